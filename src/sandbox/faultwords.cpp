// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults.h"

#include "sandbox/problem.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace sandbox {

namespace {

using FaultKind = Fault::Kind;

constexpr std::array<std::pair<const char *, FaultKind>, 21> faultWords{
    {{"delay", FaultKind::Delay}, {"hang", FaultKind::Hang}, {"drip", FaultKind::Drip},
        {"close-before", FaultKind::CloseBefore}, {"close", FaultKind::Close},
        {"close-after", FaultKind::CloseAfter}, {"reset", FaultKind::Reset},
        {"long-length", FaultKind::LongLength}, {"short-length", FaultKind::ShortLength},
        {"endless-chunks", FaultKind::EndlessChunks}, {"bad-gzip", FaultKind::BadGzip},
        {"content-type", FaultKind::ContentType}, {"html", FaultKind::Html},
        {"empty", FaultKind::Empty}, {"cut-json", FaultKind::CutJson},
        {"deep-json", FaultKind::DeepJson}, {"status", FaultKind::Status},
        {"redirect", FaultKind::Redirect}, {"lost", FaultKind::Lost},
        {"dropped", FaultKind::Dropped}, {"twice", FaultKind::Twice}}};

std::string wordOf(FaultKind kind)
{
    for (const auto &[word, value] : faultWords) {
        if (value == kind)
            return word;
    }
    return {};
}

FaultKind kindOfWord(const std::string &wanted)
{
    std::string known;
    for (const auto &[word, value] : faultWords) {
        if (wanted == word)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    throw Problem::badRequest("The kind has to be one of " + known + '.');
}

void checkNames(const Json &json)
{
    static const std::set<std::string, std::less<>> known{"id", "method", "path", "nth", "times",
        "kind", "status", "ms", "delayMs", "to", "headers", "body", "contentType", "seen"};
    for (const auto &[name, value] : json.items()) {
        if (!known.contains(name))
            throw Problem::badRequest("A fault has no field \"" + name + "\".");
    }
}

std::int64_t usualMs(FaultKind kind)
{
    constexpr std::int64_t second = 1000;
    switch (kind) {
    case FaultKind::Hang:
        return 600 * second;
    case FaultKind::Drip:
        return 20;
    default:
        return second;
    }
}

bool isTo(const std::string &to)
{
    constexpr std::array words{"same", "other", "http", "loop"};
    return std::find(words.begin(), words.end(), to) != words.end() || to.starts_with('/')
        || to.find("://") != std::string::npos;
}

void checkRanges(const Fault &fault)
{
    if (fault.nth < 1 || fault.times < 0 || fault.ms < 0)
        throw Problem::badRequest("nth, times or ms is out of its range.");
    if (fault.status != 0 && (fault.status < 200 || fault.status > 599))
        throw Problem::badRequest("The status has to be from 200 to 599.");
    if (fault.kind == FaultKind::Redirect && !isTo(fault.to))
        throw Problem::badRequest("\"to\" has to be same, other, http, loop or an address.");
    if (!fault.headers.is_object())
        throw Problem::badRequest("\"headers\" has to be an object.");
}

Fault faultOf(const Json &json)
{
    if (!json.is_object())
        throw Problem::badRequest("A fault is an object: method, path, nth, kind, …");
    checkNames(json);
    Fault fault;
    fault.method = textAt(json, "method");
    fault.path = textAt(json, "path");
    fault.nth = numberAt(json, "nth", 1);
    fault.times = numberAt(json, "times", 1);
    fault.kind = kindOfWord(textAt(json, "kind"));
    fault.status = static_cast<int>(numberAt(json, "status", 0));
    fault.ms = numberAt(json, "ms", numberAt(json, "delayMs", usualMs(fault.kind)));
    fault.to = textAt(json, "to", "same");
    fault.headers = json.value("headers", Json::object());
    if (json.contains("body"))
        fault.body = json["body"].is_string() ? textAt(json, "body") : json["body"].dump();
    fault.contentType = textAt(json, "contentType", "text/plain");
    checkRanges(fault);
    return fault;
}

} // namespace

std::vector<Fault> faultsOf(const Json &json)
{
    std::vector<Fault> faults;
    if (json.is_array()) {
        for (const Json &one : json)
            faults.push_back(faultOf(one));
    } else {
        faults.push_back(faultOf(json));
    }
    return faults;
}

Json jsonOf(const Fault &fault)
{
    Json json{{"id", fault.id}, {"method", fault.method}, {"path", fault.path}, {"nth", fault.nth},
        {"times", fault.times}, {"kind", wordOf(fault.kind)}, {"seen", fault.seen}};
    if (fault.status != 0)
        json["status"] = fault.status;
    if (fault.kind == FaultKind::Delay || fault.kind == FaultKind::Hang
        || fault.kind == FaultKind::Drip)
        json["ms"] = fault.ms;
    if (fault.kind == FaultKind::Redirect)
        json["to"] = fault.to;
    return json;
}

} // namespace sandbox
