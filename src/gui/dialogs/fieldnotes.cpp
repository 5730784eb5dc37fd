// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/fieldnotes.h"

#include "api/languages.h"
#include "gui/widgets/tonelabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Dialogs", text);
}

QString itemText(const NluLanguage &language)
{
    return QCoreApplication::translate("Dialogs", "%1 (%2)")
        .arg(nluLanguageName(language.code), language.code);
}

} // namespace

QString nameFault(const QString &name, const QStringList &taken)
{
    switch (nameProblem(name)) {
    case NameProblem::None:
        break;
    case NameProblem::Empty:
        return {};
    case NameProblem::TooLong:
        return QCoreApplication::translate(
            "Dialogs", "A name has at most %1 characters; this one has %2.")
            .arg(longestName)
            .arg(name.size());
    case NameProblem::ForbiddenCharacter:
        return QCoreApplication::translate("Dialogs", "A name cannot hold the character %1.")
            .arg(forbiddenCharacter(name));
    }
    return taken.contains(name) ? say(QT_TRANSLATE_NOOP("Dialogs", "This name is taken."))
                                : QString();
}

void showFault(QLineEdit *field, ToneLabel *note, const QString &fault, const QString &otherwise)
{
    const bool wrong = !fault.isEmpty();
    if (field->property("invalid").toBool() != wrong) {
        field->setProperty("invalid", wrong);
        field->update();
    }
    field->setAccessibleDescription(wrong ? fault : otherwise);
    note->setTone(wrong ? Tone::Error : Tone::Muted);
    note->setText(wrong ? fault : otherwise);
}

void fillLanguages(QComboBox *box, const QString &wish)
{
    int chosen = -1;
    int related = -1;
    int fallback = 0;
    QList<NluLanguage> languages = nluLanguages();
    std::sort(languages.begin(), languages.end(), [](const NluLanguage &a, const NluLanguage &b) {
        return QString::localeAwareCompare(nluLanguageName(a.code), nluLanguageName(b.code)) < 0;
    });
    for (const NluLanguage &language : std::as_const(languages)) {
        const int row = box->count();
        box->addItem(itemText(language), language.code);
        if (language.code == wish)
            chosen = row;
        else if (related < 0 && language.code.section(u'-', 0, 0) == wish.section(u'-', 0, 0))
            related = row;
        if (language.code == "en-US"_L1)
            fallback = row;
    }
    box->setCurrentIndex(chosen >= 0 ? chosen : related >= 0 ? related : fallback);
}

QString languageIn(const QComboBox *box)
{
    const QString text = box->currentText().trimmed();
    for (int row = 0; row < box->count(); ++row) {
        const QString code = box->itemData(row).toString();
        if (text.compare(box->itemText(row), Qt::CaseInsensitive) == 0
            || text.compare(code, Qt::CaseInsensitive) == 0)
            return code;
    }
    static const QRegularExpression code(u"^[a-z]{2,3}-[A-Z]{2}$"_s);
    return code.match(text).hasMatch() ? text : QString();
}

} // namespace cognigy
