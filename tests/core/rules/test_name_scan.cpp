// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/name_scan.h"

#include <QTest>
#include <random>
#include <string>

using namespace outcheck::rules;

class TestNameScan : public QObject {
    Q_OBJECT
private slots:
    void titled_data();
    void titled();
    void findsTheNext();
    void forms_data();
    void forms();
    void survivesAnything();
    void takesLongLines_data();
    void takesLongLines();
};

void TestNameScan::titled_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: none
    QTest::newRow("a man") << QByteArray("seen by Mr John Smith today") << QByteArray("Mr John");
    QTest::newRow("initials") << QByteArray("Mrs. J. K. O'Neill, 54") << QByteArray("Mrs. J. K. O'Neill");
    QTest::newRow("a doctor") << QByteArray("(Dr Okafor)") << QByteArray("Dr Okafor");
    QTest::newRow("letters of the world") << QByteArray("Ms Žižková") << QByteArray("Ms Žižková");
    QTest::newRow("two parts") << QByteArray("Prof Smith-Jones") << QByteArray("Prof Smith-Jones");
    QTest::newRow("in capitals") << QByteArray("DR SMITH") << QByteArray();
    QTest::newRow("part of a word") << QByteArray("aMr Smith, Drug Group, Profile Plot") << QByteArray();
    QTest::newRow("no name behind") << QByteArray("Dr 7, Mr. x, Ms") << QByteArray();
    QTest::newRow("a unit") << QByteArray("Ms Rate") << QByteArray();
    QTest::newRow("misses") << QByteArray("Miss Ratio") << QByteArray();
    QTest::newRow("too short") << QByteArray("Dr No") << QByteArray();
    QTest::newRow("end of text") << QByteArray("Dr") << QByteArray();
    QTest::newRow("initials alone") << QByteArray("Dr J. K.") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestNameScan::titled() {
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const TitledName name = TitledNames(bytes).next();
    QTEST(text.mid(static_cast<qsizetype>(name.offset), static_cast<qsizetype>(name.length)), "expected");
}

void TestNameScan::findsTheNext() {
    const std::string text = "Mr Smith and Dr Okafor";
    TitledNames names(text);
    const TitledName first = names.next();
    QCOMPARE(text.substr(first.offset, first.length), std::string("Mr Smith"));
    const TitledName next = names.next();
    QCOMPARE(text.substr(next.offset, next.length), std::string("Dr Okafor"));
    QCOMPARE(names.next().length, std::size_t{0});
    QCOMPARE(names.next().length, std::size_t{0});
}

void TestNameScan::forms_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isName");
    QTest::addColumn<bool>("isListed");
    const auto row = [](const char* text, bool isName, bool isListed) {
        QTest::newRow(text) << QByteArray(text) << isName << isListed;
    };
    row("Smith", true, false);
    row("Ada Okafor", true, false);
    row("Okafor, Ada", true, true);
    row("Okafor, A. B.", true, true);
    row("McDonald", true, false);
    row("O'Neill", true, false);
    row("smith", false, false);
    row("SMITH", false, false);
    row("J. K.", false, false);
    row("Smith 3", false, false);
    row("One Two Three Four Five", false, false);
    row("Okafor,Ada", false, false);
    row("", false, false);
}

void TestNameScan::forms() {
    QFETCH(QByteArray, text);
    QTEST(hasFormOfName(text.toStdString()), "isName");
    QTEST(hasFormOfListedName(text.toStdString()), "isListed");
}

void TestNameScan::survivesAnything() {
    std::mt19937 random(11);
    static constexpr std::string_view letters = "MDPrsio.' -,AZaz9_\xC3";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t size = random() % 24; size > 0; --size) {
            text += letters[random() % letters.size()];
        }
        TitledNames names(text);
        std::size_t behind = 0;
        for (TitledName name = names.next(); name.length > 0; name = names.next()) {
            QVERIFY(name.offset >= behind && name.offset + name.length <= text.size());
            behind = name.offset + name.length;
        }
        QVERIFY(!hasFormOfListedName(text) || hasFormOfName(text));
    }
}

// Lines made to be read again and again; with a quadratic scan the test would not come to its end.
void TestNameScan::takesLongLines_data() {
    QTest::addColumn<QByteArray>("part");
    for (const char* part : {"M", "Mr ", "Mr Abcd ", "Mr A. ", "D'M-", "Dr Smith-"}) {
        QTest::newRow(part) << QByteArray(part);
    }
}

void TestNameScan::takesLongLines() {
    QFETCH(QByteArray, part);
    const std::string text = part.repeated(4'000'000 / part.size()).toStdString();
    TitledNames names(text);
    std::size_t found = 0;
    while (names.next().length > 0) {
        ++found;
    }
    QVERIFY(found <= text.size() / 4);
}

QTEST_APPLESS_MAIN(TestNameScan)
#include "test_name_scan.moc"
