// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/datafolder.h"

#include "sandbox/ids.h"

#include <stdexcept>

#ifdef __unix__
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace sandbox {

DataFolder::DataFolder(const std::filesystem::path &given)
    : m_path(given)
    , m_isTemporary(given.empty())
{
    if (m_isTemporary)
        m_path = std::filesystem::temp_directory_path() / ("cognigy-sandbox-" + Ids().hex(16));
    std::error_code error;
    std::filesystem::create_directories(m_path, error);
    if (error) {
        throw std::runtime_error(
            "The folder " + m_path.string() + " cannot be made: " + error.message() + '.');
    }
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, error);
#ifdef __unix__
    m_lock = ::open((m_path / "lock").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        throw std::runtime_error("The folder " + m_path.string()
            + " is in use by another sandbox, or cannot be written. Choose another with --data.");
    }
#endif
}

DataFolder::~DataFolder()
{
#ifdef __unix__
    ::close(m_lock);
#endif
    if (m_isTemporary) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
}

} // namespace sandbox
