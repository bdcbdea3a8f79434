// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/progress.h"

#include <QTest>

using namespace outcheck;

class TestProgress : public QObject {
    Q_OBJECT
private slots:
    void fractionPrefersBytes() {
        task::Progress progress;
        QCOMPARE(progress.fraction(), 0.0);
        progress.itemsTotal = 4;
        progress.itemsDone = 1;
        QCOMPARE(progress.fraction(), 0.25);
        progress.bytesTotal = 100;
        progress.bytesDone = 50;
        QCOMPARE(progress.fraction(), 0.5);
        progress.bytesDone = 120; // a file grew meanwhile
        QCOMPARE(progress.fraction(), 1.0);
    }

    void cancelledNamesTheFile() {
        const Error error = task::cancelled("a.csv");
        QVERIFY(error.code == ErrorCode::Cancelled);
        QCOMPARE(error.where.file, std::string("a.csv"));
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "test_progress.moc"
