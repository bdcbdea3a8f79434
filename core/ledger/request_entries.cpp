// SPDX-License-Identifier: GPL-3.0-or-later
// Acts on release requests: recorded, and given back with how far their writers had seen.
#include "base/json_reader.h"
#include "base/utf8.h"
#include "ledger/ledger.h"
#include "ledger/ledger_content.h"
#include "ledger/roster_rules.h"
#include "ledger/uuid.h"

#include <algorithm>
#include <tuple>

namespace outcheck::ledger {

namespace {

tl::unexpected<Error> bad(ErrorCode code, std::string field, std::string why) {
    return failure(code, Place{{}, 0, std::move(field)}, std::move(why));
}

// The body in the one form that is kept: keys sorted, no spaces.
Result<std::string> canonicalBody(std::string_view body) {
    if (body.size() > maximumBodyBytes) {
        return bad(ErrorCode::TooLarge, "body", "an act has at most 4 MiB");
    }
    const auto json = parseJson(body, "body");
    if (!json) {
        return failure(json.error());
    }
    if (!json->is_object()) {
        return bad(ErrorCode::WrongType, "body", "an act is a JSON object");
    }
    return json->dump();
}

Result<void> checkTexts(const RequestTexts& texts) {
    if (texts.size() > maximumTexts) {
        return bad(ErrorCode::TooLarge, "texts", "an act has at most 10,000 texts");
    }
    std::size_t bytes = 0;
    for (const auto& [name, text] : texts) {
        const std::string field = "texts." + printable(name.substr(0, maximumTextNameBytes));
        if (name.empty() || name.size() > maximumTextNameBytes || !isUtf8(name)) {
            return bad(ErrorCode::Malformed, field, "the name of a text has 1 to 200 bytes of UTF-8");
        }
        if (!isUtf8(text)) {
            return bad(ErrorCode::Malformed, field, "a text is UTF-8");
        }
        bytes += name.size() + text.size();
    }
    if (bytes > maximumTextsBytes) {
        return bad(ErrorCode::TooLarge, "texts", "the texts of an act have at most 1 MiB together");
    }
    return {};
}

RequestEntry requestEntryOf(const Link& link, const LedgerState& state) {
    RequestEntry entry;
    entry.request = link.record.request->request;
    entry.body = link.record.request->body;
    entry.textsErased = link.textErased;
    entry.textsNotHere = link.textIsNotHere();
    if (link.content) {
        entry.texts = link.content->texts;
    }
    entry.writer = link.record.writer;
    entry.writerName = link.writerName;
    if (const Member* member = recordAt(state.members(), link.record.writer, link.record.time)) {
        entry.roles = member->roles;
    }
    entry.time = link.record.time;
    entry.sequence = link.record.sequence;
    entry.entryId = link.record.id;
    entry.commit = link.commit;
    return entry;
}

void see(std::map<std::string, std::uint64_t>& seen, const Link& link) {
    for (const Witness& witness : link.record.witnessed) {
        std::uint64_t& known = seen[witness.writer];
        known = std::max(known, witness.sequence);
    }
}

} // namespace

Result<RequestEntry> Ledger::recordRequest(std::string_view requestId, std::string_view body, const RequestTexts& texts,
                                           UtcSeconds now) {
    const std::lock_guard guard(m_content->mutex);
    if (!isUuid(std::string(requestId))) {
        return bad(ErrorCode::Malformed, "request", "a request is named by a uuid");
    }
    auto canonical = canonicalBody(body);
    if (!canonical) {
        return failure(canonical.error());
    }
    if (auto valid = checkTexts(texts); !valid) {
        return failure(valid.error());
    }
    const auto link =
        m_content->act(EntryKind::Request, now,
                       [&](const Writer&, EntryRecord& record, std::optional<EntryContent>& content) -> Result<void> {
                           record.request = RequestAct{std::string(requestId), std::move(*canonical)};
                           if (!texts.empty()) {
                               content = EntryContent{record.id, newSalt(), {}, {}, texts};
                           }
                           return {};
                       });
    if (!link) {
        return failure(link.error());
    }
    RequestEntry entry = requestEntryOf(*link, m_content->state);
    for (const Link& own : *m_content->state.chainOf(entry.writer)) {
        see(entry.seen, own);
    }
    return entry;
}

Result<std::vector<RequestEntry>> Ledger::requestEntries(const std::optional<std::string>& requestId) const {
    const std::lock_guard guard(m_content->mutex);
    const auto state = m_content->trusted();
    if (!state) {
        return failure(state.error());
    }
    std::vector<RequestEntry> entries;
    for (const auto& [writer, chain] : (*state)->writers) {
        std::map<std::string, std::uint64_t> seen;
        for (const Link& link : chain) {
            see(seen, link);
            if (link.record.request && link.disbelief.empty() &&
                (!requestId || link.record.request->request == *requestId)) {
                entries.push_back(requestEntryOf(link, **state));
                entries.back().seen = seen;
            }
        }
    }
    std::sort(entries.begin(), entries.end(), [](const RequestEntry& one, const RequestEntry& other) {
        return std::tie(one.time, one.writer, one.sequence) < std::tie(other.time, other.writer, other.sequence);
    });
    return entries;
}

} // namespace outcheck::ledger
