// SPDX-License-Identifier: GPL-3.0-or-later
// Filter and sort of whole files: every record counts as the row index counts it, and files that are not what they
// were.
#include "csv/row_index.h"
#include "table/row_selection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::table;

class TestRowSelection : public QObject {
    Q_OBJECT
private slots:
    void selectsWhatTheIndexNumbers_data();
    void selectsWhatTheIndexNumbers();
    void changedFileIsRefused();
    void isStoppedBetweenRecords();
    void tooManyRowsAreRefused();

private:
    io::OpenFile write(const QByteArray& bytes) {
        QFile file(m_folder.filePath(QStringLiteral("t.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        file.close();
        return std::move(*io::openNamedFile(file.fileName().toStdString()));
    }
    QTemporaryDir m_folder;
};

void TestRowSelection::selectsWhatTheIndexNumbers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("ascending"); // the first fields
    const QByteArray plain("id,n\na,10\nb,9\nc,NA\nd,x\ne,9\n");
    const QByteArray wanted("b e a d c");
    QTest::newRow("plain") << plain << wanted;
    QTest::newRow("CRLF and an empty line") << QByteArray("id,n\r\na,10\r\nb,9\r\n\r\nc,NA\r\nd,x\r\ne,9") << wanted;
    QTest::newRow("quotes and line breaks") << QByteArray("id,n\na,\"10\"\nb,\"9\"\nc,\nd,\"x\ny\"\ne,9\n") << wanted;
    QTest::newRow("ragged") << QByteArray("id,n\na,10,7,8\nb,9\nc\nd,x\ne,9,\n") << wanted;
    QTest::newRow("a quote never closed") << QByteArray("id,n\na,10\nb,9\nc,\nd,\"x\ne,9\n") << QByteArray("b e a d c");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF") + plain << wanted;
    QTest::newRow("sep line") << QByteArray("sep=;\n") + QByteArray(plain).replace(',', ';') << wanted;
    QByteArray utf16("\xFF\xFE");
    for (const char c : plain) {
        utf16 += c;
        utf16 += '\0';
    }
    QTest::newRow("UTF-16") << utf16 << wanted;
}

void TestRowSelection::selectsWhatTheIndexNumbers() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, ascending);
    const io::OpenFile file = write(bytes);
    csv::RowIndex index(csv::findDialect(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    QVERIFY(index.build(write(bytes), {}));
    RowRequest request{1, index.recordCount(), {}, RowSort{1, false}};
    task::Progress progress;
    const auto order = selectRows(file, index.dialect(), request, {}, &progress);
    QVERIFY2(order, order ? "" : describe(order.error()).c_str());
    QByteArrayList shown;
    for (std::uint64_t row = 0; row < order->rowCount(); ++row) {
        const auto rows = index.rows(file, order->recordAt(row), 1);
        QVERIFY(rows && rows->size() == 1);
        shown << QByteArray::fromStdString(rows->front().fields.front());
    }
    QCOMPARE(shown.join(' '), ascending);
    QCOMPARE(progress.bytesDone.load(), static_cast<std::uint64_t>(bytes.size()));
    QCOMPARE(progress.fraction(), 1.0);

    request.filter = RowFilter{RowFilter::Test::Equals, 1, "9"};
    const auto nines = selectRows(file, index.dialect(), request, {});
    QVERIFY(nines);
    QCOMPARE(nines->rowCount(), std::uint64_t{2});
    QCOMPARE(nines->recordAt(1), std::uint64_t{5});
    QCOMPARE(nines->rowOf(1), std::nullopt);
    request.filter = RowFilter{RowFilter::Test::Contains, std::nullopt, "no such text"};
    QCOMPARE(selectRows(file, index.dialect(), request, {})->rowCount(), std::uint64_t{0});
}

void TestRowSelection::changedFileIsRefused() {
    const io::OpenFile file = write("id,n\na,1\nb,2\n");
    for (const std::uint64_t known : {2U, 4U}) { // records the index had counted; now there are three
        const auto order = selectRows(file, {}, {1, known, {}, RowSort{1, false}}, {});
        QVERIFY(!order && order.error().code == ErrorCode::ChangedWhileRead);
    }
}

void TestRowSelection::isStoppedBetweenRecords() {
    const io::OpenFile file = write("id,n\n" + QByteArray("a,1\n").repeated(10'000));
    std::stop_source stop;
    stop.request_stop();
    const auto order = selectRows(file, {}, {1, 10'001, RowFilter{}, {}}, stop.get_token());
    QVERIFY(!order && order.error().code == ErrorCode::Cancelled);
}

void TestRowSelection::tooManyRowsAreRefused() {
    const io::OpenFile file = write("id,n\n" + QByteArray("a,1\n").repeated(100));
    const auto order = selectRows(file, {}, {1, 101, {}, RowSort{1, true}}, {}, nullptr, {99, 100'000});
    QVERIFY(!order && order.error().code == ErrorCode::TooLarge);
    QCOMPARE(order.error().where.field, std::string("rows"));
    const auto all = selectRows(file, {}, {1, 101, {}, RowSort{1, true}}, {}, nullptr, {100, 100'000});
    QVERIFY(all && all->rowCount() == 100 && all->recordAt(0) == 1 && all->recordAt(99) == 100);
}

QTEST_APPLESS_MAIN(TestRowSelection)
#include "test_row_selection.moc"
