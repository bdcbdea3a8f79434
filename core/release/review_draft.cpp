// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/review_draft.h"

#include "base/json_reader.h"
#include "io/user_folders.h"
#include "ledger/atomic_file.h"
#include "release/sealed_review.h"
#include "review/request_act_json.h"

namespace outcheck::release {

namespace {

constexpr std::uint64_t mostBytes = std::uint64_t{64} << 20U;

std::filesystem::path fileOf(const std::string& ledger, const std::string& request, std::uint32_t turn,
                             const std::string& writer) {
    return io::homeFolder() / "reviews" / ledger /
           (request + "-" + std::to_string(turn) + "-" + writer.substr(0, 16) + ".json");
}

} // namespace

Result<ReviewDraft> ReviewDraft::load(const std::string& ledger, const std::string& request, std::uint32_t turn,
                                      const std::string& writer) {
    ReviewDraft draft;
    draft.m_file = fileOf(ledger, request, turn, writer);
    const auto bytes = ledger::readWhole(draft.m_file, mostBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        return draft;
    }
    if (!bytes) {
        return failure(bytes.error());
    }
    const std::string name = draft.m_file.string();
    const auto document = parseJson(*bytes, name);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, name);
    const auto sealed = root.boolean("sealed");
    const auto review = root.string("review");
    if (!sealed || !review) {
        return failure(sealed ? review.error() : sealed.error());
    }
    auto opening = openingFrom(*review, name);
    if (!opening) {
        return failure(opening.error());
    }
    draft.m_opening = std::move(*opening);
    draft.m_isSealed = *sealed;
    return draft;
}

Result<void> ReviewDraft::save() const {
    if (auto made = io::makePrivateFolder(m_file.parent_path()); !made) {
        return made;
    }
    return openingBytes(m_opening).and_then([&](const std::string& review) {
        return ledger::writeWhole(m_file, nlohmann::json{{"sealed", m_isSealed}, {"review", review}}.dump() + "\n");
    });
}

namespace {

tl::unexpected<Error> sealedAlready() {
    return failure(ErrorCode::Refused, {}, "already-submitted");
}

// The digests of its texts go with the contents.
void change(review::OpenReview& opening, review::ReviewContents contents) {
    opening = review::openingOf(std::move(contents), opening.nonce, opening.textSalt.value);
}

} // namespace

Result<void> ReviewDraft::put(review::VoteOnFile vote) {
    if (m_isSealed) {
        return sealedAlready();
    }
    review::ReviewContents contents = m_opening.contents;
    std::erase_if(contents.votes, [&](const review::VoteOnFile& old) { return old.path == vote.path; });
    contents.votes.push_back(std::move(vote));
    change(m_opening, std::move(contents));
    return save();
}

Result<void> ReviewDraft::put(review::Comment comment) {
    if (m_isSealed) {
        return sealedAlready();
    }
    review::ReviewContents contents = m_opening.contents;
    contents.comments.push_back(std::move(comment));
    change(m_opening, std::move(contents));
    return save();
}

Result<void> ReviewDraft::seal(review::OpenReview opening) {
    if (m_isSealed) {
        return sealedAlready();
    }
    m_opening = std::move(opening);
    m_isSealed = true;
    return save();
}

Result<void> ReviewDraft::unseal() {
    m_isSealed = false;
    return save();
}

} // namespace outcheck::release
