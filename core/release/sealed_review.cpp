// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/sealed_review.h"

#include "base/json_reader.h"
#include "review/request_act_json.h"

#include <array>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace outcheck::release {

namespace {

constexpr std::size_t keyBytes = 32;
constexpr std::size_t vectorBytes = 12;
constexpr std::size_t tagBytes = 16;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

Error broken(const char* detail) {
    return Error{ErrorCode::Internal, {}, detail};
}

Result<std::string> randomBytes(std::size_t count) {
    std::string bytes(count, '\0');
    if (RAND_bytes(bytesOf(bytes), static_cast<int>(count)) != 1) {
        return failure(broken("the system gives no random bytes"));
    }
    return bytes;
}

Result<std::string> encrypt(std::string_view text, const std::string& key) {
    auto sealed = randomBytes(vectorBytes);
    if (!sealed) {
        return sealed;
    }
    const CipherContext context(EVP_CIPHER_CTX_new());
    const std::string vector = *sealed;
    sealed->resize(vectorBytes + text.size() + tagBytes);
    int written = 0, rest = 0;
    unsigned char* const out = bytesOf(*sealed) + vectorBytes;
    const bool done =
        context && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(std::string_view(key)),
                                      bytesOf(std::string_view(vector))) == 1 &&
        EVP_EncryptUpdate(context.get(), out, &written, bytesOf(text), static_cast<int>(text.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + written, &rest) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, static_cast<int>(tagBytes), out + text.size()) == 1;
    return done ? sealed : failure(broken("the review could not be encrypted"));
}

Result<std::string> decrypt(std::string_view sealed, std::string_view key) {
    const auto notOurs = [] {
        return failure(ErrorCode::NotGenuine, {}, "the sealed review and its key do not belong together");
    };
    if (key.size() != keyBytes || sealed.size() < vectorBytes + tagBytes) {
        return notOurs();
    }
    const std::string_view vector = sealed.substr(0, vectorBytes);
    std::string tag(sealed.substr(sealed.size() - tagBytes));
    const std::string_view cipher = sealed.substr(vectorBytes, sealed.size() - vectorBytes - tagBytes);
    std::string text(cipher.size(), '\0');
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0, rest = 0;
    const bool done =
        context &&
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key), bytesOf(vector)) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(text), &written, bytesOf(cipher), static_cast<int>(cipher.size())) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, static_cast<int>(tagBytes), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), bytesOf(text) + written, &rest) == 1;
    return done ? Result<std::string>(std::move(text)) : notOurs();
}

} // namespace

Result<std::string> openingBytes(const review::OpenReview& opening) {
    const auto body = review::bodyOf(opening);
    if (!body) {
        return failure(body.error());
    }
    return nlohmann::json{{"body", *body}, {"texts", review::textsOf(opening)}}.dump();
}

Result<review::OpenReview> openingFrom(std::string_view bytes, const std::string& file) {
    const auto document = parseJson(bytes, file);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    const auto body = root.string("body");
    const auto texts = root.member("texts").and_then([](const JsonField& field) { return field.asObject(); });
    if (!body || !texts) {
        return failure(body ? texts.error() : body.error());
    }
    review::ActTexts given;
    for (const auto& [name, value] : texts->value().items()) {
        auto text = texts->string(name);
        if (!text) {
            return failure(text.error());
        }
        given.emplace(name, std::move(*text));
    }
    auto act = review::actFrom(*body, given, file);
    if (!act) {
        return failure(act.error());
    }
    if (auto* opening = std::get_if<review::OpenReview>(&*act)) {
        return std::move(*opening);
    }
    return failure(ErrorCode::Unsupported, {file, 0, "body"}, "is no review");
}

Result<SealedReview> sealReview(review::ReviewContents contents) {
    const auto nonce = randomBytes(32);
    const auto salt = randomBytes(32);
    auto key = randomBytes(keyBytes);
    if (!nonce || !salt || !key) {
        return failure((!nonce ? nonce : !salt ? salt : key).error());
    }
    std::array<std::uint8_t, 32> nonceBytes{};
    std::copy(nonce->begin(), nonce->end(), nonceBytes.begin());
    std::string saltHex;
    for (const char c : *salt) {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        saltHex += {digits[byte >> 4U], digits[byte & 15U]};
    }
    SealedReview sealed;
    sealed.opening = review::openingOf(std::move(contents), nonceBytes, saltHex);
    const auto commitment = review::commitmentOf(sealed.opening);
    const auto text = openingBytes(sealed.opening);
    if (!commitment || !text) {
        return failure(commitment ? text.error() : commitment.error());
    }
    auto ciphertext = encrypt(*text, *key);
    if (!ciphertext) {
        return failure(ciphertext.error());
    }
    sealed.act = {*commitment, sha256Of(*ciphertext)};
    sealed.ciphertext = std::move(*ciphertext);
    sealed.key = std::move(*key);
    return sealed;
}

Result<review::OpenReview> unsealReview(std::string_view ciphertext, std::string_view key) {
    return decrypt(ciphertext, key).and_then([](const std::string& text) {
        return openingFrom(text, "sealed review");
    });
}

} // namespace outcheck::release
