// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/file_blocks.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace outcheck;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockSize = 1000;

using Reader = decltype(&io::forEachBlock);
constexpr Reader readers[] = {&io::forEachBlock, &io::forEachBlockAhead};

std::string sample(std::size_t size) {
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i * 31 + i / 1000);
    }
    return text;
}

} // namespace

class TestFileBlocks : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_folder->path().toStdString()) / "file.csv";
    }

    void givesEveryByteOnce_data() {
        QTest::addColumn<qulonglong>("size");
        QTest::addColumn<qulonglong>("offset");
        QTest::newRow("empty") << 0ULL << 0ULL;
        QTest::newRow("a block") << 1000ULL << 0ULL;
        QTest::newRow("two blocks and a bit") << 2001ULL << 0ULL;
        QTest::newRow("many") << 50'017ULL << 0ULL;
        QTest::newRow("many from the middle of a block on") << 50'017ULL << 1234ULL;
        QTest::newRow("nothing behind the offset") << 5000ULL << 5000ULL;
    }
    void givesEveryByteOnce() {
        QFETCH(qulonglong, size);
        QFETCH(qulonglong, offset);
        const std::string text = sample(size);
        std::ofstream(m_file, std::ios::binary) << text;
        const io::OpenFile file = io::openNamedFile(m_file).value();
        for (const Reader read : readers) {
            task::Progress progress;
            std::string seen;
            const auto whole = read(file, offset, blockSize, {}, &progress, [&](std::string_view block) {
                seen += block;
                return true;
            });
            QVERIFY(whole && *whole);
            QVERIFY(seen == text.substr(offset));
            QCOMPARE(progress.bytesDone.load(), std::uint64_t{size - offset});
        }
    }

    void stopsWhereNoMoreIsWanted() {
        std::ofstream(m_file, std::ios::binary) << sample(50 * blockSize);
        const io::OpenFile file = io::openNamedFile(m_file).value();
        for (const Reader read : readers) {
            int blocks = 0;
            const auto whole = read(file, 0, blockSize, {}, nullptr, [&](std::string_view) { return ++blocks < 3; });
            QVERIFY(whole && !*whole);
            QCOMPARE(blocks, 3);
        }
    }

    void isCancelled() {
        std::ofstream(m_file, std::ios::binary) << sample(50 * blockSize);
        const io::OpenFile file = io::openNamedFile(m_file).value();
        for (const Reader read : readers) {
            std::stop_source stop;
            int blocks = 0;
            const auto whole = read(file, 0, blockSize, stop.get_token(), nullptr, [&](std::string_view) {
                stop.request_stop();
                ++blocks;
                return true;
            });
            QVERIFY(!whole);
            QCOMPARE(whole.error().code, ErrorCode::Cancelled);
            QCOMPARE(blocks, 1);
        }
    }

    void noticesAFileThatChanges() {
        for (const Reader read : readers) {
            for (const std::size_t size : {std::size_t{10} * blockSize, std::size_t{90} * blockSize}) {
                std::ofstream(m_file, std::ios::binary) << sample(50 * blockSize);
                const io::OpenFile file = io::openNamedFile(m_file).value();
                bool isFirst = true;
                const auto whole = read(file, 0, blockSize, {}, nullptr, [&](std::string_view) {
                    if (std::exchange(isFirst, false)) {
                        fs::resize_file(m_file, size);
                    }
                    return true;
                });
                QVERIFY(!whole);
                QCOMPARE(whole.error().code, ErrorCode::ChangedWhileRead);
                QCOMPARE(read(file, size + 1, blockSize, {}, nullptr, {}).error().code, ErrorCode::ChangedWhileRead);
            }
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
};

QTEST_APPLESS_MAIN(TestFileBlocks)
#include "test_file_blocks.moc"
