// SPDX-License-Identifier: GPL-3.0-or-later
// What the built programs link: the command runs where there is no display, the decoder holds no network.
#include <QFile>
#include <QProcess>
#include <QtTest>

namespace {

QString librariesOf(const QString& program) {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    return ldd.waitForFinished() && ldd.exitCode() == 0 ? QString::fromLocal8Bit(ldd.readAllStandardOutput())
                                                        : QString();
}

} // namespace

class TestPrograms : public QObject {
    Q_OBJECT

private slots:
    void linksNothingItMustNot_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("mustHave");
        QTest::addColumn<QStringList>("mustNotHave");
        QTest::newRow("command") << "outcheck"
                                 << "libQt6Core"
                                 << QStringList{"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libQt6Svg",
                                                "libpoppler"};
        QTest::newRow("decoder") << "outcheck-decoder"
                                 << "libQt6Gui" << QStringList{"libQt6Network", "libQt6Widgets", "libssl", "libgit2"};
    }
    void linksNothingItMustNot() {
        QFETCH(QString, program);
        QFETCH(QString, mustHave);
        QFETCH(QStringList, mustNotHave);
        const QString libraries = librariesOf(QStringLiteral(OUTCHECK_BIN_DIR "/") + program);
        QVERIFY2(libraries.contains(mustHave), qPrintable(libraries));
        for (const QString& library : mustNotHave) {
            QVERIFY2(!libraries.contains(library), qPrintable(library));
        }
    }

    void commandRunsWithoutDisplay() {
        QProcess outcheck;
        QProcessEnvironment bare;
        bare.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        outcheck.setProcessEnvironment(bare);
        outcheck.start(QStringLiteral(OUTCHECK_BIN_DIR "/outcheck"), {"--version"});
        QVERIFY(outcheck.waitForFinished());
        QCOMPARE(outcheck.exitCode(), 0);
        QVERIFY(outcheck.readAllStandardOutput().startsWith("outcheck "));
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "test_programs.moc"
