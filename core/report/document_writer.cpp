// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/json_reader.h"
#include "base/utf8.h"

#include <algorithm>
#include <set>

namespace outcheck::report {

namespace {

using nlohmann::json;

json list(const std::vector<std::string>& texts) {
    json array = json::array();
    for (const std::string& text : texts) {
        array.push_back(toUtf8(text));
    }
    return array;
}

template <typename Item>
json list(const std::vector<Item>& items, json (*convert)(const Item&)) {
    json array = json::array();
    for (const Item& item : items) {
        array.push_back(convert(item));
    }
    return array;
}

json map(const std::map<std::string, std::string>& entries) {
    json object = json::object();
    for (const auto& [key, value] : entries) {
        object[toUtf8(key)] = toUtf8(value);
    }
    return object;
}

json problem(const DocumentProblem& p) {
    return {{"code", p.code},
            {"file", toUtf8(p.file)},
            {"line", p.line},
            {"field", toUtf8(p.field)},
            {"detail", toUtf8(p.detail)}};
}

json reason(const DocumentReason& r) {
    return {{"key", r.key}, {"arguments", map(r.arguments)}, {"sentence", toUtf8(r.sentence)}};
}

json finding(const DocumentFinding& f) {
    const bool line = f.place == "line";
    json positions = json::array();
    for (const DocumentPosition& position : f.positions) {
        positions.push_back({{line ? "line" : "record", position.row}, {line ? "byte" : "column", position.column}});
    }
    return {{"rule", f.rule},
            {"severity", f.severity},
            {"place", f.place},
            {"column_name", toUtf8(f.columnName)},
            {"count", f.count},
            {"positions", positions},
            {"reason", reason(DocumentReason{f.reasonKey, f.reasonArguments, f.sentence})},
            {"guidance", f.guidance},
            {"fingerprint", f.fingerprint}};
}

json vote(const DocumentVote& v) {
    return {{"entry", v.entry},          {"kind", v.kind},
            {"writer", v.writer},        {"writer_name", toUtf8(v.writerName)},
            {"time", toIso8601(v.time)}, {"sequence", v.sequence},
            {"file_sha256", v.file},     {"policy_sha256", v.policy},
            {"verdict_seen", v.verdict}, {"findings_seen", v.findings},
            {"comment", v.comment}};
}

json dismissal(const DocumentDismissal& d) {
    const auto position = [&d]() -> json {
        return d.position ? json{{"row", d.position->row}, {"column", d.position->column}} : json(nullptr);
    };
    return {{"entry", d.entry},
            {"finding", d.finding},
            {"rule", toUtf8(d.rule)},
            {"severity", d.severity},
            {"position", position()},
            {"writer", d.writer},
            {"writer_name", toUtf8(d.writerName)},
            {"time", toIso8601(d.time)},
            {"sequence", d.sequence},
            {"file_sha256", d.file},
            {"reason", d.reason}};
}

template <typename T>
json orNull(const std::optional<T>& value) {
    return value ? json(*value) : json(nullptr);
}

json file(const DocumentFile& f) {
    json object = {{"path", toUtf8(f.path)},
                   {"kind", f.kind},
                   {"level", f.level},
                   {"state", f.state},
                   {"note", toUtf8(f.note)},
                   {"for_review", f.forReview},
                   {"size", orNull(f.size)},
                   {"sha256", orNull(f.digest)},
                   {"declared_sha256", orNull(f.declaredDigest)},
                   {"verification", f.verification},
                   {"action", toUtf8(f.action)},
                   {"job", toUtf8(f.job)},
                   {"job_request", toUtf8(f.jobRequest)},
                   {"commit", toUtf8(f.commit)},
                   {"job_status", f.jobStatus},
                   {"time", f.time ? json(toIso8601(*f.time)) : json(nullptr)},
                   {"verdict", f.verdict},
                   {"findings", list(f.findings, finding)},
                   {"not_understood", list(f.notUnderstood, reason)},
                   {"problems", list(f.problems, problem)},
                   {"decision", f.decision},
                   {"votes", list(f.votes, vote)},
                   {"lapsed_votes", list(f.lapsed, vote)}};
    if (!f.pathHex.empty()) {
        object["path_hex"] = f.pathHex;
    }
    if (!f.dismissals.empty()) {
        object["dismissals"] = list(f.dismissals, dismissal);
    }
    return object;
}

json guidance(const DocumentGuidance& g) {
    return {{"key", g.key},         {"title", toUtf8(g.title)}, {"text", toUtf8(g.text)}, {"source", toUtf8(g.source)},
            {"url", toUtf8(g.url)}, {"status", g.status}};
}

json head(const DocumentHead& h) {
    return {{"writer", h.writer},
            {"name", toUtf8(h.name)},
            {"commit", h.commit},
            {"entry_sha256", h.entry},
            {"sequence", h.sequence}};
}

std::map<std::string, std::uint64_t> counts(const std::vector<DocumentFile>& files, std::string DocumentFile::*word) {
    std::map<std::string, std::uint64_t> result;
    for (const DocumentFile& f : files) {
        if (f.forReview && !(f.*word).empty()) {
            ++result[f.*word];
        }
    }
    return result;
}

json policy(const ReportDocument& d) {
    json object = {{"id", toUtf8(d.policyId)},
                   {"version", toUtf8(d.policyVersion)},
                   {"title", toUtf8(d.policyTitle)},
                   {"sha256", d.policyDigest}};
    if (!d.rulesOff.empty()) { // left out otherwise: reports that knew no such field stay as they are
        object["rules_off"] = list(d.rulesOff);
    }
    if (!d.notChecked.empty()) {
        object["not_checked"] = list(d.notChecked);
    }
    return object;
}

} // namespace

std::uint64_t DocumentFile::dismissedFindings() const {
    return static_cast<std::uint64_t>(
        std::count_if(findings.begin(), findings.end(), [this](const DocumentFinding& finding) {
            std::set<std::pair<std::uint64_t, std::uint64_t>> places;
            for (const DocumentDismissal& dismissal : dismissals) {
                if (dismissal.finding == finding.fingerprint) {
                    if (!dismissal.position) {
                        return true;
                    }
                    places.emplace(dismissal.position->row, dismissal.position->column);
                }
            }
            return !places.empty() && places.size() >= finding.count;
        }));
}

std::map<std::string, std::uint64_t> ReportDocument::verdictCounts() const {
    return counts(files, &DocumentFile::verdict);
}

std::map<std::string, std::uint64_t> ReportDocument::decisionCounts() const {
    return counts(files, &DocumentFile::decision);
}

std::uint64_t ReportDocument::notForReviewTotal() const {
    std::uint64_t total = 0;
    for (const auto& [why, count] : notForReview) {
        total += count;
    }
    return total;
}

std::string toJson(const ReportDocument& d) {
    json ledger = nullptr;
    if (!d.ledgerId.empty()) {
        ledger = {{"id", d.ledgerId}, {"heads", list(d.ledgerHeads, head)}};
    }
    const json document = {
        {"format", "outcheck-report"},
        {"version", documentVersion},
        {"made", {{"by", toUtf8(d.madeBy)}, {"at", toIso8601(d.made)}, {"program", "outcheck " + d.programVersion}}},
        {"workspace",
         {{"name", toUtf8(d.workspaceName)},
          {"kind", d.workspaceKind},
          {"repository", toUtf8(d.repository)},
          {"job_requests", list(d.jobRequests)},
          {"commits", list(d.commits)},
          {"problems", list(d.workspaceProblems, problem)}}},
        {"policy", policy(d)},
        {"guidance", list(d.guidance, guidance)},
        {"summary",
         {{"verdicts", d.verdictCounts()}, {"decisions", d.decisionCounts()}, {"not_for_review", d.notForReview}}},
        {"files", list(d.files, file)},
        {"ledger", ledger}};
    // Every text went through toUtf8 above; replace is the belt to those braces, dump() throws otherwise.
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace outcheck::report
