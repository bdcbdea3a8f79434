// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 digests: the value, its hex form, and an incremental hasher (OpenSSL, so SHA extensions are used).
#pragma once

#include "base/result.h"

#include <array>
#include <compare>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace outcheck {

struct Sha256Digest {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const Sha256Digest&, const Sha256Digest&) = default;
    // 64 lower-case hexadecimal digits.
    std::string toHex() const;
    // Takes exactly 64 hexadecimal digits of either case; Malformed otherwise (place empty: the caller knows it).
    static Result<Sha256Digest> fromHex(std::string_view hex);
};

// Hashes bytes as they come. Not copyable; one hasher, one message.
class Sha256Hasher {
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher&&) noexcept;
    Sha256Hasher& operator=(Sha256Hasher&&) noexcept;

    void update(std::span<const std::byte> bytes);
    void update(std::string_view bytes);
    // The digest of everything given so far; the hasher must not be used afterwards.
    Sha256Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

Sha256Digest sha256Of(std::string_view bytes);

} // namespace outcheck
