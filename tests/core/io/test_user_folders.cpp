// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/user_folders.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace outcheck;
using namespace outcheck::io;

namespace fs = std::filesystem;

class TestUserFolders : public QObject {
    Q_OBJECT
private slots:
    void standInTheChosenHome();
    void standWhereTheSystemKeepsThem();
    void becomeTheOwnersAlone();
    void sayWhyNot();
};

void TestUserFolders::standInTheChosenHome() {
    qputenv("OUTCHECK_HOME", "/somewhere/./own");
    QCOMPARE(homeFolder().string(), std::string("/somewhere/own"));
    QCOMPARE(cacheFolder().string(), std::string("/somewhere/own/cache"));
}

void TestUserFolders::standWhereTheSystemKeepsThem() {
    qunsetenv("OUTCHECK_HOME");
    qputenv("XDG_DATA_HOME", "/data");
    qputenv("XDG_CACHE_HOME", "/quick");
#ifdef Q_OS_LINUX
    QCOMPARE(homeFolder().string(), std::string("/data/outcheck"));
    QCOMPARE(cacheFolder().string(), std::string("/quick/outcheck"));
#endif
    QVERIFY(homeFolder() != cacheFolder());
}

void TestUserFolders::becomeTheOwnersAlone() {
    const QTemporaryDir base;
    const fs::path folder = fs::path(base.path().toStdString()) / "a" / "b";
    QVERIFY(makePrivateFolder(folder).has_value());
    QVERIFY(fs::status(folder).permissions() == fs::perms::owner_all);
    QVERIFY(makePrivateFolder(folder).has_value()); // there already
}

void TestUserFolders::sayWhyNot() {
    const QTemporaryDir base;
    const fs::path file = fs::path(base.path().toStdString()) / "file";
    std::ofstream(file) << "x";
    const auto made = makePrivateFolder(file / "below");
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().where.file, (file / "below").string());
}

QTEST_GUILESS_MAIN(TestUserFolders)
#include "test_user_folders.moc"
