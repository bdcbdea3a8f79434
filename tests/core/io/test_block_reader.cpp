// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/block_reader.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace outcheck;
namespace fs = std::filesystem;

class TestBlockReader : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = fs::path(m_folder->path().toStdString()) / "file.csv";
    }

    void hashesWhatItReads_data() {
        QTest::addColumn<qulonglong>("size");
        QTest::newRow("empty") << 0ULL;
        QTest::newRow("one byte") << 1ULL;
        QTest::newRow("one byte less than a block") << qulonglong(io::blockBytes - 1);
        QTest::newRow("a block") << qulonglong(io::blockBytes);
        QTest::newRow("two blocks and a bit") << qulonglong(2 * io::blockBytes + 17);
    }
    void hashesWhatItReads() {
        QFETCH(qulonglong, size);
        const std::string text = sample(size);
        std::ofstream(m_file, std::ios::binary) << text;
        auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
        task::Progress progress;
        std::string seen;
        for (;;) {
            const auto block = reader.next({}, &progress);
            QVERIFY(block);
            if (block->empty()) {
                break;
            }
            seen.append(reinterpret_cast<const char*>(block->data()), block->size());
        }
        const auto summary = reader.finish();
        QVERIFY(summary);
        QVERIFY(seen == text);
        QCOMPARE(summary->bytes, std::uint64_t{size});
        QCOMPARE(summary->digest.toHex(), sha256Of(text).toHex());
        QCOMPARE(progress.bytesDone.load(), std::uint64_t{size});
        QCOMPARE(io::hashFile(io::openNamedFile(m_file).value(), {})->digest.toHex(), sha256Of(text).toHex());
    }

    // A large file is read ahead: the change may be noticed at the next block or at the end.
    void noticesAFileThatShrinks() {
        for (const std::uint64_t size : {io::blockBytes / 2, 20 * io::blockBytes}) {
            std::ofstream(m_file, std::ios::binary) << sample(size);
            auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
            QVERIFY(reader.next({}));
            fs::resize_file(m_file, size / 4);
            QCOMPARE(faultAtEnd(reader), std::optional(ErrorCode::ChangedWhileRead));
        }
    }

    void isLeftInTheMiddle() {
        std::ofstream(m_file, std::ios::binary) << sample(20 * io::blockBytes);
        auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
        QVERIFY(reader.next({}));
        auto moved = std::move(reader);
        QVERIFY(moved.next({}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(moved.next(stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void noticesAFileThatGrows() {
        std::ofstream(m_file, std::ios::binary) << sample(io::blockBytes);
        auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
        QVERIFY(reader.next({}));
        std::ofstream(m_file, std::ios::binary | std::ios::app) << "more";
        QCOMPARE(reader.next({}).error().code, ErrorCode::ChangedWhileRead);
    }

    void noticesBytesThatChangeBehindIt() {
        std::ofstream(m_file, std::ios::binary) << sample(100);
        auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
        QVERIFY(reader.next({}));
        QTest::qSleep(20); // longer than the file system's clock tick
        std::fstream(m_file, std::ios::binary | std::ios::in | std::ios::out) << "other";
        QVERIFY(reader.next({})->empty());
        QCOMPARE(reader.finish().error().code, ErrorCode::ChangedWhileRead);
    }

    void doesNotFinishBeforeTheEnd() {
        std::ofstream(m_file, std::ios::binary) << sample(2 * io::blockBytes);
        auto reader = io::BlockReader::start(io::openNamedFile(m_file).value()).value();
        QVERIFY(reader.next({}));
        QCOMPARE(reader.finish().error().code, ErrorCode::ChangedWhileRead);
    }

    void stopsWhenAsked() {
        std::ofstream(m_file, std::ios::binary) << "text";
        std::stop_source stop;
        stop.request_stop();
        const auto result = io::hashFile(io::openNamedFile(m_file).value(), stop.get_token());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(result.error().where.file, m_file.string());
    }

private:
    static std::optional<ErrorCode> faultAtEnd(io::BlockReader& reader) {
        for (;;) {
            const auto block = reader.next({});
            if (!block) {
                return block.error().code;
            }
            if (block->empty()) {
                const auto summary = reader.finish();
                return summary ? std::nullopt : std::optional(summary.error().code);
            }
        }
    }

    static std::string sample(std::uint64_t size) {
        std::string text(static_cast<std::size_t>(size), ' ');
        for (std::size_t i = 0; i < text.size(); ++i) {
            text[i] = static_cast<char>('a' + i * 7 % 23);
        }
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_file;
};

QTEST_GUILESS_MAIN(TestBlockReader)
#include "test_block_reader.moc"
