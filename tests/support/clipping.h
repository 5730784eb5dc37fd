// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace cognigy::test {

/// Looks at everything visible below a shown widget and tells what a person could not read whole:
/// a label, button, box or tab whose text is larger than its place and has no ellipsis; a widget
/// that is smaller than its least size or sticks out of what holds it. Each finding names the
/// widget and the text. Call it after the window was exposed and laid out.
QStringList clippedTexts(QWidget *root);

/// Every widget that takes the keyboard and has no name for screen readers.
QStringList namelessControls(QWidget *root);

/// Pairs of visible controls that share a mnemonic (Alt+letter).
QStringList sharedMnemonics(QWidget *root);

} // namespace cognigy::test
