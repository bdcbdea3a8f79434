// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed review while only its writer may see it: votes and comments before it is sealed, and what opens it
// afterwards. One file for each request and turn in the home folder, the owner's alone.
#pragma once

#include "base/result.h"
#include "review/request_act.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace outcheck::release {

class ReviewDraft {
public:
    // The draft of this person for a request of a ledger, in that turn; an empty one where there is none. What reading
    // gives; Malformed where the file is not as it was written.
    static Result<ReviewDraft> load(const std::string& ledger, const std::string& request, std::uint32_t turn,
                                    const std::string& writer);

    const review::ReviewContents& contents() const { return m_opening.contents; }
    bool isSealed() const { return m_isSealed; }
    // What opens the review, once it is sealed.
    const review::OpenReview& opening() const { return m_opening; }

    // The vote takes the place of an earlier one on the same file. Refused (already-submitted) once sealed.
    Result<void> put(review::VoteOnFile vote);
    Result<void> put(review::Comment comment);
    // Seals what is there: kept as the opening before the act is recorded, so that no review is recorded that nobody
    // can open.
    Result<void> seal(review::OpenReview opening);
    // Back to a draft, where recording the seal failed.
    Result<void> unseal();

private:
    Result<void> save() const;
    std::filesystem::path m_file;
    review::OpenReview m_opening; // of a draft: contents only
    bool m_isSealed = false;
};

} // namespace outcheck::release
