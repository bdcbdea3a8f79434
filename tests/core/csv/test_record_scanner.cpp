// SPDX-License-Identifier: GPL-3.0-or-later
// The scanner against a reader that goes byte by byte, on hand-made and random texts cut into random blocks.
#include "csv/record_scanner.h"

#include <QTest>
#include <random>

using namespace outcheck::csv;
namespace io = outcheck::io;

namespace {

struct PlainRecord {
    std::uint64_t offset = 0;
    std::uint64_t line = 0;
    std::vector<std::string> fields;
    std::vector<bool> quoted;
    friend bool operator==(const PlainRecord&, const PlainRecord&) = default;
};

// The rules of record_scanner.h, one byte after the other, on the whole text, with no care for speed.
class ReferenceReader {
public:
    ReferenceReader(std::string text, char delimiter) : m_text(std::move(text)), m_delimiter(delimiter) {}

    std::vector<PlainRecord> read() {
        while (m_at < m_text.size()) {
            if (isLineEnd(m_at)) {
                passLineEnd();
                continue;
            }
            m_records.push_back({m_at, m_line, {}, {}});
            while (!readField()) {
            }
        }
        return m_records;
    }

    bool unclosed = false;

private:
    bool isLineEnd(std::size_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }

    void passLineEnd() {
        m_at += m_text.compare(m_at, 2, "\r\n") == 0 ? 2U : 1U;
        ++m_line;
    }

    // Whether quotes that open at `at` are closed somewhere, and where.
    std::size_t closingQuote(std::size_t at) const {
        for (std::size_t i = at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '"') {
                if (i + 1 < m_text.size() && m_text[i + 1] == '"') {
                    ++i;
                } else {
                    return i;
                }
            }
        }
        return std::string::npos;
    }

    // Gives whether it was the record's last field.
    bool readField() {
        std::string value;
        bool quoted = false;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const std::size_t closing = closingQuote(m_at);
            if (closing == std::string::npos) {
                unclosed = true;
            } else {
                quoted = true;
                for (++m_at; m_at < closing;) {
                    if (isLineEnd(m_at)) {
                        const std::size_t begin = m_at;
                        passLineEnd();
                        value += m_text.substr(begin, m_at - begin);
                        continue;
                    }
                    value += m_text[m_at];
                    m_at += m_text[m_at] == '"' ? 2U : 1U;
                }
                m_at = closing + 1;
            }
        }
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_at)) {
            value += m_text[m_at++];
        }
        m_records.back().fields.push_back(value);
        m_records.back().quoted.push_back(quoted);
        if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            return false;
        }
        if (m_at < m_text.size()) {
            passLineEnd();
        }
        return true;
    }

    std::string m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::uint64_t m_line = 1;
    std::vector<PlainRecord> m_records;
};

std::vector<PlainRecord> scanInBlocks(RecordScanner& scanner, const std::string& text,
                                      const std::vector<std::size_t>& cuts) {
    std::vector<PlainRecord> records;
    const auto keep = [&](const RecordView& view) {
        PlainRecord record{view.offset, view.line, {}, {}};
        record.fields.assign(view.fields.begin(), view.fields.end());
        record.quoted.assign(view.quoted.begin(), view.quoted.end());
        if (view.number != records.size()) {
            record.line = 0; // makes the comparison fail
        }
        records.push_back(std::move(record));
        return true;
    };
    std::size_t begin = 0;
    for (const std::size_t cut : cuts) {
        // A copy that dies after the call: views must not outlive their block.
        const std::string block = text.substr(begin, cut - begin);
        scanner.push(block, keep);
        begin = cut;
    }
    const std::string block = text.substr(begin);
    scanner.push(block, keep);
    scanner.finish(keep);
    return records;
}

std::vector<std::size_t> randomCuts(std::mt19937& random, std::size_t size) {
    std::vector<std::size_t> cuts;
    const std::size_t step = std::size_t{1} << (random() % 9);
    for (std::size_t at = random() % step; at < size; at += 1 + random() % step) {
        cuts.push_back(at);
    }
    return cuts;
}

std::string randomText(std::mt19937& random, std::string_view alphabet, std::size_t longest) {
    std::string text;
    const std::size_t size = random() % longest;
    while (text.size() < size) {
        const char c = alphabet[random() % alphabet.size()];
        text.append(c == 'a' ? 1 + random() % 90 : 1, c);
    }
    return text;
}

std::string describe(const std::vector<PlainRecord>& records) {
    std::string text;
    for (const PlainRecord& record : records) {
        text += std::to_string(record.offset) + "/" + std::to_string(record.line) + ":";
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            text += (record.quoted[i] ? " q[" : " [") + record.fields[i] + "]";
        }
        text += "\n";
    }
    return text;
}

} // namespace

class TestRecordScanner : public QObject {
    Q_OBJECT
private slots:
    void readsAs_data();
    void readsAs();
    void agreesWithReference_data();
    void agreesWithReference();
    void agreesOnNearlySimpleTables();
    void countsFaults_data();
    void countsFaults();
    void stopsWhenAsked();
    void stopsBehindAnUnclosedQuote();
    void stopsAtTooLongRecord();
    void stopsAtTooManyFields();
    void skipsHead();
    void readsUtf16();
    void readsNoUtf16OnceStopped();
    void readsLatin1();
    void growsWithWideRecords();
};

void TestRecordScanner::readsAs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\n\r\n\r\r\na\n") << QByteArray("6/5: [a]\n");
    QTest::newRow("no last line end") << QByteArray("a,b\nc,") << QByteArray("0/1: [a] [b]\n4/2: [c] []\n");
    QTest::newRow("carriage returns") << QByteArray("a,b\rc\r") << QByteArray("0/1: [a] [b]\n4/2: [c]\n");
    QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("0/1: [a]\n3/2: [b]\n");
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"\",c\n") << QByteArray("0/1: q[a,b] q[] [c]\n");
    QTest::newRow("doubled") << QByteArray("\"a\"\"b\",\"\"\"\"\n") << QByteArray("0/1: q[a\"b] q[\"]\n");
    QTest::newRow("quoted line ends") << QByteArray("\"a\r\nb\nc\rd\"\nx\n")
                                      << QByteArray("0/1: q[a\r\nb\nc\rd]\n11/5: [x]\n");
    QTest::newRow("text behind quotes") << QByteArray("\"a\"b\"c,d\n") << QByteArray("0/1: q[ab\"c] [d]\n");
    QTest::newRow("quote inside") << QByteArray("5\" x, \"y\"\n") << QByteArray("0/1: [5\" x] [ \"y\"]\n");
    QTest::newRow("only quotes") << QByteArray("\"\"\n") << QByteArray("0/1: q[]\n");
    QTest::newRow("never closed") << QByteArray("a,\"b\nc,\"\"d\n\"\",e\n")
                                  << QByteArray("0/1: [a] [\"b]\n5/2: [c] q[d]\n11/3: q[] [e]\n");
    QTest::newRow("never closed at the end") << QByteArray("a\n\"") << QByteArray("0/1: [a]\n2/2: [\"]\n");
    QTest::newRow("closed at the end") << QByteArray("a,\"b\"") << QByteArray("0/1: [a] q[b]\n");
    QTest::newRow("text behind quotes at the end") << QByteArray("\"b\"c") << QByteArray("0/1: q[bc]\n");
    QTest::newRow("delimiters only") << QByteArray(",,\n") << QByteArray("0/1: [] [] []\n");
}

void TestRecordScanner::readsAs() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    RecordScanner scanner(Dialect{});
    const auto records = scanInBlocks(scanner, text.toStdString(), {});
    QCOMPARE(QByteArray::fromStdString(describe(records)), expected);
    QCOMPARE(scanner.recordCount(), records.size());
}

void TestRecordScanner::agreesWithReference_data() {
    QTest::addColumn<QByteArray>("alphabet");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("rounds");
    QTest::newRow("adversarial") << QByteArray("\"\",\r\nab") << 40 << 20000;
    QTest::newRow("mostly quotes") << QByteArray("\"\"\"\"\n,") << 30 << 20000;
    QTest::newRow("returns") << QByteArray("\r\r\n\",x") << 60 << 10000;
    QTest::newRow("long fields") << QByteArray("aaaa,,\"\nbb") << 600 << 3000;
    QTest::newRow("table") << QByteArray("0123456789,,,\n") << 20000 << 100;
    QTest::newRow("bytes") << QByteArray("\0\xFF\xC3\xA9,\n\"a", 8) << 400 << 3000;
}

void TestRecordScanner::agreesWithReference() {
    QFETCH(QByteArray, alphabet);
    QFETCH(int, longest);
    QFETCH(int, rounds);
    std::mt19937 random(20260101);
    for (int round = 0; round < rounds; ++round) {
        const std::string text = randomText(random, alphabet.toStdString(), static_cast<std::size_t>(longest));
        ReferenceReader reference(text, ',');
        const auto expected = reference.read();
        const auto cuts = randomCuts(random, text.size());
        RecordScanner scanner(Dialect{});
        const auto records = scanInBlocks(scanner, text, cuts);
        if (records != expected) {
            const std::string message = "round " + std::to_string(round) + "\n" + text + "\nexpected\n" +
                                        describe(expected) + "got\n" + describe(records);
            QFAIL(message.c_str());
        }
        QCOMPARE(scanner.faults().unclosedQuote, reference.unclosed);
        QCOMPARE(scanner.faults().nulBytes, static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\0')));
    }
}

// Tables for the fast path, with a few bytes changed so that it has to notice.
void TestRecordScanner::agreesOnNearlySimpleTables() {
    std::mt19937 random(20261122);
    const std::vector<std::string> cells = {"",     "a",          "1234",     "\"quoted\"", "\"with, comma\"",
                                            "\"\"", "12.3456789", "\xC3\xA9", "x y",        "2020-03-01"};
    std::uint64_t fast = 0;
    for (int round = 0; round < 4000; ++round) {
        const std::string lineEnd = random() % 3 == 0 ? "\r\n" : "\n";
        std::string text;
        for (unsigned row = 0; row < 1 + random() % 80; ++row) {
            for (unsigned cell = 0; cell < 1 + random() % 6; ++cell) {
                text += (cell == 0 ? "" : ",") + cells[random() % cells.size()];
            }
            text += lineEnd;
        }
        for (auto change = random() % 3; change > 0; --change) {
            text[random() % text.size()] = "\",\n\r\0a"[random() % 6];
        }
        const auto expected = ReferenceReader(text, ',').read();
        RecordScanner scanner(Dialect{});
        const auto records = scanInBlocks(
            scanner, text, random() % 2 == 0 ? std::vector<std::size_t>{} : randomCuts(random, text.size()));
        if (records != expected) {
            QFAIL(("round " + std::to_string(round) + "\n" + text + "\nexpected\n" + describe(expected) + "got\n" +
                   describe(records))
                      .c_str());
        }
        fast += scanner.fastRecordCount();
    }
    QVERIFY2(fast > 10'000, std::to_string(fast).c_str()); // or nothing was tested
}

void TestRecordScanner::countsFaults_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("stray");
    QTest::addColumn<quint64>("nul");
    QTest::addColumn<quint64>("invalid");
    QTest::addColumn<quint64>("unclosedLine");
    QTest::newRow("clean") << QByteArray("a,\"b\"\"\"\nc\xC3\xA9\n") << quint64{0} << quint64{0} << quint64{0}
                           << quint64{0};
    QTest::newRow("stray") << QByteArray("a\"b\"\n\"c\"d\n") << quint64{3} << quint64{0} << quint64{0} << quint64{0};
    QTest::newRow("nul") << QByteArray("a\0b\n\0\n", 6) << quint64{0} << quint64{2} << quint64{0} << quint64{0};
    QTest::newRow("not utf-8") << QByteArray("\xE9,b\nok\n\xC3\n") << quint64{0} << quint64{0} << quint64{2}
                               << quint64{0};
    QTest::newRow("unclosed") << QByteArray("a\n\nb,\"c\nd\0\xE9\n", 12) << quint64{0} << quint64{1} << quint64{1}
                              << quint64{3};
}

void TestRecordScanner::countsFaults() {
    QFETCH(QByteArray, text);
    QFETCH(quint64, stray);
    QFETCH(quint64, nul);
    QFETCH(quint64, invalid);
    QFETCH(quint64, unclosedLine);
    for (const std::size_t step : {1U, 3U, 100U}) {
        std::vector<std::size_t> cuts;
        for (std::size_t at = step; at < static_cast<std::size_t>(text.size()); at += step) {
            cuts.push_back(at);
        }
        RecordScanner scanner(Dialect{});
        scanInBlocks(scanner, text.toStdString(), cuts);
        QCOMPARE(scanner.faults().strayQuotes, stray);
        QCOMPARE(scanner.faults().nulBytes, nul);
        QCOMPARE(scanner.faults().invalidUtf8Records, invalid);
        QCOMPARE(scanner.faults().unclosedQuote, unclosedLine != 0);
        QCOMPARE(scanner.faults().unclosedQuoteLine, unclosedLine);
    }
}

void TestRecordScanner::stopsWhenAsked() {
    RecordScanner scanner(Dialect{});
    int seen = 0;
    const auto second = [&](const RecordView&) { return ++seen < 2; };
    QVERIFY(!scanner.push("a\nb\nc\n", second));
    QVERIFY(!scanner.push("d\n", second));
    QVERIFY(!scanner.finish(second));
    QCOMPARE(seen, 2);
}

// What the quote swallowed is read again at the end: as much as a record may hold.
void TestRecordScanner::stopsBehindAnUnclosedQuote() {
    constexpr std::uint64_t lines = 4U << 20U;
    std::string text = "a\n\"";
    for (std::uint64_t i = 0; i < lines; ++i) {
        text += "b\n";
    }
    RecordScanner scanner(Dialect{});
    std::stop_source stop;
    const auto ask = [&](const RecordView& record) {
        if (record.number == 1) {
            stop.request_stop();
        }
        return true;
    };
    QVERIFY(scanner.push(text, ask));
    QCOMPARE(scanner.recordCount(), std::uint64_t{1});
    QVERIFY(!scanner.finish(ask, stop.get_token()));
    QVERIFY(scanner.recordCount() > 1);
    QVERIFY(scanner.recordCount() < lines / 4);
}

void TestRecordScanner::stopsAtTooLongRecord() {
    RecordScanner scanner(Dialect{}, 10000);
    std::uint64_t seen = 0;
    const auto count = [&](const RecordView&) { return ++seen > 0; };
    QVERIFY(scanner.push("a,b\n\"", count));
    const std::string block(4096, 'x');
    QVERIFY(scanner.push(block, count));
    QVERIFY(scanner.push(block, count));
    QVERIFY(!scanner.push(block, count));
    QVERIFY(scanner.faults().recordTooLong);
    QCOMPARE(seen, std::uint64_t{1});
    QVERIFY(!scanner.finish(count));
}

void TestRecordScanner::stopsAtTooManyFields() {
    for (const std::string& separator : {std::string(","), std::string("\"\",")}) {
        std::string text = "a,b\n";
        for (int i = 0; i < 4'300'000; ++i) {
            text += separator;
        }
        text += "\nc,d\n";
        RecordScanner scanner(Dialect{});
        std::size_t widest = 0;
        const auto onRecord = [&](const RecordView& record) {
            widest = std::max(widest, record.fields.size());
            return true;
        };
        bool goesOn = true;
        for (std::size_t at = 0; goesOn && at < text.size(); at += 1U << 20U) {
            goesOn = scanner.push(std::string_view(text).substr(at, 1U << 20U), onRecord);
        }
        QVERIFY(!goesOn);
        QVERIFY(scanner.faults().recordTooLong);
        QCOMPARE(widest, std::size_t{2});
        QCOMPARE(scanner.recordCount(), std::uint64_t{1});
    }
}

void TestRecordScanner::skipsHead() {
    const std::string text = "\xEF\xBB\xBFsep=;\r\na;b\r\n";
    for (std::size_t cut = 0; cut < text.size(); ++cut) {
        RecordScanner scanner(findDialect(text));
        const auto records = scanInBlocks(scanner, text, {cut});
        QCOMPARE(QByteArray::fromStdString(describe(records)), QByteArray("10/2: [a] [b]\n"));
    }
}

void TestRecordScanner::readsUtf16() {
    const QString text = QStringLiteral("å;\"b;\nc\"\n\U0001F600;x\n");
    QByteArray bytes("\xFF\xFE", 2);
    bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const std::string raw = bytes.toStdString();
    QCOMPARE(findDialect(raw).encoding, io::Encoding::Utf16Le);
    for (std::size_t cut = 0; cut < raw.size(); ++cut) {
        RecordScanner scanner(findDialect(raw));
        const auto records = scanInBlocks(scanner, raw, {cut});
        QCOMPARE(QByteArray::fromStdString(describe(records)),
                 QByteArray("0/1: [å] q[b;\nc]\n10/3: [\U0001F600] [x]\n"));
        QCOMPARE(scanner.faults().invalidUtf8Records, std::uint64_t{0});
    }
    RecordScanner scanner(findDialect(raw));
    scanInBlocks(scanner, raw + std::string("\0\xDC\x41", 3), {});
    QCOMPARE(scanner.faults().malformedUnits, std::uint64_t{2});
}

// The block it was stopped in ends within a unit, far behind the record that stopped it.
void TestRecordScanner::readsNoUtf16OnceStopped() {
    std::string raw;
    for (int i = 0; i < 50'000; ++i) {
        raw += std::string("a\0\n\0", 4);
    }
    RecordScanner scanner(Dialect{io::Encoding::Utf16Le, ',', '"', 0});
    int records = 0;
    const RecordScanner::OnRecord stopAtOnce = [&](const RecordView&) {
        ++records;
        return false;
    };
    QVERIFY(!scanner.push(std::string_view(raw).substr(0, 140'001), stopAtOnce));
    QVERIFY(!scanner.push(std::string_view(raw).substr(140'001), stopAtOnce));
    QVERIFY(!scanner.finish(stopAtOnce));
    QCOMPARE(records, 1);
    QCOMPARE(scanner.faults().malformedUnits, std::uint64_t{0});
}

void TestRecordScanner::readsLatin1() {
    RecordScanner scanner(Dialect{io::Encoding::Latin1, ',', '"', 0});
    const auto records = scanInBlocks(scanner, "Caf\xE9,\x80 5\nx\n", {2});
    QCOMPARE(QByteArray::fromStdString(describe(records)), QByteArray("0/1: [Café] [€ 5]\n12/2: [x]\n"));
}

void TestRecordScanner::growsWithWideRecords() {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += i % 7 == 0 ? "\"q\"\"q\"," : "v,";
    }
    text += "end\n";
    RecordScanner scanner(Dialect{});
    const auto records = scanInBlocks(scanner, text, {10, 4000, 9000});
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].fields.size(), std::size_t{5001});
    QCOMPARE(records[0].fields[4998], std::string("q\"q"));
    QCOMPARE(records[0].fields[5000], std::string("end"));
}

QTEST_APPLESS_MAIN(TestRecordScanner)
#include "test_record_scanner.moc"
