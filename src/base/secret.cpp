// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <atomic>
#include <cstring>

namespace cognigy {

void wipeMemory(void *memory, std::size_t size)
{
    if (size == 0)
        return;
    std::memset(memory, 0, size);
    // The fence keeps the stores: a compiler may drop a memset whose memory is freed next.
    std::atomic_signal_fence(std::memory_order_seq_cst);
#if defined(__GNUC__)
    asm volatile("" : : "r"(memory) : "memory");
#endif
}

Secret::Secret(std::string_view bytes)
    : m_bytes(bytes.empty() ? nullptr : std::make_unique<char[]>(bytes.size()))
    , m_size(bytes.size())
{
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), m_size);
}

Secret Secret::take(QString &&text)
{
    QByteArray utf8 = text.toUtf8();
    if (text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return take(std::move(utf8));
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (bytes.isDetached())
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QString Secret::tail() const
{
    if (m_size < 12)
        return {};
    return QString::fromUtf8(m_bytes.get() + m_size - 4, 4);
}

bool Secret::equals(const Secret &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < m_size; ++i)
        difference = static_cast<unsigned char>(difference | (m_bytes[i] ^ other.m_bytes[i]));
    return difference == 0;
}

void Secret::wipe()
{
    if (m_bytes)
        wipeMemory(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

} // namespace cognigy
