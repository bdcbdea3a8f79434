// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/natural_order.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace outcheck::table;

class TestNaturalOrder : public QObject {
    Q_OBJECT
private slots:
    void standsInOrder();
    void isATotalOrderAndPrefixesAgree();
};

// Each text stands before all that follow.
void TestNaturalOrder::standsInOrder() {
    using namespace std::string_literals;
    const std::vector<std::string> texts = {"",
                                            "\0"s,
                                            " ",
                                            "-1",
                                            "0-4",
                                            "5-9",
                                            "7",
                                            "07",
                                            "10-14",
                                            "100+",
                                            "Abc"s,
                                            "abc",
                                            "abc 2",
                                            "abc 10",
                                            "abc 10 km",
                                            "abc10",
                                            "abc10x",
                                            "b",
                                            "Team" + std::string(300, '1'),
                                            "Team" + std::string(300, '1') + "0",
                                            "Z",
                                            "z",
                                            "\xC3\xA4"s,
                                            "\xFF"s};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = 0; j < texts.size(); ++j) {
            const int found = compareNaturally(texts[i], texts[j]);
            // 07 and 7 are the same number: their bytes decide.
            const bool areSevens = (texts[i] == "7" && texts[j] == "07") || (texts[i] == "07" && texts[j] == "7");
            const bool before = areSevens ? texts[i] < texts[j] : i < j;
            QVERIFY2((found < 0) == before && (found == 0) == (i == j),
                     qPrintable(QStringLiteral("%1, %2").arg(i).arg(j)));
        }
    }
}

void TestNaturalOrder::isATotalOrderAndPrefixesAgree() {
    std::mt19937 random(7);
    const std::string alphabet = std::string("0019aAb-\xC3", 9) + '\0';
    std::vector<std::string> texts(400);
    for (std::string& text : texts) {
        text.resize(random() % 14);
        std::generate(text.begin(), text.end(), [&] { return alphabet[random() % alphabet.size()]; });
    }
    std::sort(texts.begin(), texts.end(),
              [](const std::string& a, const std::string& b) { return compareNaturally(a, b) < 0; });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i; j < texts.size(); ++j) {
            QVERIFY(compareNaturally(texts[i], texts[j]) <= 0);
            QVERIFY(compareNaturally(texts[j], texts[i]) >= 0);
            QCOMPARE(compareNaturally(texts[i], texts[j]) == 0, texts[i] == texts[j]);
            QVERIFY(naturalPrefix(texts[i]) <= naturalPrefix(texts[j]));
        }
    }
    QVERIFY(naturalPrefix("a2") < naturalPrefix("a10"));
}

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "test_natural_order.moc"
