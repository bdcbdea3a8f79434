// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <openssl/evp.h>
#include <stdexcept>

namespace outcheck {

namespace {

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    if (digit >= 'a' && digit <= 'f') {
        return digit - 'a' + 10;
    }
    if (digit >= 'A' && digit <= 'F') {
        return digit - 'A' + 10;
    }
    return -1;
}

} // namespace

std::string Sha256Digest::toHex() const {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(64);
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

Result<Sha256Digest> Sha256Digest::fromHex(std::string_view hex) {
    if (hex.size() != 64) {
        return failure(ErrorCode::Malformed, {}, "a SHA-256 has 64 hexadecimal digits");
    }
    Sha256Digest digest;
    for (std::size_t i = 0; i < digest.bytes.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0) {
            return failure(ErrorCode::Malformed, {}, "a SHA-256 has 64 hexadecimal digits");
        }
        digest.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return digest;
}

struct Sha256Hasher::Context {
    EVP_MD_CTX* evp = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(evp); }
};

Sha256Hasher::Sha256Hasher() : m_context(std::make_unique<Context>()) {
    // Looked up once: for a short message the search for it takes longer than the digest.
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (m_context->evp == nullptr || EVP_DigestInit_ex(m_context->evp, sha256, nullptr) != 1) {
        throw std::runtime_error("OpenSSL offers no SHA-256");
    }
}

Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher&&) noexcept = default;
Sha256Hasher& Sha256Hasher::operator=(Sha256Hasher&&) noexcept = default;

void Sha256Hasher::update(std::span<const std::byte> bytes) {
    if (EVP_DigestUpdate(m_context->evp, bytes.data(), bytes.size()) != 1) {
        throw std::runtime_error("SHA-256 update failed");
    }
}

void Sha256Hasher::update(std::string_view bytes) {
    update(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

Sha256Digest Sha256Hasher::finish() {
    Sha256Digest digest;
    if (EVP_DigestFinal_ex(m_context->evp, digest.bytes.data(), nullptr) != 1) {
        throw std::runtime_error("SHA-256 did not finish");
    }
    return digest;
}

Sha256Digest sha256Of(std::string_view bytes) {
    Sha256Hasher hasher;
    hasher.update(bytes);
    return hasher.finish();
}

} // namespace outcheck
