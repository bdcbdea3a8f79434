// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/confined_root.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace outcheck;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, std::string_view text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

class TestConfinedRoot : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = fs::path(m_folder->path().toStdString()) / "workspace";
        write(m_root / "output/a.csv", "x,y\n");
        write(m_root / "output/deep/er/b b.txt", "hello");
        write(m_root.parent_path() / "outside.txt", "secret");
        fs::create_symlink(m_root.parent_path() / "outside.txt", m_root / "output/link.txt");
        fs::create_symlink(m_root.parent_path(), m_root / "up");
        fs::create_symlink("a.csv", m_root / "output/inner.csv");
        QCOMPARE(mkfifo((m_root / "output/pipe.csv").c_str(), 0600), 0);
    }

    void opensOnlyWhatIsInside_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code"); // empty: opens
        QTest::newRow("file") << "output/a.csv"
                              << "";
        QTest::newRow("deep, with a space") << "output/deep/er/b b.txt"
                                            << "";
        QTest::newRow("empty") << ""
                               << "unsafe-path";
        QTest::newRow("absolute") << "/etc/passwd"
                                  << "unsafe-path";
        QTest::newRow("parent") << "../outside.txt"
                                << "unsafe-path";
        QTest::newRow("parent inside") << "output/../output/a.csv"
                                       << "unsafe-path";
        QTest::newRow("dot") << "./output/a.csv"
                             << "unsafe-path";
        QTest::newRow("double slash") << "output//a.csv"
                                      << "unsafe-path";
        QTest::newRow("trailing slash") << "output/a.csv/"
                                        << "unsafe-path";
        QTest::newRow("link out") << "output/link.txt"
                                  << "unsafe-path";
        QTest::newRow("link inside") << "output/inner.csv"
                                     << "unsafe-path";
        QTest::newRow("through a linked folder") << "up/outside.txt"
                                                 << "unsafe-path";
        QTest::newRow("missing") << "output/none.csv"
                                 << "not-found";
        QTest::newRow("missing folder") << "none/a.csv"
                                        << "not-found";
        QTest::newRow("file as folder") << "output/a.csv/b"
                                        << "not-found";
        QTest::newRow("folder") << "output"
                                << "not-a-file";
        QTest::newRow("pipe without writer") << "output/pipe.csv"
                                             << "not-a-file";
    }
    void opensOnlyWhatIsInside() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        const auto root = io::ConfinedRoot::open(m_root);
        QVERIFY(root);
        const auto file = root->openFile(path.toStdString());
        const auto identity = root->identityOf(path.toStdString());
        QCOMPARE(QString::fromStdString(file ? "" : std::string(nameOf(file.error().code))), code);
        QCOMPARE(QString::fromStdString(identity ? "" : std::string(nameOf(identity.error().code))), code);
        if (file) {
            QCOMPARE(file->identity().value(), *identity);
            QCOMPARE(file->path(), path.toStdString());
        } else {
            QCOMPARE(file.error().where.file, path.toStdString());
        }
    }

    void refusesANulInAPath() { QVERIFY(!io::isConfinedPath(std::string_view("a\0b", 3))); }

    void listsEverythingSortedWithoutFollowingLinks() {
        std::vector<Error> problems;
        const auto root = io::ConfinedRoot::open(m_root);
        std::string seen;
        for (const auto& entry : root->list(problems)) {
            seen += entry.path + (entry.isSymlink ? " link" : entry.isRegular ? "" : " other") + "\n";
        }
        QCOMPARE(QString::fromStdString(seen), QString("output/a.csv\noutput/deep/er/b b.txt\noutput/inner.csv link\n"
                                                       "output/link.txt link\noutput/pipe.csv other\nup link\n"));
        QVERIFY(problems.empty());
        const auto shallow = root->list(problems, [](std::string_view folder) { return folder != "output/deep"; });
        QCOMPARE(shallow.size(), std::size_t{5});
    }

    void reportsAFolderItMayNotList() {
        if (geteuid() == 0) {
            QSKIP("root lists every folder");
        }
        fs::permissions(m_root / "output/deep", fs::perms::none);
        std::vector<Error> problems;
        const auto entries = io::ConfinedRoot::open(m_root)->list(problems);
        fs::permissions(m_root / "output/deep", fs::perms::owner_all);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].code, ErrorCode::NoPermission);
        QCOMPARE(entries.size(), std::size_t{5});
    }

    void reportsNestingItDoesNotFollow() {
        fs::path deep = m_root / "nest";
        for (int i = 0; i < 140; ++i) {
            deep /= "d";
        }
        fs::create_directories(deep);
        std::vector<Error> problems;
        io::ConfinedRoot::open(m_root)->list(problems);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].code, ErrorCode::TooLarge);
    }

    void saysWhyAFolderDoesNotOpen() {
        QCOMPARE(io::ConfinedRoot::open(m_root / "none").error().code, ErrorCode::NotFound);
        QCOMPARE(io::ConfinedRoot::open(m_root / "output/a.csv").error().code, ErrorCode::NotAFile);
    }

    void staysOnTheFolderThatWasOpened() {
        const auto root = io::ConfinedRoot::open(m_root);
        fs::rename(m_root, m_root.parent_path() / "moved");
        fs::create_directory_symlink(m_root.parent_path(), m_root);
        QVERIFY(root->openFile("output/a.csv"));
        QCOMPARE(root->openFile("outside.txt").error().code, ErrorCode::NotFound);
    }

    void readsSmallFilesUpToTheLimit() {
        const auto root = io::ConfinedRoot::open(m_root);
        QCOMPARE(root->readSmallFile("output/a.csv", 4).value(), std::string("x,y\n"));
        QCOMPARE(root->readSmallFile("output/a.csv", 3).error().code, ErrorCode::TooLarge);
    }

    void opensANamedFileAnywhere() {
        QVERIFY(io::openNamedFile(m_root / "output/link.txt"));
        QCOMPARE(io::openNamedFile(m_root / "output/pipe.csv").error().code, ErrorCode::NotAFile);
        QCOMPARE(io::openNamedFile(m_root).error().code, ErrorCode::NotAFile);
        QCOMPARE(io::openNamedFile(m_root / "none").error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_root;
};

QTEST_GUILESS_MAIN(TestConfinedRoot)
#include "test_confined_root.moc"
