// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/result_codec.h"

#include <QTest>
#include <limits>

using namespace outcheck;
using namespace outcheck::check;

namespace {

FileCheck someCheck() {
    FileCheck check;
    check.lines = 300;
    rules::Finding finding;
    finding.rule = "small-count";
    finding.severity = rules::Severity::Block;
    finding.kind = rules::SpotKind::Cell;
    finding.columnName = std::string("n\0ö", 4);
    finding.table = 3;
    finding.spotCount = std::numeric_limits<std::uint64_t>::max();
    finding.spots = {{1, 2, 3, "4"}, {1U << 31U, 0, 0, {}}};
    finding.reason = {"small-count.column", {{"column", "2"}, {"name", "n"}}};
    finding.guidance = "small";
    finding.fingerprint = sha256Of("finding");
    check.findings = {finding, {}};
    check.notUnderstood = {{"image-pixels", {}}};
    table::ColumnProfile column;
    column.index = 7;
    column.name = "n";
    column.role = table::ColumnRole::Count;
    column.confidence = 0.75;
    column.evidence = "whole numbers";
    column.type = table::CellKind::Text;
    column.distinct = 127;
    column.rows = 128;
    column.minimum = -0.0;
    column.maximum = std::numeric_limits<double>::infinity();
    column.rounding = {table::RoundingKind::Midpoint, 6};
    column.small.fill(9);
    column.bins = {1, 2, 3};
    check.table = table::TableProfile{};
    check.table->records = 129;
    check.table->columns = {column, {}};
    check.table->rowKinds = {table::RowKind::Plain, table::RowKind::Figure};
    check.table->headerMissing = true;
    check.table->relations = {{table::RelationKind::Rate, 3, {1, 2}, 0.9, "figures follow"}};
    check.blocks = {{12, 3, 2, *check.table}};
    return check;
}

} // namespace

class TestResultCodec : public QObject {
    Q_OBJECT
private slots:
    void comesBackAsItWas();
    void comesBackEmpty();
    void refusesWhatIsCutShort();
    void survivesAnyChangedByte();
    void refusesImpossibleNumbers_data();
    void refusesImpossibleNumbers();
};

void TestResultCodec::comesBackAsItWas() {
    const FileCheck check = someCheck();
    FileCheck back;
    QVERIFY(decodeFound(encodeFound(check), back));
    QCOMPARE(back.lines, check.lines);
    QCOMPARE(back.findings.size(), std::size_t(2));
    const rules::Finding& finding = back.findings.front();
    QCOMPARE(finding.rule, check.findings[0].rule);
    QCOMPARE(finding.severity, rules::Severity::Block);
    QCOMPARE(finding.kind, rules::SpotKind::Cell);
    QCOMPARE(finding.columnName, check.findings[0].columnName);
    QCOMPARE(finding.table, 3U);
    QCOMPARE(finding.spotCount, check.findings[0].spotCount);
    QVERIFY(finding.spots == check.findings[0].spots);
    QVERIFY(finding.reason == check.findings[0].reason);
    QCOMPARE(finding.guidance, check.findings[0].guidance);
    QVERIFY(finding.fingerprint == check.findings[0].fingerprint);
    QVERIFY(back.notUnderstood == check.notUnderstood);
    QVERIFY(back.table.has_value());
    QCOMPARE(back.table->records, std::uint64_t(129));
    QVERIFY(back.table->headerMissing);
    QCOMPARE(back.table->relations.size(), std::size_t(1));
    QCOMPARE(back.table->relations.front().kind, table::RelationKind::Rate);
    QVERIFY(back.table->relations.front().of == check.table->relations.front().of);
    QCOMPARE(back.table->relations.front().evidence, check.table->relations.front().evidence);
    QVERIFY(back.table->rowKinds == check.table->rowKinds);
    const table::ColumnProfile& column = back.table->columns.front();
    QCOMPARE(column.role, table::ColumnRole::Count);
    QCOMPARE(column.type, table::CellKind::Text);
    QVERIFY(std::signbit(*column.minimum));
    QVERIFY(std::isinf(*column.maximum));
    QVERIFY(!column.sum.has_value());
    QVERIFY(column.rounding == (table::Rounding{table::RoundingKind::Midpoint, 6}));
    QVERIFY(column.bins == check.table->columns[0].bins);
    QCOMPARE(back.blocks.size(), std::size_t(1));
    QCOMPARE(back.blocks.front().firstRecord, std::uint64_t(12));
    QCOMPARE(back.blocks.front().table.records, std::uint64_t(129));
    QCOMPARE(encodeFound(back), encodeFound(check)); // and everything that is not named above
}

void TestResultCodec::comesBackEmpty() {
    FileCheck back;
    QVERIFY(decodeFound(encodeFound(FileCheck{}), back));
    QVERIFY(back.findings.empty() && back.notUnderstood.empty() && !back.table);
}

void TestResultCodec::refusesWhatIsCutShort() {
    const std::string bytes = encodeFound(someCheck());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        FileCheck back;
        QVERIFY2(!decodeFound(std::string_view(bytes).substr(0, size), back), std::to_string(size).c_str());
    }
    FileCheck back;
    QVERIFY(!decodeFound(bytes + '\0', back));
}

void TestResultCodec::survivesAnyChangedByte() {
    const std::string bytes = encodeFound(someCheck());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const int change : {0x01, 0x80, 0xFF}) {
            std::string other = bytes;
            other[at] = static_cast<char>(other[at] ^ change);
            FileCheck back;
            if (decodeFound(other, back)) {
                QCOMPARE(encodeFound(back), other); // read as another result, never as half of one
            }
        }
    }
}

void TestResultCodec::refusesImpossibleNumbers_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray end("\0\0\0", 3); // no findings, all understood, no table
    QTest::newRow("a number of ten bytes that is too great") << QByteArray(9, '\xFF') + '\x02' + end;
    QTest::newRow("a number that never ends") << QByteArray(40, '\xFF');
    QTest::newRow("more findings than bytes") << QByteArray("\0\x7F\0\0", 4);
    QTest::newRow("no such truth") << QByteArray("\0\0\0\x02", 4);
}

void TestResultCodec::refusesImpossibleNumbers() {
    QFETCH(QByteArray, bytes);
    FileCheck back;
    QVERIFY(!decodeFound(bytes.toStdString(), back));
}

QTEST_GUILESS_MAIN(TestResultCodec)
#include "test_result_codec.moc"
