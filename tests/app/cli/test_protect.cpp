// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck protect, run as people run it.
#include "outcheck_program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace cli_test;

namespace {

// The table that OpenSAFELY's guidance publishes before and after.
constexpr const char* before = "age,heart disease,population\n21-30,3,18\n31-40,8,23\n41-50,16,31\n51+,23,44\n"
                               "Total,50,116\n";
constexpr const char* after = "age,heart disease,population\n21-30,[REDACTED],20\n31-40,10,25\n41-50,15,30\n"
                              "51+,25,45\nTotal,50,120\n";

} // namespace

class TestProtect : public QObject, cli_test::InFolder {
    Q_OBJECT
private slots:
    void init();
    void writesACheckedCopy();
    void saysNoValue();
    void roundsAsAsked();
    void tellsWhatTheCheckFinds();
    void takesRolesThatPeopleSay();
    void refuses_data();
    void refuses();
    void overwritesNothing();
    void leavesClosedFilesShut();
    void withholdsFurtherCounts();
    void mergesCategories();
    void saysWhatStaysExposed();
    void protectsLinkedTablesTogether();
    void obeysWhatWasReleased();
    void obeysWhatPeopleSayOfLabels();

private:
    QByteArray contentOf(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

void TestProtect::init() {
    makeFolder();
    write("t.csv", before);
}

void TestProtect::writesACheckedCopy() {
    const Outcome run = outcheck({"protect", path("t.csv"), "-o", path("safe.csv"), "--note", path("note.md")});
    QVERIFY2(run.code == 0, run.errors + run.output);
    QVERIFY(run.errors.isEmpty());
    QCOMPARE(contentOf("safe.csv"), QByteArray(after));
    QCOMPARE(contentOf("t.csv"), QByteArray(before));
    QCOMPARE(names(), QStringList({"note.md", "safe.csv", "t.csv"}));
    QVERIFY(run.output.startsWith(contentOf("note.md")));
    for (const char* line : {"counts withheld: 1\n", "counts rounded: 7\n", "published parts: 1\n",
                             "cells changed in all: 9\n", "1 outputs checked: 0 fail, 0 query, 1 clean"}) {
        QVERIFY2(run.output.contains(line), run.output);
    }
    // A digest of the original would let anyone try the seven counts that may stand there.
    const QByteArray digest = QCryptographicHash::hash(before, QCryptographicHash::Sha256).toHex();
    QVERIFY(!run.output.contains(digest));
    QCOMPARE(outcheck({"check", path("safe.csv")}).code, 0);
}

void TestProtect::saysNoValue() {
    write("odd.csv", "g,n\nsecretgroup,6\nb,2643\nc,8731\nd,4321\n");
    const Outcome run = outcheck({"protect", path("odd.csv"), "-o", path("safe.csv")});
    QCOMPARE(run.code, 0);
    QCOMPARE(contentOf("safe.csv"), QByteArray("g,n\nsecretgroup,[REDACTED]\nb,2645\nc,8730\nd,4320\n"));
    const QByteArray said = run.output.left(run.output.indexOf("SHA-256")) + run.errors;
    for (const char* value : {"secretgroup", "2643", "2645", "8731", "4321", "4320"}) {
        QVERIFY2(!said.contains(value), said);
    }
}

void TestProtect::roundsAsAsked() {
    QCOMPARE(outcheck({"protect", path("t.csv"), "-o", path("m.csv"), "--round", "midpoint-6"}).code, 0);
    QVERIFY2(contentOf("m.csv").contains("21-30,3,15\n"), contentOf("m.csv"));
    QCOMPARE(outcheck({"protect", path("t.csv"), "-o", path("tens.csv"), "--round", "nearest-10"}).code, 0);
    QVERIFY2(contentOf("tens.csv").contains("41-50,20,30\n"), contentOf("tens.csv"));
}

// What protecting cannot mend is said by the check of the copy, and by the exit code.
void TestProtect::tellsWhatTheCheckFinds() {
    write("ids.csv", "patient_id,n\n11,30\n12,26\n13,31\n14,9\n");
    const Outcome run = outcheck({"protect", path("ids.csv"), "-o", path("safe.csv")});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.output.contains("patient-level"), run.output);
}

// As the check does; and the note says so, because whoever releases the copy has to agree.
void TestProtect::takesRolesThatPeopleSay() {
    write("r.csv", "g,level,n\na,3,1204\nb,12,2306\nc,41,3308\nd,52,4401\n");
    write("outcheck.yaml", "corrections:\n  - file: r.csv\n    column: n\n    role: dimension\n"
                           "  - file: r.csv\n    column: level\n    role: count\n");
    const Outcome run = outcheck({"protect", path("r.csv"), "-o", path("safe.csv")});
    QVERIFY2(QFile::exists(path("safe.csv")), run.errors);
    QCOMPARE(contentOf("safe.csv"), QByteArray("g,level,n\na,[REDACTED],1204\nb,10,2306\nc,40,3308\nd,50,4401\n"));
    QVERIFY2(run.output.contains("because a person says so (outcheck.yaml, line 2)"), run.output);
    QVERIFY(QFile::remove(path("safe.csv")));
    write("outcheck.yaml", "corrections: 7\n");
    const Outcome broken = outcheck({"protect", path("r.csv"), "-o", path("safe.csv")});
    QVERIFY2(broken.errors.contains("outcheck.yaml:1"), broken.errors);
    QVERIFY(!QFile::exists(path("safe.csv")));
}

void TestProtect::refuses_data() {
    QTest::addColumn<QStringList>("arguments"); // %1 is the folder
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QStringList& arguments, const char* words) {
        QTest::newRow(name) << arguments << QByteArray(words);
    };
    row("no copy named", {"%1/t.csv"}, "output");
    row("the original", {"%1/t.csv", "-o", "%1/t.csv"}, "exists already");
    row("a file that is there", {"%1/t.csv", "-o", "%1/other.csv"}, "exists already");
    row("a note that is there", {"%1/t.csv", "-o", "%1/safe.csv", "--note", "%1/other.csv"}, "exists already");
    row("no such file", {"%1/none.csv", "-o", "%1/safe.csv"}, "not-found");
    row("no table", {"%1/log.txt", "-o", "%1/safe.csv"}, "only CSV");
    row("a copy that nobody would check", {"%1/t.csv", "-o", "%1/safe.bin"}, "only CSV");
    row("rounding the policy does not admit", {"%1/t.csv", "-o", "%1/safe.csv", "--round", "nearest-6"},
        "nearest-5, nearest-7, nearest-10, midpoint-6");
    row("no such policy", {"%1/t.csv", "-o", "%1/safe.csv", "--policy", "none"}, "none");
    row("no counts", {"%1/estimates.csv", "-o", "%1/safe.csv"}, "understood as counts");
    row("rounding and withholding", {"%1/t.csv", "-o", "%1/safe.csv", "--secondary", "--round", "nearest-5"},
        "--round");
    row("cells without names", {"%1/t.csv", "-o", "%1/safe.csv", "--secondary", "--never", "B2-C3"}, "names no cells");
    row("a weight that is none", {"%1/t.csv", "-o", "%1/safe.csv", "--secondary", "--weight", "B2=0"}, "CELLS=FACTOR");
    row("never without --secondary", {"%1/t.csv", "-o", "%1/safe.csv", "--never", "B2"}, "--secondary");
    row("withheld already", {"%1/marked.csv", "-o", "%1/safe.csv", "--secondary"}, "withheld or missing");
    row("several files, rounded", {"%1/t.csv", "%1/other.csv", "-o", "%1/safe"}, "only with --secondary");
    row("whose cells", {"%1/t.csv", "%1/u.csv", "-o", "%1/safe", "--secondary", "--never", "B2"}, "men.csv:B6");
    row("a file that is none of them", {"%1/t.csv", "%1/u.csv", "-o", "%1/safe", "--secondary", "--never", "x.csv:B2"},
        "men.csv:B6");
    row("the same file twice", {"%1/t.csv", "%1/t.csv", "-o", "%1/safe", "--secondary"}, "the same name");
    row("one of several is not understood", {"%1/t.csv", "%1/estimates.csv", "-o", "%1/safe", "--secondary"},
        "estimates.csv: unsupported: no column of it was understood as counts");
    row("ragged", {"%1/ragged.csv", "-o", "%1/safe.csv"}, "different numbers of fields");
}

void TestProtect::refuses() {
    write("other.csv", "mine\n");
    write("log.txt", "a log\n");
    write("u.csv", before);
    write("estimates.csv", "term,estimate\na,-0.51\nb,0.24\nc,1.53\n");
    write("marked.csv", "g,n\na,[REDACTED]\nb,31\nTotal,36\n");
    write("ragged.csv", "g,n\na,3\nb,1,2\n");
    const QStringList there = names();
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    arguments.replaceInStrings(QStringLiteral("%1"), m_folder->path());
    const Outcome run = outcheck(QStringList{"protect"} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.errors.contains(words), run.errors);
    QCOMPARE(names(), there);
    QCOMPARE(contentOf("t.csv"), QByteArray(before));
    QCOMPARE(contentOf("other.csv"), QByteArray("mine\n"));
}

void TestProtect::overwritesNothing() {
    QVERIFY(QFile::link(path("nowhere.csv"), path("link.csv"))); // what it leads to would be written
    QCOMPARE(outcheck({"protect", path("t.csv"), "-o", path("link.csv")}).code, 2);
    QVERIFY(!QFile::exists(path("nowhere.csv")));
    const Outcome noFolder = outcheck({"protect", path("t.csv"), "-o", path("none/safe.csv")});
    QCOMPARE(noFolder.code, 3);
    QVERIFY(noFolder.errors.contains("write-failed"));
}

void TestProtect::leavesClosedFilesShut() {
    write("project.yaml", "version: '4'\nactions:\n  make:\n    run: python:latest python a.py\n    outputs:\n"
                          "      highly_sensitive:\n        cohort: t.csv\n");
    const Outcome run = outcheck({"protect", path("t.csv"), "-o", path("safe.csv")});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.errors.contains("forbidden"), run.errors);
    QVERIFY(!QFile::exists(path("safe.csv")));
}

// Totals and other counts stay; which ones went is said by their places, never by what stood there.
void TestProtect::withholdsFurtherCounts() {
    write("f.csv", "region,young,middle,old,total\nnorth,3,40,57,100\nsouth,45,38,60,143\neast,52,61,15,128\n"
                   "Total,100,139,132,371\n");
    const Outcome run = outcheck({"protect", path("f.csv"), "-o", path("safe.csv"), "--secondary", "--exact",
                                  "--policy", "uk-sdc", "--note", path("note.md")});
    QCOMPARE(contentOf("safe.csv"), QByteArray("region,young,middle,old,total\nnorth,[REDACTED],[REDACTED],57,100\n"
                                               "south,[REDACTED],[REDACTED],60,143\neast,52,61,15,128\n"
                                               "Total,100,139,132,371\n"));
    QVERIFY2(run.code == 0, run.output + run.errors);
    QVERIFY(run.output.startsWith(contentOf("note.md")));
    for (const char* line :
         {"small counts withheld: 1\n  (B2)\n", "further counts withheld: 3\n  (C2, B3, C3)\n",
          "proved: nothing that protects as much loses less\n", "published as they are: 12\n",
          "away from the truth:\n    round to midpoint-6, and withhold small counts\n    round to nearest-5",
          "    withhold 4 counts\n", "    merge region:", "audited: nothing more"}) {
        QVERIFY2(run.output.contains(line), run.output);
    }
    const QByteArray said = run.output.left(run.output.indexOf("SHA-256"));
    for (const char* value : {"40", "45", "38", "126", "123"}) {
        QVERIFY2(!said.contains(value), said);
    }
    QVERIFY(QFile::remove(path("safe.csv")));
    QCOMPARE(outcheck({"protect", path("f.csv"), "-o", path("safe.csv"), "--secondary", "--policy", "uk-sdc", "--never",
                       "C", "--weight", "D4=0.1,D2=3"})
                 .code,
             2); // the comma belongs to CELLS, and what follows the sign is no number
    QCOMPARE(outcheck({"protect", path("f.csv"), "-o", path("safe.csv"), "--secondary", "--policy", "uk-sdc", "--never",
                       "C", "--weight", "D4=0.1"})
                 .code,
             0);
    QVERIFY2(contentOf("safe.csv").contains("east,[REDACTED],61,[REDACTED],128\n"), contentOf("safe.csv"));
}

void TestProtect::mergesCategories() {
    write("m.csv", "age,n,percent\n21-30,3,1.7\n31-40,18,10.3\n41-50,64,36.8\n51+,89,51.1\nTotal,174,100.0\n");
    const QStringList command{"protect", path("m.csv"), "--secondary", "--policy", "uk-sdc"};
    const Outcome proposed = outcheck(command + QStringList{"-o", path("withheld.csv")});
    QVERIFY2(proposed.output.contains("    merge age:21-30+31-40, and withhold nothing\n"), proposed.output);
    QVERIFY2(proposed.output.contains("  proposed: --secondary --merge age:21-30+31-40\n"), proposed.output);
    QVERIFY(!proposed.output.contains("not for release"));
    const Outcome run =
        outcheck(command + QStringList{"-o", path("safe.csv"), "--merge", "age:21-30+31-40", "--show-values"});
    QVERIFY2(run.code == 0, run.output + run.errors);
    QCOMPARE(contentOf("safe.csv"),
             QByteArray("age,n,percent\n21-30 + 31-40,21,12.1\n41-50,64,36.8\n51+,89,51.1\nTotal,174,100.0\n"));
    QVERIFY2(run.output.startsWith("With figures: not for release.\n"), run.output);
    QVERIFY2(run.output.contains("- categories merged, as asked for: age:21-30+31-40\n"), run.output);
    const Outcome shown = outcheck(command + QStringList{"-o", path("again.csv"), "--show-values"});
    QVERIFY2(shown.output.contains("    merge age:21-30+31-40, and withhold nothing: 6\n"), shown.output);
    const Outcome wrong = outcheck(command + QStringList{"-o", path("none.csv"), "--merge", "age:21-30+99"});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.errors.contains("is not made of two or more labels"), wrong.errors);
    QCOMPARE(contentOf("none.csv"), QByteArray("(no file)"));
}

void TestProtect::saysWhatStaysExposed() {
    write("x.csv", "g,n\na,3\nb,40\nc,31\nTotal,74\n");
    const Outcome run = outcheck(
        {"protect", path("x.csv"), "-o", path("safe.csv"), "--secondary", "--policy", "uk-sdc", "--never", "B"});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.output.contains("NOT SAFE: counts that can be worked out too closely all the same: 1\n  (B2)\n"),
             run.output);
}

namespace {

constexpr const char* everybody = "region,age,patients\nnorth,young,43\nnorth,old,80\nsouth,young,61\nsouth,old,92\n"
                                  "east,young,55\neast,old,47\n";
constexpr const char* bySex = "region,age,sex,patients\nnorth,young,M,3\nnorth,young,F,40\nnorth,old,M,41\n"
                              "north,old,F,39\nsouth,young,M,30\nsouth,young,F,31\nsouth,old,M,44\nsouth,old,F,48\n"
                              "east,young,M,25\neast,young,F,30\neast,old,M,26\neast,old,F,21\n";

} // namespace

void TestProtect::protectsLinkedTablesTogether() {
    write("all.csv", everybody);
    write("sex.csv", bySex);
    const QStringList together{"protect", path("all.csv"), path("sex.csv"), "--secondary", "--policy", "uk-sdc"};
    const Outcome run = outcheck(together + QStringList{"-o", path("safe"), "--note", path("note.md")});
    QVERIFY2(run.code == 0, run.output + run.errors);
    QCOMPARE(contentOf("safe/all.csv"), QByteArray(everybody));
    QVERIFY(contentOf("safe/sex.csv").contains("north,young,M,[REDACTED]\nnorth,young,F,[REDACTED]\nnorth,old,M,41\n"));
    const QByteArray note = contentOf("note.md");
    for (const char* line : {"all.csv: ", "sex.csv: ", "2 files together\n", "- linked: ", "- proved: nothing",
                             "- audited together: nothing more"}) {
        QVERIFY2(note.contains(line), note);
    }
    QCOMPARE(outcheck(together + QStringList{"-o", path("safe")}).code, 2); // they stand there already
    // Whose women they are is kept: everybody goes.
    const Outcome kept = outcheck(together + QStringList{"-o", path("kept"), "--never", "sex.csv:D"});
    QVERIFY2(kept.code == 0, kept.output + kept.errors);
    QVERIFY(contentOf("kept/all.csv").contains("north,young,[REDACTED]\n"));
    // A person says that these are other people.
    write("outcheck.yaml", "links:\n  - file: all.csv\n    other: sex.csv\n    answer: rejected\n");
    const Outcome apart = outcheck(together + QStringList{"-o", path("apart")});
    QVERIFY2(apart.code == 1, apart.output + apart.errors);
    QVERIFY2(apart.output.contains("NOT LINKED, as people say"), apart.output);
    QVERIFY(contentOf("apart/sex.csv").contains("north,young,F,40\n"));
}

void TestProtect::obeysWhatWasReleased() {
    write("sex.csv", bySex);
    QVERIFY(QDir(m_folder->path()).mkdir("released"));
    write("released/all.csv", everybody);
    const QStringList beside{"protect", path("sex.csv"), "--secondary",   "--policy",
                             "uk-sdc",  "--released",    path("released")};
    const Outcome run = outcheck(beside + QStringList{"-o", path("safe.csv")});
    QVERIFY2(run.code == 0, run.output + run.errors);
    QVERIFY(contentOf("safe.csv").contains("north,young,F,[REDACTED]\n"));
    QVERIFY2(run.output.contains("1 file, beside 1 table that was released before"), run.output);
    const Outcome open = outcheck(beside + QStringList{"-o", path("open.csv"), "--never", "D"});
    QVERIFY2(open.code == 1, open.output + open.errors);
    QVERIFY2(open.output.contains("NOT SAFE: counts that can be worked out too closely all the same: 1\n  (D2)\n"),
             open.output);
    QCOMPARE(outcheck(beside.mid(0, 6) + QStringList{path("nowhere"), "-o", path("none.csv")}).code, 2);
    QCOMPARE(contentOf("none.csv"), QByteArray("(no file)"));
}

void TestProtect::obeysWhatPeopleSayOfLabels() {
    write("areas.csv", "area,patients\nWales,45\nNorth Wales,4\nSouth Wales,41\nScotland,93\nCornwall,58\n");
    const QStringList command{"protect", path("areas.csv"), "--secondary", "--policy", "uk-sdc", "-o"};
    QCOMPARE(outcheck(command + QStringList{path("alone.csv")}).code, 0);
    QVERIFY2(contentOf("alone.csv").contains("South Wales,41\n"), contentOf("alone.csv"));
    write("outcheck.yaml", "hierarchies:\n  - column: area\n    parts:\n      Wales: [North Wales, South Wales]\n");
    const Outcome run = outcheck(command + QStringList{path("safe.csv")});
    QVERIFY2(contentOf("safe.csv").contains("Wales,45\nNorth Wales,[REDACTED]\nSouth Wales,[REDACTED]\nScotland,93\n"),
             run.output + run.errors);
}

QTEST_GUILESS_MAIN(TestProtect)
#include "test_protect.moc"
