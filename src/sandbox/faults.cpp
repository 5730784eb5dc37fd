// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults.h"

#include "sandbox/problem.h"

#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array<std::pair<const char *, Fault::Kind>, 4> kinds{{{"delay", Fault::Kind::Delay},
    {"close", Fault::Kind::Close}, {"status", Fault::Kind::Status}, {"lost", Fault::Kind::Lost}}};

/// Whether a text fits a pattern in which `*` stands for any characters.
bool fits(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            retry = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool Fault::matches(const std::string &requestMethod, const std::string &requestPath) const
{
    if (!method.empty() && method != "*" && method != requestMethod)
        return false;
    // Written with or without the prefix that requests may also leave out.
    const std::string wanted = path.starts_with("/new/") ? path.substr(4) : path;
    if (wanted.find('*') != std::string::npos)
        return fits(wanted, requestPath);
    return requestPath.find(wanted) != std::string::npos;
}

Fault faultOf(const Json &json)
{
    if (!json.is_object())
        throw Problem::badRequest("A fault is an object: method, path, nth, kind, …");
    Fault fault;
    fault.method = textAt(json, "method");
    fault.path = textAt(json, "path");
    fault.nth = numberAt(json, "nth", 1);
    fault.times = numberAt(json, "times", 1);
    fault.status = static_cast<int>(numberAt(json, "status", 500));
    fault.delayMs = numberAt(json, "ms", numberAt(json, "delayMs", 1000));
    fault.headers = json.value("headers", Json::object());
    if (json.contains("body"))
        fault.body = json["body"].is_string() ? textAt(json, "body") : json["body"].dump();
    const std::string kind = textAt(json, "kind");
    for (const auto &[name, value] : kinds) {
        if (kind == name) {
            fault.kind = value;
            const bool statusFits = fault.status >= 200 && fault.status <= 599;
            if (fault.nth < 1 || fault.times < 0 || fault.delayMs < 0 || !statusFits)
                throw Problem::badRequest("nth, times, ms or status is out of its range.");
            return fault;
        }
    }
    throw Problem::badRequest("The kind has to be delay, close, status or lost.");
}

Json jsonOf(const Fault &fault)
{
    std::string name;
    for (const auto &[word, value] : kinds) {
        if (value == fault.kind)
            name = word;
    }
    Json json{{"id", fault.id}, {"method", fault.method}, {"path", fault.path}, {"nth", fault.nth},
        {"times", fault.times}, {"kind", name}, {"seen", fault.seen}};
    if (fault.kind == Fault::Kind::Status)
        json["status"] = fault.status;
    if (fault.kind == Fault::Kind::Delay)
        json["ms"] = fault.delayMs;
    return json;
}

Fault Faults::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    fault.id = ++m_lastId;
    m_faults.push_back(fault);
    return fault;
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::vector<Fault> Faults::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

std::optional<Fault> Faults::strike(const std::string &method, const std::string &path)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> struck;
    for (Fault &fault : m_faults) {
        if (!fault.matches(method, path))
            continue;
        ++fault.seen;
        const bool isDue
            = fault.seen >= fault.nth && (fault.times == 0 || fault.seen < fault.nth + fault.times);
        if (isDue && !struck)
            struck = fault;
    }
    return struck;
}

} // namespace sandbox
