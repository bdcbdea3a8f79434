// SPDX-License-Identifier: GPL-3.0-or-later
// What an act must be like before it may be written or believed: sizes, UTF-8, values that their fields admit.
#include "base/utf8.h"
#include "review/act_texts.h"
#include "review/request_act_json.h"

#include <algorithm>

namespace outcheck::review {

namespace {

// Keeps the first fault of many fields.
class Form {
public:
    void name(const std::string& value, const std::string& field) { bounded(value, field, maximumNameBytes, true); }
    void path(const std::string& value, const std::string& field) { bounded(value, field, maximumPathBytes, true); }
    void optionalName(const std::string& value, const std::string& field) {
        bounded(value, field, maximumNameBytes, false);
    }
    void optionalPath(const std::string& value, const std::string& field) {
        bounded(value, field, maximumPathBytes, false);
    }
    void text(const Text& value, const std::string& field) {
        bounded(value.value, field, maximumCommentBytes, false);
        demand(!(value.erased || value.notHere) || value.value.empty(), field, "a text that is not there says nothing");
    }
    void demand(bool holds, const std::string& field, const char* why) {
        if (!holds) {
            keep(ErrorCode::OutOfRange, field, why);
        }
    }
    void atMost(std::uint64_t count, std::uint64_t limit, const std::string& field) {
        if (count > limit) {
            keep(ErrorCode::TooLarge, field, "over the limit of this field");
        }
    }
    Result<void> result() const { return m_fault ? Result<void>(failure(*m_fault)) : Result<void>(); }

private:
    void bounded(const std::string& value, const std::string& field, std::size_t limit, bool needed) {
        if (needed && value.empty()) {
            keep(ErrorCode::MissingField, field, "it must not be empty");
        }
        atMost(value.size(), limit, field);
        if (!isUtf8(value)) {
            keep(ErrorCode::Malformed, field, "text that is not UTF-8 cannot be recorded");
        }
    }
    void keep(ErrorCode code, const std::string& field, const char* why) {
        if (!m_fault) {
            m_fault = Error{code, Place{{}, 0, field}, why};
        }
    }

    std::optional<Error> m_fault;
};

// `at` is what stands before the names of fields: "votes.3.".
struct FormVisitor {
    Form& form;
    std::string at;

    void operator()(const OpenRequest& act) const {
        form.name(act.workspace, "workspace");
        // JSON numbers are read up to 2^63, and no table has more people.
        form.atMost(act.controls.threshold.value_or(0), INT64_MAX, "threshold");
        if (act.controls.rounding) {
            form.demand(act.controls.rounding->kind != table::RoundingKind::None, "rounding.kind", "no rounding");
            form.demand(act.controls.rounding->base >= 2 && act.controls.rounding->base <= 1000, "rounding.base",
                        "a base is 2 to 1000");
        }
    }
    void operator()(const PutGroup& act) const { form.name(act.group, "group"); }
    void operator()(const AddFile& act) const {
        form.path(act.path, "path");
        form.name(act.group, "group");
        form.demand(act.type != FileType::Withdrawn, "type", "a file is not added as withdrawn");
        form.atMost(act.pin.size, INT64_MAX, "size");
    }
    void operator()(const ReplaceFile& act) const {
        form.path(act.path, "path");
        form.atMost(act.pin.size, INT64_MAX, "size");
    }
    void operator()(const WithdrawFile& act) const { form.path(act.path, "path"); }
    void operator()(const MoveFile& act) const {
        form.path(act.path, "path");
        form.name(act.group, "group");
        form.demand(act.type != FileType::Withdrawn, "type", "a file is withdrawn by an act of its own");
    }
    void operator()(const VoteOnFile& act) const {
        form.path(act.path, at + "path");
        form.optionalName(act.policyId, at + "policyId");
        form.optionalName(act.policyVersion, at + "policyVersion");
        form.atMost(act.findings.size(), maximumSeenFindings, at + "findings");
        for (std::size_t i = 0; i < act.findings.size(); ++i) {
            form.name(act.findings[i].rule, at + "findings." + std::to_string(i) + ".rule");
        }
    }
    void operator()(const Comment& act) const {
        form.optionalName(act.anchor.group, at + "anchor.group");
        form.optionalPath(act.anchor.path, at + "anchor.path");
        form.optionalName(act.answers, at + "answers");
        form.demand(act.anchor.group.empty() || act.anchor.path.empty(), at + "anchor.path",
                    "a comment is on a group or on a file");
        const bool placed = !std::holds_alternative<std::monostate>(act.anchor.place);
        form.demand(act.anchor.file.has_value() == !act.anchor.path.empty(), at + "anchor.file",
                    "the bytes belong to a path, and a path to its bytes");
        form.demand(!placed || act.anchor.file, at + "anchor.place", "a place is in a file");
        form.demand(isGiven(act.text), at + "text", "a comment says something");
        std::visit([this](const auto& place) { demandOrder(place); }, act.anchor.place);
    }
    void operator()(const MakeCommentPublic& act) const { form.name(act.comment, "comment"); }
    void operator()(const OpenReview& act) const {
        form.atMost(act.contents.votes.size(), maximumSealedItems, "votes");
        form.atMost(act.contents.comments.size(), maximumSealedItems, "comments");
        for (std::size_t i = 0; i < std::min(act.contents.votes.size(), maximumSealedItems); ++i) {
            FormVisitor{form, "votes." + std::to_string(i) + "."}(act.contents.votes[i]);
        }
        for (std::size_t i = 0; i < std::min(act.contents.comments.size(), maximumSealedItems); ++i) {
            FormVisitor{form, "comments." + std::to_string(i) + "."}(act.contents.comments[i]);
        }
    }
    void operator()(const SettleDispute& act) const {
        form.atMost(act.entries.size(), maximumSettledEntries, "entries");
        for (std::size_t i = 0; i < std::min(act.entries.size(), maximumSettledEntries); ++i) {
            form.name(act.entries[i], "entries." + std::to_string(i));
        }
        form.name(act.stands, "stands");
    }
    void operator()(const LookAt& act) const { form.optionalPath(act.path, "path"); }
    template <typename Other>
    void operator()(const Other&) const {}

    void demandOrder(const CellRange& range) const {
        form.demand(range.firstRow <= range.lastRow && range.lastRow <= INT64_MAX, at + "anchor.place.lastRow",
                    "a range ends where it begins or after");
        form.demand(range.firstColumn <= range.lastColumn, at + "anchor.place.lastColumn",
                    "a range ends where it begins or after");
    }
    void demandOrder(const LineRange& range) const {
        form.demand(range.first <= range.last && range.last <= INT64_MAX, at + "anchor.place.last",
                    "a range ends where it begins or after");
    }
    void demandOrder(const ImageRegion& region) const {
        form.demand(region.width > 0 && region.height > 0, at + "anchor.place.width", "a region holds a pixel");
    }
    void demandOrder(const std::monostate&) const {}
};

} // namespace

Result<void> checkForm(const RequestAct& act) {
    Form form;
    std::visit(FormVisitor{form, {}}, act);
    forEachText(act, [&form](const std::string& name, const Text& text) { form.text(text, name); });
    return form.result();
}

} // namespace outcheck::review
