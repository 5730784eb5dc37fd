// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/options.h"

#include <charconv>
#include <functional>
#include <map>

namespace sandbox {

namespace {

constexpr const char *usage = R"(Usage: cognigy-sandbox [options]

A local server that speaks the Cognigy.AI API. When it is ready it prints one line of JSON with
its address and credentials; it ends on SIGTERM or Ctrl+C.

  --host ADDRESS         address to listen on (127.0.0.1)
  --port N               port, 0 for any free one (8040)
  --data DIR             keep everything in this folder; without it nothing outlives the program
  --demo                 begin with believable demo data where there is none yet
  --empty                begin with an organisation, a user and nothing else (the default)
  --users FILE           further organisations, users with keys, projects and members, as JSON
  --seed N               the demo data to make (1)
  --scale N              so many times the log lines and nodes in it, 1 to 100 (1)
  --clock SECONDS        run its clock this much ahead, or behind with a minus sign
  --clock-file FILE      the same, read from a file whenever the time is needed
  --super-api-keys on|off          whether Super API-Keys can be made (on)
  --super-key-ttl SECONDS          how long they live (900)
  --download-key optional|required whether download links need the API key (optional)
  --admin-port N         open a second port without a key, to set faults and move the clock
  --faults FILE          begin with these faults, as the admin port takes them
  --rate-limit N/SECONDS answer 429 after N requests of one address in so many seconds (off)
  --tls-cert FILE        speak TLS: the certificate, PEM, perhaps with those between it and the root
  --tls-key FILE         its private key, PEM
  --shuffle-keys         answer with the keys of objects in an order left to chance
  --log                  one line for each request on stderr
  --help, --version      say this, or the version, and end
)";

struct Mistake {
    std::string message;
};

std::int64_t wholeNumber(
    const std::string &name, const std::string &text, std::int64_t low, std::int64_t high)
{
    std::int64_t value = 0;
    const char *begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stop != end || value < low || value > high) {
        throw Mistake{name + " wants a whole number from " + std::to_string(low) + " to "
            + std::to_string(high) + ", not \"" + text + "\"."};
    }
    return value;
}

bool oneOf(
    const std::string &name, const std::string &text, const std::string &no, const std::string &yes)
{
    if (text != yes && text != no)
        throw Mistake{name + " wants " + no + " or " + yes + ", not \"" + text + "\"."};
    return text == yes;
}

/// Reads N/SECONDS.
void setRate(Options &options, const std::string &name, const std::string &text)
{
    constexpr std::int64_t most = 1'000'000;
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        throw Mistake{name + " wants requests/seconds, such as 1000/300, not \"" + text + "\"."};
    options.rateRequests = wholeNumber(name, text.substr(0, slash), 1, most);
    options.rateSeconds = wholeNumber(name, text.substr(slash + 1), 1, most);
}

using Setter = std::function<void(Options &, const std::string &name, const std::string &value)>;

const std::map<std::string, Setter> &setters()
{
    constexpr std::int64_t century = 3'200'000'000;
    constexpr std::int64_t huge = 9'000'000'000'000'000'000;
    static const std::map<std::string, Setter> all{
        {"--host", [](Options &o, const auto &, const auto &v) { o.host = v; }},
        {"--port",
            [](Options &o, const auto &n, const auto &v) {
                o.port = static_cast<std::uint16_t>(wholeNumber(n, v, 0, 65535));
            }},
        {"--admin-port",
            [](Options &o, const auto &n, const auto &v) {
                o.adminPort = static_cast<std::uint16_t>(wholeNumber(n, v, 0, 65535));
            }},
        {"--users", [](Options &o, const auto &, const auto &v) { o.usersFile = v; }},
        {"--data", [](Options &o, const auto &, const auto &v) { o.dataDir = v; }},
        {"--seed",
            [](Options &o, const auto &n, const auto &v) {
                o.seed = static_cast<std::uint64_t>(wholeNumber(n, v, 0, huge));
            }},
        {"--scale",
            [](Options &o, const auto &n, const auto &v) {
                o.scale = static_cast<int>(wholeNumber(n, v, 1, 100));
            }},
        {"--clock",
            [](Options &o, const auto &n, const auto &v) {
                o.clockOffset = wholeNumber(n, v, -century, century);
            }},
        {"--clock-file", [](Options &o, const auto &, const auto &v) { o.clockFile = v; }},
        {"--super-api-keys",
            [](Options &o, const auto &n, const auto &v) {
                o.superApiKeys = oneOf(n, v, "off", "on");
            }},
        {"--super-key-ttl",
            [](Options &o, const auto &n, const auto &v) {
                o.superKeyTtl = wholeNumber(n, v, 1, century);
            }},
        {"--download-key",
            [](Options &o, const auto &n, const auto &v) {
                o.downloadKeyRequired = oneOf(n, v, "optional", "required");
            }},
        {"--faults", [](Options &o, const auto &, const auto &v) { o.faults = v; }},
        {"--rate-limit", setRate},
        {"--tls-cert", [](Options &o, const auto &, const auto &v) { o.tlsCert = v; }},
        {"--tls-key", [](Options &o, const auto &, const auto &v) { o.tlsKey = v; }},
    };
    return all;
}

void parseInto(Options &options, const std::vector<std::string> &arguments)
{
    bool empty = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        if (name == "--demo") {
            options.demo = true;
        } else if (name == "--empty") {
            empty = true;
        } else if (name == "--log") {
            options.log = true;
        } else if (name == "--shuffle-keys") {
            options.shuffleKeys = true;
        } else {
            std::optional<std::string> value;
            if (const auto equals = name.find('='); equals != std::string::npos) {
                value = name.substr(equals + 1);
                name.resize(equals);
            }
            const auto setter = setters().find(name);
            if (setter == setters().end())
                throw Mistake{"There is no option \"" + name + "\"; --help lists them."};
            if (!value) {
                if (++i == arguments.size())
                    throw Mistake{name + " wants a value after it; --help says which."};
                value = arguments[i];
            }
            if (value->empty())
                throw Mistake{name + " wants a value that is not empty."};
            setter->second(options, name, *value);
        }
    }
    if (options.demo && empty)
        throw Mistake{"--demo and --empty exclude each other; leave one out."};
    if (options.tlsCert.empty() != options.tlsKey.empty())
        throw Mistake{"--tls-cert and --tls-key go together; one of them is missing."};
}

} // namespace

Parsed parseOptions(const std::vector<std::string> &arguments)
{
    Parsed parsed;
    for (const std::string &argument : arguments) {
        if (argument == "--help" || argument == "-h") {
            return {{}, 0, usage};
        }
        if (argument == "--version")
            return {{}, 0, "cognigy-sandbox " CONSOLE_VERSION "\n"};
    }
    try {
        parseInto(parsed.options, arguments);
    } catch (const Mistake &mistake) {
        parsed.exitCode = 2;
        parsed.message = "cognigy-sandbox: " + mistake.message + '\n';
    }
    return parsed;
}

} // namespace sandbox
