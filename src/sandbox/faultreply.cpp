// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faultreply.h"

#include "sandbox/problem.h"
#include "sandbox/request.h"

#include <algorithm>
#include <map>

namespace sandbox {

namespace {

using FaultKind = Fault::Kind;

constexpr const char *gatewayPage = "<!DOCTYPE html>\n<html><head><title>One moment</title></head>"
                                    "<body><h1>Checking your browser</h1></body></html>\n";

void setHeader(Rendered &rendered, const std::string &name, const std::string &value)
{
    const HeaderLess less;
    std::erase_if(rendered.headers,
        [&](const auto &header) { return !less(header.first, name) && !less(name, header.first); });
    if (!value.empty())
        rendered.headers.emplace_back(name, value);
}

Response statusReply(const Fault &fault)
{
    // Where the API's code is not the status itself.
    static const std::map<int, int> codes{
        {404, 1002}, {405, 1013}, {409, 1004}, {500, 1008}, {501, 1009}};
    const int status = fault.status == 0 ? 500 : fault.status;
    const auto known = codes.find(status);
    Response response = Response::problem({status, known == codes.end() ? status : known->second,
        "A fault that was set on the admin port."});
    for (const auto &[name, value] : fault.headers.items())
        response.header(name, value.is_string() ? value.get<std::string>() : value.dump());
    if (fault.body) {
        response.text = fault.body;
        response.contentType
            = textAt(fault.headers, "Content-Type", "application/json; charset=utf-8");
    }
    return response;
}

/// This server under another name, which is another origin to every client.
std::string otherOrigin(const Request &request)
{
    std::string origin = request.origin();
    const std::size_t host = origin.find("//") + 2;
    const std::size_t end = std::min(origin.find(':', host), origin.size());
    const bool isName = origin.substr(host, end - host) == "localhost";
    return origin.replace(host, end - host, isName ? "127.0.0.1" : "localhost");
}

Response redirectReply(const Fault &fault, const Request &request)
{
    const std::string origin = request.origin();
    std::string to = fault.to;
    if (to == "same")
        to = origin + request.target;
    else if (to == "other")
        to = otherOrigin(request) + request.target;
    else if (to == "http")
        to = "http" + origin.substr(origin.find("://")) + request.target;
    else if (to == "loop")
        to = origin + loopPath;
    Response response = Response::empty(fault.status == 0 ? 302 : fault.status);
    response.header("Location", to);
    return response;
}

Response htmlReply(const Fault &fault)
{
    Response response;
    response.status = fault.status == 0 ? 200 : fault.status;
    response.text = gatewayPage;
    response.contentType = "text/html; charset=utf-8";
    return response;
}

std::string headOf(const Rendered &rendered, const std::string &length)
{
    std::string text = "HTTP/1.1 " + std::to_string(rendered.status) + " Reply\r\n";
    for (const auto &[name, value] : rendered.headers)
        text.append(name).append(": ").append(value).append("\r\n");
    return text + length + "\r\n";
}

std::string chunked(const std::string &body)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string size;
    for (std::size_t left = body.size(); left > 0; left /= digits.size())
        size.insert(size.begin(), digits[left % digits.size()]);
    return size.empty() ? std::string() : size + "\r\n" + body + "\r\n";
}

} // namespace

bool replacesTheAnswer(Fault::Kind kind)
{
    return kind == FaultKind::Status || kind == FaultKind::Html || kind == FaultKind::Redirect;
}

Response struckWith(const Fault &fault, const Request &request)
{
    if (fault.kind == FaultKind::Html)
        return htmlReply(fault);
    return fault.kind == FaultKind::Redirect ? redirectReply(fault, request) : statusReply(fault);
}

void spoil(Rendered &rendered, const Fault &fault)
{
    constexpr std::size_t depth = 10'000;
    switch (fault.kind) {
    case FaultKind::ContentType:
        setHeader(rendered, "Content-Type", fault.contentType);
        break;
    case FaultKind::Empty:
        rendered.body.clear();
        setHeader(rendered, "Content-Type", {});
        break;
    case FaultKind::CutJson:
        rendered.body.resize(rendered.body.size() / 2);
        break;
    case FaultKind::DeepJson:
        rendered.body = std::string(depth, '[') + std::string(depth, ']');
        setHeader(rendered, "Content-Type", "application/json; charset=utf-8");
        break;
    case FaultKind::BadGzip:
        // Begins as gzip does, so that only unpacking finds out.
        rendered.body.insert(0, "\x1f\x8b\x08");
        setHeader(rendered, "Content-Encoding", "gzip");
        break;
    default:
        break;
    }
}

std::optional<RawReply> rawReplyOf(
    const Rendered &rendered, const Request &request, const Fault &fault)
{
    const std::string body = request.method == "HEAD" ? std::string() : rendered.body;
    const auto whole = [&](std::size_t promised) {
        return headOf(rendered, "Content-Length: " + std::to_string(promised) + "\r\n") + body;
    };
    const std::size_t size = rendered.body.size();
    constexpr std::size_t more = 100;
    switch (fault.kind) {
    case FaultKind::Drip:
        return RawReply{whole(size), std::chrono::milliseconds(fault.ms)};
    case FaultKind::Close:
    case FaultKind::Reset: {
        // In the middle of the body; of the head where there is no body.
        std::string bytes = whole(size);
        bytes.resize(bytes.size() - (body.empty() ? bytes.size() / 2 : body.size() - size / 2));
        return RawReply{std::move(bytes), {}, fault.kind == FaultKind::Reset};
    }
    case FaultKind::CloseAfter:
        return RawReply{whole(size)};
    case FaultKind::LongLength:
        return RawReply{whole(size + more)};
    case FaultKind::ShortLength:
        return RawReply{whole(size / 2)};
    case FaultKind::EndlessChunks:
        return RawReply{headOf(rendered, "Transfer-Encoding: chunked\r\n") + chunked(body)};
    default:
        return std::nullopt;
    }
}

} // namespace sandbox
