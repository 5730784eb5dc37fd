// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults.h"

#include <fstream>
#include <stdexcept>

namespace sandbox {

namespace {

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

Fault Faults::add(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    fault.id = ++m_lastId;
    m_faults.push_back(fault);
    return fault;
}

void Faults::load(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        throw std::runtime_error("The file of faults " + file.string() + " cannot be read.");
    const Json json = Json::parse(stream, nullptr, false);
    if (json.is_discarded())
        throw std::runtime_error("The file of faults " + file.string() + " is not JSON.");
    try {
        for (Fault &fault : faultsOf(json))
            add(std::move(fault));
    } catch (const std::runtime_error &mistake) {
        throw std::runtime_error(
            "The file of faults " + file.string() + " holds a mistake: " + mistake.what());
    }
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
