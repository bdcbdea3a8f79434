// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "base/utf8.h"
#include "ledger/appender.h"
#include "ledger/content_store.h"
#include "ledger/ledger_content.h"
#include "ledger/remembered.h"

#include <algorithm>
#include <tuple>

namespace outcheck::ledger {

namespace {

review::RecordedVote recordedVote(const Link& link) {
    review::RecordedVote recorded;
    recorded.vote = *link.record.vote;
    recorded.entryId = link.record.id;
    recorded.writer = link.record.writer;
    recorded.writerName = link.writerName;
    recorded.time = link.record.time;
    recorded.sequence = link.record.sequence;
    recorded.commentErased = link.textErased;
    recorded.commentNotHere = link.textIsNotHere();
    if (link.content) {
        recorded.vote.comment = link.content->comment;
        recorded.vote.author = link.content->author;
    }
    return recorded;
}

review::RecordedDismissal recordedDismissal(const Link& link) {
    review::RecordedDismissal recorded;
    recorded.dismissal = *link.record.dismissal;
    recorded.entryId = link.record.id;
    recorded.writer = link.record.writer;
    recorded.writerName = link.writerName;
    recorded.time = link.record.time;
    recorded.sequence = link.record.sequence;
    recorded.reasonErased = link.textErased;
    recorded.reasonNotHere = link.textIsNotHere();
    if (link.content) {
        recorded.dismissal.reason = link.content->comment;
        recorded.dismissal.author = link.content->author;
    }
    return recorded;
}

Entry entryOf(const Link& link) {
    Entry entry;
    entry.id = link.record.id;
    entry.kind = nameOf(link.record.kind);
    entry.writer = link.record.writer;
    entry.writerName = link.writerName;
    entry.commit = link.commit;
    entry.sequence = link.record.sequence;
    entry.time = link.record.time;
    entry.subject = subjectOf(link.record);
    if (link.record.report) {
        entry.report = link.record.report->report;
    }
    if (link.record.vote) {
        entry.vote = recordedVote(link);
    }
    if (link.record.dismissal) {
        entry.dismissal = recordedDismissal(link);
    }
    return entry;
}

std::vector<Head> headsOf(const LedgerState& state) {
    std::vector<Head> heads;
    for (const auto& [writer, chain] : state.writers) {
        if (!chain.empty()) {
            const Link& last = chain.back();
            heads.push_back(Head{writer, last.writerName, last.commit, last.digest, last.record.sequence});
        }
    }
    return heads;
}

std::vector<Error> disbelievedIn(const LedgerState& state, const std::filesystem::path& folder) {
    std::vector<Error> found;
    for (const auto& [writer, chain] : state.writers) {
        for (const Link& link : chain) {
            if (!link.disbelief.empty()) {
                found.push_back(Error{
                    ErrorCode::NotGenuine,
                    Place{folder.string(), 0, "writer " + writer + " entry " + std::to_string(link.record.sequence)},
                    link.disbelief});
            }
        }
    }
    return found;
}

// Where the memory cannot be written (a full disk, a home that cannot be written to) the act stays recorded; the next
// one catches up.
void rememberIfPossible(const LedgerState& state, const std::filesystem::path& folder) {
    static_cast<void>(remember(state, folder));
}

} // namespace

Ledger::Ledger(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

std::filesystem::path Ledger::defaultFolder() {
    return homeFolder() / "ledger.git";
}
const std::filesystem::path& Ledger::folder() const {
    return m_content->folder;
}
std::string Ledger::ledgerId() const {
    return m_content->ledger;
}

Result<Ledger> Ledger::openExisting(const std::filesystem::path& folder) {
    auto content = Content::open(folder);
    if (!content) {
        return failure(content.error());
    }
    return Ledger(std::move(*content));
}

Result<Ledger> Ledger::openOrCreate(const std::filesystem::path& folder, const Identity& identity,
                                    std::optional<UtcSeconds> now) {
    const UtcSeconds time = now ? *now : clockNow();
    if (auto made = makeLedgerIfAbsent(folder, identity, time); !made) {
        return failure(made.error());
    }
    auto content = Content::open(folder);
    if (!content) {
        return failure(content.error());
    }
    (*content)->identity = identity;
    if (auto begun = (*content)->begin(time); !begun) {
        return failure(begun.error());
    }
    return Ledger(std::move(*content));
}

Result<review::RecordedVote> Ledger::record(const review::Vote& vote, UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    const auto link = m_content->act(
        EntryKind::Vote, now,
        [&vote](const Writer& writer, EntryRecord& record, std::optional<EntryContent>& content) -> Result<void> {
            if (auto valid = review::validate(vote, writer.name); !valid) {
                return valid;
            }
            record.vote = vote;
            record.vote->comment.clear();
            record.vote->author.clear();
            if (!vote.comment.empty() || !vote.author.empty()) {
                content = EntryContent{record.id, newSalt(), vote.comment, vote.author, {}};
            }
            return {};
        });
    if (!link) {
        return failure(link.error());
    }
    return recordedVote(*link);
}

Result<review::RecordedDismissal> Ledger::record(const review::Dismissal& dismissal, UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    const auto link = m_content->act(
        EntryKind::Dismissal, now,
        [&dismissal](const Writer& writer, EntryRecord& record, std::optional<EntryContent>& content) -> Result<void> {
            if (auto valid = review::validate(dismissal, writer.name); !valid) {
                return valid;
            }
            record.dismissal = dismissal;
            record.dismissal->reason.clear();
            record.dismissal->author.clear();
            if (!dismissal.reason.empty() || !dismissal.author.empty()) {
                content = EntryContent{record.id, newSalt(), dismissal.reason, dismissal.author, {}};
            }
            return {};
        });
    if (!link) {
        return failure(link.error());
    }
    return recordedDismissal(*link);
}

Result<Entry> Ledger::recordReport(const Sha256Digest& report, std::string_view workspace, UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    const auto link = m_content->act(
        EntryKind::Report, now, [&](const Writer&, EntryRecord& record, std::optional<EntryContent>&) -> Result<void> {
            record.report = ReportMade{report, toUtf8(workspace)};
            return {};
        });
    if (!link) {
        return failure(link.error());
    }
    return entryOf(*link);
}

Result<void> Ledger::eraseComment(const std::string& entryId, std::optional<UtcSeconds> now) {
    const std::lock_guard guard(m_content->mutex);
    return m_content->eraseText(entryId, now.value_or(clockNow()));
}

Result<std::vector<Member>> Ledger::roster() const {
    const std::lock_guard guard(m_content->mutex);
    return m_content->trusted().map([](const LedgerState* state) { return state->members(); });
}

Result<std::vector<Entry>> Ledger::entries() const {
    const std::lock_guard guard(m_content->mutex);
    const auto state = m_content->trusted();
    if (!state) {
        return failure(state.error());
    }
    std::vector<Entry> entries;
    const auto take = [&entries](const Chain& chain) {
        for (const Link& link : chain) {
            if (link.disbelief.empty()) {
                entries.push_back(entryOf(link));
            }
        }
    };
    take((*state)->roster);
    for (const auto& [writer, chain] : (*state)->writers) {
        take(chain);
    }
    // A roster before what it admits: its kind decides where time and writer are the same.
    const auto order = [](const Entry& entry) {
        return std::tuple(entry.time, entry.writer, entry.kind != "roster", entry.sequence);
    };
    std::sort(entries.begin(), entries.end(),
              [&order](const Entry& one, const Entry& other) { return order(one) < order(other); });
    return entries;
}

Result<std::vector<review::RecordedVote>> Ledger::votes(std::string_view workspace) const {
    const auto all = entries();
    if (!all) {
        return failure(all.error());
    }
    std::vector<review::RecordedVote> votes;
    for (const Entry& entry : *all) {
        if (entry.vote && entry.vote->vote.workspace == workspace) {
            votes.push_back(*entry.vote);
        }
    }
    return votes;
}

Result<std::vector<review::RecordedDismissal>> Ledger::dismissals(std::string_view workspace) const {
    const auto all = entries();
    if (!all) {
        return failure(all.error());
    }
    std::vector<review::RecordedDismissal> dismissals;
    for (const Entry& entry : *all) {
        if (entry.dismissal && entry.dismissal->dismissal.workspace == workspace) {
            dismissals.push_back(*entry.dismissal);
        }
    }
    return dismissals;
}

Result<std::vector<Head>> Ledger::heads() const {
    const std::lock_guard guard(m_content->mutex);
    return m_content->trusted().map([](const LedgerState* state) { return headsOf(*state); });
}

Verification Ledger::verify() const {
    const std::lock_guard guard(m_content->mutex);
    Verification verification;
    const auto state = m_content->judgedAnew();
    if (!state) {
        verification.faults.push_back(state.error());
        return verification;
    }
    verification.faults = state->faults;
    verification.heads = headsOf(*state);
    verification.entries = state->roster.size();
    for (const auto& [writer, chain] : state->writers) {
        verification.entries += chain.size();
    }
    verification.disbelieved = disbelievedIn(*state, m_content->folder);
    verification.genuine = verification.faults.empty() && verification.disbelieved.empty();
    if (verification.faults.empty()) {
        rememberIfPossible(*state, m_content->folder);
    }
    return verification;
}

} // namespace outcheck::ledger
