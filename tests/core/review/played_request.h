// SPDX-License-Identifier: GPL-3.0-or-later
// Release requests played by several people, for tests: who does what, one entry after the other, each knowing of all
// before unless it is said otherwise.
#pragma once

#include "review/request_act_json.h"
#include "review/request_acts.h"
#include "review/request_state.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace outcheck::review::test {

inline Sha256Digest bytesOf(std::string_view text) {
    return sha256Of(text);
}

inline FilePin pinOf(std::string_view text) {
    return {bytesOf(text), text.size()};
}

// "anna" is an author, "ben", "cleo", "dora" are checkers, "admin" administers, "rita" only reads. What follows a
// slash is another key of the same person: "ben/2".
inline Person personOf(const std::string& key) {
    Person person;
    person.writer = "key-" + key;
    person.name = key.substr(0, key.find('/'));
    person.roles.author = person.name == "anna" || person.name == "otto";
    person.roles.checker = person.name == "ben" || person.name == "cleo" || person.name == "dora";
    person.roles.administrator = person.name == "admin";
    return person;
}

inline VoteOnFile voteOn(const std::string& path, VoteKind kind, std::string_view bytes = "first") {
    VoteOnFile vote;
    vote.path = path;
    vote.file = bytesOf(bytes);
    vote.policyId = "policy";
    vote.policyVersion = "1";
    vote.verdict = rules::Verdict::Clean;
    vote.kind = kind;
    if (kind == VoteKind::Reject) {
        vote.reason.value = "not to be released";
    }
    return vote;
}

inline Comment commentOn(const std::string& group, CommentVisibility visibility, const std::string& text = "see here") {
    Comment comment;
    comment.anchor.group = group;
    comment.visibility = visibility;
    comment.text.value = text;
    return comment;
}

class Play {
public:
    explicit Play(std::string request = "r") : m_request(std::move(request)) {}

    // Records an act; gives the id of its entry.
    std::string operator()(const std::string& key, RequestAct act) { return unaware(key, std::move(act), {}); }

    // The same by who has not seen these entries, nor what their writers wrote after them.
    std::string unaware(const std::string& key, RequestAct act, const std::set<std::string>& entries) {
        RecordedAct recorded;
        recorded.request = m_request;
        recorded.by = personOf(key);
        recorded.entryId = "e" + std::to_string(m_entries.size() + 1);
        recorded.time = {1000 + static_cast<std::int64_t>(m_entries.size())};
        recorded.sequence = ++m_sequences[key];
        recorded.act = std::move(act);
        std::map<std::string, std::uint64_t> heads;
        std::set<std::string> hidden;
        for (const RecordedAct& before : m_entries) {
            if (entries.contains(before.entryId)) {
                hidden.insert(before.by.writer);
            }
            if (!hidden.contains(before.by.writer)) {
                heads[before.by.writer] = before.sequence;
            }
        }
        for (const auto& [writer, sequence] : heads) {
            if (writer != recorded.by.writer) {
                recorded.seen.push_back({writer, sequence});
            }
        }
        m_entries.push_back(std::move(recorded));
        return m_entries.back().entryId;
    }

    // A request of anna's with two outputs in "tables" and a program in "code", all described; not submitted.
    void draft(Independence independence = Independence::Shown) {
        OpenRequest open;
        open.workspace = "study";
        open.independence = independence;
        (*this)("anna", open);
        (*this)("anna", PutGroup{"tables", {"counts of patients", false}, {"rounded to 5", false}});
        (*this)("anna", PutGroup{"code", {"how they were made", false}, {"none", false}});
        (*this)("anna", AddFile{"a.csv", "tables", FileType::Output, pinOf("first")});
        (*this)("anna", AddFile{"b.csv", "tables", FileType::Output, pinOf("first")});
        (*this)("anna", AddFile{"run.py", "code", FileType::Code, pinOf("program")});
    }
    void submitted(Independence independence = Independence::Shown) {
        draft(independence);
        (*this)("anna", SubmitRequest{});
    }
    // Votes the same on both outputs, comments where changes are asked for, submits.
    void review(const std::string& key, VoteKind a, VoteKind b,
                CommentVisibility visibility = CommentVisibility::Public) {
        (*this)(key, voteOn("a.csv", a));
        (*this)(key, voteOn("b.csv", b));
        if (a != VoteKind::Approve || b != VoteKind::Approve) {
            (*this)(key, commentOn("tables", visibility));
        }
        (*this)(key, SubmitReview{});
    }
    void approvedByTwo() {
        submitted();
        review("ben", VoteKind::Approve, VoteKind::Approve);
        review("cleo", VoteKind::Approve, VoteKind::Approve);
    }

    const std::vector<RecordedAct>& entries() const { return m_entries; }
    std::vector<RecordedAct>& entries() { return m_entries; }
    RequestState state() const { return replay(m_entries).requests.front(); }
    // Why the last entry, or that one, is void; empty where it is not.
    std::string refusal(const std::string& entry = {}) const {
        const RequestState now = state();
        const std::string id = entry.empty() ? m_entries.back().entryId : entry;
        for (const JudgedAct& act : now.acts) {
            if (act.recorded.entryId == id) {
                return act.isVoid ? std::string(nameOf(act.isVoid->code)) : std::string();
            }
        }
        return "no such entry";
    }
    std::string status() const { return std::string(nameOf(state().status)); }
    std::string decision(const std::string& path) const {
        const RequestState now = state();
        return std::string(nameOf(decisionOn(now, *fileAt(now, path))));
    }
    // Whether a kind of act is allowed now: empty, or why not.
    std::string asks(const std::string& key, ActKind kind) const {
        const auto refusal = allowedActs(state(), personOf(key))[static_cast<std::size_t>(kind)];
        return refusal ? std::string(nameOf(refusal->code)) : std::string();
    }

private:
    std::string m_request;
    std::vector<RecordedAct> m_entries;
    std::map<std::string, std::uint64_t> m_sequences;
};

} // namespace outcheck::review::test
