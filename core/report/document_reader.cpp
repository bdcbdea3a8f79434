// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/digest.h"
#include "base/json_reader.h"

#include <algorithm>
#include <array>

namespace outcheck::report {

namespace {

using Words = std::initializer_list<std::string_view>;

// Reads field after field and keeps the first fault; later reads give empty values that nobody gets to see.
class Reader {
public:
    explicit Reader(std::optional<Error>& fault) : m_fault(&fault) {}

    template <typename T>
    T take(Result<T> result) {
        if (!result) {
            if (!*m_fault) {
                *m_fault = std::move(result.error());
            }
            return T{};
        }
        return std::move(*result);
    }
    void fail(const JsonField& at, std::string_view key, std::string detail) {
        if (!*m_fault) {
            Error error = at.error(ErrorCode::OutOfRange, std::move(detail));
            error.where.field += (error.where.field.empty() ? "" : ".") + std::string(key);
            *m_fault = std::move(error);
        }
    }
    bool failed() const { return m_fault->has_value(); }

    std::string text(const JsonField& at, const std::string& key) { return take(at.string(key)); }
    std::string word(const JsonField& at, const std::string& key, Words words) {
        std::string value = text(at, key);
        if (!failed() && std::find(words.begin(), words.end(), value) == words.end()) {
            fail(at, key, "not a word that this field admits");
        }
        return value;
    }
    std::uint64_t number(const JsonField& at, const std::string& key) {
        const std::int64_t value = take(at.integer(key));
        if (value < 0) {
            fail(at, key, "a number from 0 was expected");
            return 0;
        }
        return static_cast<std::uint64_t>(value);
    }
    std::string digest(const JsonField& at, const std::string& key) {
        std::string value = text(at, key);
        if (!failed() && !isDigest(value)) {
            fail(at, key, "64 lower-case hexadecimal digits were expected");
        }
        return value;
    }
    std::optional<std::string> optionalDigest(const JsonField& at, const std::string& key) {
        std::optional<std::string> value = take(at.optionalString(key));
        if (value && !isDigest(*value)) {
            fail(at, key, "64 lower-case hexadecimal digits were expected");
        }
        return value;
    }
    UtcSeconds time(const JsonField& at, const std::string& key) {
        const std::string value = text(at, key);
        if (failed()) {
            return {};
        }
        const Result<UtcSeconds> time = fromIso8601(value);
        if (!time) {
            fail(at, key, "a moment like 2026-11-22T15:04:05Z was expected");
            return {};
        }
        return *time;
    }
    std::map<std::string, std::string> texts(const JsonField& at, const std::string& key) {
        std::map<std::string, std::string> result;
        const std::optional<JsonField> object = objectAt(at, key);
        if (object) {
            for (const auto& [name, value] : object->value().items()) {
                result[name] = take(JsonField(value, object->file(), object->field() + "." + name).asString());
            }
        }
        return result;
    }
    std::optional<JsonField> objectAt(const JsonField& at, const std::string& key) {
        Result<JsonField> object = at.member(key).and_then([](const JsonField& field) { return field.asObject(); });
        if (!object) {
            if (!*m_fault) {
                *m_fault = std::move(object.error());
            }
            return std::nullopt;
        }
        return *object;
    }
    template <typename Item, typename Convert>
    std::vector<Item> list(const JsonField& at, const std::string& key, Convert convert) {
        std::vector<Item> result;
        const Result<JsonField> array = at.member(key).and_then([](const JsonField& field) { return field.asArray(); });
        if (!array) {
            if (!*m_fault) {
                *m_fault = array.error();
            }
            return result;
        }
        std::size_t index = 0;
        for (const nlohmann::json& value : array->value()) {
            result.push_back(convert(JsonField(value, array->file(), array->field() + "." + std::to_string(index++))));
            if (failed()) {
                break;
            }
        }
        return result;
    }
    std::vector<std::string> textList(const JsonField& at, const std::string& key) {
        return list<std::string>(at, key, [this](const JsonField& field) { return take(field.asString()); });
    }
    std::vector<std::string> textListIfAny(const JsonField& at, const std::string& key) {
        return at.optionalMember(key) ? textList(at, key) : std::vector<std::string>();
    }

private:
    static bool isDigest(const std::string& value) {
        const Result<Sha256Digest> digest = Sha256Digest::fromHex(value);
        return digest && digest->toHex() == value;
    }
    std::optional<Error>* m_fault;
};

DocumentProblem problem(Reader& read, const JsonField& at) {
    return {read.text(at, "code"), read.text(at, "file"), read.text(at, "field"), read.text(at, "detail"),
            read.number(at, "line")};
}

DocumentReason reason(Reader& read, const JsonField& at) {
    return {read.text(at, "key"), read.texts(at, "arguments"), read.text(at, "sentence")};
}

DocumentFinding finding(Reader& read, const JsonField& at) {
    DocumentFinding f;
    f.rule = read.text(at, "rule");
    f.severity = read.word(at, "severity", {"block", "query", "note"});
    f.place = read.word(at, "place", {"file", "cell", "line"});
    f.columnName = read.text(at, "column_name");
    f.count = read.number(at, "count");
    const bool line = f.place == "line";
    f.positions = read.list<DocumentPosition>(at, "positions", [&](const JsonField& position) {
        return DocumentPosition{read.number(position, line ? "line" : "record"),
                                read.number(position, line ? "byte" : "column")};
    });
    if (const std::optional<JsonField> why = read.objectAt(at, "reason")) {
        DocumentReason r = reason(read, *why);
        f.reasonKey = std::move(r.key);
        f.reasonArguments = std::move(r.arguments);
        f.sentence = std::move(r.sentence);
    }
    f.guidance = read.text(at, "guidance");
    f.fingerprint = read.digest(at, "fingerprint");
    return f;
}

DocumentVote vote(Reader& read, const JsonField& at) {
    DocumentVote v;
    v.entry = read.text(at, "entry");
    v.kind = read.word(at, "kind", {"approve", "request-changes", "reject", "undecide"});
    v.writer = read.text(at, "writer");
    v.writerName = read.text(at, "writer_name");
    v.time = read.time(at, "time");
    v.sequence = read.number(at, "sequence");
    v.file = read.digest(at, "file_sha256");
    v.policy = read.digest(at, "policy_sha256");
    v.verdict = read.word(at, "verdict_seen", {"clean", "query", "fail", "incomplete"});
    v.findings = read.number(at, "findings_seen");
    v.comment = read.word(at, "comment", {"given", "erased", "not here", "none"});
    return v;
}

DocumentDismissal dismissal(Reader& read, const JsonField& at) {
    DocumentDismissal d;
    d.entry = read.text(at, "entry");
    d.finding = read.digest(at, "finding");
    d.rule = read.text(at, "rule");
    d.severity = read.word(at, "severity", {"block", "query", "note"});
    if (at.optionalMember("position")) {
        if (const std::optional<JsonField> position = read.objectAt(at, "position")) {
            d.position = DocumentPosition{read.number(*position, "row"), read.number(*position, "column")};
        }
    }
    d.writer = read.text(at, "writer");
    d.writerName = read.text(at, "writer_name");
    d.time = read.time(at, "time");
    d.sequence = read.number(at, "sequence");
    d.file = read.digest(at, "file_sha256");
    d.reason = read.word(at, "reason", {"given", "erased", "not here"});
    return d;
}

DocumentFile file(Reader& read, const JsonField& at) {
    DocumentFile f;
    f.path = read.text(at, "path");
    f.pathHex = read.take(at.optionalString("path_hex")).value_or("");
    if (f.pathHex.size() % 2 != 0 || f.pathHex.find_first_not_of("0123456789abcdef") != std::string::npos) {
        read.fail(at, "path_hex", "pairs of lower-case hexadecimal digits were expected");
    }
    f.kind = read.text(at, "kind");
    f.level = read.text(at, "level");
    f.state = read.word(at, "state",
                        {"checked", "incomplete", "changed-while-checked", "not-checked", "excluded", "missing",
                         "unreadable", "withheld"});
    f.note = read.text(at, "note");
    f.forReview = read.take(at.boolean("for_review"));
    if (const std::optional<std::int64_t> size = read.take(at.optionalInteger("size"))) {
        if (*size < 0) {
            read.fail(at, "size", "a number from 0 was expected");
        } else {
            f.size = static_cast<std::uint64_t>(*size);
        }
    }
    f.digest = read.optionalDigest(at, "sha256");
    f.declaredDigest = read.optionalDigest(at, "declared_sha256");
    f.verification = read.word(at, "verification", {"unverified", "verified", "differs", "nothing-to-compare"});
    f.action = read.text(at, "action");
    f.job = read.text(at, "job");
    f.jobRequest = read.text(at, "job_request");
    f.commit = read.text(at, "commit");
    f.jobStatus = read.text(at, "job_status");
    if (at.optionalMember("time")) {
        f.time = read.time(at, "time");
    }
    f.verdict = read.word(at, "verdict", {"clean", "query", "fail", "incomplete", ""});
    f.findings = read.list<DocumentFinding>(at, "findings", [&](const JsonField& item) { return finding(read, item); });
    f.notUnderstood =
        read.list<DocumentReason>(at, "not_understood", [&](const JsonField& item) { return reason(read, item); });
    f.problems = read.list<DocumentProblem>(at, "problems", [&](const JsonField& item) { return problem(read, item); });
    f.decision = read.word(at, "decision",
                           {"undecided", "incomplete", "approved", "changes-requested", "rejected", "conflicted"});
    f.votes = read.list<DocumentVote>(at, "votes", [&](const JsonField& item) { return vote(read, item); });
    f.lapsed = read.list<DocumentVote>(at, "lapsed_votes", [&](const JsonField& item) { return vote(read, item); });
    if (at.optionalMember("dismissals")) {
        f.dismissals = read.list<DocumentDismissal>(at, "dismissals",
                                                    [&](const JsonField& item) { return dismissal(read, item); });
    }
    return f;
}

void readMaker(Reader& read, const JsonField& root, ReportDocument& document) {
    constexpr std::string_view program = "outcheck ";
    const std::optional<JsonField> made = read.objectAt(root, "made");
    if (!made) {
        return;
    }
    document.madeBy = read.text(*made, "by");
    document.made = read.time(*made, "at");
    const std::string by = read.text(*made, "program");
    if (!read.failed() && !by.starts_with(program)) {
        read.fail(*made, "program", "not a report of this program");
        return;
    }
    document.programVersion = by.substr(std::min(program.size(), by.size()));
}

void readWorkspaceAndPolicy(Reader& read, const JsonField& root, ReportDocument& document) {
    if (const std::optional<JsonField> workspace = read.objectAt(root, "workspace")) {
        document.workspaceName = read.text(*workspace, "name");
        document.workspaceKind = read.word(*workspace, "kind", {"level-4", "local", "plain-folder"});
        document.repository = read.text(*workspace, "repository");
        document.jobRequests = read.textList(*workspace, "job_requests");
        document.commits = read.textList(*workspace, "commits");
        document.workspaceProblems = read.list<DocumentProblem>(
            *workspace, "problems", [&](const JsonField& item) { return problem(read, item); });
    }
    if (const std::optional<JsonField> policy = read.objectAt(root, "policy")) {
        document.policyId = read.text(*policy, "id");
        document.policyVersion = read.text(*policy, "version");
        document.policyTitle = read.text(*policy, "title");
        document.policyDigest = read.digest(*policy, "sha256");
        document.rulesOff = read.textListIfAny(*policy, "rules_off");
        document.notChecked = read.textListIfAny(*policy, "not_checked");
    }
    document.guidance = read.list<DocumentGuidance>(root, "guidance", [&](const JsonField& at) {
        return DocumentGuidance{read.text(at, "key"),    read.text(at, "title"), read.text(at, "text"),
                                read.text(at, "source"), read.text(at, "url"),   read.text(at, "status")};
    });
}

void readLedger(Reader& read, const JsonField& root, ReportDocument& document) {
    const std::optional<JsonField> ledger = root.optionalMember("ledger");
    if (!ledger) {
        return;
    }
    document.ledgerId = read.text(*ledger, "id");
    document.ledgerHeads = read.list<DocumentHead>(*ledger, "heads", [&](const JsonField& at) {
        return DocumentHead{read.text(at, "writer"), read.text(at, "name"), read.text(at, "commit"),
                            read.digest(at, "entry_sha256"), read.number(at, "sequence")};
    });
}

void readFiles(Reader& read, const JsonField& root, ReportDocument& document) {
    if (const std::optional<JsonField> summary = read.objectAt(root, "summary")) {
        if (const std::optional<JsonField> counts = read.objectAt(*summary, "not_for_review")) {
            for (const auto& [why, count] : counts->value().items()) {
                document.notForReview[why] = read.number(*counts, why);
            }
        }
    }
    document.files = read.list<DocumentFile>(root, "files", [&](const JsonField& item) { return file(read, item); });
}

} // namespace

Result<ReportDocument> parseReport(std::string_view bytes, std::string_view fileName) {
    const Result<nlohmann::json> parsed = parseJson(bytes, fileName);
    if (!parsed) {
        return failure(parsed.error());
    }
    const JsonField root(*parsed, std::string(fileName));
    std::optional<Error> fault;
    Reader read(fault);
    if (read.text(root, "format") != "outcheck-report" && !fault) {
        fault = Error{ErrorCode::Unsupported, {std::string(fileName), 0, "format"}, "not a report of this program"};
    }
    if (read.number(root, "version") != documentVersion && !fault) {
        fault = Error{
            ErrorCode::Unsupported, {std::string(fileName), 0, "version"}, "written by another version of the program"};
    }
    ReportDocument document;
    if (!fault) {
        readMaker(read, root, document);
        readWorkspaceAndPolicy(read, root, document);
        readLedger(read, root, document);
        readFiles(read, root, document);
    }
    if (fault) {
        return failure(std::move(*fault));
    }
    // Whatever was not taken into the document (an unknown field, a summary that does not add up, other spacing) shows
    // here.
    if (toJson(document) != bytes) {
        return failure(ErrorCode::Malformed, {std::string(fileName), 0, {}},
                       "holds something that a report of this version does not");
    }
    return document;
}

} // namespace outcheck::report
