// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"
#include "review/act_names.h"
#include "review/act_texts.h"
#include "review/request_act_json.h"

#include <limits>

namespace outcheck::review {

namespace {

constexpr std::uint64_t most32 = std::numeric_limits<std::uint32_t>::max();

// Reads the body of one kind of act after the other; the envelope ("act", "texts") is read by actFrom.
class ActReader {
public:
    explicit ActReader(JsonFields& fields) : m_fields(&fields) {}

    RequestAct act(ActKind kind, const JsonField& at) const {
        switch (kind) {
        case ActKind::OpenRequest:
            return openRequest(at);
        case ActKind::PutGroup:
            only(at, {"act", "texts", "group"});
            return PutGroup{m_fields->text(at, "group"), {}, {}};
        case ActKind::AddFile:
            only(at, {"act", "texts", "path", "group", "type", "file", "size"});
            return AddFile{m_fields->text(at, "path"), m_fields->text(at, "group"),
                           m_fields->choice(at, "type", fileTypeNames), pin(at)};
        case ActKind::ReplaceFile:
            only(at, {"act", "texts", "path", "file", "size"});
            return ReplaceFile{m_fields->text(at, "path"), pin(at)};
        case ActKind::WithdrawFile:
            only(at, {"act", "texts", "path"});
            return WithdrawFile{m_fields->text(at, "path")};
        case ActKind::MoveFile:
            only(at, {"act", "texts", "path", "group", "type"});
            return MoveFile{m_fields->text(at, "path"), m_fields->text(at, "group"),
                            m_fields->choice(at, "type", fileTypeNames)};
        case ActKind::VoteOnFile:
            only(at, {"act", "texts", "path", "file", "policy", "policyId", "policyVersion", "verdict", "findings",
                      "vote"});
            return vote(at);
        case ActKind::Comment:
            only(at, {"act", "texts", "anchor", "visibility", "answers"});
            return comment(at);
        case ActKind::MakeCommentPublic:
            only(at, {"act", "texts", "comment"});
            return MakeCommentPublic{m_fields->text(at, "comment")};
        case ActKind::SealReview:
            only(at, {"act", "texts", "commitment", "ciphertext"});
            return SealReview{m_fields->digest(at, "commitment"), m_fields->digest(at, "ciphertext")};
        case ActKind::OpenReview:
            return opening(at);
        case ActKind::ReleaseFiles:
            only(at, {"act", "texts", "bundle"});
            return ReleaseFiles{m_fields->digest(at, "bundle")};
        case ActKind::SettleDispute:
            return settlement(at);
        case ActKind::LookAt:
            only(at, {"act", "texts", "kind", "path"});
            return LookAt{m_fields->choice(at, "kind", lookNames), m_fields->text(at, "path")};
        case ActKind::SubmitRequest:
        case ActKind::ResubmitRequest:
        case ActKind::WithdrawRequest:
        case ActKind::SubmitReview:
        case ActKind::ReturnRequest:
        case ActKind::ReturnEarly:
        case ActKind::RejectRequest:
        case ActKind::ApproveRequest:
            break;
        }
        only(at, {"act", "texts"});
        return bare(kind);
    }

private:
    // Acts that say nothing but what they are.
    static RequestAct bare(ActKind kind) {
        switch (kind) {
        case ActKind::SubmitRequest:
            return SubmitRequest{};
        case ActKind::ResubmitRequest:
            return ResubmitRequest{};
        case ActKind::WithdrawRequest:
            return WithdrawRequest{};
        case ActKind::SubmitReview:
            return SubmitReview{};
        case ActKind::ReturnRequest:
            return ReturnRequest{};
        case ActKind::ReturnEarly:
            return ReturnEarly{};
        case ActKind::RejectRequest:
            return RejectRequest{};
        default:
            return ApproveRequest{};
        }
    }

    void only(const JsonField& at, std::initializer_list<std::string_view> members) const {
        m_fields->onlyMembers(at, members);
    }

    OpenRequest openRequest(const JsonField& at) const {
        only(at, {"act", "texts", "workspace", "independence", "threshold", "rounding"});
        OpenRequest act;
        act.workspace = m_fields->text(at, "workspace");
        act.independence = m_fields->choice(at, "independence", independenceNames);
        if (m_fields->nullable(at, "threshold")) {
            act.controls.threshold = m_fields->number(at, "threshold");
        }
        if (const auto rounding = m_fields->nullable(at, "rounding")) {
            only(*rounding, {"kind", "base"});
            act.controls.rounding = {m_fields->choice(*rounding, "kind", roundingNames),
                                     static_cast<int>(m_fields->number(*rounding, "base", 1000))};
        }
        return act;
    }

    FilePin pin(const JsonField& at) const { return {m_fields->digest(at, "file"), m_fields->number(at, "size")}; }

    VoteOnFile vote(const JsonField& at) const {
        VoteOnFile act;
        act.path = m_fields->text(at, "path");
        act.file = m_fields->digest(at, "file");
        act.policy = m_fields->digest(at, "policy");
        act.policyId = m_fields->text(at, "policyId");
        act.policyVersion = m_fields->text(at, "policyVersion");
        act.verdict = m_fields->choice(at, "verdict", verdictNames);
        act.kind = m_fields->choice(at, "vote", voteNames);
        m_fields->each(at, "findings", maximumSeenFindings, [&](const JsonField& item) {
            only(item, {"fingerprint", "rule", "severity"});
            act.findings.push_back({m_fields->digest(item, "fingerprint"), m_fields->text(item, "rule"),
                                    m_fields->choice(item, "severity", severityNames)});
        });
        return act;
    }

    Comment comment(const JsonField& at) const {
        Comment act;
        act.visibility = m_fields->choice(at, "visibility", visibilityNames);
        act.answers = m_fields->text(at, "answers");
        const auto anchor = m_fields->object(at, "anchor");
        if (!anchor) {
            return act;
        }
        only(*anchor, {"group", "path", "file", "place"});
        act.anchor.group = m_fields->text(*anchor, "group");
        act.anchor.path = m_fields->text(*anchor, "path");
        if (m_fields->nullable(*anchor, "file")) {
            act.anchor.file = m_fields->digest(*anchor, "file");
        }
        if (const auto place = m_fields->nullable(*anchor, "place")) {
            readPlace(*place, act.anchor);
        }
        return act;
    }

    void readPlace(const JsonField& at, Anchor& anchor) const {
        const std::string kind = m_fields->text(at, "kind");
        if (kind == "cells") {
            only(at, {"kind", "firstRow", "lastRow", "firstColumn", "lastColumn"});
            anchor.place = CellRange{m_fields->number(at, "firstRow"), m_fields->number(at, "lastRow"),
                                     number32(at, "firstColumn"), number32(at, "lastColumn")};
        } else if (kind == "lines") {
            only(at, {"kind", "first", "last"});
            anchor.place = LineRange{m_fields->number(at, "first"), m_fields->number(at, "last")};
        } else if (kind == "region") {
            only(at, {"kind", "left", "top", "width", "height"});
            anchor.place =
                ImageRegion{number32(at, "left"), number32(at, "top"), number32(at, "width"), number32(at, "height")};
        } else {
            m_fields->fail(at, "kind", ErrorCode::Unsupported, "not a value of this field");
        }
    }

    std::uint32_t number32(const JsonField& at, const std::string& key) const {
        return static_cast<std::uint32_t>(m_fields->number(at, key, most32));
    }

    OpenReview opening(const JsonField& at) const {
        only(at, {"act", "texts", "nonce", "votes", "comments", "textDigests"});
        OpenReview act;
        act.nonce = m_fields->digest(at, "nonce").bytes; // 32 bytes in hexadecimal digits, as a digest is
        m_fields->each(at, "votes", maximumSealedItems, [&](const JsonField& item) {
            only(item, {"path", "file", "policy", "policyId", "policyVersion", "verdict", "findings", "vote"});
            act.contents.votes.push_back(vote(item));
        });
        m_fields->each(at, "comments", maximumSealedItems, [&](const JsonField& item) {
            only(item, {"anchor", "visibility", "answers"});
            act.contents.comments.push_back(comment(item));
        });
        if (const auto digests = m_fields->object(at, "textDigests")) {
            for (const auto& [name, value] : digests->value().items()) {
                act.textDigests[name] = m_fields->digest(*digests, name);
            }
        }
        return act;
    }

    SettleDispute settlement(const JsonField& at) const {
        only(at, {"act", "texts", "entries", "stands"});
        SettleDispute act;
        act.stands = m_fields->text(at, "stands");
        m_fields->each(at, "entries", maximumSettledEntries, [&](const JsonField& item) {
            const auto entry = item.asString();
            if (!entry) {
                m_fields->fail(item, {}, ErrorCode::WrongType, "text was expected");
            }
            act.entries.push_back(entry.value_or(std::string()));
        });
        return act;
    }

    JsonFields* m_fields;
};

Error textError(const std::string& file, const std::string& name, std::string why) {
    return Error{ErrorCode::Malformed, Place{file, 0, "texts." + name}, std::move(why)};
}

// Puts the texts in their places.
Result<void> fillTexts(RequestAct& act, const std::vector<std::string>& named, const ActTexts& texts,
                       const std::string& file, AbsentTexts absent) {
    std::map<std::string, bool> taken; // those the body names; whether the act has such a text
    for (const std::string& name : named) {
        if (!taken.emplace(name, false).second) {
            return failure(textError(file, name, "named twice"));
        }
    }
    std::string blank;
    forEachText(act, [&](const std::string& name, Text& text) {
        const auto known = taken.find(name);
        if (known == taken.end()) {
            return;
        }
        known->second = true;
        const auto brought = texts.find(name);
        if (brought == texts.end() || !brought->second) {
            text.notHere = brought == texts.end() && absent == AbsentTexts::NotHere;
            text.erased = !text.notHere;
            return;
        }
        text.value = *brought->second;
        if (text.value.empty()) {
            blank = name;
        }
    });
    if (!blank.empty()) {
        return failure(textError(file, blank, "an empty text is not recorded"));
    }
    for (const auto& [name, isTaken] : taken) {
        if (!isTaken) {
            return failure(textError(file, name, "such an act has no such text"));
        }
    }
    for (const auto& [name, text] : texts) {
        if (!taken.contains(name)) {
            return failure(textError(file, name, "the body does not name this text"));
        }
    }
    return {};
}

Result<void> checked(const RequestAct& act, const std::string& file) {
    auto form = checkForm(act);
    if (const auto* opening = std::get_if<OpenReview>(&act); opening != nullptr && form) {
        form = checkTextDigests(*opening);
    }
    if (!form) {
        Error error = form.error();
        error.where.file = file;
        return failure(std::move(error));
    }
    return form;
}

} // namespace

Result<RequestAct> actFrom(std::string_view body, const ActTexts& texts, const std::string& file, AbsentTexts absent) {
    const auto document = parseJson(body, file);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    const auto name = root.string("act");
    if (!name) {
        return failure(name.error());
    }
    const auto kind = actKindFrom(*name);
    if (!kind) {
        return failure(ErrorCode::Unsupported, Place{file, 0, "act"}, "an act that this version does not know");
    }
    JsonFields fields;
    RequestAct act = ActReader(fields).act(*kind, root);
    std::vector<std::string> named;
    fields.each(root, "texts", 2 * maximumSealedItems + 1, [&](const JsonField& item) {
        const auto text = item.asString();
        if (!text) {
            fields.fail(item, {}, ErrorCode::WrongType, "text was expected");
        }
        named.push_back(text.value_or(std::string()));
    });
    if (fields.fault()) {
        return failure(*fields.fault());
    }
    if (const auto filled = fillTexts(act, named, texts, file, absent); !filled) {
        return failure(filled.error());
    }
    if (const auto form = checked(act, file); !form) {
        return failure(form.error());
    }
    return act;
}

} // namespace outcheck::review
