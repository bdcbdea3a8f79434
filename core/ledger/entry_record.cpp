// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_record.h"

#include "base/utf8.h"
#include "ledger/entry_fields.h"
#include "ledger/roster_body.h"
#include "ledger/uuid.h"

#include <algorithm>
#include <limits>

namespace outcheck::ledger {

namespace {

constexpr const char* notAValue = "not a value of this field";

constexpr std::string_view entryFormat = "outcheck-ledger-entry/1";

constexpr JsonNames<EntryKind, 9> kinds{{{EntryKind::Genesis, "genesis"},
                                         {EntryKind::Vote, "vote"},
                                         {EntryKind::Dismissal, "dismissal"},
                                         {EntryKind::Report, "report"},
                                         {EntryKind::Roster, "roster"},
                                         {EntryKind::Request, "request"},
                                         {EntryKind::RosterProposal, "roster-proposal"},
                                         {EntryKind::RosterConsent, "roster-consent"},
                                         {EntryKind::Erasure, "erasure"}}};
constexpr JsonNames<rules::Severity, 3> severities{
    {{rules::Severity::Note, "note"}, {rules::Severity::Query, "query"}, {rules::Severity::Block, "block"}}};
constexpr JsonNames<rules::Verdict, 4> verdicts{{{rules::Verdict::Clean, "clean"},
                                                 {rules::Verdict::Query, "query"},
                                                 {rules::Verdict::Fail, "fail"},
                                                 {rules::Verdict::Incomplete, "incomplete"}}};

nlohmann::json voteJson(const review::Vote& vote) {
    nlohmann::json findings = nlohmann::json::array();
    for (const review::SeenFinding& finding : vote.findings) {
        findings.push_back({{"fingerprint", finding.fingerprint.toHex()},
                            {"rule", toUtf8(finding.rule)},
                            {"severity", nameIn(severities, finding.severity)}});
    }
    return {{"workspace", vote.workspace},
            {"path", vote.path},
            {"file", vote.file.toHex()},
            {"policy", vote.policy.toHex()},
            {"policyId", vote.policyId},
            {"policyVersion", vote.policyVersion},
            {"verdict", nameIn(verdicts, vote.verdict)},
            {"findings", std::move(findings)},
            {"vote", review::nameOf(vote.kind)}};
}

review::Vote readVote(JsonFields& fields, const JsonField& at) {
    review::Vote vote;
    vote.workspace = fields.text(at, "workspace");
    vote.path = fields.text(at, "path");
    vote.file = fields.digest(at, "file");
    vote.policy = fields.digest(at, "policy");
    vote.policyId = fields.text(at, "policyId");
    vote.policyVersion = fields.text(at, "policyVersion");
    vote.verdict = fields.choice(at, "verdict", verdicts);
    fields.each(at, "findings", anyNumber, [&](const JsonField& item) {
        vote.findings.push_back({fields.digest(item, "fingerprint"), fields.text(item, "rule"),
                                 fields.choice(item, "severity", severities)});
    });
    const auto kind = review::voteKindFrom(fields.text(at, "vote"));
    if (!kind) {
        fields.fail(at, "vote", ErrorCode::Unsupported, notAValue);
    }
    vote.kind = kind.value_or(review::VoteKind::Undecide);
    return vote;
}

nlohmann::json dismissalJson(const review::Dismissal& dismissal) {
    const auto place = [](const review::DismissedPlace& at) {
        return nlohmann::json{{"row", at.row}, {"column", at.column}};
    };
    return {{"workspace", dismissal.workspace},
            {"path", dismissal.path},
            {"file", dismissal.file.toHex()},
            {"finding", dismissal.finding.toHex()},
            {"rule", dismissal.rule},
            {"severity", nameIn(severities, dismissal.severity)},
            {"place", orNull(dismissal.place, place)},
            {"act", review::nameOf(dismissal.act)}};
}

std::optional<review::DismissedPlace> readPlace(JsonFields& fields, const JsonField& at) {
    if (!at.optionalMember("place")) {
        return std::nullopt;
    }
    const auto place = fields.object(at, "place");
    if (!place) {
        return std::nullopt;
    }
    const std::uint64_t row = fields.number(*place, "row");
    const std::uint64_t column = fields.number(*place, "column");
    if (column > std::numeric_limits<std::uint32_t>::max()) {
        fields.fail(*place, "column", ErrorCode::OutOfRange, notAValue);
    }
    return review::DismissedPlace{row, static_cast<std::uint32_t>(column)};
}

review::Dismissal readDismissal(JsonFields& fields, const JsonField& at) {
    review::Dismissal dismissal;
    dismissal.workspace = fields.text(at, "workspace");
    dismissal.path = fields.text(at, "path");
    dismissal.file = fields.digest(at, "file");
    dismissal.finding = fields.digest(at, "finding");
    dismissal.rule = fields.text(at, "rule");
    dismissal.severity = fields.choice(at, "severity", severities);
    dismissal.place = readPlace(fields, at);
    const auto act = review::dismissalActFrom(fields.text(at, "act"));
    if (!act) {
        fields.fail(at, "act", ErrorCode::Unsupported, notAValue);
    }
    dismissal.act = act.value_or(review::DismissalAct::TakeBack);
    return dismissal;
}

RequestAct readRequest(JsonFields& fields, const JsonField& at) {
    RequestAct act{fields.text(at, "request"), {}};
    if (const auto body = fields.object(at, "act")) {
        act.body = body->value().dump();
    }
    if (!isUuid(act.request)) {
        fields.fail(at, "request", ErrorCode::Malformed, notAValue);
    }
    return act;
}

nlohmann::json bodyOf(const EntryRecord& record) {
    switch (record.kind) {
    case EntryKind::Vote:
        return voteJson(*record.vote);
    case EntryKind::Dismissal:
        return dismissalJson(*record.dismissal);
    case EntryKind::Report:
        return {{"report", record.report->report.toHex()}, {"workspace", record.report->workspace}};
    case EntryKind::Roster:
        return rosterEntryJson(record);
    case EntryKind::RosterProposal:
        return proposalJson(*record.proposal);
    case EntryKind::RosterConsent:
        return {{"proposal", record.consent->proposal}, {"change", record.consent->change.toHex()}};
    case EntryKind::Erasure:
        return {{"entry", *record.erased}};
    case EntryKind::Request:
        return {{"request", record.request->request}, {"act", nlohmann::json::parse(record.request->body)}};
    case EntryKind::Genesis:
        break;
    }
    return nlohmann::json::object();
}

void readBody(JsonFields& fields, const JsonField& at, EntryRecord& record) {
    switch (record.kind) {
    case EntryKind::Vote:
        record.vote = readVote(fields, at);
        break;
    case EntryKind::Dismissal:
        record.dismissal = readDismissal(fields, at);
        break;
    case EntryKind::Report:
        record.report = ReportMade{fields.digest(at, "report"), fields.text(at, "workspace")};
        break;
    case EntryKind::Roster:
        readRosterEntry(fields, at, record);
        break;
    case EntryKind::RosterProposal:
        record.proposal = readProposal(fields, at);
        break;
    case EntryKind::RosterConsent:
        record.consent = RosterConsent{fields.text(at, "proposal"), fields.digest(at, "change")};
        break;
    case EntryKind::Erasure:
        record.erased = fields.text(at, "entry");
        break;
    case EntryKind::Request:
        record.request = readRequest(fields, at);
        break;
    case EntryKind::Genesis:
        break;
    }
}

} // namespace

std::string_view nameOf(EntryKind kind) {
    return nameIn(kinds, kind);
}

std::string toBytes(const EntryRecord& record) {
    const nlohmann::json json{{"format", entryFormat},
                              {"ledger", record.ledger},
                              {"id", record.id},
                              {"writer", record.writer},
                              {"kind", nameOf(record.kind)},
                              {"sequence", record.sequence},
                              {"previous", orNull(record.previous, hexText)},
                              {"time", toIso8601(record.time)},
                              {"clock", orNull(record.clock, toIso8601)},
                              {"witnessed", witnessesJson(record.witnessed)},
                              {"content", orNull(record.content, hexText)},
                              {"body", bodyOf(record)}};
    return json.dump(2) + "\n";
}

namespace {

EntryKind readKind(JsonFields& fields, const JsonField& root) {
    const std::string text = fields.text(root, "kind");
    const auto known =
        std::find_if(kinds.begin(), kinds.end(), [&text](const auto& kind) { return kind.second == text; });
    if (known == kinds.end()) {
        fields.fail(root, "kind", ErrorCode::Unsupported,
                    "an act that this version of Outcheck does not know: a newer one wrote it");
        return EntryKind::Genesis;
    }
    return known->first;
}

} // namespace

Result<EntryRecord> parseEntry(std::string_view bytes, const std::string& file) {
    const auto document = parseDocument(bytes, file, entryFormat);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    JsonFields fields;
    EntryRecord record;
    record.ledger = fields.text(root, "ledger");
    record.id = fields.text(root, "id");
    record.writer = fields.text(root, "writer");
    record.kind = readKind(fields, root);
    record.sequence = fields.number(root, "sequence");
    record.previous = fields.optionalDigest(root, "previous");
    record.time = fields.time(root, "time");
    record.clock = fields.optionalTime(root, "clock");
    record.witnessed = readWitnesses(fields, root, "witnessed");
    record.content = fields.optionalDigest(root, "content");
    if (const auto body = fields.object(root, "body"); body && !fields.fault()) {
        readBody(fields, *body, record);
    }
    if (fields.fault()) {
        return failure(*fields.fault());
    }
    return record;
}

std::string subjectOf(const EntryRecord& record) {
    switch (record.kind) {
    case EntryKind::Vote:
        return std::string(review::nameOf(record.vote->kind)) + " " + printable(record.vote->path);
    case EntryKind::Dismissal:
        return std::string(review::nameOf(record.dismissal->act)) + " " + printable(record.dismissal->rule) + " in " +
               printable(record.dismissal->path);
    case EntryKind::Report:
        return "report on " + printable(record.report->workspace);
    case EntryKind::Roster:
        return "roster of " + std::to_string(record.roster.members.size());
    case EntryKind::RosterProposal:
        return "propose a roster of " + std::to_string(record.proposal->roster.members.size());
    case EntryKind::RosterConsent:
        return "sign the change of the roster " + printable(record.consent->proposal);
    case EntryKind::Erasure:
        return "erase the text of " + printable(*record.erased);
    case EntryKind::Request:
        return "act on request " + printable(record.request->request);
    case EntryKind::Genesis:
        break;
    }
    return "begin";
}

} // namespace outcheck::ledger
