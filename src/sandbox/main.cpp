// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/adminserver.h"
#include "sandbox/apiserver.h"
#include "sandbox/behaviours/all.h"
#include "sandbox/bootstrap.h"
#include "sandbox/daemon.h"
#include "sandbox/datafolder.h"
#include "sandbox/engineroutes.h"
#include "sandbox/stopsignal.h"

#include <iostream>

namespace {

using namespace sandbox;

constexpr unsigned threads = 4;
constexpr std::int64_t patienceMs = 10'000;

int serve(const Options &options)
{
    StopSignal stop; // before any thread, so that all of them inherit the blocked signals
    const DataFolder folder(options.dataDir);
    Database database(folder.path() / "sandbox.sqlite", !options.dataDir.empty());
    const Catalogue catalogue;
    Clock clock(options.clockOffset, options.clockFile);
    Ids ids;
    Files files(folder.path() / "files", !options.dataDir.empty());
    Tasks tasks;
    Behaviours behaviours(tasks);
    addOAuth(behaviours);
    addTasks(behaviours);
    addPages(behaviours);
    addAll(behaviours);
    const Services services{options, catalogue, behaviours, clock, ids, files, tasks};
    const Access access = prepareStore(database, services);

    Faults faults;
    if (!options.faults.empty())
        faults.load(options.faults);
    RequestLog log;
    Dispatcher dispatcher(database, services);
    ApiServer api(dispatcher, faults, log);
    AdminServer admin(faults, log, clock);
    std::optional<Daemon> adminDoor;
    std::optional<Tls> tls;
    if (options.isSecure())
        tls.emplace(options.tlsCert, options.tlsKey);
    Daemon door(options.host, options.port, threads, api, tls ? &*tls : nullptr);
    if (options.adminPort)
        adminDoor.emplace(options.host, *options.adminPort, 1U, admin);

    Json line{{"baseUrl", door.url()}, {"apiKey", access.apiKey},
        {"managementUser", access.managementUser},
        {"managementPassword", access.managementPassword}};
    if (adminDoor)
        line["adminUrl"] = adminDoor->url();
    std::cout << line.dump() << std::endl;

    stop.wait();
    api.hurry();
    door.drain(patienceMs);
    return 0;
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

} // namespace

int main(int argc, char **argv)
{
    const sandbox::Parsed parsed = sandbox::parseOptions({argv + 1, argv + argc});
    if (parsed.exitCode) {
        (*parsed.exitCode == 0 ? std::cout : std::cerr) << parsed.message;
        return *parsed.exitCode;
    }
    if (!isLoopback(parsed.options.host)) {
        std::cerr << "cognigy-sandbox: warning: " << parsed.options.host
                  << " can be reached from other computers, and this server protects nothing.\n";
    }
    try {
        return serve(parsed.options);
    } catch (const std::exception &failure) {
        std::cerr << "cognigy-sandbox: " << failure.what() << '\n';
        return 1;
    }
}
