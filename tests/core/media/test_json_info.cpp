// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and named numbers in JSON, and what is declined.
#include "media/json_info.h"

#include <QTest>
#include <string>

using namespace outcheck::media;

class TestJsonInfo : public QObject {
    Q_OBJECT
private slots:
    void namedNumbersAreLabels();
    void recordsAreATable();
    void columnsAreATable();
    void listsOfRecordsAreNone();
    void whatIsNoJson_data();
    void whatIsNoJson();
    void deepNestingIsCut();
    void manyCellsAreCut();
};

void TestJsonInfo::namedNumbersAreLabels() {
    const auto info =
        inspectJson("{\n \"n_practices\": 6367,\n \"name\": \"x\",\n \"n\": {\"F\": 3, \"share\": 0.5}\n}");
    QVERIFY(info);
    QCOMPARE(info->labels.size(), std::size_t{3});
    QCOMPARE(info->labels[0].text, std::string("n F: 3"));
    QCOMPARE(info->labels[0].line, 3U);
    QCOMPARE(info->labels[1].text, std::string("n share: 0.5"));
    QCOMPARE(info->labels[2].text, std::string("n_practices: 6367"));
    QCOMPARE(info->labels[2].line, 1U);
    QCOMPARE(info->labels[0].group, info->labels[1].group);
    QVERIFY(info->labels[0].group != info->labels[2].group);
    QVERIFY(!info->isCut);
}

void TestJsonInfo::recordsAreATable() {
    const auto info =
        inspectJson("[{\"sex\":\"F\",\"n\":3},\n{\"n\":40,\"sex\":\"M\",\"age\":null},\n{\"sex\":\"\\u00e4\"}]");
    QVERIFY(info);
    QCOMPARE(info->tables.size(), std::size_t{1});
    const auto& rows = info->tables[0].rows;
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0].cells, (std::vector<std::string>{"sex", "n", "age"}));
    QCOMPARE(rows[1].cells, (std::vector<std::string>{"F", "3"}));
    QCOMPARE(rows[2].cells, (std::vector<std::string>{"M", "40", ""}));
    QCOMPARE(rows[2].line, 1U);
    QCOMPARE(rows[3].cells, (std::vector<std::string>{"\xC3\xA4"}));
}

void TestJsonInfo::columnsAreATable() {
    const auto info = inspectJson("{\"data\": {\"month\": [\"a\",\"b\"], \"n\": [3,4], \"note\": [1]}}");
    QVERIFY(info);
    QCOMPARE(info->tables.size(), std::size_t{1});
    const auto& rows = info->tables[0].rows;
    QCOMPARE(rows.size(), std::size_t{3});
    QCOMPARE(rows[0].cells, (std::vector<std::string>{"month", "n"}));
    QCOMPARE(rows[2].cells, (std::vector<std::string>{"b", "4"}));
}

void TestJsonInfo::listsOfRecordsAreNone() {
    const auto properties = inspectJson("[{\"a\":1,\"x\":[1,2]},{\"a\":2,\"x\":[3,4]}]");
    QVERIFY(properties && properties->tables.size() == 1); // of the records alone
    const auto series = inspectJson("[{\"type\":\"bar\",\"x\":[\"a\",\"b\"],\"n\":[3,4]}]");
    QVERIFY(series && series->tables.size() == 2);
}

void TestJsonInfo::whatIsNoJson_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("words") << QByteArray("n = 5");
    QTest::newRow("cut short") << QByteArray("{\"n\": 5, ");
    QTest::newRow("two") << QByteArray("{} {}");
    QTest::newRow("broken UTF-8") << QByteArray("{\"n\": \"\xFF\"}");
}

void TestJsonInfo::whatIsNoJson() {
    QFETCH(QByteArray, text);
    QVERIFY(!inspectJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

void TestJsonInfo::deepNestingIsCut() {
    const auto deep = inspectJson(std::string(1'000'000, '['));
    QVERIFY(deep && deep->isCut);
    const auto shallow = inspectJson(std::string(100, '[') + std::string(100, ']'));
    QVERIFY(shallow && !shallow->isCut);
}

void TestJsonInfo::manyCellsAreCut() {
    std::string list = "[";
    for (int i = 0; i < 700'000; ++i) {
        list += "1,";
    }
    const auto info = inspectJson(list + "1]");
    QVERIFY(info && info->isCut);
}

QTEST_APPLESS_MAIN(TestJsonInfo)
#include "test_json_info.moc"
