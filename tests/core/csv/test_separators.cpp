// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/separators.h"

#include <QTest>
#include <hwy/targets.h>
#include <random>
#include <string>
#include <vector>

using namespace outcheck::csv;

namespace {

// Byte by byte what findSeparators promises.
struct Plain {
    std::vector<std::uint32_t> places;
    std::size_t simpleGroups = 0;
};

bool endsField(char c) {
    return c == ',' || c == '\n' || c == '\r';
}

// Whether the byte at `at` makes its group other than simple; `inside`: whether it stands in quotes.
bool isFault(const std::string& text, std::size_t at, bool inside) {
    const char c = text[at];
    const char before = at == 0 ? '\n' : text[at - 1];
    if (c == '\0' || (inside && (c == '\r' || c == '\n'))) {
        return true;
    }
    return !inside && before == '\r' && c != '\n';
}

Plain readPlainly(const std::string& text) {
    Plain plain;
    bool inside = false;
    bool closed = false;      // the byte before closed a field
    bool atFieldStart = true; // the byte before ended one
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        bool fault = isFault(text, at, inside) || (closed && !endsField(c));
        closed = false;
        if (c == '"' && inside) {
            inside = false;
            closed = true;
        } else if (c == '"') {
            fault = fault || !atFieldStart;
            inside = true;
        }
        atFieldStart = !inside && (c == ',' || c == '\n');
        if (atFieldStart) {
            plain.places.push_back(static_cast<std::uint32_t>(at));
        }
        // What a byte leaves open is judged with the byte behind it, which may stand in the next group.
        if (fault) {
            plain.simpleGroups = at / 64;
            std::erase_if(plain.places, [&](std::uint32_t place) { return place / 64 >= plain.simpleGroups; });
            return plain;
        }
    }
    plain.simpleGroups = text.size() / 64;
    return plain;
}

std::string randomText(std::mt19937& random, const std::string& alphabet) {
    std::string text(64 * (1 + random() % 8), ' ');
    for (char& c : text) {
        c = alphabet[random() % alphabet.size()];
    }
    return text;
}

} // namespace

class TestSeparators : public QObject {
    Q_OBJECT
    static void compareLineEnds(const std::string& text, const Plain& expected) {
        SeparatorState state;
        std::vector<LineEnd> ends(text.size());
        const auto run = findLineEnds(text.data(), text.size() / 64, ',', '"', state, ends.data());
        QCOMPARE(run.groups, expected.simpleGroups);
        std::size_t found = 0;
        std::uint32_t delimiters = 0;
        for (const std::uint32_t place : expected.places) {
            if (text[place] != '\n') {
                ++delimiters;
                continue;
            }
            QVERIFY(found < run.count);
            QCOMPARE(ends[found].at, place);
            QCOMPARE(ends[found].delimiters, delimiters);
            ++found;
        }
        QCOMPARE(run.count, found);
        QCOMPARE(run.delimiters, delimiters);
    }

private slots:
    void everyProcessorFindsWhatIsThere_data() {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("plain") << QByteArray("abc,1234\n");
        QTest::newRow("quotes") << QByteArray("aaaaaaaaaaaaaa,,,,,,\"\n");
        QTest::newRow("few quotes") << QByteArray(200, 'a') + QByteArray("\",,,,,,,,\n\n\n");
        QTest::newRow("returns") << QByteArray("aaaaaaaaaaaaa,,,\r\n\n\n");
        QTest::newRow("zeros") << QByteArray(300, 'a') + QByteArray(1, '\0') + QByteArray(",\n");
    }
    void everyProcessorFindsWhatIsThere() {
        QFETCH(QByteArray, alphabet);
        std::mt19937 random(5);
        for (int round = 0; round < 3000; ++round) {
            const std::string text = randomText(random, alphabet.toStdString());
            const Plain expected = readPlainly(text);
            for (std::int64_t targets = hwy::SupportedTargets(); targets != 0; targets &= targets - 1) {
                hwy::SetSupportedTargetsForTest(targets & -targets);
                SeparatorState state;
                std::vector<std::uint32_t> places(text.size() + separatorsBeyond);
                const auto run = findSeparators(text.data(), text.size() / 64, ',', '"', state, places.data());
                places.resize(run.count);
                QCOMPARE(run.groups, expected.simpleGroups);
                QCOMPARE(run.isSimple, expected.simpleGroups == text.size() / 64);
                QVERIFY(places == expected.places);
                compareLineEnds(text, expected);
                hwy::SetSupportedTargetsForTest(0);
            }
        }
    }

    void tellsOfQuotesAndHighBytes() {
        const auto runOn = [](const std::string& begin) {
            std::string text = begin + std::string(128 - begin.size(), 'a');
            SeparatorState state;
            std::vector<std::uint32_t> places(text.size() + separatorsBeyond);
            return findSeparators(text.data(), 2, ',', '"', state, places.data());
        };
        QVERIFY(!runOn("a,b").anyQuote && !runOn("a,b").anyHigh);
        QVERIFY(runOn("a,\"b\",").anyQuote);
        QVERIFY(runOn("a,\xC3\xA9,").anyHigh);
    }
};

QTEST_APPLESS_MAIN(TestSeparators)
#include "test_separators.moc"
