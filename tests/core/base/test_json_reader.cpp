// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace outcheck;

class TestJsonReader : public QObject {
    Q_OBJECT
private slots:
    void faultsAreNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<quint64>("line");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::Truncated) << quint64(1);
        QTest::newRow("cut short") << QByteArray("{\n\"a\": 1,\n") << static_cast<int>(ErrorCode::Truncated)
                                   << quint64(3);
        QTest::newRow("not json") << QByteArray("{\n\"a\": 1,\n\"b\": nonsense}")
                                  << static_cast<int>(ErrorCode::Malformed) << quint64(3);
        QTest::newRow("key twice") << QByteArray("{\"a\": 1, \"a\": 2}") << static_cast<int>(ErrorCode::Malformed)
                                   << quint64(0);
        QTest::newRow("number too large")
            << QByteArray("[1e999]") << static_cast<int>(ErrorCode::Malformed) << quint64(1);
        QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                  << static_cast<int>(ErrorCode::TooLarge) << quint64(0);
        QTest::newRow("deep and cut") << QByteArray(100'000, '[') << static_cast<int>(ErrorCode::TooLarge)
                                      << quint64(0);
        QTest::newRow("behind a NUL") << QByteArray("{}\n\0[", 5) << static_cast<int>(ErrorCode::Malformed)
                                      << quint64(2);
        QTest::newRow("bad utf-8") << QByteArray("[\"\xff\"]") << static_cast<int>(ErrorCode::Malformed) << quint64(1);
    }
    void faultsAreNamed() {
        QFETCH(QByteArray, text);
        QFETCH(quint64, line);
        const auto parsed = parseJson(std::string_view(text.data(), static_cast<std::size_t>(text.size())), "m.json");
        QVERIFY(!parsed.has_value());
        QTEST(static_cast<int>(parsed.error().code), "code");
        QCOMPARE(parsed.error().where.file, std::string("m.json"));
        QCOMPARE(quint64(parsed.error().where.line), line);
    }

    void manyObjectsTakeNoLongerEach() {
        std::string text = "{";
        for (int i = 0; i < 100'000; ++i) {
            text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":{\"a\":1}";
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(parseJson(text + "}", "m.json")->size(), std::size_t{100'000});
        QVERIFY2(timer.elapsed() < 20'000, "reading grows with the square of the members");
    }

    void sameKeyInTwoObjectsIsNoFault() {
        QVERIFY(parseJson(R"({"a": {"x": 1}, "b": {"x": 2}, "c": [{"x": 1}, {"x": 2}]})", "m.json").has_value());
    }

    void fieldsKnowTheirNames() {
        const auto document = parseJson(
            R"({"outputs": {"a/b.csv": {"size": "12", "ok": true, "rows": null, "n": 5, "f": 5.5}}})", "m.json");
        QVERIFY(document.has_value());
        const auto entry = JsonField(*document, "m.json").member("outputs").and_then([](const JsonField& f) {
            return f.member("a/b.csv");
        });
        QVERIFY(entry.has_value());
        const auto size = entry->integer("size");
        QVERIFY(!size.has_value());
        QVERIFY(size.error().code == ErrorCode::WrongType);
        QCOMPARE(size.error().where.field, std::string("outputs.a/b.csv.size"));
        const auto absent = entry->string("level");
        QVERIFY(!absent.has_value());
        QVERIFY(absent.error().code == ErrorCode::MissingField);
        QVERIFY(*entry->boolean("ok"));
        QCOMPARE(*entry->integer("n"), std::int64_t(5));
        QVERIFY(!entry->integer("f").has_value());
        QVERIFY(entry->optionalInteger("rows").has_value() && !entry->optionalInteger("rows")->has_value());
        QVERIFY(!entry->optionalString("n").has_value()); // present but of the wrong type is an error
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "test_json_reader.moc"
