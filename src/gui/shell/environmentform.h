// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/installations.h"
#include "base/environment.h"
#include "base/secret.h"

#include <QWidget>

#include <memory>

class QButtonGroup;

namespace Ui {
class EnvironmentForm;
}

namespace cognigy {

class ResultLine;

/// The fields of one environment: where it runs, its key, what it is for, certificate and proxy.
/// It knows no server; whoever shows it does the test and the saving.
class EnvironmentForm : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentForm(QWidget *parent = nullptr);
    ~EnvironmentForm() override;

    /// Shows an environment to change. Its key stays as it is where none is typed.
    void setEnvironment(const Environment &environment);

    /// Fills the fields of a new environment, e.g. from an import.
    void fill(const Environment &environment, const Secret &key);

    /// What the fields say, under the id of the environment that was set, else under a new one.
    /// Error Invalid with a sentence for people where something is missing.
    Result<Environment> environment() const;

    /// Puts the cursor where most people begin. No focus proxy: Tab would never come to what
    /// stands above it.
    void focusKey();
    bool hasKey() const;
    /// The key as typed, without blanks around it. The field keeps its text.
    Secret key() const;
    Secret proxyPassword() const;
    /// Overwrites and empties the fields that hold secrets.
    void wipeSecrets();

    bool sessionOnly() const;
    void setSessionOnly(bool on);

    /// Where the outcome of a test is shown.
    ResultLine *resultLine() const;
    void setTesting(bool testing);

signals:
    /// Something was typed or chosen: an earlier test says nothing any more.
    void changed();
    void testRequested();

private:
    void addInstallations();
    void orderTabs();
    void show(const Environment &environment);
    void updateAddress();
    void updateAdvanced();
    void proposeName();
    Result<QUrl> baseUrl() const;

    std::unique_ptr<Ui::EnvironmentForm> m_ui;
    QList<Installation> m_installations;
    QButtonGroup *m_where = nullptr;
    QUuid m_id;
    QString m_proposedName;
    bool m_editing = false;
};

} // namespace cognigy
