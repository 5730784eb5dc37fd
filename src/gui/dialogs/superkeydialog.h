// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "gui/dialogs/superkeysource.h"

#include <QDialog>

#include <memory>

namespace Ui {
class SuperKeyDialog;
}

namespace cognigy {

/// Starts a Super API-Key: Management credentials first, then organisation and reason.
class SuperKeyDialog : public QDialog {
    Q_OBJECT
public:
    SuperKeyDialog(const Environment &environment, std::shared_ptr<SuperKeySource> source,
        QWidget *parent = nullptr);
    ~SuperKeyDialog() override;

private:
    void check();
    void readOrganisations();
    void mint();
    void goBack();
    bool atCredentials() const;
    /// Shows what is being waited for; an empty text: nothing.
    void setBusy(const QString &text);
    void showOrganisations(std::vector<Organisation> organisations);
    void refuse(const Error &error, const QString &doing, bool minting);

    std::unique_ptr<Ui::SuperKeyDialog> m_ui;
    std::shared_ptr<SuperKeySource> m_source;
    Environment m_environment;
    std::vector<Organisation> m_organisations;
    QString m_busyText;
    bool m_busy = false;
};

} // namespace cognigy
