// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck audit, run as people run it, and its proofs checked by the script that shares no code with it.
#include "outcheck_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace cli_test;

namespace {

// OpenSAFELY's guidance on secondary disclosure.
constexpr const char* givesBack = "age,heart disease,population\n21-30,[REDACTED],[REDACTED]\n31-40,10,100\n"
                                  "41-50,15,90\n51+,25,85\nTotal,51,276\n";
constexpr const char* safe = "age,heart disease,population\n21-30,[REDACTED],20\n31-40,10,25\n41-50,15,30\n51+,25,45\n"
                             "Total,50,120\n";

} // namespace

class TestAudit : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init() {
        makeFolder();
        write("t.csv", givesBack);
        write("safe.csv", safe);
    }
    void namesCellsAndNoFigures() {
        const Outcome run = outcheck({"audit", path("t.csv")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.output.contains("  B2 can be worked out exactly\n"));
        QVERIFY2(run.output.contains("B6 − B3 − B4 − B5\n"), run.output);
        QVERIFY(run.output.contains("1 file audited, 2 cells are withheld: 2 disclosures, 0 contradictions.\n"));
        QVERIFY2(!run.output.contains("51") && !run.output.contains("276"), run.output);
    }
    void showsFiguresWhereAsked() {
        const Outcome run = outcheck({"audit", path("t.csv"), "--show-values"});
        QCOMPARE(run.code, 1);
        QVERIFY(run.output.startsWith("With figures: not for release.\n"));
        QVERIFY2(run.output.contains("51 − 10 − 15 − 25"), run.output);
    }
    void findsNothingInASafeTable() {
        const Outcome run = outcheck({"audit", path("safe.csv"), "--verify-proofs"});
        QVERIFY2(run.code == 0, run.output + run.errors);
        QVERIFY(run.output.contains("1 cell is withheld: 0 disclosures"));
    }
    void jsonHoldsNoFiguresEither() {
        const Outcome run = outcheck({"audit", path("t.csv"), "--format", "json"});
        const QJsonObject first = QJsonDocument::fromJson(run.output)["disclosures"].toArray().first().toObject();
        QCOMPARE(first["row"].toInt(), 1);
        QCOMPARE(first["column"].toInt(), 1);
        QCOMPARE(first["disclosure"].toString(), QStringLiteral("exact"));
        QVERIFY(first["proved"].toBool());
        QVERIFY(!first.contains("proof") && !first.contains("found"));
    }
    void proofsHoldForTheScriptToo_data() {
        QTest::addColumn<bool>("forged");
        QTest::newRow("as they are") << false;
        QTest::newRow("forged") << true;
    }
    void proofsHoldForTheScriptToo() {
        QFETCH(bool, forged);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("no python3");
        }
        QByteArray json = outcheck({"audit", path("t.csv"), "--show-values", "--format", "json"}).output;
        if (forged) {
            const QByteArray honest = json;
            json.replace("\"bound\": 1.0", "\"bound\": 0.0");
            QVERIFY(json != honest);
        }
        QProcess script;
        script.start(python, {QStringLiteral(OUTCHECK_SOURCE_DIR "/tests/verify_proofs.py")});
        script.write(json);
        script.closeWriteChannel();
        const Outcome run = ended(script);
        QVERIFY2(run.code == (forged ? 1 : 0), run.output + run.errors);
        QVERIFY(run.output.contains(forged ? "0 of 2 proofs hold" : "2 of 2 proofs hold"));
    }
    void linksAreProposedConfirmedAndRejected_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("disclosures");
        QTest::newRow("proposed") << QByteArray() << QByteArray("taken for linked: ") << 1;
        QTest::newRow("confirmed") << QByteArray("confirmed") << QByteArray("linked (outcheck.yaml, line 2): ") << 1;
        QTest::newRow("rejected") << QByteArray("rejected") << QByteArray("not linked (outcheck.yaml, line 2): ") << 0;
    }
    void linksAreProposedConfirmedAndRejected() { // one woman of 21 to 30, as in OpenSAFELY's guidance
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, said);
        QFETCH(int, disclosures);
        write("everybody.csv", "age,heart disease\n21-30,8\n31-40,20\n41-50,35\n51+,45\n");
        write("men.csv", "age,heart disease\n21-30,7\n31-40,5\n41-50,18\n51+,13\n");
        if (!answer.isEmpty()) {
            write("outcheck.yaml", "links:\n  - {file: men.csv, other: everybody.csv, answer: " + answer + "}\n");
        }
        const Outcome run = outcheck({"audit", path("everybody.csv"), path("men.csv")});
        QVERIFY2(run.code == 1, run.output + run.errors);
        QVERIFY2(run.output.contains(said), run.output);
        QVERIFY2(run.output.contains(": " + QByteArray::number(disclosures) + " disclosure"), run.output);
    }
    void answersKeptOnThisMachineAreObeyed() { // as the window keeps them for workspaces that it writes nothing into
        write("everybody.csv", "age,heart disease\n21-30,8\n31-40,20\n41-50,35\n51+,45\n");
        write("men.csv", "age,heart disease\n21-30,7\n31-40,5\n41-50,18\n51+,13\n");
        const QByteArray folder = QFile::encodeName(QDir(path("")).canonicalPath());
        const QByteArray name = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16);
        QVERIFY(QDir(path("")).mkpath("home/corrections"));
        write("home/corrections/" + QString::fromLatin1(name) + ".yaml",
              "links:\n  - {file: men.csv, other: everybody.csv, answer: rejected, reason: another year}\n");
        const Outcome run = outcheck({"audit", path("everybody.csv"), path("men.csv")}, path("home"));
        QVERIFY2(run.code == 1, run.output + run.errors);
        QVERIFY2(run.output.contains("not linked (this checker's own corrections, line 2): "), run.output);
        QVERIFY2(run.output.contains(": 0 disclosures"), run.output);
    }
    void aPersonAloneInACell() {
        write("two.csv", "area,patients\nA,[REDACTED]\nB,[REDACTED]\nC,40\nD,52\nTotal,100\n");
        QCOMPARE(outcheck({"audit", path("two.csv")}).code, 0);
        const Outcome run = outcheck({"audit", path("two.csv"), "--insider", "--verify-proofs"});
        QVERIFY2(run.code == 1, run.output + run.errors);
        QVERIFY2(run.output.contains("a person who is alone in B2 can work out B3 exactly\n"), run.output);
        QVERIFY2(run.output.contains("      B2 = 1, which that person knows\n      B3 ≥ B6 − B2 − B4 − B5\n"),
                 run.output);
        QVERIFY2(run.output.contains("2 proofs hold"), run.output);
        const Outcome json = outcheck({"audit", path("two.csv"), "--insider", "--show-values", "--format", "json"});
        const QJsonDocument document = QJsonDocument::fromJson(json.output);
        QCOMPARE(document["insider"].toArray().size(), 2);
        QCOMPARE(document["insider"][0]["alone"]["row"].toInt(), 1);
        QCOMPARE(document["insider"][0]["row"].toInt(), 2);
        QVERIFY(document["insider_not_tried"].toArray().isEmpty());
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (!python.isEmpty()) {
            QProcess script;
            script.start(python, {QStringLiteral(OUTCHECK_SOURCE_DIR "/tests/verify_proofs.py")});
            script.write(json.output);
            script.closeWriteChannel();
            const Outcome checked = ended(script);
            QVERIFY2(checked.output.contains("2 of 2 proofs hold"), checked.output + checked.errors);
        }
    }
    void hierarchiesAreSaid() {
        write("regions.csv", "region,patients\nNorth,60\nSouth,41\n");
        write("counties.csv", "county,patients\nN1,[REDACTED]\nN2,57\nS1,20\nS2,21\n");
        QCOMPARE(outcheck({"audit", path("regions.csv"), path("counties.csv")}).code, 0);
        write("outcheck.yaml", "hierarchies:\n  - column: [region, county]\n    parts:\n      North: [N1, N2]\n"
                               "      South: [S1, S2]\n      East: [E1, E2]\n");
        const Outcome run = outcheck({"audit", path("regions.csv"), path("counties.csv"), "--verify-proofs"});
        QVERIFY2(run.code == 1, run.output + run.errors);
        QVERIFY2(run.output.contains("B2 can be worked out exactly"), run.output);
        QVERIFY2(run.output.contains("linked (outcheck.yaml, line 2): "), run.output);
        QVERIFY2(run.output.contains("outcheck.yaml, line 2: not used: E1: it stands in no table"), run.output);
        QVERIFY(run.output.contains("nobody has said that they are safe"));
        const QJsonDocument json = QJsonDocument::fromJson(
            outcheck({"audit", path("regions.csv"), path("counties.csv"), "--format", "json"}).output);
        QCOMPARE(json["in_vain"].toArray().size(), 3);
        QCOMPARE(json["links"].toArray().first().toObject()["answer"].toString(), QStringLiteral("said"));
        QVERIFY(json["unanswered"].toArray().isEmpty());
    }
    void hierarchiesWithALoopAreRefused() {
        write("outcheck.yaml", "hierarchies:\n  - column: region\n    parts: {A: [B], B: [A]}\n");
        const Outcome run = outcheck({"audit", path("safe.csv")});
        QVERIFY2(run.code != 0 && run.code != 1, QByteArray::number(run.code));
        QVERIFY2(run.errors.contains("hierarchies.0.parts") && run.errors.contains("A → B → A"), run.errors);
    }
    void populationsAreSaid() {
        write("men.csv", "age,patients\n21-30,[REDACTED]\n31-40,48\n");
        write("by_sex.csv", "age,sex,patients\n21-30,F,30\n21-30,M,4\n31-40,F,55\n31-40,M,48\n");
        write("outcheck.yaml", "populations:\n  - {file: men.csv, is: {sex: M}}\n");
        const Outcome run = outcheck({"audit", path("men.csv"), path("by_sex.csv")});
        QVERIFY2(run.code == 1 && run.output.contains("B2 can be worked out exactly"), run.output + run.errors);
        QVERIFY2(run.output.contains("linked (outcheck.yaml, line 2): "), run.output);
        write("by_sex.csv", "age,sex,patients\n21-30,F,30\n21-30,M,4\n31-40,F,55\n31-40,M,49\n");
        const Outcome wrong = outcheck({"audit", path("men.csv"), path("by_sex.csv")});
        QVERIFY2(wrong.code == 1 && wrong.output.contains("these figures cannot all be right"), wrong.output);
    }
    void contradictionsAreNamedAndNothingIsSafe() {
        // The row leaves 5 for East's men, and their column leaves 4.
        write("wrong.csv", "region,men,women,total\nNorth,112,135,247\nEast,[REDACTED],93,98\nSouth,141,87,228\n"
                           "West,76,158,234\nTotal,333,473,807\n");
        const Outcome run = outcheck({"audit", path("wrong.csv")});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.output.contains("these figures cannot all be right: B3 C3 D3 B2 B4 B5 B6") ||
                     run.output.contains("these figures cannot all be right: B2 B3 C3 D3 B4 B5 B6"),
                 run.output);
        QVERIFY(!run.output.contains("worked out exactly"));
    }
    void whatIsNotUnderstoodIsNotSafe() {
        write("odd.csv", "ward,patients,staff index\nA,31,[REDACTED]\nB,113,0.31\nC,151,0.74\nD,253,0.68\nE,61,0.12\n");
        const Outcome run = outcheck({"audit", path("odd.csv")});
        QVERIFY2(run.code == 1, run.output);
        QVERIFY2(run.output.contains("not used, column 3"), run.output);
        QVERIFY(run.output.contains("nobody has said that they are safe"));
    }
    void manyCellsAndLargeNumbers() {
        QByteArray text = "area";
        constexpr int columns = 20, rows = 50'000;
        for (int column = 0; column < columns; ++column) {
            text += ",group " + QByteArray::number(column);
        }
        for (int row = 0; row < rows; ++row) {
            text += "\na" + QByteArray::number(row);
            for (int column = 0; column < columns; ++column) {
                text += row == 0 ? QByteArray(",1000000000000000003")
                                 : "," + QByteArray::number(8 + (row * 31 + column * 17) % 500);
            }
        }
        write("million.csv", text + "\n");
        const Outcome run = outcheck({"audit", path("million.csv")});
        QVERIFY2(run.code == 0, run.output.left(2000) + run.errors);
        QVERIFY(run.output.contains("0 disclosures, 0 contradictions"));
    }
    void whatCannotBeReadIsNotSafe() {
        QCOMPARE(outcheck({"audit", path("missing.csv")}).code, 2);
        QCOMPARE(outcheck({"audit"}).code, 2);
        write("bytes.csv", QByteArray("\0\1\2\0\0\3", 6));
        const Outcome run = outcheck({"audit", path("bytes.csv"), path("safe.csv")});
        QVERIFY(run.code != 0);
        QVERIFY(!run.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
