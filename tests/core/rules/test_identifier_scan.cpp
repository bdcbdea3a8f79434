// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifier_scan.h"

#include <QTest>
#include <random>
#include <string>

using namespace outcheck::rules;

class TestIdentifierScan : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void checkDigit();
    void staysInside();
    void countsNumbers();
    void birthDates_data();
    void birthDates();
    void credits();
};

void TestIdentifierScan::countsNumbers() {
    std::vector<IdentifierHit> hits;
    QCOMPARE(scanIdentifiers("9434765919 9434765918 94347659180 1.9434765919", hits), std::size_t{2});
    QCOMPARE(hits.size(), std::size_t{1});
    QVERIFY(!mayHoldIdentifier("12345 6,789 words"));
    QVERIFY(!mayHoldIdentifier(""));
}

void TestIdentifierScan::birthDates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("DOB: 17/03/1954, male", "17/03/1954");
    row("date of birth = 1954-03-17", "1954-03-17");
    row("patient_dob | 17mar1954 |", "17mar1954");
    row("was born 1.4.1960.", "");
    row("born 1.4.1960", "1.4.1960");
    row("adobe 17/03/1954");
    row("newborn 17/03/1954");
    row("dob 1954");
    row("dob before the date of 17/03/1954");
    row("date 17/03/1954");
}

void TestIdentifierScan::birthDates() {
    QFETCH(QString, text);
    const std::string line = text.toStdString();
    const BirthDate date = findBirthDate(line);
    QTEST(QString::fromStdString(line.substr(date.offset, date.length)), "expected");
}

void TestIdentifierScan::credits() {
    QVERIFY(isCredit("/* Copyright (C) A. Person <a@example.org> */"));
    QVERIFY(isCredit("@Author: a@example.org"));
    QVERIFY(!isCredit("write to a@example.org"));
}

void TestIdentifierScan::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // kind@offset+length …
    const auto row = [](const char* text, const char* expected = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("9434765919", "nhs-number@0+10");
    row("943 476 5919", "nhs-number@0+12");
    row("id 943-476-5919.", "nhs-number@3+12");
    row("a,9434765919,b", "nhs-number@2+10");
    row("9434765918"); // wrong check digit
    row("9999999999"); // a placeholder
    row("1111111111");
    row("94347659190");   // eleven digits
    row("0.9434765919");  // a fraction
    row("9434765919.25"); // a decimal
    row("x9434765919");
    row("943 476 591");
    row("write to a.b@example.org.", "e-mail@9+15");
    row("git@github.com:x/y");
    row("user@host");
    row("@mention and a@");
    row("lives in SW1A 1AA", "postcode@9+8");
    row("M1 1AE", "postcode@0+6");
    row("B33 8TH and CR2 6XH", "postcode@0+7 postcode@12+7");
    row("ZZ1 1AA"); // no such area
    row("SW1A 1AAB");
    row("A10 5CM"); // C and M are not used there
    row("form Q1 2AB");
}

void TestIdentifierScan::finds() {
    QFETCH(QString, text);
    std::vector<IdentifierHit> hits;
    scanIdentifiers(text.toStdString(), hits);
    QVERIFY(hits.empty() || mayHoldIdentifier(text.toStdString()));
    QStringList said;
    for (const IdentifierHit& hit : hits) {
        said << QStringLiteral("%1@%2+%3")
                    .arg(QString::fromLatin1(nameOf(hit.kind).data()))
                    .arg(hit.offset)
                    .arg(hit.length);
    }
    QTEST(said.join(QLatin1Char(' ')), "expected");
}

// Of all ten-digit numbers one in eleven passes: exactly one last digit for each nine first ones, or none.
void TestIdentifierScan::checkDigit() {
    int passing = 0;
    for (int first = 400'000'000; first < 400'011'000; ++first) {
        int here = 0;
        for (int last = 0; last < 10; ++last) {
            here += isNhsNumber(std::to_string(first) + std::to_string(last));
        }
        QVERIFY(here <= 1);
        passing += here;
    }
    QCOMPARE(passing, 10'000); // ten of eleven remainders have a digit
}

void TestIdentifierScan::staysInside() {
    std::mt19937 random(7);
    const std::string alphabet = "0123456789 @.-ABSW1a_/\xC3";
    std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (int n = 0; n < 40; ++n) {
            text += alphabet[pick(random)];
        }
        std::vector<IdentifierHit> hits;
        scanIdentifiers(text, hits);
        for (const IdentifierHit& hit : hits) {
            QVERIFY(hit.length > 0 && hit.offset + hit.length <= text.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestIdentifierScan)
#include "test_identifier_scan.moc"
