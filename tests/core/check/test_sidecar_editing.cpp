// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/sidecar_editing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::check;

class TestSidecarEditing : public QObject {
    Q_OBJECT
private slots:
    void everySectionIsRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault"); // where, and of which field; empty: none
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("all of them")
            << QByteArray("hierarchies:\n  - column: region\n    parts: {A: [B, C]}\npopulations:\n  - file: men.csv\n"
                          "    is: {sex: M}\nlinks:\n  - {file: a.csv, other: b.csv, answer: rejected}\n"
                          "corrections:\n  - {file: a.csv, column: n, role: count}\n")
            << QString();
        QTest::newRow("a loop") << QByteArray("hierarchies:\n  - column: region\n    parts: {A: [B], B: [A]}\n")
                                << QStringLiteral("outcheck.yaml:3");
        QTest::newRow("an answer that is none")
            << QByteArray("links:\n  - {file: a.csv, other: b.csv, answer: maybe}\n")
            << QStringLiteral("outcheck.yaml:2");
        QTest::newRow("an unknown role") << QByteArray("corrections:\n  - {file: a.csv, column: n, role: counts}\n")
                                         << QStringLiteral("outcheck.yaml:2");
        QTest::newRow("no YAML") << QByteArray("links: [\n") << QStringLiteral("outcheck.yaml:2");
    }
    void everySectionIsRead() {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const auto sound = checkSidecar(text.toStdString(), Sidecar::OfWorkspace);
        QCOMPARE(
            sound ? QString()
                  : QString::fromStdString(sound.error().where.file + ":" + std::to_string(sound.error().where.line)),
            fault);
    }

    void isReplacedWholeOrNotAtAll() {
        QTemporaryDir folder;
        QFile project(folder.filePath(QStringLiteral("project.yaml")));
        QVERIFY(project.open(QIODevice::WriteOnly) && project.write("version: '3.0'\nactions: {}\n") > 0);
        project.close();
        const auto workspace = workspace::Workspace::open(folder.path().toStdString(), {}, {});
        QVERIFY(workspace);
        QCOMPARE(sidecarToWrite(*workspace), Sidecar::OfWorkspace);
        QCOMPARE(*readSidecar(*workspace, Sidecar::OfWorkspace), std::string());
        const std::string first = "# mine\nlinks: []\n", second = "populations: []\n";
        QVERIFY(replaceSidecar(*workspace, Sidecar::OfWorkspace, {}, first));
        QCOMPARE(*readSidecar(*workspace, Sidecar::OfWorkspace), first);
        // Somebody else was quicker.
        const auto late = replaceSidecar(*workspace, Sidecar::OfWorkspace, {}, second);
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        const auto faulty = replaceSidecar(*workspace, Sidecar::OfWorkspace, first, "links: 1\n");
        QVERIFY(!faulty && faulty.error().code == ErrorCode::WrongType);
        QCOMPARE(*readSidecar(*workspace, Sidecar::OfWorkspace), first);
    }
};

QTEST_GUILESS_MAIN(TestSidecarEditing)
#include "test_sidecar_editing.moc"
