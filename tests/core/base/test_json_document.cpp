// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_document.h"
#include "base/json_reader.h"

#include <QTest>

using namespace outcheck;

class TestJsonDocument : public QObject {
    Q_OBJECT
private slots:
    // Whatever the exact reader refuses is refused here, with the same words and place.
    void faultsAreThoseOfTheExactReader_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("cut short") << QByteArray("{\n\"a\": 1,\n");
        QTest::newRow("not json") << QByteArray("{\n\"a\": 1,\n\"b\": nonsense}");
        QTest::newRow("two documents") << QByteArray("{} {}");
        QTest::newRow("key twice") << QByteArray("{\"a\": 1, \"b\": 0, \"a\": 2}");
        QTest::newRow("key twice, inside") << QByteArray("{\"z\": [{\"a\": 1, \"a\": 2}]}");
        QTest::newRow("key twice, escaped") << QByteArray("{\"a\": 1, \"\\u0061\": 2}");
        QTest::newRow("number too large") << QByteArray("[1e999]");
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']');
        QTest::newRow("deep and cut") << QByteArray(100'000, '[');
        QTest::newRow("bad utf-8") << QByteArray("[\"\xff\"]");
        QTest::newRow("NUL") << QByteArray("{}\0", 3);
    }
    void faultsAreThoseOfTheExactReader() {
        QFETCH(QByteArray, text);
        const auto read = JsonDocument::parse(text.toStdString(), "m.json");
        const auto exact = parseJson(text.toStdString(), "m.json");
        QVERIFY(!exact.has_value());
        QVERIFY(!read.has_value());
        QCOMPARE(describe(read.error()), describe(exact.error()));
    }

    void whatTheExactReaderTakesIsTaken_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']');
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"a\": 1}");
        QTest::newRow("same key in two objects") << QByteArray(R"({"a": {"x": 1}, "b": {"x": 2}})");
        QTest::newRow("one value") << QByteArray("5");
    }
    void whatTheExactReaderTakesIsTaken() {
        QFETCH(QByteArray, text);
        QVERIFY(parseJson(text.toStdString(), "m.json").has_value());
        QVERIFY(JsonDocument::parse(text.toStdString(), "m.json").has_value());
    }

    // The library has no integers beyond 64 bits: the document is refused, and never read with another number.
    void hugeIntegersAreRefused() {
        const auto read = JsonDocument::parse("{\"size\": 123456789012345678901234567890}", "m.json");
        QVERIFY(!read.has_value());
        QVERIFY(read.error().code == ErrorCode::Malformed);
    }

    void outlivesItsBytes() {
        auto bytes = std::make_unique<std::string>("{\"a\": \"a text that is longer than any short string\"}");
        const auto read = JsonDocument::parse(*bytes, "m.json");
        bytes->assign(bytes->size(), 'x');
        bytes.reset();
        QVERIFY(read.has_value());
        const std::string_view text = read->root()["a"];
        QCOMPARE(std::string(text), std::string("a text that is longer than any short string"));
    }
};

QTEST_APPLESS_MAIN(TestJsonDocument)
#include "test_json_document.moc"
