// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace cognigy {

/// Bytes that must not be seen: an API key, a password, a super key.
///
/// Move-only; the bytes are overwritten when it dies or is assigned. There is no stream operator,
/// no QVariant and no implicit copy, so a secret cannot slip into a log, a model or a settings file.
class Secret
{
public:
    Secret() = default;
    /// Takes a copy of the bytes. The caller's own copy is the caller's to wipe.
    explicit Secret(std::string_view bytes);
    /// Takes the text as UTF-8 and overwrites the given string where it is not shared.
    static Secret take(QString &&text);
    static Secret take(QByteArray &&bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }

    /// The bytes, for the one call that needs them. Do not keep the view.
    std::string_view view() const { return {m_bytes.get(), m_size}; }

    /// A second secret of the same bytes: said aloud, since each copy is one more to wipe.
    Secret clone() const { return Secret(view()); }

    /// The last four characters, for people to tell keys apart; empty where that would show a
    /// third or more of the secret.
    QString tail() const;

    /// Compares in a time that does not depend on where the two differ.
    bool equals(const Secret &other) const;

    /// Overwrites and forgets the bytes.
    void wipe();

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the optimiser keeps.
void wipeMemory(void *memory, std::size_t size);

} // namespace cognigy
