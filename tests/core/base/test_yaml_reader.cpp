// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/yaml_reader.h"

#include <QTest>

using namespace outcheck;

class TestYamlReader : public QObject {
    Q_OBJECT
private slots:
    void treeKeepsLinesQuotesAndDuplicates() {
        const auto root =
            parseYaml("version: '3.0'\nactions:\n  a:\n    run: x\n  a:\n    run: y\nnothing:\n", "project.yaml");
        QVERIFY(root.has_value());
        QVERIFY(root->isMap());
        QVERIFY(root->find("version")->quoted);
        QCOMPARE(root->find("version")->scalar, std::string("3.0"));
        const YamlNode* actions = root->find("actions");
        QCOMPARE(actions->entries.size(), std::size_t(2));
        QCOMPARE(actions->entries[1].first.line, std::uint64_t(5));
        QCOMPARE(actions->find("a")->find("run")->scalar, std::string("y"));
        QVERIFY(root->find("nothing")->isNull());
        QVERIFY(root->find("absent") == nullptr);
    }

    void aliasesAreWrittenOut() {
        const auto root = parseYaml("a: &x [1, 2]\nb: *x\n", "p.yaml");
        QVERIFY(root.has_value());
        QCOMPARE(root->find("b")->items.size(), std::size_t(2));
        QCOMPARE(root->find("b")->line, std::uint64_t(2));
    }

    void emptyIsNull() {
        QVERIFY(parseYaml("", "p.yaml")->isNull());
        QVERIFY(parseYaml("# only a comment\n", "p.yaml")->isNull());
    }

    void faultsAreNamed_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("open bracket") << QByteArray("a: [1, 2\nb: 3\n") << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("tab") << QByteArray("a:\n\tb: 1\n") << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("unknown alias") << QByteArray("a: *nowhere\n") << static_cast<int>(ErrorCode::Malformed);
        QTest::newRow("alias in itself") << QByteArray("a: &x [*x]\n") << static_cast<int>(ErrorCode::Malformed);
        QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" +
                    QByteArrayList(10, last).join(", ") + "]\n";
        }
        QTest::newRow("alias bomb") << bomb << static_cast<int>(ErrorCode::TooLarge);
        // A gigabyte, if each alias were a copy.
        QTest::newRow("bomb of long texts")
            << "a: &x '" + QByteArray(100'000, 'x') + "'\nb: [" + QByteArray("*x, ").repeated(10'000) + "]\n"
            << static_cast<int>(ErrorCode::TooLarge);
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']')
                                  << static_cast<int>(ErrorCode::TooLarge);
        QTest::newRow("absurdly deep") << QByteArray(200'000, '[') << static_cast<int>(ErrorCode::TooLarge);
    }
    void faultsAreNamed() {
        QFETCH(QByteArray, text);
        const auto parsed = parseYaml(std::string_view(text.data(), static_cast<std::size_t>(text.size())), "p.yaml");
        QVERIFY(!parsed.has_value());
        QTEST(static_cast<int>(parsed.error().code), "code");
        QCOMPARE(parsed.error().where.file, std::string("p.yaml"));
    }
};

QTEST_APPLESS_MAIN(TestYamlReader)
#include "test_yaml_reader.moc"
