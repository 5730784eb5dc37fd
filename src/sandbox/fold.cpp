// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/fold.h"

namespace sandbox {

namespace {

/// Lower case of a code point of two bytes (U+0080 … U+07FF).
unsigned lower(unsigned c)
{
    if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9 && c != 0x3A2)
        || (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    const bool evenIsUpper = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)
        || (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF);
    const bool oddIsUpper = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if ((evenIsUpper && c % 2 == 0 && c != 0x130) || (oddIsUpper && c % 2 == 1))
        return c + 1;
    return c;
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result(text);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto byte = static_cast<unsigned char>(result[i]);
        if (byte >= 'A' && byte <= 'Z') {
            result[i] = static_cast<char>(byte + 0x20);
        } else if (byte >= 0xC2 && byte <= 0xDF && i + 1 < result.size()) {
            const auto second = static_cast<unsigned char>(result[i + 1]);
            const unsigned c = lower(((byte & 0x1FU) << 6U) | (second & 0x3FU));
            result[i] = static_cast<char>(0xC0U | (c >> 6U));
            result[i + 1] = static_cast<char>(0x80U | (c & 0x3FU));
            ++i;
        }
    }
    return result;
}

} // namespace sandbox
