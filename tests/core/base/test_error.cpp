// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QTest>
#include <cerrno>
#include <set>

using namespace outcheck;

class TestError : public QObject {
    Q_OBJECT
private slots:
    void namesAreDistinct() {
        std::set<std::string_view> names;
        int codes = 0;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code, ++codes) {
            names.insert(nameOf(static_cast<ErrorCode>(code)));
        }
        QCOMPARE(static_cast<int>(names.size()), codes);
    }

    void describesPlaceAndCause_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<quint64>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("line_of_text");
        QTest::newRow("all") << "a.json" << quint64(12) << "outputs.x"
                             << "a.json:12: outputs.x: wrong-type: text was expected";
        QTest::newRow("no line") << "a.json" << quint64(0) << ""
                                 << "a.json: wrong-type: text was expected";
        QTest::newRow("no file") << "" << quint64(0) << "f"
                                 << "f: wrong-type: text was expected";
    }
    void describesPlaceAndCause() {
        QFETCH(QString, file);
        QFETCH(quint64, line);
        QFETCH(QString, field);
        const Error error{ErrorCode::WrongType, {file.toStdString(), line, field.toStdString()}, "text was expected"};
        QTEST(QString::fromStdString(describe(error)), "line_of_text");
    }

    void systemErrorsKeepTheirCause_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << ENOENT << static_cast<int>(ErrorCode::NotFound);
        QTest::newRow("denied") << EACCES << static_cast<int>(ErrorCode::NoPermission);
        QTest::newRow("full") << ENOSPC << static_cast<int>(ErrorCode::DiskFull);
        QTest::newRow("link") << ELOOP << static_cast<int>(ErrorCode::UnsafePath);
        QTest::newRow("io") << EIO << static_cast<int>(ErrorCode::ReadFailed);
    }
    void systemErrorsKeepTheirCause() {
        QFETCH(int, number);
        const Error error = systemError(number, "a.csv", "opening");
        QTEST(static_cast<int>(error.code), "code");
        QVERIFY(error.detail.starts_with("opening: "));
        QCOMPARE(error.where.file, std::string("a.csv"));
    }
};

QTEST_APPLESS_MAIN(TestError)
#include "test_error.moc"
