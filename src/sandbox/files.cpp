// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/files.h"

#include "sandbox/ids.h"

#include <fstream>
#include <stdexcept>

#ifdef __unix__
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sandbox {

namespace {

/// Waits until the bytes of a file, or the names in a folder, are on the disk. Elsewhere than on
/// Unix the system's own time is waited for: a killed process loses nothing, a power cut might.
void flush([[maybe_unused]] const std::filesystem::path &path)
{
#ifdef __unix__
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
#endif
}

} // namespace

Files::Files(std::filesystem::path folder, bool isLasting)
    : m_folder(std::move(folder))
    , m_isLasting(isLasting)
{
    std::filesystem::create_directories(m_folder / "kept");
    std::filesystem::remove_all(m_folder / "underway");
    std::filesystem::create_directories(m_folder / "underway");
}

std::filesystem::path Files::path(const std::string &name) const
{
    return m_folder / "kept" / name;
}

std::filesystem::path Files::temporary()
{
    static Ids ids;
    return m_folder / "underway" / ids.hex(32);
}

void Files::keep(const std::filesystem::path &file, const std::string &name)
{
    if (m_isLasting)
        flush(file);
    std::filesystem::rename(file, path(name));
    if (m_isLasting)
        flush(m_folder / "kept");
}

void Files::write(const std::string &name, std::string_view bytes)
{
    const std::filesystem::path file = temporary();
    {
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out.flush())
            throw std::runtime_error("The file " + file.string() + " could not be written.");
    }
    keep(file, name);
}

void Files::remove(const std::string &name)
{
    std::error_code ignored;
    std::filesystem::remove(path(name), ignored);
}

} // namespace sandbox
