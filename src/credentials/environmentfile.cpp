// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "credentials/environmentfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

/// Enumerators and their words in the file.
template <class Enum>
using Words = std::initializer_list<std::pair<Enum, QLatin1StringView>>;

const Words<Stage> stageWords{
    {Stage::Dev, "dev"_L1},
    {Stage::Qa, "qa"_L1},
    {Stage::Prod, "prod"_L1},
};

const Words<ProxySettings::Mode> proxyWords{
    {ProxySettings::Mode::System, "system"_L1},
    {ProxySettings::Mode::None, "none"_L1},
    {ProxySettings::Mode::Manual, "manual"_L1},
};

template <class Enum>
QString toWord(const Words<Enum> &words, Enum value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template <class Enum>
Enum fromWord(const Words<Enum> &words, const QString &text, Enum otherwise)
{
    for (const auto &[known, word] : words) {
        if (word == text)
            return known;
    }
    return otherwise;
}

QList<ProjectId> idsFrom(const QJsonValue &value)
{
    QList<ProjectId> ids;
    for (const QJsonValue &item : value.toArray())
        ids << ProjectId(item.toString());
    return ids;
}

QJsonArray toArray(const QList<ProjectId> &ids)
{
    QJsonArray array;
    for (const ProjectId &id : ids)
        array << id.text;
    return array;
}

Result<StoredEnvironment> environmentFrom(const QJsonObject &object)
{
    StoredEnvironment stored;
    Environment &environment = stored.environment;
    environment.id = QUuid::fromString(object.value("id"_L1).toString());
    environment.name = object.value("name"_L1).toString();
    environment.baseUrl = QUrl(object.value("baseUrl"_L1).toString(), QUrl::StrictMode);
    // An unknown stage gets the careful treatment.
    environment.stage = fromWord(stageWords, object.value("stage"_L1).toString(), Stage::Prod);
    environment.caFile = object.value("caFile"_L1).toString();
    environment.demo = object.value("demo"_L1).toBool();
    const QJsonObject proxy = object.value("proxy"_L1).toObject();
    environment.proxy.mode
        = fromWord(proxyWords, proxy.value("mode"_L1).toString(), ProxySettings::Mode::System);
    environment.proxy.host = proxy.value("host"_L1).toString();
    environment.proxy.port = static_cast<quint16>(proxy.value("port"_L1).toInt());
    environment.proxy.user = proxy.value("user"_L1).toString();
    stored.pinned = idsFrom(object.value("pinnedProjects"_L1));
    stored.recent = idsFrom(object.value("recentProjects"_L1));
    stored.raw = object;
    if (environment.id.isNull() || !environment.baseUrl.isValid()) {
        return Error{.kind = Error::Kind::Invalid,
            .detail
            = u"the environment \"%1\" has no id or no valid address"_s.arg(environment.name)};
    }
    return stored;
}

QJsonObject toJson(const StoredEnvironment &stored)
{
    const Environment &environment = stored.environment;
    QJsonObject object = stored.raw;
    object["id"_L1] = environment.id.toString(QUuid::WithoutBraces);
    object["name"_L1] = environment.name;
    object["baseUrl"_L1] = environment.baseUrl.toString(QUrl::FullyEncoded);
    object["stage"_L1] = toWord(stageWords, environment.stage);
    object["caFile"_L1] = environment.caFile;
    object["demo"_L1] = environment.demo;
    QJsonObject proxy = object.value("proxy"_L1).toObject();
    proxy["mode"_L1] = toWord(proxyWords, environment.proxy.mode);
    proxy["host"_L1] = environment.proxy.host;
    proxy["port"_L1] = environment.proxy.port;
    proxy["user"_L1] = environment.proxy.user;
    object["proxy"_L1] = proxy;
    object["pinnedProjects"_L1] = toArray(stored.pinned);
    object["recentProjects"_L1] = toArray(stored.recent);
    return object;
}

Error fileError(const QString &file, const QString &why)
{
    return Error{
        .kind = Error::Kind::File, .detail = u"%1: %2"_s.arg(QDir::toNativeSeparators(file), why)};
}

} // namespace

Result<QList<StoredEnvironment>> readEnvironments(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return QList<StoredEnvironment>{};
    if (!source.open(QIODevice::ReadOnly))
        return fileError(file, source.errorString());
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &parse);
    const QJsonValue list = document.object().value("environments"_L1);
    if (!list.isArray()) {
        return Error{.kind = Error::Kind::Invalid,
            .detail = parse.error == QJsonParseError::NoError
                ? u"there is no list of environments in it"_s
                : parse.errorString()};
    }
    QList<StoredEnvironment> environments;
    for (const QJsonValue &item : list.toArray()) {
        Result<StoredEnvironment> stored = environmentFrom(item.toObject());
        if (!stored)
            return stored.error();
        environments << std::move(stored).value();
    }
    return environments;
}

Done writeEnvironments(const QString &file, const QList<StoredEnvironment> &environments)
{
    QJsonArray list;
    for (const StoredEnvironment &stored : environments)
        list << toJson(stored);
    const QJsonObject root{{u"version"_s, formatVersion}, {u"environments"_s, list}};
    const QByteArray text = QJsonDocument(root).toJson();
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fileError(file, target.errorString());
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (target.write(text) != text.size() || !target.commit())
        return fileError(file, target.errorString());
    return Nothing{};
}

} // namespace cognigy
