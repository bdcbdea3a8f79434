// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealed.h"

#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <optional>

namespace outcheck::ledger {

namespace {

constexpr std::size_t secretBytes = 32;
constexpr std::size_t ivBytes = 12;
constexpr std::size_t tagBytes = 16;

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* octets(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

std::optional<std::string> randomBytes(std::size_t count) {
    std::string bytes(count, '\0');
    return RAND_bytes(octets(bytes), static_cast<int>(count)) == 1 ? std::optional(std::move(bytes)) : std::nullopt;
}

std::string hexOf(std::string_view bytes) {
    std::string hex;
    for (const char byte : bytes) {
        for (const unsigned shift : {4U, 0U}) {
            hex += "0123456789abcdef"[static_cast<unsigned char>(byte) >> shift & 15U];
        }
    }
    return hex;
}

std::optional<std::string> secretFrom(const std::string& hex) {
    const auto digest = Sha256Digest::fromHex(hex); // 32 bytes, as it happens
    return digest ? std::optional(std::string(digest->bytes.begin(), digest->bytes.end())) : std::nullopt;
}

Sha256Digest commitmentTo(std::string_view nonce, std::string_view review) {
    return sha256Of(std::string(nonce).append(review));
}

// The bytes that the tag vouches for beside the ciphertext.
std::string bound(const Sha256Digest& commitment) {
    return {commitment.bytes.begin(), commitment.bytes.end()};
}

std::optional<std::string> encrypted(std::string_view review, std::string_view key, const Sha256Digest& commitment) {
    const auto iv = randomBytes(ivBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const std::string with = bound(commitment);
    std::string out(review.size(), '\0');
    std::string tag(tagBytes, '\0');
    int length = 0;
    if (!iv || !cipher ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, octets(key), octets(std::string_view(*iv))) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &length, octets(std::string_view(with)),
                          static_cast<int>(with.size())) != 1 ||
        EVP_EncryptUpdate(cipher.get(), octets(out), &length, octets(review), static_cast<int>(review.size())) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), octets(tag), &length) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes), octets(tag)) != 1) {
        return std::nullopt;
    }
    return *iv + out + tag;
}

std::optional<std::string> decrypted(const Sealed& sealed, std::string_view key) {
    const std::string_view all = sealed.ciphertext;
    const std::string_view iv = all.substr(0, ivBytes);
    const std::string_view body = all.substr(ivBytes, all.size() - ivBytes - tagBytes);
    std::string tag(all.substr(all.size() - tagBytes));
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const std::string with = bound(sealed.commitment);
    std::string out(body.size(), '\0');
    std::string rest(tagBytes, '\0');
    int length = 0;
    if (!cipher || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, octets(key), octets(iv)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &length, octets(std::string_view(with)),
                          static_cast<int>(with.size())) != 1 ||
        EVP_DecryptUpdate(cipher.get(), octets(out), &length, octets(body), static_cast<int>(body.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), octets(tag)) != 1 ||
        EVP_DecryptFinal_ex(cipher.get(), octets(rest), &length) != 1) {
        return std::nullopt;
    }
    return out;
}

} // namespace

Result<SealedReview> seal(std::string_view review) {
    if (review.size() > maximumReviewBytes) {
        return failure(ErrorCode::TooLarge, Place{{}, 0, "review"}, "a review has at most 4 MiB");
    }
    const auto nonce = randomBytes(secretBytes);
    const auto key = randomBytes(secretBytes);
    if (!nonce || !key) {
        return failure(ErrorCode::Internal, {}, "no random numbers");
    }
    const Sha256Digest commitment = commitmentTo(*nonce, review);
    auto ciphertext = encrypted(review, *key, commitment);
    if (!ciphertext) {
        return failure(ErrorCode::Internal, {}, "the crypto library could not encrypt");
    }
    return SealedReview{{commitment, std::move(*ciphertext)}, {hexOf(*nonce), hexOf(*key)}};
}

Result<std::string> unseal(const Sealed& sealed, const SealKey& key) {
    const auto nonce = secretFrom(key.nonce);
    const auto secret = secretFrom(key.key);
    if (!nonce || !secret) {
        return failure(ErrorCode::Malformed, Place{{}, 0, "key"}, "no key of a sealed review");
    }
    if (sealed.ciphertext.size() < ivBytes + tagBytes ||
        sealed.ciphertext.size() > maximumReviewBytes + ivBytes + tagBytes) {
        return failure(ErrorCode::NotGenuine, {}, "no sealed review");
    }
    auto review = decrypted(sealed, *secret);
    if (!review) {
        return failure(ErrorCode::NotGenuine, {}, "the key does not open what was sealed");
    }
    if (commitmentTo(*nonce, *review) != sealed.commitment) {
        return failure(ErrorCode::NotGenuine, {}, "what was opened is not what was committed to");
    }
    return std::move(*review);
}

} // namespace outcheck::ledger
