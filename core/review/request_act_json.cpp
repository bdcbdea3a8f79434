// SPDX-License-Identifier: GPL-3.0-or-later
// Writing acts. Reading them: request_act_reader.cpp.
#include "review/request_act_json.h"

#include "review/act_names.h"
#include "review/act_texts.h"

#include <nlohmann/json.hpp>

namespace outcheck::review {

namespace {

using nlohmann::json;

std::string hexOf(std::span<const std::uint8_t> bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

json roundingJson(const std::optional<table::Rounding>& rounding) {
    return rounding ? json{{"kind", nameIn(roundingNames, rounding->kind)}, {"base", rounding->base}} : json(nullptr);
}

json voteJson(const VoteOnFile& vote) {
    json findings = json::array();
    for (const SeenFinding& finding : vote.findings) {
        findings.push_back({{"fingerprint", finding.fingerprint.toHex()},
                            {"rule", finding.rule},
                            {"severity", nameIn(severityNames, finding.severity)}});
    }
    return {{"path", vote.path},
            {"file", vote.file.toHex()},
            {"policy", vote.policy.toHex()},
            {"policyId", vote.policyId},
            {"policyVersion", vote.policyVersion},
            {"verdict", nameIn(verdictNames, vote.verdict)},
            {"findings", std::move(findings)},
            {"vote", nameOf(vote.kind)}};
}

struct PlaceWriter {
    json operator()(const std::monostate&) const { return nullptr; }
    json operator()(const CellRange& range) const {
        return {{"kind", "cells"},
                {"firstRow", range.firstRow},
                {"lastRow", range.lastRow},
                {"firstColumn", range.firstColumn},
                {"lastColumn", range.lastColumn}};
    }
    json operator()(const LineRange& range) const {
        return {{"kind", "lines"}, {"first", range.first}, {"last", range.last}};
    }
    json operator()(const ImageRegion& region) const {
        return {{"kind", "region"},
                {"left", region.left},
                {"top", region.top},
                {"width", region.width},
                {"height", region.height}};
    }
};

json commentJson(const Comment& comment) {
    const Anchor& anchor = comment.anchor;
    return {{"anchor",
             {{"group", anchor.group},
              {"path", anchor.path},
              {"file", anchor.file ? json(anchor.file->toHex()) : json(nullptr)},
              {"place", std::visit(PlaceWriter{}, anchor.place)}}},
            {"visibility", nameIn(visibilityNames, comment.visibility)},
            {"answers", comment.answers}};
}

json contentsJson(const OpenReview& opening) {
    json votes = json::array();
    for (const VoteOnFile& vote : opening.contents.votes) {
        votes.push_back(voteJson(vote));
    }
    json comments = json::array();
    for (const Comment& comment : opening.contents.comments) {
        comments.push_back(commentJson(comment));
    }
    json digests = json::object();
    for (const auto& [name, digest] : opening.textDigests) {
        digests[name] = digest.toHex();
    }
    return {{"votes", std::move(votes)}, {"comments", std::move(comments)}, {"textDigests", std::move(digests)}};
}

struct BodyWriter {
    json operator()(const OpenRequest& act) const {
        const auto& threshold = act.controls.threshold;
        return {{"workspace", act.workspace},
                {"independence", nameOf(act.independence)},
                {"threshold", threshold ? json(*threshold) : json(nullptr)},
                {"rounding", roundingJson(act.controls.rounding)}};
    }
    json operator()(const PutGroup& act) const { return {{"group", act.group}}; }
    json operator()(const AddFile& act) const {
        return {{"path", act.path},
                {"group", act.group},
                {"type", nameOf(act.type)},
                {"file", act.pin.digest.toHex()},
                {"size", act.pin.size}};
    }
    json operator()(const ReplaceFile& act) const {
        return {{"path", act.path}, {"file", act.pin.digest.toHex()}, {"size", act.pin.size}};
    }
    json operator()(const WithdrawFile& act) const { return {{"path", act.path}}; }
    json operator()(const MoveFile& act) const {
        return {{"path", act.path}, {"group", act.group}, {"type", nameOf(act.type)}};
    }
    json operator()(const VoteOnFile& act) const { return voteJson(act); }
    json operator()(const Comment& act) const { return commentJson(act); }
    json operator()(const MakeCommentPublic& act) const { return {{"comment", act.comment}}; }
    json operator()(const SealReview& act) const {
        return {{"commitment", act.commitment.toHex()}, {"ciphertext", act.ciphertext.toHex()}};
    }
    json operator()(const OpenReview& act) const {
        json body = contentsJson(act);
        body["nonce"] = hexOf(act.nonce);
        return body;
    }
    json operator()(const ReleaseFiles& act) const { return {{"bundle", act.bundle.toHex()}}; }
    json operator()(const SettleDispute& act) const { return {{"entries", act.entries}, {"stands", act.stands}}; }
    json operator()(const LookAt& act) const { return {{"kind", nameOf(act.kind)}, {"path", act.path}}; }
    template <typename Other>
    json operator()(const Other&) const {
        return json::object();
    }
};

// A comment's text must not be guessable from its digest: the salt is erased with it.
Sha256Digest textDigest(const std::string& salt, const std::string& name, const std::string& text) {
    Sha256Hasher hasher;
    for (const std::string* part : {&salt, &name, &text}) {
        hasher.update(std::to_string(part->size()) + ":");
        hasher.update(*part);
    }
    return hasher.finish();
}

std::map<std::string, Sha256Digest> textDigestsOf(const OpenReview& opening) {
    std::map<std::string, Sha256Digest> digests;
    forEachContentText(opening.contents, [&](const std::string& name, const Text& text) {
        if (!text.value.empty()) {
            digests[name] = textDigest(opening.textSalt.value, name, text.value);
        }
    });
    return digests;
}

} // namespace

Result<std::string> bodyOf(const RequestAct& act) {
    if (const auto form = checkForm(act); !form) {
        return failure(form.error());
    }
    json body = std::visit(BodyWriter{}, act);
    body["act"] = nameOf(kindOf(act));
    json names = json::array();
    forEachText(act, [&names](const std::string& name, const Text& text) {
        if (text.erased || text.notHere || !text.value.empty()) {
            names.push_back(name);
        }
    });
    body["texts"] = std::move(names);
    return body.dump();
}

std::map<std::string, std::string> textsOf(const RequestAct& act) {
    std::map<std::string, std::string> texts;
    forEachText(act, [&texts](const std::string& name, const Text& text) {
        if (!text.value.empty()) {
            texts[name] = text.value;
        }
    });
    return texts;
}

OpenReview openingOf(ReviewContents contents, const std::array<std::uint8_t, 32>& nonce, std::string textSalt) {
    OpenReview opening;
    opening.nonce = nonce;
    opening.contents = std::move(contents);
    opening.textSalt.value = std::move(textSalt);
    opening.textDigests = textDigestsOf(opening);
    return opening;
}

Result<std::string> sealedBytes(const OpenReview& opening) {
    if (const auto form = checkForm(opening); !form) {
        return failure(form.error());
    }
    return contentsJson(opening).dump();
}

Result<Sha256Digest> commitmentOf(const OpenReview& opening) {
    return sealedBytes(opening).map([&opening](const std::string& bytes) {
        Sha256Hasher hasher;
        hasher.update(std::as_bytes(std::span(opening.nonce)));
        hasher.update(bytes);
        return hasher.finish();
    });
}

// An opening whose texts are there must be about those texts.
Result<void> checkTextDigests(const OpenReview& opening) {
    if (opening.textSalt.erased || opening.textSalt.notHere) {
        return {};
    }
    Result<void> result;
    std::size_t given = 0;
    forEachContentText(opening.contents, [&](const std::string& name, const Text& text) {
        const auto known = opening.textDigests.find(name);
        const bool there = text.erased || text.notHere || !text.value.empty();
        given += there ? 1 : 0;
        const bool holds =
            there == (known != opening.textDigests.end()) &&
            (text.value.empty() || known->second == textDigest(opening.textSalt.value, name, text.value));
        if (result && !holds) {
            result = failure(ErrorCode::Malformed, Place{{}, 0, "texts." + name}, "not the text of the sealed review");
        }
    });
    if (result && given != opening.textDigests.size()) {
        return failure(ErrorCode::Malformed, Place{{}, 0, "textDigests"}, "a digest of no text");
    }
    return result;
}

} // namespace outcheck::review
