// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dismissal.h"

#include "base/utf8.h"
#include "review/reviewer.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace outcheck::review {

namespace {

constexpr std::string_view dismissName = "dismiss";
constexpr std::string_view takeBackName = "take-back";

tl::unexpected<Error> refused(const Dismissal& dismissal, std::string why) {
    return failure(ErrorCode::Refused, Place{dismissal.path, 0, {}}, std::move(why));
}

Result<void> validateForm(const Dismissal& dismissal) {
    for (const auto& [text, field] :
         {std::pair{&dismissal.workspace, "workspace"}, {&dismissal.path, "path"}, {&dismissal.rule, "rule"}}) {
        if (text->empty()) {
            return failure(ErrorCode::MissingField, Place{dismissal.path, 0, field},
                           "a dismissal names its workspace, its file and the rule");
        }
    }
    if (dismissal.reason.size() > maximumCommentBytes) {
        return failure(ErrorCode::TooLarge, Place{dismissal.path, 0, "reason"}, "a reason has at most 64 KiB");
    }
    for (const std::string* text :
         {&dismissal.workspace, &dismissal.path, &dismissal.rule, &dismissal.author, &dismissal.reason}) {
        if (!isUtf8(*text)) {
            return failure(ErrorCode::Malformed, Place{printable(dismissal.path), 0, {}},
                           "text that is not UTF-8 cannot be recorded");
        }
    }
    return {};
}

bool sameSubject(const RecordedDismissal& one, const RecordedDismissal& other) {
    return one.dismissal.finding == other.dismissal.finding && one.dismissal.place == other.dismissal.place;
}

bool byAuthor(const RecordedDismissal& recorded) {
    return !trimmed(recorded.dismissal.author).empty() && samePerson(recorded.dismissal.author, recorded.writerName);
}

auto order(const RecordedDismissal& recorded) {
    return std::tie(recorded.time, recorded.writer, recorded.sequence);
}

} // namespace

std::string_view nameOf(DismissalAct act) {
    return act == DismissalAct::Dismiss ? dismissName : takeBackName;
}

Result<DismissalAct> dismissalActFrom(std::string_view text) {
    if (text == dismissName) {
        return DismissalAct::Dismiss;
    }
    if (text == takeBackName) {
        return DismissalAct::TakeBack;
    }
    return failure(ErrorCode::OutOfRange, {}, "a finding is dismissed (dismiss) or that is taken back (take-back)");
}

Result<void> validate(const Dismissal& dismissal, std::string_view checkerName) {
    if (auto form = validateForm(dismissal); !form) {
        return form;
    }
    if (dismissal.act == DismissalAct::TakeBack) {
        return {};
    }
    if (!trimmed(dismissal.author).empty() && samePerson(dismissal.author, checkerName)) {
        return refused(dismissal, "own-output"); // Four eyes: a checker is never the author.
    }
    if (trimmed(dismissal.reason).empty()) {
        return refused(dismissal, "dismissal-needs-reason");
    }
    return {};
}

std::vector<RecordedDismissal> standingDismissals(std::vector<RecordedDismissal> all, std::string_view workspace,
                                                  std::string_view path, const std::optional<Sha256Digest>& fileNow) {
    std::erase_if(all, [&](const RecordedDismissal& recorded) {
        const Dismissal& dismissal = recorded.dismissal;
        return !fileNow || dismissal.file != *fileNow || dismissal.workspace != workspace || dismissal.path != path ||
               byAuthor(recorded);
    });
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return order(one) < order(other); });
    // Places of one finding may be many: by subject first, so that only words on the same one are compared.
    const auto subject = [](const RecordedDismissal* recorded) {
        return std::tie(recorded->dismissal.finding, recorded->dismissal.place);
    };
    std::vector<const RecordedDismissal*> bySubject;
    for (const RecordedDismissal& recorded : all) {
        bySubject.push_back(&recorded);
    }
    std::stable_sort(bySubject.begin(), bySubject.end(),
                     [&](const auto* one, const auto* other) { return subject(one) < subject(other); });
    std::vector<RecordedDismissal> standing;
    for (auto at = bySubject.begin(); at != bySubject.end(); ++at) {
        const auto later = std::find_if(at + 1, bySubject.end(), [&](const auto* next) {
            return !sameSubject(**at, *next) || sameReviewer(**at, *next);
        });
        const bool isLast = later == bySubject.end() || !sameSubject(**at, **later);
        if (isLast && (*at)->dismissal.act == DismissalAct::Dismiss) {
            standing.push_back(**at);
        }
    }
    std::sort(standing.begin(), standing.end(),
              [](const auto& one, const auto& other) { return order(one) < order(other); });
    return standing;
}

DismissedPart dismissedPart(const rules::Finding& finding, const std::vector<RecordedDismissal>& standing) {
    DismissedPart part;
    std::set<DismissedPlace> places;
    for (const RecordedDismissal& recorded : standing) {
        if (recorded.dismissal.finding != finding.fingerprint) {
            continue;
        }
        part.whole = part.whole || !recorded.dismissal.place;
        if (recorded.dismissal.place) {
            places.insert(*recorded.dismissal.place);
        }
    }
    if (!places.empty()) {
        part.places = static_cast<std::uint64_t>(
            std::count_if(finding.spots.begin(), finding.spots.end(), [&places](const rules::Spot& spot) {
                return places.contains({spot.row, spot.column});
            }));
        part.whole = part.whole || part.places == finding.spotCount;
    }
    return part;
}

std::size_t countDismissed(const std::vector<rules::Finding>& findings,
                           const std::vector<RecordedDismissal>& standing) {
    if (standing.empty()) {
        return 0;
    }
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&standing](const rules::Finding& finding) { return dismissedPart(finding, standing).whole; }));
}

} // namespace outcheck::review
