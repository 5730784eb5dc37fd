// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/cliimport.h"

#include "credentials/jsonmembers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

Error withFile(Error::Kind kind, const QString &file, const QString &why)
{
    return Error{.kind = kind, .detail = u"%1: %2"_s.arg(QDir::toNativeSeparators(file), why)};
}

/// DEV unless the name says otherwise; the user sees the guess and can change it.
Stage stageFrom(const QString &text)
{
    static const QRegularExpression prod(
        u"(?<![a-z])(prod|production|live)(?![a-z])"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression qa(u"(?<![a-z])(qa|test|staging|stage|uat)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(prod))
        return Stage::Prod;
    return text.contains(qa) ? Stage::Qa : Stage::Dev;
}

Result<CliCandidate> candidate(
    const QString &name, const QString &baseUrl, QString key, const QString &project)
{
    Result<QUrl> url = baseUrlFromPasted(baseUrl);
    if (!url)
        return url.error();
    if (key.trimmed().isEmpty())
        return Error{.kind = Error::Kind::Invalid, .detail = u"it holds no API key"_s};
    CliCandidate result;
    result.environment.id = QUuid::createUuid();
    result.environment.name = name.isEmpty() ? url->host() : name;
    result.environment.baseUrl = *url;
    result.environment.stage = stageFrom(name);
    QString trimmed = key.trimmed();
    wipeMemory(key.data(), static_cast<std::size_t>(key.size()) * sizeof(QChar));
    result.key = Secret::take(std::move(trimmed));
    if (looksLikeId(project))
        result.project = ProjectId(project);
    return result;
}

Result<QByteArray> contentOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return withFile(Error::Kind::File, file, source.errorString());
    constexpr qint64 limit = 1'048'576; // such a file has a dozen lines
    if (source.size() > limit)
        return withFile(Error::Kind::Invalid, file, u"it is too large for a settings file"_s);
    return source.readAll();
}

} // namespace

Result<CliCandidate> candidateFromCliConfig(const QString &file)
{
    Result<QByteArray> content = contentOf(file);
    if (!content)
        return content.error();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &parse);
    wipeMemory(content.value().data(), static_cast<std::size_t>(content->size()));
    if (!document.isObject()) {
        return withFile(Error::Kind::Invalid, file,
            parse.error == QJsonParseError::NoError ? u"this is not a JSON object"_s
                                                    : parse.errorString());
    }
    const QJsonObject object = document.object();
    Result<CliCandidate> result
        = candidate(object.value("name"_L1).toString(), object.value("baseUrl"_L1).toString(),
            object.value("apiKey"_L1).toString(), object.value("agent"_L1).toString());
    if (!result)
        return withFile(result.error().kind, file, result.error().detail);
    result.value().source = file;
    return result;
}

std::optional<Result<CliCandidate>> candidateFromVariables(const QProcessEnvironment &variables)
{
    if (variables.value(u"CAI_APIKEY"_s).isEmpty())
        return std::nullopt;
    return candidate({}, variables.value(u"CAI_BASEURL"_s), variables.value(u"CAI_APIKEY"_s),
        variables.value(u"CAI_AGENT"_s));
}

Done removeKeyFrom(const QString &file)
{
    Result<QByteArray> content = contentOf(file);
    if (!content)
        return content.error();
    Result<QByteArray> rest = withoutMember(*content, "apiKey");
    wipeMemory(content.value().data(), static_cast<std::size_t>(content->size()));
    if (!rest)
        return withFile(rest.error().kind, file, rest.error().detail);
    QSaveFile target(file); // keeps the permissions of the file
    if (!target.open(QIODevice::WriteOnly) || target.write(*rest) != rest->size()
        || !target.commit())
        return withFile(Error::Kind::File, file, target.errorString());
    return Nothing{};
}

} // namespace cognigy
