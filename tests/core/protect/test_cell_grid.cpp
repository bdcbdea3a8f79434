// SPDX-License-Identifier: GPL-3.0-or-later
#include "protect/cell_grid.h"

#include <QTest>

using namespace outcheck;
using protect::CellGrid;

namespace {

QByteArray bytesOf(const char* text) {
    return QByteArray(text);
}

Result<CellGrid> read(const QByteArray& bytes) {
    return CellGrid::read({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "t.csv");
}

} // namespace

class TestCellGrid : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryOtherByte_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // with the second cell of the second record anew
        QTest::newRow("plain") << bytesOf("g,n\na,3\nb,25\n") << bytesOf("g,n\na,NEW\nb,25\n");
        QTest::newRow("CRLF") << bytesOf("g,n\r\na,3\r\nb,25\r\n") << bytesOf("g,n\r\na,NEW\r\nb,25\r\n");
        QTest::newRow("CR") << bytesOf("g,n\ra,3\rb,25") << bytesOf("g,n\ra,NEW\rb,25");
        QTest::newRow("mixed line ends") << bytesOf("g,n\r\na,3\nb,25") << bytesOf("g,n\r\na,NEW\nb,25");
        QTest::newRow("byte-order mark") << bytesOf("\xEF\xBB\xBFg;n\na;3\nb;25\n")
                                         << bytesOf("\xEF\xBB\xBFg;n\na;NEW\nb;25\n");
        QTest::newRow("sep=") << bytesOf("sep=;\ng;n\na;3\nb;25\n") << bytesOf("sep=;\ng;n\na;NEW\nb;25\n");
        QTest::newRow("tab") << bytesOf("g\tn\na\t3\nb\t25\n") << bytesOf("g\tn\na\tNEW\nb\t25\n");
        QTest::newRow("quotes") << bytesOf("\"g\",\"n\"\n\"a \"\"x\"\"\",\"3\"\n\"b,\r\nc\",\"25\"\n")
                                << bytesOf("\"g\",\"n\"\n\"a \"\"x\"\"\",\"NEW\"\n\"b,\r\nc\",\"25\"\n");
        QTest::newRow("empty lines at the end") << bytesOf("g,n\na,3\nb,25\n\n\n") << bytesOf("g,n\na,NEW\nb,25\n\n\n");
    }
    void keepsEveryOtherByte() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto grid = read(before);
        QVERIFY(grid.has_value());
        QCOMPARE(grid->rows(), std::size_t(3));
        QCOMPARE(QByteArray::fromStdString(grid->withChanges({})), before);
        QCOMPARE(QByteArray::fromStdString(grid->withChanges({{{1, 1}, "NEW"}})), after);
    }

    void quotesWhatMustBe() {
        const QByteArray bytes = bytesOf("g,n\na,999\nb,25\n");
        QCOMPARE(read(bytes)->withChanges({{{1, 1}, "1,000"}, {{2, 0}, "b\"c"}}),
                 std::string("g,n\na,\"1,000\"\n\"b\"\"c\",25\n"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ragged") << bytesOf("g,n\na,3\nb\nc,9\n");
        QTest::newRow("empty line between") << bytesOf("g,n\na,3\n\nb,25\n");
        QTest::newRow("empty record between") << bytesOf("g,n\na,30\n,\nb,25\nc,30\n");
        QTest::newRow("header again") << bytesOf("g,n\na,30\ng,n\nb,25\nc,30\n");
        QTest::newRow("other header") << bytesOf("g,n\na,30\nb,60\nc,25\nh,cases\nd,30\ne,25\nf,70\n");
        QTest::newRow("stray quote") << bytesOf("g,n\na,3\nb\"c,25\n");
        QTest::newRow("text behind quotes") << bytesOf("g,n\na,3\n\"b\"c,25\n");
        QTest::newRow("unclosed quote") << bytesOf("g,n\na,3\n\"b,25\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEg\0,\0n\0\n\0a\0,\0003\0\n\0", 18);
        QTest::newRow("Latin-1") << bytesOf("g,n\nK\xF6ln,3\nb,25\n");
        QTest::newRow("NUL") << QByteArray("g,n\na,3\nb\0,25\n", 14);
        QTest::newRow("decimal commas in brackets") << bytesOf("g;n\na;30 (12,5%)\nb;25 (7,2%)\nc;20 (8,5%)\n");
        QTest::newRow("decimal commas") << bytesOf("g;n;p\na;30;12,5\nb;25;7,25\nc;20;8,5\n");
        QTest::newRow("too wide") << QByteArray(2000, ',') + "\n" + QByteArray(2000, ',') + "\n";
        QTest::newRow("too large") << QByteArray(int(CellGrid::mostBytes) + 1, 'x');
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        const auto grid = read(bytes);
        QVERIFY(!grid.has_value());
        QVERIFY(!grid.error().detail.empty());
        QCOMPARE(grid.error().where.file, std::string("t.csv"));
    }

    void emptyFile() {
        const auto grid = read({});
        QVERIFY(!grid.has_value() || grid->rows() == 0);
    }
};

QTEST_APPLESS_MAIN(TestCellGrid)
#include "test_cell_grid.moc"
