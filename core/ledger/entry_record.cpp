// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_record.h"

#include "base/json_reader.h"
#include "base/utf8.h"

#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

namespace outcheck::ledger {

namespace {

constexpr std::string_view entryFormat = "outcheck-ledger-entry/1";
constexpr std::string_view contentFormat = "outcheck-ledger-content/1";

template <typename T, std::size_t size>
using Names = std::array<std::pair<T, std::string_view>, size>;
constexpr Names<EntryKind, 5> kinds{{{EntryKind::Genesis, "genesis"},
                                     {EntryKind::Vote, "vote"},
                                     {EntryKind::Dismissal, "dismissal"},
                                     {EntryKind::Report, "report"},
                                     {EntryKind::Roster, "roster"}}};
constexpr Names<rules::Severity, 3> severities{
    {{rules::Severity::Note, "note"}, {rules::Severity::Query, "query"}, {rules::Severity::Block, "block"}}};
constexpr Names<rules::Verdict, 4> verdicts{{{rules::Verdict::Clean, "clean"},
                                             {rules::Verdict::Query, "query"},
                                             {rules::Verdict::Fail, "fail"},
                                             {rules::Verdict::Incomplete, "incomplete"}}};

template <typename T, std::size_t size>
std::string_view nameIn(const Names<T, size>& names, T value) {
    for (const auto& [known, name] : names) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

// Reads field after field and keeps the first fault, so that a reader of many fields stays readable.
class Fields {
public:
    explicit Fields(std::optional<Error>& fault) : m_fault(&fault) {}

    std::string text(const JsonField& at, const std::string& key) { return taken(at.string(key)); }

    std::uint64_t number(const JsonField& at, const std::string& key) {
        const std::int64_t value = taken(at.integer(key));
        if (value < 0) {
            fail(at, key, ErrorCode::OutOfRange);
            return 0;
        }
        return static_cast<std::uint64_t>(value);
    }

    bool boolean(const JsonField& at, const std::string& key) { return taken(at.boolean(key)); }

    Sha256Digest digest(const JsonField& at, const std::string& key) {
        const std::string hex = text(at, key);
        return *m_fault ? Sha256Digest{} : digestFrom(at, key, hex);
    }

    std::optional<Sha256Digest> optionalDigest(const JsonField& at, const std::string& key) {
        const auto hex = taken(at.optionalString(key));
        return hex ? std::optional(digestFrom(at, key, *hex)) : std::nullopt;
    }

    UtcSeconds time(const JsonField& at, const std::string& key) {
        const std::string value = text(at, key);
        return *m_fault ? UtcSeconds{} : timeFrom(at, key, value);
    }

    std::optional<UtcSeconds> optionalTime(const JsonField& at, const std::string& key) {
        const auto value = taken(at.optionalString(key));
        return value ? std::optional(timeFrom(at, key, *value)) : std::nullopt;
    }

    template <typename T, std::size_t size>
    T choice(const JsonField& at, const std::string& key, const Names<T, size>& names) {
        const std::string value = text(at, key);
        for (const auto& [known, name] : names) {
            if (name == value) {
                return known;
            }
        }
        fail(at, key, ErrorCode::Unsupported);
        return names.front().first;
    }

    // Calls `read` with each item of a list.
    template <typename Read>
    void each(const JsonField& at, const std::string& key, Read read) {
        const auto list = at.member(key).and_then([](const JsonField& field) { return field.asArray(); });
        if (!list) {
            keep(list.error());
            return;
        }
        for (std::size_t i = 0; i < list->value().size() && !*m_fault; ++i) {
            read(JsonField(list->value()[i], list->file(), list->field() + "." + std::to_string(i)));
        }
    }

    std::optional<JsonField> object(const JsonField& at, const std::string& key) {
        auto field = at.member(key).and_then([](const JsonField& member) { return member.asObject(); });
        if (!field) {
            keep(field.error());
            return std::nullopt;
        }
        return *field;
    }

    void fail(const JsonField& at, const std::string& key, ErrorCode code) {
        keep(Error{code, Place{at.file(), 0, at.field().empty() ? key : at.field() + "." + key},
                   "not a value of this field"});
    }

private:
    template <typename T>
    T taken(Result<T> result) {
        if (!result) {
            keep(result.error());
            return T{};
        }
        return std::move(*result);
    }

    Sha256Digest digestFrom(const JsonField& at, const std::string& key, const std::string& hex) {
        const auto digest = Sha256Digest::fromHex(hex);
        if (!digest) {
            fail(at, key, ErrorCode::Malformed);
        }
        return digest.value_or(Sha256Digest{});
    }

    UtcSeconds timeFrom(const JsonField& at, const std::string& key, const std::string& text) {
        const auto time = fromIso8601(text);
        if (!time) {
            fail(at, key, ErrorCode::Malformed);
        }
        return time.value_or(UtcSeconds{});
    }

    void keep(const Error& error) {
        if (!*m_fault) {
            *m_fault = error;
        }
    }

    std::optional<Error>* m_fault;
};

template <typename T, typename Text>
nlohmann::json orNull(const std::optional<T>& value, Text text) {
    return value ? nlohmann::json(text(*value)) : nlohmann::json(nullptr);
}

std::string hexText(const Sha256Digest& digest) {
    return digest.toHex();
}

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

review::Vote readVote(Fields& fields, const JsonField& at) {
    review::Vote vote;
    vote.workspace = fields.text(at, "workspace");
    vote.path = fields.text(at, "path");
    vote.file = fields.digest(at, "file");
    vote.policy = fields.digest(at, "policy");
    vote.policyId = fields.text(at, "policyId");
    vote.policyVersion = fields.text(at, "policyVersion");
    vote.verdict = fields.choice(at, "verdict", verdicts);
    fields.each(at, "findings", [&](const JsonField& item) {
        vote.findings.push_back({fields.digest(item, "fingerprint"), fields.text(item, "rule"),
                                 fields.choice(item, "severity", severities)});
    });
    const auto kind = review::voteKindFrom(fields.text(at, "vote"));
    if (!kind) {
        fields.fail(at, "vote", ErrorCode::Unsupported);
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

std::optional<review::DismissedPlace> readPlace(Fields& fields, const JsonField& at) {
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
        fields.fail(*place, "column", ErrorCode::OutOfRange);
    }
    return review::DismissedPlace{row, static_cast<std::uint32_t>(column)};
}

review::Dismissal readDismissal(Fields& fields, const JsonField& at) {
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
        fields.fail(at, "act", ErrorCode::Unsupported);
    }
    dismissal.act = act.value_or(review::DismissalAct::TakeBack);
    return dismissal;
}

nlohmann::json membersJson(const std::vector<Member>& members) {
    nlohmann::json list = nlohmann::json::array();
    for (const Member& member : members) {
        list.push_back({{"name", member.name},
                        {"key", member.publicKeyLine},
                        {"writer", member.fingerprint},
                        {"administrator", member.administrator},
                        {"since", toIso8601(member.since)},
                        {"until", orNull(member.until, toIso8601)}});
    }
    return list;
}

Member readMember(Fields& fields, const JsonField& at) {
    Member member;
    member.name = fields.text(at, "name");
    member.publicKeyLine = fields.text(at, "key");
    member.fingerprint = fields.text(at, "writer");
    member.administrator = fields.boolean(at, "administrator");
    member.since = fields.time(at, "since");
    member.until = fields.optionalTime(at, "until");
    return member;
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
        return {{"members", membersJson(record.members)}};
    case EntryKind::Genesis:
        break;
    }
    return nlohmann::json::object();
}

void readBody(Fields& fields, const JsonField& at, EntryRecord& record) {
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
        fields.each(at, "members", [&](const JsonField& item) { record.members.push_back(readMember(fields, item)); });
        break;
    case EntryKind::Genesis:
        break;
    }
}

Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& file, std::string_view format) {
    if (bytes.size() > maximumEntryBytes) {
        return failure(ErrorCode::TooLarge, Place{file, 0, {}}, "over the limit of an entry");
    }
    auto document = parseJson(bytes, file);
    if (!document) {
        return document;
    }
    const auto found = JsonField(*document, file).string("format");
    if (!found) {
        return failure(found.error());
    }
    if (*found != format) {
        return failure(ErrorCode::Unsupported, Place{file, 0, "format"}, "written by another version of Outcheck");
    }
    return document;
}

} // namespace

std::string_view nameOf(EntryKind kind) {
    return nameIn(kinds, kind);
}

std::string toBytes(const EntryRecord& record) {
    nlohmann::json witnessed = nlohmann::json::array();
    for (const Witness& witness : record.witnessed) {
        witnessed.push_back(
            {{"writer", witness.writer}, {"sequence", witness.sequence}, {"entry", witness.entry.toHex()}});
    }
    const nlohmann::json json{{"format", entryFormat},
                              {"ledger", record.ledger},
                              {"id", record.id},
                              {"writer", record.writer},
                              {"kind", nameOf(record.kind)},
                              {"sequence", record.sequence},
                              {"previous", orNull(record.previous, hexText)},
                              {"time", toIso8601(record.time)},
                              {"clock", orNull(record.clock, toIso8601)},
                              {"witnessed", std::move(witnessed)},
                              {"content", orNull(record.content, hexText)},
                              {"body", bodyOf(record)}};
    return json.dump(2) + "\n";
}

Result<EntryRecord> parseEntry(std::string_view bytes, const std::string& file) {
    const auto document = parseDocument(bytes, file, entryFormat);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    std::optional<Error> fault;
    Fields fields(fault);
    EntryRecord record;
    record.ledger = fields.text(root, "ledger");
    record.id = fields.text(root, "id");
    record.writer = fields.text(root, "writer");
    record.kind = fields.choice(root, "kind", kinds);
    record.sequence = fields.number(root, "sequence");
    record.previous = fields.optionalDigest(root, "previous");
    record.time = fields.time(root, "time");
    record.clock = fields.optionalTime(root, "clock");
    fields.each(root, "witnessed", [&](const JsonField& item) {
        record.witnessed.push_back(
            {fields.text(item, "writer"), fields.number(item, "sequence"), fields.digest(item, "entry")});
    });
    record.content = fields.optionalDigest(root, "content");
    if (const auto body = fields.object(root, "body"); body && !fault) {
        readBody(fields, *body, record);
    }
    if (fault) {
        return failure(*fault);
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
        return "roster of " + std::to_string(record.members.size());
    case EntryKind::Genesis:
        break;
    }
    return "begin";
}

std::string toBytes(const EntryContent& content) {
    const nlohmann::json json{{"format", contentFormat},
                              {"entry", content.entry},
                              {"salt", content.salt},
                              {"comment", content.comment},
                              {"author", content.author}};
    return json.dump(2) + "\n";
}

Result<EntryContent> parseContent(std::string_view bytes, const std::string& file) {
    const auto document = parseDocument(bytes, file, contentFormat);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    std::optional<Error> fault;
    Fields fields(fault);
    EntryContent content{fields.text(root, "entry"), fields.text(root, "salt"), fields.text(root, "comment"),
                         fields.text(root, "author")};
    if (fault) {
        return failure(*fault);
    }
    return content;
}

} // namespace outcheck::ledger
