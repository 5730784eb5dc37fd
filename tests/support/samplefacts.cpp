// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplefacts.h"

using namespace Qt::StringLiterals;

namespace cognigy::test {

namespace {

template <class SomeId>
SomeId id(int number)
{
    return SomeId(u"65f2c9a41e%1"_s.arg(number, 14, 16, QChar(u'0')));
}

ReferenceId reference(int number)
{
    return ReferenceId(u"3f1d0c52-8a44-4b0e-9d21-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

} // namespace

Environment sampleEnvironment(Stage stage)
{
    Environment environment;
    environment.id = QUuid::createUuidV5(QUuid(), wordOf(stage));
    environment.stage = stage;
    environment.name = stage == Stage::Dev ? u"Contoso trial"_s
        : stage == Stage::Qa               ? u"Contoso EU"_s
                                           : u"Contoso"_s;
    environment.baseUrl = QUrl(stage == Stage::Dev ? u"https://api-trial.cognigy.ai"_s
            : stage == Stage::Qa                   ? u"https://api-app-eu.cognigy.ai"_s
                                                   : u"https://api.bots.contoso.example"_s);
    return environment;
}

Project sampleProject()
{
    Project project;
    project.id = id<ProjectId>(1);
    project.referenceId = reference(1);
    project.name = u"Contoso-Bot"_s;
    return project;
}

std::vector<Project> sampleProjects()
{
    Project claims = sampleProject();
    claims.id = id<ProjectId>(2);
    claims.name = u"Claims-Assistant"_s;
    return {sampleProject(), claims};
}

std::vector<Locale> sampleLocales()
{
    std::vector<Locale> locales;
    const auto add = [&](const QString &name, const QString &language, const QString &fallback) {
        Locale locale;
        const int number = 20 + int(locales.size());
        locale.id = id<LocaleId>(number);
        locale.referenceId = reference(number);
        locale.name = name;
        locale.nluLanguage = language;
        locale.fallback = fallback;
        locale.primary = locales.empty();
        locales.push_back(locale);
    };
    add(u"English"_s, u"en-US"_s, {});
    add(u"German"_s, u"de-DE"_s, id<LocaleId>(20).text);
    add(u"Swiss German"_s, u"de-DE"_s, id<LocaleId>(21).text);
    add(u"French"_s, u"fr-FR"_s, id<LocaleId>(20).text);
    return locales;
}

SnapshotFacts sampleSnapshots(int count, const QDateTime &now)
{
    SnapshotFacts facts;
    facts.project = sampleProject().id;
    facts.projectName = sampleProject().name;
    facts.now = now;
    for (int number = 0; number < count; ++number) {
        Snapshot snapshot;
        snapshot.id = id<SnapshotId>(100 + number);
        snapshot.name = u"v1.%1.0"_s.arg(20 - number);
        snapshot.description = u"Refund answers reworked"_s;
        snapshot.createdAt = now.addDays(-number * 9).addSecs(-700);
        facts.snapshots.push_back(snapshot);
    }
    const auto pin = [&](const QString &name, const QString &entrypoint) {
        Endpoint endpoint;
        endpoint.id = id<EndpointId>(200 + int(facts.endpoints.size()));
        endpoint.name = name;
        endpoint.entrypoint = entrypoint;
        facts.endpoints.push_back(endpoint);
    };
    pin(u"Webchat contoso.example"_s, id<SnapshotId>(100).text);
    pin(u"Voice hotline"_s, id<SnapshotId>(100).text);
    pin(u"Webchat staging"_s, facts.project.text);
    return facts;
}

RestoreFacts sampleRestore(const QDateTime &now)
{
    RestoreFacts facts;
    facts.project = sampleProject().id;
    facts.projectName = sampleProject().name;
    facts.snapshot = sampleSnapshots(2, now).snapshots.back();
    facts.locales = sampleLocales();
    facts.deleted = {{u"flow"_s, 41}, {u"lexicon"_s, 6}, {u"function"_s, 12}, {u"locale"_s, 4}};
    facts.rebuilt = {{u"flow"_s, 39}, {u"locale"_s, 3}, {u"largeLanguageModel"_s, 3}};
    const auto add = [&](const QString &name, int locale, const QString &entrypoint) {
        Endpoint endpoint;
        endpoint.name = name;
        endpoint.locale = facts.locales[std::size_t(locale)].referenceId;
        endpoint.entrypoint = entrypoint;
        facts.endpoints.push_back(endpoint);
    };
    const QString live = facts.project.text;
    add(u"Webchat contoso.example"_s, 0, live);
    add(u"Voice hotline"_s, 0, live);
    add(u"WhatsApp"_s, 0, live);
    add(u"Webchat contoso.example/de"_s, 1, live);
    add(u"Voice hotline Zürich"_s, 2, live);
    add(u"Intranet"_s, 0, facts.snapshot.id.text);
    return facts;
}

std::vector<ApiKey> sampleKeys(const QDateTime &now)
{
    std::vector<ApiKey> keys;
    for (const QString &name : {u"console"_s, u"ci-pipeline-qa"_s, u"Uwe's laptop"_s}) {
        ApiKey key;
        key.id = id<ApiKeyId>(300 + int(keys.size()));
        key.name = name;
        key.createdAt = now.addDays(-40 * (1 + qint64(keys.size())));
        keys.push_back(key);
    }
    return keys;
}

std::vector<SnapshotResource> sampleContents(const QDateTime &now)
{
    std::vector<SnapshotResource> contents;
    const auto add = [&](const QString &type, const QString &name) {
        SnapshotResource resource;
        const int number = 400 + int(contents.size());
        resource.id = id<decltype(resource.id)>(number);
        resource.referenceId = reference(number);
        resource.type = type;
        resource.name = name;
        resource.createdAt = now.addDays(-number % 90);
        contents.push_back(resource);
    };
    for (const QString &name : {u"Main"_s, u"Refund"_s, u"Opening hours"_s, u"Handover to agent"_s,
             u"Identification by IBAN"_s, u"Small talk"_s})
        add(u"flow"_s, name);
    for (const QString &name : {u"English"_s, u"German"_s, u"Swiss German"_s})
        add(u"locale"_s, name);
    for (const QString &name : {u"GPT-4o"_s, u"Embeddings"_s})
        add(u"largeLanguageModel"_s, name);
    add(u"nluconnector"_s, u"Cognigy NLU"_s);
    return contents;
}

} // namespace cognigy::test
