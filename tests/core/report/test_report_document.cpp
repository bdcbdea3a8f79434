// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace outcheck;

namespace {

const std::string secret = "SECRET-VALUE-4711";

rules::Finding finding(std::string column, std::size_t spots) {
    rules::Finding f;
    f.rule = "small-count";
    f.severity = rules::Severity::Block;
    f.kind = rules::SpotKind::Cell;
    f.columnName = std::move(column);
    f.spotCount = spots;
    for (std::size_t i = 0; i < spots; ++i) {
        f.spots.push_back({i + 1, 3, 0, secret});
    }
    f.reason = {"small-count.column", {{"column", "n"}}};
    f.guidance = "redaction";
    f.fingerprint = sha256Of("finding");
    return f;
}

review::RecordedVote vote(review::VoteKind kind, const std::string& name) {
    review::RecordedVote recorded;
    recorded.vote.workspace = "study";
    recorded.vote.path = "output/a.csv";
    recorded.vote.file = sha256Of("a");
    recorded.vote.kind = kind;
    recorded.vote.comment = secret;
    recorded.vote.verdict = rules::Verdict::Fail;
    recorded.entryId = "id-of-" + name;
    recorded.writer = sha256Of(name).toHex();
    recorded.writerName = name;
    recorded.time = {1'790'000'000};
    recorded.sequence = 2;
    return recorded;
}

review::RecordedDismissal dismissal(std::optional<review::DismissedPlace> place) {
    review::RecordedDismissal recorded;
    recorded.dismissal.workspace = "study";
    recorded.dismissal.path = "output/a.csv";
    recorded.dismissal.file = sha256Of("a");
    recorded.dismissal.finding = sha256Of("finding");
    recorded.dismissal.rule = "small-count";
    recorded.dismissal.severity = rules::Severity::Block;
    recorded.dismissal.place = place;
    recorded.dismissal.reason = secret;
    recorded.entryId = "id-of-dismissal";
    recorded.writer = sha256Of("Jane").toHex();
    recorded.writerName = "Jane";
    recorded.time = {1'790'000'010};
    recorded.sequence = 3;
    return recorded;
}

report::Report sample() {
    report::Report report;
    report.workspaceName = "study";
    report.workspaceKind = "level-4";
    report.jobRequests = {"request"};
    report.commits = {"c0ffee"};
    report.policyId = "opensafely";
    report.policyVersion = "1";
    report.policyDigest = sha256Of("policy");
    report.rulesOff = {"row-limit"};
    report.notChecked = {"Minimum and maximum are not released."};
    report.guidance = {{"redaction", "Redact", "Redact 7 or fewer.", "document", "https://example.org", "verified"}};
    report.made = {1'790'000'100};
    report.madeBy = "Zoë Müller";
    report.programVersion = "0.1.0";
    report.ledgerId = "ledger";
    report.ledgerHeads = {{sha256Of("Jane").toHex(), "Jane", "abc", sha256Of("entry"), 2}};
    report.notForReviewBy = {{"highly-sensitive", 3}};
    report.notForReview = 3;
    report.workspaceProblems = {
        {ErrorCode::MissingField, {"metadata/manifest.json", 3, "outputs"}, "the field is missing"}};

    report::ReportFile file;
    file.output.path = "output/a.csv";
    file.output.kind = workspace::OutputKind::Csv;
    file.output.level = workspace::PrivacyLevel::ModeratelySensitive;
    file.output.forReview = true;
    file.output.size = 10;
    file.check.emplace();
    file.check->path = file.output.path;
    file.check->state = check::CheckState::Complete;
    file.check->verdict = rules::Verdict::Fail;
    file.check->digest = sha256Of("a");
    file.check->findings = {finding("patients", 60), finding("1943", 1)};
    file.check->notUnderstood = {{"image-pixels", {}}};
    file.decision.decision = review::FileDecision::Rejected;
    file.decision.votes = {vote(review::VoteKind::Reject, "Jane")};
    report.files.push_back(file);

    report::ReportFile excluded;
    excluded.output.path = "output/big.csv";
    excluded.output.presence = workspace::Presence::Excluded;
    excluded.output.exclusionReason = "File row count (5013) exceeded maximum allowed rows (5000)";
    report.files.push_back(excluded);
    return report;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), with);
}

} // namespace

class TestReportDocument : public QObject {
    Q_OBJECT

private slots:
    void isReadBackAsWritten() {
        const std::string json = report::toJson(sample());
        const Result<report::ReportDocument> document = report::parseReport(json, "report.json");
        QVERIFY2(document, document ? "" : describe(document.error()).c_str());
        QCOMPARE(report::toJson(*document), json);
        QCOMPARE(document->madeBy, std::string("Zoë Müller"));
        QCOMPARE(document->files.size(), std::size_t{2});
        QCOMPARE(document->files[0].votes.size(), std::size_t{1});
        QCOMPARE(document->files[1].state, std::string("excluded"));
        QVERIFY(json.ends_with("}\n"));
    }

    void saysWhatIsDismissed() {
        report::Report report = sample();
        QVERIFY(report::toJson(report).find("dismissals") == std::string::npos);
        report.files[0].check->findings = {finding("patients", 1)};
        report.files[0].dismissals = {dismissal(review::DismissedPlace{1, 3})};
        const std::string json = report::toJson(report);
        QVERIFY(json.find(secret) == std::string::npos);
        const auto said = report::parseReport(json, "report.json");
        QVERIFY2(said, said ? "" : describe(said.error()).c_str());
        const report::DocumentFile& file = said->files[0];
        QCOMPARE(file.dismissals.size(), std::size_t{1});
        QVERIFY((file.dismissals[0].position == report::DocumentPosition{2, 4}));
        QCOMPARE(file.dismissedFindings(), std::uint64_t{1});
        QCOMPARE(file.verdict, std::string("fail"));
        report.files[0].check->findings = {finding("patients", 2)};
        QCOMPARE(report::documentOf(report).files[0].dismissedFindings(), std::uint64_t{0});
        report.files[0].dismissals.push_back(dismissal(std::nullopt));
        QCOMPARE(report::documentOf(report).files[0].dismissedFindings(), std::uint64_t{1});
    }

    void saysWhatThePolicyLeavesOpen() {
        const auto said = report::parseReport(report::toJson(sample()), "report.json");
        QVERIFY(said.has_value());
        QCOMPARE(said->rulesOff, std::vector<std::string>{"row-limit"});
        QCOMPARE(said->notChecked, std::vector<std::string>{"Minimum and maximum are not released."});
        report::Report nothingOpen = sample();
        nothingOpen.rulesOff.clear();
        nothingOpen.notChecked.clear();
        const std::string json = report::toJson(nothingOpen); // as reports were before they could say it
        QVERIFY(json.find("rules_off") == std::string::npos && json.find("not_checked\": [") == std::string::npos);
        const auto without = report::parseReport(json, "report.json");
        QVERIFY2(without.has_value(), without ? "" : describe(without.error()).c_str());
        QVERIFY(without->rulesOff.empty() && without->notChecked.empty());
    }

    void holdsNoValueAndNoComment() {
        const std::string json = report::toJson(sample());
        QVERIFY(json.find(secret) == std::string::npos);
        QVERIFY2(json.find("1943") == std::string::npos, "a column name without a letter may be a value");
        QVERIFY(json.find("patients") != std::string::npos);
        QVERIFY(json.find("\"comment\": \"given\"") != std::string::npos);
    }

    void boundsPlacesAndCountsThem() {
        const report::ReportDocument document = report::documentOf(sample());
        const report::DocumentFinding& first = document.files[0].findings[0];
        QCOMPARE(first.positions.size(), report::maximumPositions);
        QCOMPARE(first.count, std::uint64_t{60});
        QCOMPARE(first.positions[0].row, std::uint64_t{2}); // record 1 counted from 0
        QCOMPARE(first.positions[0].column, std::uint64_t{4});
    }

    void unfinishedChecksHaveNoDigestAndNoVerdictButIncomplete_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::newRow("incomplete") << static_cast<int>(check::CheckState::Incomplete) << "incomplete";
        QTest::newRow("stale") << static_cast<int>(check::CheckState::Stale) << "changed-while-checked";
        QTest::newRow("none") << -1 << "not-checked";
    }
    void unfinishedChecksHaveNoDigestAndNoVerdictButIncomplete() {
        QFETCH(int, state);
        QFETCH(QString, word);
        report::Report report = sample();
        if (state < 0) {
            report.files[0].check.reset();
        } else {
            report.files[0].check->state = static_cast<check::CheckState>(state);
            report.files[0].check->verdict = rules::Verdict::Clean; // even if a caller got it wrong
        }
        const report::ReportDocument document = report::documentOf(report);
        QCOMPARE(QString::fromStdString(document.files[0].state), word);
        QCOMPARE(document.files[0].verdict, std::string("incomplete"));
        QVERIFY(!document.files[0].digest);
    }

    void pathsThatAreNotUtf8KeepTheirBytes() {
        report::Report report = sample();
        report.files[0].output.path = "output/\xFF.csv";
        const std::string json = report::toJson(report);
        const Result<report::ReportDocument> document = report::parseReport(json, "report.json");
        QVERIFY(document);
        QCOMPARE(document->files[0].pathHex, std::string("6f75747075742fff2e637376"));
    }

    void refusesWhatItDidNotWrite_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::newRow("unknown field") << "\"format\":"
                                       << "\"extra\": 1,\n  \"format\":";
        QTest::newRow("unknown field deep down") << "\"rule\":"
                                                 << "\"ruin\": 1,\n          \"rule\":";
        QTest::newRow("other spacing") << "\"version\": 1"
                                       << "\"version\":  1";
        QTest::newRow("later version") << "\"version\": 1"
                                       << "\"version\": 2";
        QTest::newRow("another program") << "outcheck-report"
                                         << "something-else";
        QTest::newRow("word") << "\"rejected\""
                              << "\"accepted\"";
        QTest::newRow("verdict") << "\"verdict\": \"fail\""
                                 << "\"verdict\": \"fine\"";
        QTest::newRow("summary does not add up") << "\"fail\": 1"
                                                 << "\"fail\": 2";
        QTest::newRow("negative") << "\"count\": 60"
                                  << "\"count\": -1";
        QTest::newRow("fraction") << "\"count\": 60"
                                  << "\"count\": 60.0";
        QTest::newRow("digest") << "\"policy_sha256\": \""
                                << "\"policy_sha256\": \"zz";
        QTest::newRow("time") << "\"at\": \"20"
                              << "\"at\": \"xx";
        QTest::newRow("two of a key") << "\"format\":"
                                      << "\"format\": \"outcheck-report\",\n  \"format\":";
        QTest::newRow("positions no list") << "\"positions\": ["
                                           << "\"positions\": 7, \"x\": [";
    }
    void refusesWhatItDidNotWrite() {
        QFETCH(QString, what);
        QFETCH(QString, with);
        const std::string changed = replaced(report::toJson(sample()), what.toStdString(), with.toStdString());
        QVERIFY2(!changed.empty(), "the sample has it");
        QVERIFY(!report::parseReport(changed, "report.json"));
    }

    void everyFlippedOrMissingByteIsAnErrorOrAnotherReport() {
        const std::string json = report::toJson(sample());
        for (std::size_t at = 0; at < json.size(); ++at) {
            std::string changed = json;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const Result<report::ReportDocument> document = report::parseReport(changed, "report.json");
            QVERIFY(!document || report::toJson(*document) != json);
            if (at % 7 == 0) {
                QVERIFY(!report::parseReport(std::string_view(json).substr(0, at), "report.json"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestReportDocument)
#include "test_report_document.moc"
