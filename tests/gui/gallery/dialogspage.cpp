// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gallery/samples.h"

#include "gui/style/icons.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secretfield.h"
#include "gui/widgets/stagetag.h"
#include "gui/widgets/tonelabel.h"
#include "gui/widgets/typednamefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

QFrame *rule()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

QFrame *inset(const QString &plane, const QString &text)
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setProperty("plane", plane);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(12, 8, 12, 8);
    auto *label = new ToneLabel(text, Tone::Text, Type::Body);
    label->setWordWrap(true);
    row->addWidget(label);
    return box;
}

QHBoxLayout *heading(const QString &before, Stage stage, const QString &after)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new ToneLabel(before, Tone::Text, Type::Title));
    row->addWidget(new StageTag(stage, 20));
    row->addWidget(new ToneLabel(after, Tone::Text, Type::Title));
    row->addStretch();
    return row;
}

QPushButton *button(const QString &text, const char *variant = nullptr)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (variant)
        button->setProperty(variant, true);
    return button;
}

void embed(QDialog *dialog, QWidget *page)
{
    dialog->setParent(page, Qt::Widget);
    dialog->setProperty("plane", u"raised"_s);
}

} // namespace

QWidget *dialogsPage(bool german, Clock &clock)
{
    auto *page = new QWidget;
    page->resize(1240, 560);
    auto *columns = new QHBoxLayout(page);
    columns->setSpacing(40);

    auto *key = new QDialog;
    embed(key, page);
    auto *left = new QVBoxLayout(key);
    left->addLayout(heading(u"ci-pipeline-qa"_s, Stage::Qa, {}));
    left->addWidget(inset(u"warn"_s,
        german ? u"Nur jetzt kann der Schlüssel gezeigt werden. Der Server behält nur einen Hash."_s
               : u"This is the only time the key can be shown. The server keeps a hash."_s));
    left->addWidget(new ToneLabel(u"API key"_s, Tone::Muted, Type::Label));
    auto *field = new SecretField;
    auto *clipboard = new SecretClipboard(clock, field);
    field->setClipboard(*clipboard);
    field->setSecret(Secret("0123456789abcdef0123456789ab3f9a"), u"API key"_s);
    field->setObjectName(u"secret"_s);
    left->addWidget(field);
    auto *save = new QRadioButton(u"Save to the keychain as profile “QA-CI”"_s);
    save->setChecked(true);
    left->addWidget(save);
    left->addWidget(new QRadioButton(u"I stored it myself — type the last 4 characters"_s));
    left->addStretch();
    left->addWidget(rule());
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(button(u"Delete this key"_s));
    foot->addWidget(button(german ? u"Fertig"_s : u"Done"_s, "primary"));
    left->addLayout(foot);
    columns->addWidget(key);

    auto *plan = new QDialog;
    embed(plan, page);
    auto *right = new QVBoxLayout(plan);
    right->addLayout(heading(u"Restore v1.3.2 into"_s, Stage::Prod, u"Contoso-Bot"_s));
    right->addWidget(rule());
    auto *tick = new QCheckBox(u"Safety snapshot first"_s);
    tick->setChecked(true);
    right->addWidget(tick);
    auto *partly = new QCheckBox(u"Download it to this computer"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    right->addWidget(partly);
    auto *off = new QCheckBox(u"Not possible here"_s);
    off->setEnabled(false);
    right->addWidget(off);
    right->addWidget(inset(
        u"run"_s, u"Safer: only move the endpoint pin back to v1.3.2. Nothing is rebuilt."_s));
    auto *combo = new QComboBox;
    combo->addItems({u"Contoso (5f1d…c2)"_s, u"Fabrikam"_s});
    right->addWidget(combo);
    auto *name = new TypedNameField;
    name->setExpected(u"Contoso-Bot"_s);
    name->findChild<QLineEdit *>()->setText(u"Contoso-Bot"_s);
    right->addWidget(name);
    auto *wrong = new QLineEdit(u"not a name"_s);
    wrong->setProperty("invalid", true);
    right->addWidget(wrong);
    right->addStretch();
    right->addWidget(rule());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new ToneLabel(u"about 6 min · 14 requests"_s, Tone::Muted, Type::Small));
    buttons->addStretch();
    buttons->addWidget(button(german ? u"Zurück"_s : u"Back"_s));
    buttons->addWidget(button(german ? u"Abbrechen"_s : u"Cancel"_s));
    buttons->addWidget(button(u"Restore into PROD"_s, "danger"));
    right->addLayout(buttons);
    columns->addWidget(plan);
    return page;
}

} // namespace cognigy::test
