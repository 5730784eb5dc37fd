// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/bodyreader.h"

#include "sandbox/problem.h"

#include <microhttpd.h>

namespace sandbox {

namespace {

constexpr std::size_t bufferSize = 64 * 1024;
constexpr std::size_t textLimit = 64 * 1024;

class MultipartReader final : public BodyReader {
public:
    MultipartReader(MHD_Connection *connection, Files &files, std::uint64_t limit)
        : m_files(files)
        , m_left(limit)
        , m_processor(MHD_create_post_processor(connection, bufferSize, &onPart, this))
    {
    }

    ~MultipartReader() override
    {
        if (m_processor != nullptr)
            MHD_destroy_post_processor(m_processor);
        for (const UploadedFile &part : m_parts) {
            std::error_code ignored;
            std::filesystem::remove(part.path, ignored);
        }
    }

    void feed(std::string_view bytes) override
    {
        if (m_processor != nullptr
            && MHD_post_process(m_processor, bytes.data(), bytes.size()) != MHD_YES)
            m_broken = true;
    }

    void finish(Request &request) override
    {
        if (m_processor == nullptr)
            throw Problem(400, 400, "The form cannot be read: its boundary is missing.");
        const bool whole = MHD_destroy_post_processor(m_processor) == MHD_YES;
        m_processor = nullptr;
        m_out.close();
        if (m_over)
            throw Problem::tooLarge("The files of this form are larger than is allowed.");
        if (m_broken || !whole)
            throw Problem(400, 400, "The form is not complete.");
        request.form = std::move(m_texts);
        request.files = m_parts; // the reader stays the owner of the files on disk
    }

private:
    static MHD_Result onPart(void *self, MHD_ValueKind, const char *key, const char *fileName,
        const char *contentType, const char *, const char *data, std::uint64_t offset,
        std::size_t size)
    {
        auto &reader = *static_cast<MultipartReader *>(self);
        try {
            const std::string_view bytes(data, size);
            if (fileName != nullptr)
                reader.filePiece(key, fileName, contentType, bytes, offset);
            else
                reader.textPiece(key, bytes, offset);
            return MHD_YES;
        } catch (const std::exception &) {
            return MHD_NO;
        }
    }

    void textPiece(const char *key, std::string_view bytes, std::uint64_t offset)
    {
        std::string &text = m_texts[key];
        if (offset == 0)
            text.clear();
        if (text.size() + bytes.size() <= textLimit)
            text += bytes;
    }

    void filePiece(const char *key, const char *fileName, const char *contentType,
        std::string_view bytes, std::uint64_t offset)
    {
        if (offset == 0) {
            m_out.close();
            m_parts.push_back(
                {key, fileName, contentType == nullptr ? "" : contentType, m_files.temporary(), 0});
            m_out.open(m_parts.back().path, std::ios::binary);
        }
        if (bytes.size() > m_left) {
            m_over = true;
            return;
        }
        m_left -= bytes.size();
        m_parts.back().size += bytes.size();
        m_out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    Files &m_files;
    std::uint64_t m_left;
    std::map<std::string, std::string> m_texts;
    std::vector<UploadedFile> m_parts;
    std::ofstream m_out;
    bool m_over = false;
    bool m_broken = false;
    MHD_PostProcessor *m_processor;
};

} // namespace

std::unique_ptr<BodyReader> BodyReader::multipart(
    MHD_Connection *connection, Files &files, std::uint64_t limit)
{
    return std::make_unique<MultipartReader>(connection, files, limit);
}

} // namespace sandbox
