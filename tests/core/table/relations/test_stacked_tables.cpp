// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/stacked_tables.h"

#include "../written_records.h"

#include <QTest>

using namespace outcheck::table;

namespace {

// Records as the scanner would give them: empty lines are none.
class WrittenFile {
public:
    explicit WrittenFile(const std::string& text) {
        TableProfiler profiler;
        bool gap = false;
        forEachWrittenRecord(text, [&](const auto& fields) {
            const bool isEmpty = fields.size() == 1 && fields.front().empty();
            if (!isEmpty) {
                profiler.addRecord(fields);
                m_keeper.add(fields, gap);
            }
            gap = isEmpty;
        });
        m_grid = m_keeper.grid(profiler.judge()).value();
    }
    const ValueGrid& grid() const { return m_grid; }
    std::span<const RecordKeeper::Shape> shapes() const { return m_keeper.shapes(); }

private:
    RecordKeeper m_keeper;
    ValueGrid m_grid;
};

// "0+4 title 1 | 4+3": first record, records; "columns 3+2" where the columns are not all.
QString told(const QByteArray& text) {
    const WrittenFile file(text.toStdString());
    QStringList all;
    for (const StackedTable& table : findStackedTables(file.grid(), file.shapes())) {
        QString one = QStringLiteral("%1+%2").arg(table.firstRecord).arg(table.records);
        if (table.titles > 0) {
            one += QStringLiteral(" title %1").arg(table.titles);
        }
        if (table.columns != file.grid().columns()) {
            one += QStringLiteral(" columns %1+%2").arg(table.firstColumn).arg(table.columns);
        }
        all << one;
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class TestStackedTables : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void givesFieldsOfOneTable();
    void keepsEveryRecord();
};

void TestStackedTables::finds_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* what, const char* text, const char* expected) {
        QTest::newRow(what) << QByteArray(text) << QString::fromLatin1(expected);
    };
    add("one table", "g;n\na;1\nb;2\n", "");
    add("empty line and names", "g;n\na;1\nb;2\n\nsex;deaths\nF;3\nM;4\n", "0+3 | 3+3");
    add("record of empty cells", "g;n\na;1\nb;2\n;\nsex;deaths\nF;3\nM;4\n", "0+4 | 4+3");
    add("titles", "Table 1;;\ng;n;x\na;1;2\nTable 2;;\nby sex;;\nsex;m;y\nF;3;4\n", "0+3 title 1 | 3+4 title 2");
    add("titles of one field", "Table 1\ng;n\na;1\nTable 2\nsex;m;y\nF;3;4\n", "0+3 title 1 | 3+3 title 1");
    add("a note belongs to the table above", "g;n\na;1\nNote: exact;\n\nTable 2;\nsex;m\nF;3\n", "0+3 | 3+3 title 1");
    add("the same names once more", "g;n\na;1\nb;2\ng;n\na;3\nb;4\n", "0+3 | 3+3");
    add("names for two columns of numbers", "g;n;pct\na;1;20\nb;2;80\nsex;people;mean\nF;3;1.5\nM;4;2.5\n",
        "0+3 | 3+3");
    add("two header rows each", "g;A;B\n;n;n\na;1;2\n\ng;C;D\n;n;n\nb;3;4\n", "0+3 | 3+3");
    add("a block without names", "g;n\na;1\nb;2\n\n3;4;5\n6;7;8\n", "0+3 | 3+2");
    add("side by side", "sex;n;;region;n\nF;1;;East;2\nM;3;;West;4\n;;;North;5\n", "0+4 columns 0+2 | 0+4 columns 3+2");
    // What is one table in spite of a part that looks like another.
    add("empty lines between rows", "g;n\na;1\n\nb;2\n\nc;3\n", "");
    add("sections with their names", "g;n;pct\nSex;;\nF;1;50\nM;1;50\nRegion;;\nEast;2;100\n", "");
    add("a row of words", "g;n;pct\na;1;50\nb;unknown;missing\nc;2;50\n", "");
    add("describe() with words", ";sex;region\ncount;10;10\nunique;2;4\ntop;F;East\nfreq;6;3\n", "");
    add("withheld rows", "g;n;pct\na;1;50\n\nb;[REDACTED];[REDACTED]\nc;2;50\n", "");
    add("words only", "a;b\nc;d\n\ne;f\ng;h\n", "");
    add("an empty column", "g;;n\na;;1\nb;;2\n", "");
    add("parts of one table", "sex;n;;F;M\nA;1;;2;3\nB;4;;5;6\n", "");
    add("a note at the end", "g;n\na;1\nb;2\n\nNote: exact;\n", "");
}

void TestStackedTables::finds() {
    QFETCH(QByteArray, text);
    QTEST(told(text), "expected");
}

void TestStackedTables::givesFieldsOfOneTable() {
    const WrittenFile file("Both\nsex;n;;region;n\nF;1;;East;2\nM;3;;West;4\n;;;North;5\n");
    const StackedTable right{0, 5, 1, 3, 2};
    std::vector<std::string_view> fields;
    fieldsOf(right, 0, file.grid(), file.shapes(), fields);
    QVERIFY((fields == std::vector<std::string_view>{"Both", "", "", "", ""}));
    fieldsOf(right, 2, file.grid(), file.shapes(), fields);
    QVERIFY((fields == std::vector<std::string_view>{"", "", "", "East", "2"}));
}

void TestStackedTables::keepsEveryRecord() {
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += i % 3 == 0 ? "Title\n\n" : "\n";
        text += "g" + std::to_string(i) + ";n;count\na;1;2\nNote\nb;3\n";
    }
    const WrittenFile file(text);
    const auto tables = findStackedTables(file.grid(), file.shapes());
    QCOMPARE(tables.size(), std::size_t(200));
    std::size_t next = 0;
    for (const StackedTable& table : tables) {
        QCOMPARE(table.firstRecord, next);
        QVERIFY(table.records > table.titles);
        next += table.records;
    }
    QCOMPARE(next, file.grid().rows());
}

QTEST_APPLESS_MAIN(TestStackedTables)
#include "test_stacked_tables.moc"
