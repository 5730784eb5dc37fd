// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "api/meta.h"

#include <QCoreApplication>

namespace cognigy {

QString systemAuthorName(const UserId &author)
{
    // 24 characters: zeros but for the last digits, which tell the kind.
    if (!author.text.startsWith(QStringLiteral("00000000000000000000")))
        return {};
    const QStringView kind = QStringView(author.text).mid(20);
    if (kind == u"0000")
        return QCoreApplication::translate("SystemAuthor", "System");
    if (kind == u"0550")
        return QCoreApplication::translate("SystemAuthor", "Single sign-on");
    if (kind == u"0660")
        return QCoreApplication::translate("SystemAuthor", "Scoped user");
    return {};
}

} // namespace cognigy
