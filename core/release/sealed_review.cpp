// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/sealed_review.h"

#include "base/json_reader.h"
#include "ledger/sealed.h"
#include "review/request_act_json.h"

#include <array>
#include <optional>

namespace outcheck::release {

namespace {

std::optional<std::array<std::uint8_t, 32>> bytesOfHex(const std::string& hex) {
    const auto digest = Sha256Digest::fromHex(hex); // 32 bytes, whatever they mean
    return digest ? std::optional(digest->bytes) : std::nullopt;
}

// Random, and no guess: a fresh seal's nonce.
Result<std::string> newSalt() {
    return ledger::seal({}).map([](const ledger::SealedReview& fresh) { return fresh.key.nonce; });
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
    auto salt = newSalt();
    if (!salt) {
        return failure(salt.error());
    }
    review::OpenReview opening = review::openingOf(std::move(contents), {}, std::move(*salt));
    const auto bytes = review::sealedBytes(opening);
    if (!bytes) {
        return failure(bytes.error());
    }
    const auto sealed = ledger::seal(*bytes);
    if (!sealed) {
        return failure(sealed.error());
    }
    const auto nonce = bytesOfHex(sealed->key.nonce);
    if (!nonce) {
        return failure(ErrorCode::Internal, {}, "a nonce is 32 bytes");
    }
    opening.nonce = *nonce;
    const auto commitment = review::commitmentOf(opening);
    if (!commitment || *commitment != sealed->sealed.commitment) {
        return failure(ErrorCode::Internal, {}, "what was sealed is not what would be opened");
    }
    return SealedReview{
        {*commitment, sha256Of(sealed->sealed.ciphertext)}, sealed->sealed.ciphertext, std::move(opening)};
}

} // namespace outcheck::release
