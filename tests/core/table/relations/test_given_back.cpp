// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/relations/given_back.h"

#include "small_table.h"
#include "table/relations/relations.h"

#include <QTest>

using namespace outcheck::table;

namespace {

// What the last column's figures give back: "2:marked 3..3" for each row that does.
QString told(const QByteArray& text) {
    const SmallTable table(text.toStdString());
    const Relations relations(table.grid());
    QStringList all;
    for (std::size_t column = 0; column < table.grid().columns(); ++column) {
        const auto& ratio = relations.ratios().of(column);
        for (std::size_t row = relations.counts().firstRow(); ratio && row < relations.counts().rows(); ++row) {
            const auto back = givenBack(table.grid(), relations.counts(), relations.ratios(), *ratio, row);
            if (back) {
                const char* const names[] = {"marked", "blank", "rounded"};
                all << QStringLiteral("%1:%2%3 %4..%5")
                           .arg(row)
                           .arg(QLatin1String(names[static_cast<int>(back->hidden)]),
                                QLatin1String(back->isDenominator ? " denominator" : ""))
                           .arg(back->possible.least)
                           .arg(back->possible.most);
            }
        }
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

class TestGivenBack : public QObject {
    Q_OBJECT
private slots:
    void ranges_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("base");
        QTest::addColumn<double>("published");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto add = [](const char* name, RoundingKind kind, int base, double published, double least,
                            double most) {
            QTest::newRow(name) << static_cast<int>(kind) << base << published << least << most;
        };
        add("exact", RoundingKind::None, 0, 12, 12, 12);
        add("nearest 5", RoundingKind::Nearest, 5, 10, 8, 12);
        add("nearest 5, nobody seen", RoundingKind::Nearest, 5, 0, 0, 2);
        add("nearest 7", RoundingKind::Nearest, 7, 14, 11, 17);
        add("up to 6", RoundingKind::Up, 6, 6, 1, 6);
        add("up to 6, nobody", RoundingKind::Up, 6, 0, 0, 0);
        add("midpoint-6", RoundingKind::Midpoint, 6, 3, 1, 6);
        add("midpoint-6, second class", RoundingKind::Midpoint, 6, 9, 7, 12);
        add("midpoint-6, nobody", RoundingKind::Midpoint, 6, 0, 0, 0);
    }
    void ranges() {
        QFETCH(int, kind);
        QFETCH(int, base);
        QFETCH(double, published);
        const CountRange range = rangeOf(published, {static_cast<RoundingKind>(kind), base});
        QTEST(range.least, "least");
        QTEST(range.most, "most");
    }

    void figures_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        const QByteArray rows = "a;31;400;7.75\nb;52;610;8.52\nc;88;770;11.43\nd;41;123;33.33\n";
        add("a withheld numerator", "g;n;population;pct\n" + rows + "e;[REDACTED];250;1.20\n", "5:marked 3..3");
        add("a withheld numerator of many people", "g;n;population;pct\n" + rows + "e;[REDACTED];25000;0.02\n",
            "5:marked 4..6");
        add("a blank", "g;n;population;pct\n" + rows + "e;;250;1.20\n", "5:blank 3..3");
        add("a withheld denominator", "g;n;population;pct\n" + rows + "e;12;[REDACTED];33.33\n",
            "5:marked denominator 36..36");
        add("both withheld", "g;n;population;pct\n" + rows + "e;[REDACTED];[REDACTED];33.33\n", "");
        add("no figure", "g;n;population;pct\n" + rows + "e;[REDACTED];250;[REDACTED]\n", "");
        add("a figure of 0", "g;n;population;pct\n" + rows + "e;[REDACTED];250;0.00\n", "");
        add("a figure that fits nothing", "g;n;population;pct\n" + rows + "e;[REDACTED];40;1.20\n", "");
        add("from rounded counts", "g;n;population;pct\na;30;400;7.5\nb;50;600;8.3\nc;90;770;11.7\nd;40;125;32.0\n",
            "");
        add("before rounding",
            "g;events;person_years;rate\na;30;400.5;0.0774032\nb;50;610.2;0.0852180\nc;90;770.9;0.1141523\n"
            "d;40;123.4;0.3322528\ne;105;555.5;0.1926193\n",
            "1:rounded 31..31 | 2:rounded 52..52 | 3:rounded 88..88 | 4:rounded 41..41 | 5:rounded 107..107");
    }
    void figures() {
        QFETCH(QByteArray, text);
        QTEST(told(text), "expected");
    }
};

QTEST_APPLESS_MAIN(TestGivenBack)
#include "test_given_back.moc"
