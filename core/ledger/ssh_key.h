// SPDX-License-Identifier: GPL-3.0-or-later
// OpenSSH public keys as text, and the wire format that keys and signatures share (RFC 4251 strings). Nothing here
// trusts lengths.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::ledger {

struct PublicKey {
    std::string type;         // ssh-ed25519
    std::string blob;         // the key's bytes on the wire, type included
    std::string fingerprint;  // hex SHA-256 of blob
    std::string line() const; // "ssh-ed25519 AAAA…", without comment
};

// One line "type base64 [comment]". Malformed where it is none, or where the type outside and inside the key differ.
Result<PublicKey> parsePublicKey(std::string_view line);

// Base64 of RFC 4648 with padding; decoding admits only what encoding gives.
std::string toBase64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view text);

// Takes fields off the front of bytes; nothing where too few are left.
class WireReader {
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}
    std::optional<std::uint32_t> number();
    std::optional<std::string_view> string();
    std::optional<std::string_view> bytes(std::size_t count);
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

// The wire form of a string: its length in four bytes, then it.
std::string wireString(std::string_view text);

} // namespace outcheck::ledger
