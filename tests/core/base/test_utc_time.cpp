// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc_time.h"

#include <QTest>

using namespace outcheck;

class TestUtcTime : public QObject {
    Q_OBJECT
private slots:
    void reads_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("zulu") << "2020-11-14T10:50:37Z"
                              << "2020-11-14T10:50:37Z";
        QTest::newRow("nanoseconds") << "2020-11-14T10:50:37.123456789Z"
                                     << "2020-11-14T10:50:37Z";
        QTest::newRow("space") << "2020-11-14 10:50:37"
                               << "2020-11-14T10:50:37Z";
        QTest::newRow("offset") << "2020-11-14T10:50:37+01:00"
                                << "2020-11-14T09:50:37Z";
        QTest::newRow("negative offset") << "2020-12-31T23:30:00-0100"
                                         << "2021-01-01T00:30:00Z";
        QTest::newRow("date") << "2020-02-29"
                              << "2020-02-29T00:00:00Z";
        QTest::newRow("no seconds") << "2020-02-29T10:05Z"
                                    << "2020-02-29T10:05:00Z";
        QTest::newRow("before the epoch") << "1969-12-31T23:59:59Z"
                                          << "1969-12-31T23:59:59Z";
    }
    void reads() {
        QFETCH(QString, text);
        const auto time = fromIso8601(text.toStdString());
        QVERIFY(time.has_value());
        QTEST(QString::fromStdString(toIso8601(*time)), "utc");
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "soon", "2021-02-29", "2020-13-01", "2020-01-01T25:00:00Z", "2020-01-01T10:00:00X",
                                 "2020-01-01T10:00:00Z and more", "2020-01-01T10", "20200101"}) {
            QTest::newRow(text) << text;
        }
    }
    void refuses() {
        QFETCH(QString, text);
        QVERIFY(!fromIso8601(text.toStdString()).has_value());
    }
};

QTEST_APPLESS_MAIN(TestUtcTime)
#include "test_utc_time.moc"
