// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/apidata.h"
#include "sandbox/engineroutes.h"
#include "sandbox/openapi.h"

namespace sandbox {

namespace {

Response textReply(std::string text, const char *contentType)
{
    Response response;
    response.text = std::move(text);
    response.contentType = contentType;
    return response;
}

std::string escapedForHtml(const std::string &text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '&')
            escaped += "&amp;";
        else if (c == '<')
            escaped += "&lt;";
        else
            escaped += c;
    }
    return escaped;
}

std::string listItems(const Json &sentences)
{
    std::string items;
    for (const Json &sentence : sentences)
        items += "<li>" + escapedForHtml(sentence.get<std::string>()) + "</li>\n";
    return items;
}

void replaceMark(std::string &page, const std::string &mark, const std::string &text)
{
    if (const std::size_t at = page.find(mark); at != std::string::npos)
        page.replace(at, mark.size(), text);
}

/// A page for browsers, the same as JSON for all others.
Response showAbout(Call &call)
{
    Json about = Catalogue::file("about");
    if (call.request.header("Accept").find("text/html") == std::string::npos) {
        about["version"] = CONSOLE_VERSION;
        return Response::ok(std::move(about));
    }
    std::string page(embeddedText("home"));
    replaceMark(page, "{{what}}", escapedForHtml(textAt(about, "what")));
    replaceMark(page, "{{simulated}}", listItems(about.at("simulated")));
    replaceMark(page, "{{not}}", listItems(about.at("notSimulated")));
    replaceMark(page, "{{version}}", CONSOLE_VERSION);
    return textReply(std::move(page), "text/html; charset=utf-8");
}

Response showDocument(Call &call)
{
    static const std::string document = openApiDocument(call.services.catalogue).dump();
    return textReply(document, "application/json; charset=utf-8");
}

Response showViewer(Call &)
{
    return textReply(std::string(embeddedText("viewer")), "text/html; charset=utf-8");
}

} // namespace

void addPages(Behaviours &behaviours)
{
    behaviours.route("GET", "/", false, showAbout);
    behaviours.route("GET", "/openapi", false, showViewer);
    behaviours.route("GET", "/openapi/openapi-viewer.json", false, showDocument);
}

} // namespace sandbox
