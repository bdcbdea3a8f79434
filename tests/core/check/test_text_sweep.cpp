// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep against the plain way: the text cut into lines byte by byte, every line shown to every rule.
#include "check/check_run.h"
#include "check/text_sweep.h"
#include "rules/rule_set.h"

#include <QTest>
#include <random>

using namespace outcheck;
using outcheck::check::TextSweep;

namespace {

const rules::Policy& policy() {
    static const auto loaded = check::builtInPolicy(check::defaultPolicy);
    if (!loaded) {
        qFatal("no policy");
    }
    return *loaded;
}

struct Answer {
    std::vector<rules::Finding> findings;
    std::uint64_t lines = 0, longLines = 0, nuls = 0;
};

std::vector<rules::Finding> findingsOf(const std::vector<std::unique_ptr<rules::TextRule>>& rules) {
    std::vector<rules::Finding> findings;
    for (const auto& rule : rules) {
        rule->finish(findings);
    }
    rules::sealFindings(findings);
    return findings;
}

// Every line, in overlapping parts where it is too long, to every rule.
Answer plainly(const std::string& text) {
    const auto rules = rules::makeTextRules(policy());
    Answer answer;
    const auto endLine = [&](std::string_view line) {
        answer.longLines += line.size() > TextSweep::longestPart;
        for (;;) {
            for (const auto& rule : rules) {
                rule->addLine({answer.lines, line.substr(0, TextSweep::longestPart), {}});
            }
            if (line.size() <= TextSweep::longestPart) {
                break;
            }
            line.remove_prefix(TextSweep::longestPart - TextSweep::overlap);
        }
        ++answer.lines;
    };
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        answer.nuls += text[at] == '\0';
        if (text[at] == '\n' && at > 0 && text[at - 1] == '\r') {
            start = at + 1;
        } else if (text[at] == '\n' || text[at] == '\r') {
            endLine(std::string_view(text).substr(start, at - start));
            start = at + 1;
        }
    }
    if (start < text.size()) {
        endLine(std::string_view(text).substr(start));
    }
    answer.findings = findingsOf(rules);
    return answer;
}

// In pieces of those lengths, over and over; the whole text where there are none.
Answer swept(const std::string& text, const std::vector<std::size_t>& pieces) {
    const auto rules = rules::makeTextRules(policy());
    TextSweep sweep(rules);
    std::size_t piece = 0;
    for (std::size_t at = 0; at < text.size(); ++piece) {
        const std::size_t length = pieces.empty() ? text.size() : pieces[piece % pieces.size()];
        const std::string copy = text.substr(at, length); // so that reading beyond it can be noticed
        sweep.push(copy);
        at += length;
    }
    sweep.finish();
    return {findingsOf(rules), sweep.lineCount(), sweep.longLines(), sweep.nulBytes()};
}

// Lengths of pieces that end where lines end.
std::vector<std::size_t> linesOf(const std::string& text) {
    std::vector<std::size_t> lengths;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size() - 1);
        lengths.push_back(end + 1 - start);
        start = end + 1;
    }
    return lengths;
}

std::string told(const Answer& answer) {
    std::string text = std::to_string(answer.lines) + " lines, " + std::to_string(answer.longLines) + " long, " +
                       std::to_string(answer.nuls) + " zeros\n";
    for (const rules::Finding& finding : answer.findings) {
        text += sentenceOf(finding.reason) + " " + std::to_string(finding.spotCount) + ":";
        for (const rules::Spot& spot : finding.spots) {
            text += " " + std::to_string(spot.row) + "/" + std::to_string(spot.column) + "+" +
                    std::to_string(spot.length) + "=" + spot.value;
        }
        text += "\n";
    }
    return text;
}

class LogWriter {
public:
    explicit LogWriter(unsigned seed) : m_random(seed) {}

    std::size_t upTo(std::size_t most) { return m_random() % (most + 1); }

    std::string text() {
        static constexpr std::array ends = {"\n", "\n", "\n", "\r\n", "\r", "\n\n"};
        const bool mixesEnds = upTo(2) == 0;
        const std::string usual = ends[upTo(ends.size() - 1)];
        std::string text;
        for (std::size_t lines = upTo(60); lines > 0; --lines) {
            text += line() + (mixesEnds ? ends[upTo(ends.size() - 1)] : usual);
        }
        text += upTo(1) == 0 ? line() : "";
        for (std::size_t changes = upTo(1) * upTo(40); changes > 0 && !text.empty(); --changes) {
            using namespace std::string_view_literals;
            static constexpr auto bytes = "0123456789 \t.-@|#()qQABZ\r\n\0\x01\x7F\xC2\xAD\xE2\x80\x8B"sv;
            text[upTo(text.size() - 1)] = bytes[upTo(bytes.size() - 1)];
        }
        return text;
    }

private:
    std::string line() {
        static const std::vector<std::string> lines = {
            "",
            "   ",
            "extracting cohort",
            "2021-03-04 10:11:12.345 UTC [INFO] n=12345",
            "NHS number 943 476 5919 found",
            "seed 9434765919",
            "94347659190 0.9434765919 943-476-5919.",
            "by a.b@example.org, git@host.org",
            "lives in SW1A 1AA or M1 1AE",
            "       sex |      Freq.     Percent        Cum.",
            "------------+-----------",
            "    Female |          3        0.30",
            "      Male |      1,003       99.70",
            "(3 observations deleted)",
            "x( (3 observations deleted)",
            "     | patient_id   age |",
            "  1. |  41     1 |",
            "\t2.\t|  52     2 |",
            "  3. |[REDACTED] |",
            "# A tibble: 6 x 3",
            "   age sex   n",
            "  <int> <chr> <int>",
            "1    41 F     1",
            "2    52 M     1",
            "3    53 M     1",
            "   patient_id  age sex",
            "0          12   41   F",
            "1          15   52   M",
            "2          19   33   M",
            "a\xE2\x80\xAE"
            "b \xC2\xAD",
            "\x1b[31mred\x1b[0m \x08",
            "\xEF\xBB\xBF mark \xF3\xA0\x81\x81",
            "caf\xC3\xA9 \xE2\x94\x82 \xE2\x80\x93",
        };
        std::string line = lines[upTo(lines.size() - 1)];
        if (upTo(9) == 0) {
            line.insert(upTo(line.size()), upTo(200), ' '); // across groups
        }
        if (upTo(9) == 0) {
            line += lines[upTo(lines.size() - 1)];
        }
        return line;
    }

    std::mt19937 m_random;
};

} // namespace

class TestTextSweep : public QObject {
    Q_OBJECT
private slots:
    void countsLines_data();
    void countsLines();
    void agreesWithThePlainWay();
    void agreesOnLongLines();
    void agreesOnDenseTexts_data();
    void agreesOnDenseTexts();
};

void TestTextSweep::countsLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("LF") << QByteArray("a\nb\n") << 2;
    QTest::newRow("no end") << QByteArray("a\nb") << 2;
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << 2;
    QTest::newRow("CR") << QByteArray("a\rb\r") << 2;
    QTest::newRow("mixed") << QByteArray("a\r\n\r\nb\n\rc") << 5;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ends alone") << QByteArray("\n\n") << 2;
    QTest::newRow("CR at a group's end") << QByteArray(63, 'x') + "\r\n\nb" << 3;
}

// Whole, byte by byte and in small pieces: always as many.
void TestTextSweep::countsLines() {
    QFETCH(QByteArray, text);
    QFETCH(int, lines);
    for (const std::vector<std::size_t>& pieces :
         std::vector<std::vector<std::size_t>>{{}, {1}, {2}, {1, 3}, {64}, {5, 1, 2}}) {
        QCOMPARE(swept(text.toStdString(), pieces).lines, static_cast<std::uint64_t>(lines));
    }
}

void TestTextSweep::agreesWithThePlainWay() {
    std::size_t found = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
        LogWriter writer(seed);
        const std::string text = writer.text();
        const Answer plain = plainly(text);
        found += plain.findings.size();
        const std::string expected = told(plain);
        QCOMPARE(told(swept(text, {})), expected);
        QCOMPARE(told(swept(text, linesOf(text))), expected);
        QCOMPARE(told(swept(text, {1 + writer.upTo(300), 1 + writer.upTo(3), 1 + writer.upTo(2000)})), expected);
    }
    QVERIFY(found > 3000); // texts without findings would show nothing
}

void TestTextSweep::agreesOnLongLines() {
    constexpr std::size_t limit = TextSweep::longestPart;
    for (const std::size_t length : {limit - 1, limit, limit + 1, limit + 300, 3 * limit, 3 * limit - 2 * 256}) {
        std::string line(length, 'x');
        line.replace(limit - 9, 8, " 1234567"); // a row's number, and more, at a cut
        line.replace(0, 6, "1 2 3 ");
        if (length > 2 * limit) {
            line.replace(limit - 3, 12, " 9434765919 "); // lies across it
            line.replace(limit - 256, 12, "12345 a b c ");
        }
        const std::string text = "a b c\n" + line + "\r\n0 1 2\n1 2 3\n2 3 4\np q r\n0 1 2\n1 2 3\n2 3 4\n" + line;
        const Answer plain = plainly(text);
        QCOMPARE(plain.longLines, length > limit ? std::uint64_t{2} : std::uint64_t{0});
        QVERIFY(!plain.findings.empty());
        QCOMPARE(told(swept(text, {})), told(plain));
        QCOMPARE(told(swept(text, {std::size_t{300'000}})), told(plain));
        QCOMPARE(told(swept(text, {limit + 5})), told(plain));
    }
}

void TestTextSweep::agreesOnDenseTexts_data() {
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("digits") << QByteArray("0");
    QTest::newRow("signs") << QByteArray("@");
    QTest::newRow("zeros") << QByteArray("\0", 1);
    QTest::newRow("lines of signs") << QByteArray(QByteArray(500, '@') + "\n");
    QTest::newRow("empty lines") << QByteArray("\n");
    QTest::newRow("returns") << QByteArray("\r");
    QTest::newRow("numbers of one line") << QByteArray("9434765919 ");
    QTest::newRow("numbers") << QByteArray("nhs 943 476 5919\n");
    QTest::newRow("addresses") << QByteArray("a@b.c.d@");
    QTest::newRow("rows") << QByteArray("1 2 3 4\n");
    QTest::newRow("brackets") << QByteArray("(1");
    QTest::newRow("controls") << QByteArray("\x01\n");
    QTest::newRow("half characters") << QByteArray("\xE2\x80");
}

// Each byte is looked at a bounded number of times, or these would not end.
void TestTextSweep::agreesOnDenseTexts() {
    QFETCH(QByteArray, unit);
    const std::string text = unit.repeated(5'000'000 / unit.size()).toStdString();
    const std::string expected = told(plainly(text));
    QVERIFY(told(swept(text, {std::size_t{4} << 20U})) == expected);
    QVERIFY(told(swept(text, {std::size_t{70'000}})) == expected);
}

QTEST_APPLESS_MAIN(TestTextSweep)
#include "test_text_sweep.moc"
