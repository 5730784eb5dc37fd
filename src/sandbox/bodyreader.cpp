// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bodyreader.h"

#include "sandbox/problem.h"
#include "sandbox/target.h"

namespace sandbox {

namespace {

constexpr int deepest = 200;

/// Whether JSON text nests deeper than any sane body; deeper ones would eat the stack.
bool isTooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

Json parsed(const std::string &text)
{
    if (isTooDeep(text))
        throw Problem::badRequest("The body nests too deep.");
    try {
        return Json::parse(text);
    } catch (const Json::parse_error &) {
        throw Problem(400, 400, "The body is not valid JSON.");
    }
}

class DroppingReader final : public BodyReader {
public:
    void feed(std::string_view) override { }
    void finish(Request &) override { }
};

class MemoryReader final : public BodyReader {
public:
    MemoryReader(std::size_t limit, bool lenient)
        : m_limit(limit)
        , m_lenient(lenient)
    {
    }

    void feed(std::string_view bytes) override
    {
        m_size += bytes.size();
        if (m_size <= m_limit)
            m_bytes += bytes;
    }

    void finish(Request &request) override
    {
        if (m_size > m_limit) {
            if (m_lenient)
                return;
            throw Problem::tooLarge("The body has " + std::to_string(m_size) + " bytes; at most "
                + std::to_string(m_limit) + " are taken.");
        }
        request.rawBody = std::move(m_bytes);
        const std::string type = request.header("Content-Type");
        const auto first = request.rawBody.find_first_not_of(" \t\r\n");
        if (first == std::string::npos || type.starts_with("text/"))
            return;
        const char start = request.rawBody[first];
        const bool isForm = type.starts_with("application/x-www-form-urlencoded");
        if (isForm && start != '{' && start != '[') {
            for (auto &[key, value] : parseQuery(request.rawBody))
                request.form[key] = value;
            return;
        }
        try {
            request.body = parsed(request.rawBody);
        } catch (const Problem &) {
            if (!m_lenient)
                throw;
        }
    }

private:
    std::size_t m_limit;
    bool m_lenient;
    std::size_t m_size = 0;
    std::string m_bytes;
};

class AppendingReader final : public BodyReader {
public:
    AppendingReader(const std::filesystem::path &file, std::uint64_t limit)
        : m_out(file, std::ios::binary | std::ios::app)
        , m_left(limit)
    {
    }

    void feed(std::string_view bytes) override
    {
        if (bytes.size() > m_left) {
            m_over = true;
            return;
        }
        m_left -= bytes.size();
        m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        m_out.flush();
    }

    void finish(Request &) override
    {
        m_out.close();
        if (m_over)
            throw Problem::tooLarge("More bytes came than were announced.");
        if (!m_out)
            throw Problem::internal("The upload could not be written to the disk.");
    }

private:
    std::ofstream m_out;
    std::uint64_t m_left;
    bool m_over = false;
};

} // namespace

std::unique_ptr<BodyReader> BodyReader::dropping()
{
    return std::make_unique<DroppingReader>();
}

std::unique_ptr<BodyReader> BodyReader::inMemory(std::size_t limit, bool lenient)
{
    return std::make_unique<MemoryReader>(limit, lenient);
}

std::unique_ptr<BodyReader> BodyReader::appending(
    const std::filesystem::path &file, std::uint64_t limit)
{
    return std::make_unique<AppendingReader>(file, limit);
}

} // namespace sandbox
