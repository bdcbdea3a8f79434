// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/separators.h"

#include "csv/byte_masks.h"

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

ByteMasks plainMasks(const char* group, std::size_t count, char delimiter) {
    ByteMasks masks;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t bit = std::uint64_t{1} << i;
        masks.quote |= group[i] == '"' ? bit : 0;
        masks.delimiter |= group[i] == delimiter ? bit : 0;
        masks.lineFeed |= group[i] == '\n' ? bit : 0;
        masks.carriageReturn |= group[i] == '\r' ? bit : 0;
        masks.nul |= group[i] == '\0' ? bit : 0;
        masks.high |= (static_cast<unsigned char>(group[i]) & 0x80U) != 0 ? bit : 0;
    }
    return masks;
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

    // Looks for them in two runs, of which the first has so many groups.
    static void compare(const std::string& text, const Plain& expected, std::size_t groups, std::uint32_t firstPlace) {
        SeparatorState state;
        std::vector<std::uint32_t> places(text.size() + 2 * separatorsBeyond);
        auto run = findSeparators(text.data(), groups, ',', '"', state, firstPlace, places.data());
        if (run.isSimple && groups < text.size() / 64) {
            const auto first = run;
            run = findSeparators(text.data() + groups * 64, text.size() / 64 - groups, ',', '"', state,
                                 firstPlace + static_cast<std::uint32_t>(groups * 64), places.data() + first.count);
            run.groups += first.groups;
            run.count += first.count;
            run.lineFeeds += first.lineFeeds;
        }
        places.resize(run.count);
        QCOMPARE(run.groups, expected.simpleGroups);
        QCOMPARE(run.isSimple, expected.simpleGroups == text.size() / 64);
        std::size_t lineFeeds = 0;
        for (std::uint32_t& place : places) {
            place -= firstPlace;
            QVERIFY(place < text.size());
            lineFeeds += text[place] == '\n' ? 1U : 0U;
        }
        QVERIFY(places == expected.places);
        QCOMPARE(run.lineFeeds, lineFeeds);
    }

private slots:
    void everyProcessorFindsWhatIsThere_data() {
        QTest::addColumn<QByteArray>("alphabet");
        QTest::newRow("plain") << QByteArray("abc,1234\n");
        QTest::newRow("quotes") << QByteArray("aaaaaaaaaaaaaa,,,,,,\"\n");
        QTest::newRow("few quotes") << QByteArray(200, 'a') + QByteArray("\",,,,,,,,\n\n\n");
        QTest::newRow("returns") << QByteArray("aaaaaaaaaaaaa,,,\r\n\n\n");
        QTest::newRow("returns in quotes") << QByteArray("aaaaaaaaaaaaaaaaaaaaaaaa,,,,\r\n\n\n\"");
        QTest::newRow("accents") << QByteArray(100, 'a') + QByteArray("\xC3\xA9,,,,,,,,,,\n\"");
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
                const std::size_t groups = text.size() / 64;
                compare(text, expected, groups, 7);
                compare(text, expected, 1 + random() % groups, 0);
                hwy::SetSupportedTargetsForTest(0);
            }
        }
    }

    void masksOfAGroup() {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            char group[groupBytes];
            for (char& c : group) {
                c = random() % 2 == 0 ? "\",\n\r\0;\x80\x01"[random() % 8] : static_cast<char>(random() & 0xFFU);
            }
            const std::size_t count = random() % groupBytes;
            for (std::int64_t targets = hwy::SupportedTargets(); targets != 0; targets &= targets - 1) {
                hwy::SetSupportedTargetsForTest(targets & -targets);
                QVERIFY(masksOf(group, ',', '"') == plainMasks(group, groupBytes, ','));
                QVERIFY(masksOfFirst(group, count, ';', '"') == plainMasks(group, count, ';'));
                hwy::SetSupportedTargetsForTest(0);
            }
        }
    }

    void tellsOfQuotesAndHighBytes() {
        const auto runOn = [](const std::string& begin) {
            std::string text = begin + std::string(128 - begin.size(), 'a');
            SeparatorState state;
            std::vector<std::uint32_t> places(text.size() + separatorsBeyond);
            return findSeparators(text.data(), 2, ',', '"', state, 0, places.data());
        };
        QVERIFY(!runOn("a,b").anyQuote && !runOn("a,b").anyHigh);
        QVERIFY(runOn("a,\"b\",").anyQuote);
        QVERIFY(runOn("a,\xC3\xA9,").anyHigh && !runOn("a,\xC3\xA9,").anyQuote);
        QVERIFY(runOn("\"a\",\xC3\xA9,").anyQuote);
    }
};

QTEST_APPLESS_MAIN(TestSeparators)
#include "test_separators.moc"
