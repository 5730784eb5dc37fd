// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QString>

class QAbstractButton;
class QDialog;
class QLabel;
class QPushButton;

namespace cognigy {

/// What all dialogs have in common: raised ground, gone once closed, and always as high as its
/// texts need at its width, so that a sentence that appears later is not cut.
void frameDialog(QDialog *dialog);

/// Switches the main button of a dialog off and says in the foot, in its tooltip and to screen
/// readers why; with an empty obstacle it is on and the foot shows the other text.
void setObstacle(
    QAbstractButton *button, QLabel *note, const QString &obstacle, const QString &otherwise = {});

/// The button that destroys something: filled in crimson where PROD is changed, in the main colour
/// elsewhere. The text names what happens and the stage.
void markDestructive(QPushButton *button, Stage stage, const QString &text);

/// A person's text in a label that may be rich text otherwise: no markup of it is obeyed.
QString quoted(const QString &name);

} // namespace cognigy
