// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/compress.h"

#include "sandbox/request.h"

#include <zlib.h>

#include <charconv>

namespace sandbox {

namespace {

/// Below this, the reply fits into one packet anyway.
constexpr std::size_t worthIt = 1400;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Takes the text before `mark` off its front, and the mark too.
std::string_view takePiece(std::string_view &text, char mark)
{
    const std::string_view piece = text.substr(0, text.find(mark));
    text.remove_prefix(std::min(text.size(), piece.size() + 1));
    return trimmed(piece);
}

/// `q=0`, `q=0.0`, …: the client does not want it.
bool isRefused(std::string_view parameters)
{
    while (!parameters.empty()) {
        const std::string_view parameter = takePiece(parameters, ';');
        if (parameter.starts_with("q=") || parameter.starts_with("Q="))
            return parameter.substr(2).find_first_not_of("0.") == std::string_view::npos;
    }
    return false;
}

/// Empty where zlib fails.
std::string gzipped(const std::string &text)
{
    constexpr int gzipWindow = 15 + 16;
    constexpr int memory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    std::string packed(deflateBound(&stream, text.size()), '\0');
    // zlib wants its input not const, but leaves it alone; its bytes are unsigned.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return isDone ? packed : std::string();
}

} // namespace

bool takesGzip(std::string_view acceptEncoding)
{
    bool any = false;
    while (!acceptEncoding.empty()) {
        std::string_view rest = takePiece(acceptEncoding, ',');
        const std::string_view coding = takePiece(rest, ';');
        if (coding == "gzip" || coding == "x-gzip")
            return !isRefused(rest);
        if (coding == "*")
            any = !isRefused(rest);
    }
    return any;
}

void compressFor(Rendered &rendered, const Request &request)
{
    if (rendered.file || rendered.body.size() < worthIt)
        return;
    rendered.headers.emplace_back("Vary", "Accept-Encoding");
    if (!takesGzip(request.header("Accept-Encoding")))
        return;
    std::string packed = gzipped(rendered.body);
    if (packed.empty())
        return;
    rendered.body = std::move(packed);
    rendered.headers.emplace_back("Content-Encoding", "gzip");
}

} // namespace sandbox
