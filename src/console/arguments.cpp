// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "console/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Management console for Cognigy.AI."));
    parser.addOptions({
        {u"demo"_s, Words::tr("Open the demo environment: a local server with invented data.")},
        {u"screenshot"_s,
            Words::tr(
                "Open the demo, wait until it is loaded, write a picture of the window and leave."),
            u"FILE"_s},
        {u"size"_s, Words::tr("Size of the window in the screenshot, 1440x900 unless told."),
            u"WxH"_s},
        {u"theme"_s, Words::tr("Colours: light, dark or contrast."), u"NAME"_s},
        {u"page"_s,
            Words::tr(
                "Page to open in the demo: projects, snapshots, contents, locales, endpoints, "
                "flows, keys or welcome."),
            u"NAME"_s},
        {u"lang"_s, Words::tr("Language of the window, such as de."), u"CODE"_s},
        {{u"h"_s, u"help"_s}, Words::tr("Print this text.")},
        {{u"v"_s, u"version"_s}, Words::tr("Print the version.")},
    });
    QCommandLineOption quitWhenReady(u"quit-when-ready"_s);
    quitWhenReady.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhenReady);
}

} // namespace

Result<Arguments> parseArguments(const QStringList &commandLine)
{
    const auto invalid = [](const QString &why) { return Error{Error::Kind::Invalid, why}; };
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(commandLine))
        return invalid(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return invalid(
            Words::tr("Unexpected argument: %1").arg(parser.positionalArguments().first()));

    Arguments arguments;
    arguments.help = parser.isSet(u"help"_s);
    arguments.version = parser.isSet(u"version"_s);
    arguments.screenshot = parser.value(u"screenshot"_s);
    arguments.quitWhenReady = parser.isSet(u"quit-when-ready"_s);
    arguments.demo
        = parser.isSet(u"demo"_s) || arguments.quitWhenReady || !arguments.screenshot.isEmpty();
    arguments.page = parser.value(u"page"_s);
    arguments.language = parser.value(u"lang"_s);
    arguments.theme = parser.value(u"theme"_s);
    if (!QStringList{u""_s, u"light"_s, u"dark"_s, u"contrast"_s}.contains(arguments.theme))
        return invalid(Words::tr("--theme takes light, dark or contrast."));
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression pattern(u"^(\\d{3,5})x(\\d{3,5})$"_s);
        const auto match = pattern.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return invalid(Words::tr("--size takes width and height, such as 1440x900."));
        arguments.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return arguments;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace cognigy
