// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "csv/record_scanner.h"
#include "csv/row_index.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <random>
#include <thread>

using namespace outcheck;
using namespace outcheck::csv;

namespace {

class Folder {
public:
    std::filesystem::path write(const QByteArray& content) {
        const QString path = m_folder.filePath(QString::number(m_count++) + ".csv");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write the fixture");
        }
        return path.toStdString();
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

io::OpenFile opened(const std::filesystem::path& path) {
    auto file = io::openNamedFile(path);
    if (!file) {
        qFatal("cannot open the fixture");
    }
    return std::move(*file);
}

// Header, then rows "i","v i" with a quoted line break in every fifth.
QString table(int rows) {
    QString text = u"n,å\n"_qs;
    for (int i = 1; i < rows; ++i) {
        text += i % 5 == 0 ? u"%1,\"v\n%1\"\n"_qs.arg(i) : u"%1,v %1 å\n"_qs.arg(i);
    }
    return text;
}

std::string expectedValue(std::uint64_t i) {
    return i % 5 == 0 ? "v\n" + std::to_string(i) : "v " + std::to_string(i) + " å";
}

void checkRange(const RowIndex& index, const io::OpenFile& file, std::uint64_t first, std::uint64_t count,
                std::uint64_t total) {
    const auto rows = index.rows(file, first, count);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->size(), first >= total ? std::size_t{0} : static_cast<std::size_t>(std::min(count, total - first)));
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Row& row = (*rows)[i];
        QCOMPARE(row.number, first + i);
        QCOMPARE(row.fields.size(), std::size_t{2});
        if (row.number > 0) {
            QCOMPARE(row.fields[0], std::to_string(row.number));
            QCOMPARE(row.fields[1], expectedValue(row.number));
        }
    }
}

} // namespace

class TestRowIndex : public QObject {
    Q_OBJECT
private slots:
    void givesAnyRange_data();
    void givesAnyRange();
    void agreesWithScannerOnAnything();
    void readsWhileItIsBuilt();
    void givesRowsBehindUnclosedQuote();
    void cutsLongFields();
    void cutsBetweenCharacters();
    void repairsUtf8();
    void readsPastALongRecord();
    void stops();
    void noticesAShortenedFile();
    void handlesEmptyFiles();

private:
    Folder m_folder;
};

void TestRowIndex::givesAnyRange_data() {
    QTest::addColumn<QByteArray>("content");
    const QString text = table(30000);
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QTest::newRow("utf-8") << text.toUtf8();
    QTest::newRow("marked") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("utf-16") << utf16;
    QTest::newRow("latin-1") << text.toLatin1();
}

void TestRowIndex::givesAnyRange() {
    QFETCH(QByteArray, content);
    const auto path = m_folder.write(content);
    RowIndex index(findDialect(content.toStdString()));
    task::Progress progress;
    QVERIFY(index.build(opened(path), {}, &progress).has_value());
    QVERIFY(index.isComplete());
    QCOMPARE(index.recordCount(), std::uint64_t{30000});
    QCOMPARE(index.columnCount(), 2U);
    const io::OpenFile file = opened(path);
    for (const std::uint64_t first : {0U, 1U, 255U, 256U, 257U, 12345U, 29998U, 29999U, 30000U, 99999U}) {
        for (const std::uint64_t count : {0U, 1U, 2U, 300U, 5000U}) {
            checkRange(index, file, first, count, 30000);
        }
    }
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        checkRange(index, file, random() % 30010, random() % 600, 30000);
    }
}

// Random bytes: row by row through the index, and in one pass of the scanner.
void TestRowIndex::agreesWithScannerOnAnything() {
    std::mt19937 random(11);
    for (int round = 0; round < 40; ++round) {
        std::string text;
        const std::array<std::string_view, 3> alphabets = {"\"\n\r,ab\xFF", "\"\"\n,,,,,ccccccccc", "\n\n,,,ccccccc"};
        const std::string_view alphabet = alphabets[static_cast<std::size_t>(round) % alphabets.size()];
        for (std::size_t i = random() % 20000; i > 0; --i) {
            text += alphabet[random() % alphabet.size()];
        }
        std::vector<std::vector<std::string>> expected;
        RecordScanner scanner(Dialect{});
        const auto keep = [&](const RecordView& record) {
            auto& fields = expected.emplace_back();
            for (const std::string_view field : record.fields) {
                fields.push_back(toUtf8(field));
            }
            return true;
        };
        scanner.push(text, keep);
        scanner.finish(keep);
        const auto path = m_folder.write(QByteArray::fromStdString(text));
        RowIndex index(Dialect{});
        QVERIFY(index.build(opened(path), {}).has_value());
        QCOMPARE(index.recordCount(), expected.size());
        const auto widest = std::max_element(expected.begin(), expected.end(),
                                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        QCOMPARE(std::size_t{index.columnCount()}, widest == expected.end() ? 0 : widest->size());
        const io::OpenFile file = opened(path);
        for (std::uint64_t first = 0; first < expected.size(); first += 97) {
            const auto rows = index.rows(file, first, 97);
            QVERIFY(rows.has_value());
            for (const Row& row : *rows) {
                QVERIFY(row.fields == expected[row.number]);
            }
        }
    }
}

void TestRowIndex::readsWhileItIsBuilt() {
    const auto path = m_folder.write(table(300000).toUtf8());
    RowIndex index(Dialect{});
    std::thread builder([&] { QVERIFY(index.build(opened(path), {}).has_value()); });
    const io::OpenFile file = opened(path);
    while (!index.isComplete()) {
        const std::uint64_t known = index.recordCount();
        if (known > 0) {
            checkRange(index, file, known - 1, 1, known);
            checkRange(index, file, known / 2, 3, known);
        }
    }
    builder.join();
    QCOMPARE(index.recordCount(), std::uint64_t{300000});
}

void TestRowIndex::givesRowsBehindUnclosedQuote() {
    QByteArray content = "a,b\n1,\"never closed\n";
    for (int i = 2; i < 5000; ++i) {
        content += QByteArray::number(i) + ",x\n";
    }
    const auto path = m_folder.write(content);
    RowIndex index(Dialect{});
    QVERIFY(index.build(opened(path), {}).has_value());
    QCOMPARE(index.recordCount(), std::uint64_t{5000});
    const io::OpenFile file = opened(path);
    const auto rows = index.rows(file, 0, 4);
    QVERIFY(rows.has_value());
    QCOMPARE((*rows)[1].fields[1], std::string("\"never closed"));
    QCOMPARE((*rows)[3].fields[0], std::string("3"));
    QCOMPARE((*index.rows(file, 4321, 1))[0].fields[0], std::string("4321"));
}

void TestRowIndex::cutsLongFields() {
    const auto path = m_folder.write("a,b\n" + QByteArray(200000, 'x') + ",end\n");
    RowIndex index(Dialect{});
    QVERIFY(index.build(opened(path), {}).has_value());
    const auto rows = index.rows(opened(path), 1, 1);
    QVERIFY(rows.has_value());
    QCOMPARE((*rows)[0].fields[0], std::string(65536, 'x') + "…");
    QCOMPARE((*rows)[0].fields[1], std::string("end"));
}

void TestRowIndex::cutsBetweenCharacters() {
    for (int shift = 0; shift < 4; ++shift) {
        const auto path = m_folder.write(QByteArray(shift, 'x') + QByteArray("😀").repeated(20000) + "\n");
        RowIndex index(Dialect{});
        QVERIFY(index.build(opened(path), {}).has_value());
        const auto rows = index.rows(opened(path), 0, 1);
        QVERIFY(rows.has_value());
        const QByteArray shown = QByteArray::fromStdString((*rows)[0].fields[0]);
        QVERIFY(shown.endsWith("😀…"));
        QVERIFY(!shown.contains("\uFFFD"));
        QVERIFY(shown.size() <= 65536 + 3);
    }
}

void TestRowIndex::repairsUtf8() {
    const auto path = m_folder.write("a\xFF,\xC3\xA9\n");
    RowIndex index(Dialect{});
    QVERIFY(index.build(opened(path), {}).has_value());
    const auto rows = index.rows(opened(path), 0, 1);
    QVERIFY(rows.has_value());
    QCOMPARE((*rows)[0].fields[0], std::string("a\uFFFD"));
    QCOMPARE((*rows)[0].fields[1], std::string("é"));
}

void TestRowIndex::readsPastALongRecord() {
    const auto path = m_folder.write("a\n\"" + QByteArray(5'000'000, '\n') + "\",b\nlast\n");
    RowIndex index(Dialect{});
    QVERIFY(index.build(opened(path), {}).has_value());
    QCOMPARE(index.recordCount(), std::uint64_t{3});
    const auto rows = index.rows(opened(path), 2, 1);
    QVERIFY(rows.has_value());
    QCOMPARE((*rows)[0].fields[0], std::string("last"));
}

void TestRowIndex::stops() {
    const auto path = m_folder.write(table(1000).toUtf8());
    std::stop_source source;
    source.request_stop();
    RowIndex index(Dialect{});
    const auto built = index.build(opened(path), source.get_token());
    QVERIFY(!built.has_value());
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(!index.isComplete());
    QVERIFY(index.build(opened(path), {}).has_value());
    QCOMPARE(index.rows(opened(path), 0, 1, source.get_token()).error().code, ErrorCode::Cancelled);
}

void TestRowIndex::noticesAShortenedFile() {
    const auto path = m_folder.write(table(5000).toUtf8());
    RowIndex index(Dialect{});
    QVERIFY(index.build(opened(path), {}).has_value());
    QVERIFY(QFile::resize(QString::fromStdString(path.string()), 1000));
    const auto near = index.rows(opened(path), 0, 100);
    const auto far = index.rows(opened(path), 4000, 10);
    QVERIFY(!near.has_value() && !far.has_value());
    QCOMPARE(near.error().code, ErrorCode::ChangedWhileRead);
    QCOMPARE(far.error().code, ErrorCode::ChangedWhileRead);
}

void TestRowIndex::handlesEmptyFiles() {
    for (const QByteArray& content : {QByteArray(), QByteArray("\n\n"), QByteArray("\xEF\xBB\xBF")}) {
        const auto path = m_folder.write(content);
        RowIndex index(findDialect(content.toStdString()));
        QVERIFY(index.build(opened(path), {}).has_value());
        QVERIFY(index.isComplete());
        QCOMPARE(index.recordCount(), std::uint64_t{0});
        QVERIFY(index.rows(opened(path), 0, 10)->empty());
    }
}

QTEST_APPLESS_MAIN(TestRowIndex)
#include "test_row_index.moc"
