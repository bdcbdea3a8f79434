// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/request_text.h"

#include <QTest>
#include <set>

using namespace outcheck;
using namespace outcheck::review;

class TestRequestText : public QObject {
    Q_OBJECT

private slots:
    // The table is in the order of the codes: a sentence of another code would show.
    void everyRefusalHasItsSentence() {
        std::set<std::string> sentences;
        for (std::size_t code = 0; code < refusalCodeCount; ++code) {
            const std::string sentence = cli::sentenceFor(Refusal{static_cast<RefusalCode>(code), {}});
            QVERIFY2(!sentence.empty(), nameOf(static_cast<RefusalCode>(code)).data());
            QVERIFY2(sentences.insert(sentence).second, sentence.c_str());
            QVERIFY(!nameOf(static_cast<RefusalCode>(code)).empty());
        }
        QCOMPARE(cli::sentenceFor({RefusalCode::DoubleEntry, {}}),
                 std::string("the entry or one of its parts is there twice"));
        QCOMPARE(cli::sentenceFor({RefusalCode::NotAnOutput, {{"path", "a\x1b.csv"}}}),
                 std::string("\"a\\x1B.csv\" is no output; nobody votes on it"));
        QCOMPARE(cli::sentenceFor({RefusalCode::FilesWithoutVote, {{"count", "3"}}}),
                 std::string("3 outputs have no vote yet"));
    }

    void untrueControlsAreToldWithTheirPlace() {
        QCOMPARE(cli::sentenceFor(
                     UntrueControl{DeclaredControl::Rounding, 0, {table::RoundingKind::Nearest, 7}, 2, "n", 12, true}),
                 std::string("declared rounding (nearest) to 7; 12 cells of column 3 \"n\" are not"));
        QCOMPARE(cli::sentenceFor(UntrueControl{DeclaredControl::Threshold, 7, {}, 0, {}, 4, false}),
                 std::string("declared that counts of 7 or fewer are withheld; 4 places show such a count"));
    }
};

QTEST_GUILESS_MAIN(TestRequestText)
#include "request_text_sentences.moc"
