// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"

#include <QWidget>

namespace cognigy {

class StageTag;
class ToneLabel;

/// The top line of a dialog: what it is about, the stage's tag, and where. All heads look alike, so
/// that people know at a glance in which environment they are.
class DialogHead : public QWidget {
    Q_OBJECT
public:
    explicit DialogHead(QWidget *parent = nullptr);

    /// "ci-pipeline [QA] Contoso EU · app-eu.cognigy.ai".
    void showThing(const QString &title, const Environment &environment);
    /// "Restore v1.3.2 into [PROD] Contoso-Bot", with the environment in a quiet second line.
    void showAction(
        const QString &title, const Environment &environment, const QString &projectName);
    /// Words alone.
    void showTitle(const QString &title);

private:
    void show(const QString &title, const Environment *environment, const QString &name);

    ToneLabel *m_title;
    StageTag *m_tag;
    ToneLabel *m_name;
    ToneLabel *m_where;
};

/// "Contoso EU · app-eu.cognigy.ai": the environment's name and its host.
QString whereText(const Environment &environment);

} // namespace cognigy
