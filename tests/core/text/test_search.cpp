// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_index.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace outcheck;
using namespace outcheck::text;

namespace {

io::OpenFile opened(const std::filesystem::path& path) {
    auto file = io::openNamedFile(path);
    if (!file) {
        qFatal("cannot open the fixture");
    }
    return std::move(*file);
}

struct Places {
    std::uint64_t total = 0;
    std::vector<LineMatch> matches;
};

Places search(const std::filesystem::path& path, const std::string& needle, bool caseSensitive) {
    Places places;
    const auto total = searchText(opened(path), needle, caseSensitive, {}, [&](std::vector<LineMatch> matches) {
        places.matches.insert(places.matches.end(), matches.begin(), matches.end());
    });
    if (!total) {
        qFatal("the search failed");
    }
    places.total = *total;
    return places;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void findsWhatTheLinesShow();
    void findsAllInALargeText();
    void findsLongNeedles();
    void findsAcrossBlocks();
    void joinsNeighboursOnly();
    void stops();
    void stopsWithinABlock();

private:
    std::filesystem::path write(const QByteArray& content) {
        const QString path = m_folder.filePath(QString::number(m_count++) + ".txt");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the fixture");
        }
        return path.toStdString();
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestSearch::finds_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<QByteArray>("places"); // line:column …
    const auto row = [](const char* name, const QByteArray& content, const QByteArray& needle, bool caseSensitive,
                        const QByteArray& places) {
        QTest::newRow(name) << content << needle << caseSensitive << places;
    };
    const QByteArray text = "Error: a\r\nno error\rERROR error\n\nx";
    row("any case", text, "eRRor", false, "0:0 1:3 2:0 2:6 ");
    row("this case", text, "error", true, "1:3 2:6 ");
    row("one letter", text, "x", true, "4:0 ");
    row("nothing", text, "", false, "");
    row("not there", text, "errors", false, "");
    row("a line end is in no line", text, "a\r\n", false, "");
    row("not overlapping", "aaaaa", "aa", true, "0:0 0:2 ");
    row("behind a mark", "\xEF\xBB\xBFsome\n", "some", true, "0:0 ");
    row("not ascii", "å å Å\nå", "å", false, "0:0 0:3 1:0 ");
    row("behind broken bytes", "å å \xFF\xFF x\nx", "x", true, "0:13 1:0 ");
    row("latin-1", "\xE9\xE9x\n\xE9", "x", true, "0:4 ");
    row("utf-16",
        QByteArray("\xFF\xFE"
                   "a\0\n\0b\0X\0",
                   10),
        "x", false, "1:1 ");
    row("special characters", "a.b\n[REDACTED]\n", "[redacted]", false, "1:0 ");
}

void TestSearch::finds() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, needle);
    QFETCH(bool, caseSensitive);
    QFETCH(QByteArray, places);
    const Places found = search(write(content), needle.toStdString(), caseSensitive);
    QByteArray described;
    for (const LineMatch& match : found.matches) {
        described += QByteArray::number(qulonglong{match.line}) + ":" + QByteArray::number(match.column) + " ";
        QCOMPARE(match.length, static_cast<std::uint32_t>(needle.size()));
    }
    QCOMPARE(described, places);
    QCOMPARE(found.total, found.matches.size());
}

// Every place is in the text of its line, and the lines hold no others.
void TestSearch::findsWhatTheLinesShow() {
    std::mt19937 random(23);
    for (int round = 0; round < 60; ++round) {
        std::string text = "å å å å å å\n";
        const std::string_view alphabet("aaab\n\rAB\xC3\xA9 x", 12);
        for (std::size_t i = random() % 5000; i > 0; --i) {
            text += alphabet[random() % alphabet.size()];
        }
        const auto path = write(QByteArray::fromStdString(text));
        LineIndex index;
        QVERIFY(index.build(opened(path), {}).has_value());
        const auto lines = index.lines(opened(path), 0, index.lineCount());
        QVERIFY(lines.has_value());
        for (const std::string& needle :
             {std::string("a"), std::string("ab"), std::string("aaa"), std::string("b a")}) {
            std::vector<std::pair<std::uint64_t, std::uint32_t>> expected;
            for (const Line& line : *lines) {
                for (std::size_t at = line.text.find(needle); at != std::string::npos;
                     at = line.text.find(needle, at + needle.size())) {
                    expected.emplace_back(line.number, at);
                }
            }
            std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
            for (const LineMatch& match : search(path, needle, true).matches) {
                found.emplace_back(match.line, match.column);
            }
            QVERIFY(found == expected);
        }
    }
}

// Several blocks full of places and of what nearly is one.
void TestSearch::findsAllInALargeText() {
    std::mt19937 random(31);
    std::string text;
    while (text.size() < 1'000'000) {
        text += random() % 40 == 0 ? "\r\n" : random() % 3 == 0 ? "aA" : "ab";
    }
    const auto path = write(QByteArray::fromStdString(text));
    for (const std::string needle : {"a", "ab", "aba", "abab", "aAab", "abababababaAa", "aabab"}) {
        for (const bool caseSensitive : {true, false}) {
            std::string searched = text;
            std::string wanted = needle;
            if (!caseSensitive) {
                std::replace(searched.begin(), searched.end(), 'A', 'a');
                std::replace(wanted.begin(), wanted.end(), 'A', 'a');
            }
            const Places places = search(path, needle, caseSensitive);
            std::size_t next = 0, line = 0, lineStart = 0, counted = 0;
            for (std::size_t at = searched.find(wanted); at != std::string::npos;
                 at = searched.find(wanted, at + wanted.size())) {
                for (; counted < at; ++counted) {
                    line += searched[counted] == '\n';
                    lineStart = searched[counted] == '\n' ? counted + 1 : lineStart;
                }
                QVERIFY(next < places.matches.size());
                QCOMPARE(places.matches[next].line, std::uint64_t{line});
                QCOMPARE(std::size_t{places.matches[next].column}, at - lineStart);
                ++next;
            }
            QCOMPARE(places.total, std::uint64_t{next});
        }
    }
}

// Longer than a block; and one that nearly fits everywhere, which takes no longer than one that fits nowhere.
void TestSearch::findsLongNeedles() {
    const QByteArray needle = QByteArray(300'000, 'a') + QByteArray(300'000, 'b');
    const auto path = write("x\n" + QByteArray(700'000, 'a') + needle + needle.left(599'999) + "\n" + needle);
    const Places places = search(path, needle.toStdString(), true);
    QCOMPARE(places.total, std::uint64_t{2});
    QCOMPARE(places.matches[0].line, std::uint64_t{1});
    QCOMPARE(places.matches[0].column, 700'000U);
    QCOMPARE(places.matches[1].line, std::uint64_t{2});
    const auto allTheSame = write(QByteArray(8'000'000, 'a'));
    for (const bool caseSensitive : {true, false}) {
        QCOMPARE(search(allTheSame, std::string(2000, 'a') + "b" + std::string(2000, 'a'), caseSensitive).total,
                 std::uint64_t{0});
    }
}

void TestSearch::findsAcrossBlocks() {
    const int block = 256 << 10;
    for (int shift = -8; shift <= 12; ++shift) {
        QByteArray content(block + shift - 10, '.');
        content += "\r\n1234567needle needle\n";
        content += QByteArray(block, '-') + "NEEDLE";
        const auto places = search(write(content), "needle", false);
        QCOMPARE(places.total, std::uint64_t{3});
        QCOMPARE(places.matches[0].line, std::uint64_t{1});
        QCOMPARE(places.matches[0].column, 7U);
        QCOMPARE(places.matches[1].column, 14U);
        QCOMPARE(places.matches[2].line, std::uint64_t{2});
        QCOMPARE(places.matches[2].column, static_cast<std::uint32_t>(block));
    }
}

// The end of one block and the beginning of the next but one are no place.
void TestSearch::joinsNeighboursOnly() {
    const QByteArray block(256 << 10, '-');
    const auto places =
        search(write(block.chopped(3) + "nee" + block.chopped(6) + "needle" + "dle" + block), "needle", true);
    QCOMPARE(places.total, std::uint64_t{1});
}

void TestSearch::stops() {
    std::stop_source source;
    source.request_stop();
    const auto total = searchText(opened(write("a")), "a", true, source.get_token(), [](const auto&) {});
    QCOMPARE(total.error().code, ErrorCode::Cancelled);
}

void TestSearch::stopsWithinABlock() {
    std::stop_source source;
    task::Progress progress;
    const auto total = searchText(
        opened(write(QByteArray(3 << 20, 'a'))), "a", true, source.get_token(),
        [&source](const auto&) { source.request_stop(); }, &progress);
    QCOMPARE(total.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.bytesDone < 1U << 20U);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "test_search.moc"
