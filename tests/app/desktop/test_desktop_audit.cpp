// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that tells what can be worked out, in the whole window: proofs in words, cells lit up in the grid, links to
// other files, and each state in which nothing may be called safe.
#include "desktop/audit/audit_panel.h"
#include "desktop/audit/audit_state_text.h"
#include "desktop/audit/audit_words.h"
#include "desktop/audit/link_bar.h"
#include "desktop/correction/sayings_dialog.h"
#include "desktop/main_window.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/preview/table_view.h"
#include "released_before.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>

using namespace outcheck;
using namespace outcheck::desktop;

namespace {

// OpenSAFELY's guidance on secondary disclosure.
constexpr const char* givesBack = "age,heart disease,population\n21-30,[REDACTED],[REDACTED]\n31-40,10,100\n"
                                  "41-50,15,90\n51+,25,85\nTotal,51,276\n";
constexpr const char* byWeek = "week,patients\n2021-01-04,61\n2021-01-11,75\n2021-01-18,93\n2021-01-25,114\n";
constexpr const char* bySex = "week,sex,patients\n2021-01-04,F,31\n2021-01-04,M,30\n2021-01-11,F,40\n2021-01-11,M,35\n"
                              "2021-01-18,F,91\n2021-01-18,M,[REDACTED]\n2021-01-25,F,60\n2021-01-25,M,54\n";
constexpr const char* keepsQuiet = "ethnicity,asthma\nWhite,[REDACTED]\nMixed,18\nAsian,23\nBlack,41\nOther,57\n";
constexpr const char* contradicts = "region,men,women,total\nNorth,112,135,247\nEast,[REDACTED],93,98\n"
                                    "South,141,87,228\nWest,76,158,234\nTotal,333,473,806\n";
constexpr const char* notAllUsed = "ward,visits,beds\nA,[REDACTED],12\nB,113,30\nC,151,41\nD,253,60\nTotal,400,90\n";

constexpr const char* pipeline = "version: '3.0'\nactions:\n  tables:\n    run: r:latest make.R\n    outputs:\n"
                                 "      moderately_sensitive:\n        tables: '*.csv'\n";

} // namespace

class TestDesktopAudit : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void tellsTheProofAndLightsUpItsCells();
    void figuresOfOtherFilesAreLinks();
    void whatGivesAnotherFileAwayIsToldToo();
    void neverSaysMoreThanItKnows_data();
    void neverSaysMoreThanItKnows();
    void contradictoryFiguresAreLitUp();
    void stoppedSaysNothing();
    void changedFilesAreWorkedOutAnew();
    void zerosMayBeWithheld();
    void rolesThatAPersonCorrectsCount();
    void worksOnlyWhileItIsSeen();
    void barsHaveAScale();
    void aLinkIsRejectedAndThatIsTakenBack();
    void aLinkIsConfirmedByItsKey();
    void withoutACheckoutTheAnswerNeedsAReasonAndStaysHere();
    void answersOfTheResearcherAreObeyed();
    void aFaultyFileOfAnswersSaysNothing();
    void whatIsSaidIsWrittenInTheWindow();
    void whatWasReleasedBeforeIsUsed();
    void releasedBytesThatAreNotHereAreNamed();

private:
    // Of a researcher whose run has made the two tables.
    void makeCheckout() {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("metadata")));
        write("project.yaml", pipeline);
        write("metadata/tables.log", "=============JOB SUMMARY=============\njob_definition_id: j1\nexit_code: 0\n\n"
                                     "outputs:\n  by_week.csv  - moderately_sensitive\n"
                                     "  by_sex.csv  - moderately_sensitive\n");
    }
    QByteArray said() const {
        QFile file(m_folder->filePath(QStringLiteral("outcheck.yaml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int groupNamed(const QString& title) {
        for (int group = 0; group < panel().model().rowCount(); ++group) {
            if (groupTitle(group) == title) {
                return group;
            }
        }
        return -1;
    }
    void chooseLink(const QString& group) {
        QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(group) >= 0, 60'000);
        chooseEntry(groupNamed(group), 0);
        QVERIFY(!panel().linkBar()->isHidden());
    }
    void startAgain() {
        m_window = std::make_unique<MainWindow>("opensafely");
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void open();
    void choose(const char* path);
    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled(), 60'000); }
    void chooseEntry(int group, int entry) {
        const AuditModel& model = panel().model();
        panel().tree()->setCurrentIndex(model.index(entry, 0, model.index(group, 0)));
    }
    AuditPanel& panel() { return *m_window->audit(); }
    QString text(int group, int entry, int column) {
        const AuditModel& model = panel().model();
        return model.index(entry, column, model.index(group, 0)).data().toString();
    }
    QString groupTitle(int group) { return panel().model().index(group, 0).data().toString(); }
    preview::TableView* grid() { return m_window->preview()->findChild<preview::TableView*>(); }
    // "1,1! 2,1": record and column of what is lit; a subject has its mark.
    QString lit() {
        QStringList all;
        for (const preview::LitCell& cell : grid()->lit().all()) {
            all << QStringLiteral("%1,%2%3")
                       .arg(cell.place.row)
                       .arg(cell.place.column)
                       .arg(cell.isSubject ? QStringLiteral("!") : QString());
        }
        return all.join(QLatin1Char(' '));
    }
    // The link of this text in the proof.
    QUrl linkOf(const QString& name) {
        const QString html = panel().findChild<QTextBrowser*>()->toHtml();
        const QRegularExpression pattern(QStringLiteral("href=\"([^\"]+)\"[^>]*>(<span[^>]*>)?") +
                                         QRegularExpression::escape(name));
        return QUrl(pattern.match(html).captured(1));
    }

    std::unique_ptr<QTemporaryDir> m_home, m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesktopAudit::init() {
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OUTCHECK_HOME", QFile::encodeName(m_home->path()));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->path());
    write("gives_back.csv", givesBack);
    write("by_week.csv", byWeek);
    write("by_sex.csv", bySex);
    write("keeps_quiet.csv", keepsQuiet);
    write("notes.txt", "All went well.\n");
    startAgain();
}

void TestDesktopAudit::open() {
    m_window->session().open(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->session().state() == Session::State::Open && !m_window->session().runner().isRunning(), 60'000);
}

// By its key.
void TestDesktopAudit::choose(const char* path) {
    m_window->session().setCurrent(m_window->session().rowOf(path));
    QVERIFY2(m_window->session().current() != nullptr, path);
    QTest::keyClick(m_window.get(), Qt::Key_I);
    QVERIFY(panel().tree()->hasFocus());
}

void TestDesktopAudit::tellsTheProofAndLightsUpItsCells() {
    open();
    choose("gives_back.csv");
    waitForAnswer();
    QVERIFY2(panel().headingText().startsWith(QStringLiteral("2 cell(s) of this table can be worked out.")),
             qPrintable(panel().headingText()));
    QCOMPARE(groupTitle(0), QStringLiteral("Can be worked out (2)"));
    QCOMPARE(text(0, 0, AuditModel::Name), QStringLiteral("21-30, heart disease"));
    QCOMPARE(text(0, 0, AuditModel::Words), QStringLiteral("Exactly 1, and it is withheld."));
    QTest::keyClick(panel().tree(), Qt::Key_Down);
    QTest::keyClick(panel().tree(), Qt::Key_Down);
    const QString details = panel().detailsText();
    QVERIFY2(details.contains(QStringLiteral("Column heart disease:")), qPrintable(details));
    QVERIFY2(details.contains(QStringLiteral("21-30 ≤ Total − 31-40 − 41-50 − 51+")), qPrintable(details));
    QVERIFY2(details.contains(QStringLiteral("≤ 51 − 10 − 15 − 25, so it is at most 1")), qPrintable(details));
    QVERIFY2(details.contains(QStringLiteral("Its own place says 1 to 7; both together: 1.")), qPrintable(details));
    QVERIFY(details.contains(QStringLiteral("everything from 1 to 7 stays possible")));
    QCOMPARE(lit(), QStringLiteral("1,1! 2,1 3,1 4,1 5,1"));
    QTRY_COMPARE_WITH_TIMEOUT(grid()->currentPlace(), (preview::Place{1, 1, 0}), 60'000);
    QCOMPARE(grid()->describedFlag(1, 1).contains(QStringLiteral("used in working it out")), true);
    panel().follow(linkOf(QStringLiteral("41-50")));
    QCOMPARE(grid()->currentPlace(), (preview::Place{3, 1, 0}));
    chooseEntry(0, 1);
    QCOMPARE(lit(), QStringLiteral("1,2! 2,2 3,2 4,2 5,2"));
    // Of a file that is only being opened, too.
    choose("by_sex.csv");
    chooseEntry(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(grid()->rowCount(), std::uint64_t{8}, 60'000);
    QCOMPARE(lit(), QStringLiteral("5,2 6,2!"));
}

void TestDesktopAudit::figuresOfOtherFilesAreLinks() {
    open();
    choose("by_sex.csv");
    waitForAnswer();
    QCOMPARE(groupTitle(0), QStringLiteral("Can be worked out (1)"));
    QCOMPARE(text(0, 0, AuditModel::Words), QStringLiteral("Exactly 2, and it is withheld."));
    chooseEntry(0, 0);
    QVERIFY2(panel().detailsText().contains(QStringLiteral("= 93 − 91, so it is 2")),
             qPrintable(panel().detailsText()));
    QCOMPARE(lit(), QStringLiteral("5,2 6,2!"));
    const QUrl link = linkOf(QStringLiteral("by_week.csv: "));
    QVERIFY(link.isValid());
    panel().follow(link);
    QCOMPARE(m_window->session().current()->output->path, std::string("by_week.csv"));
    QCOMPARE(lit(), QStringLiteral("3,1"));
    QTRY_COMPARE_WITH_TIMEOUT(grid()->currentPlace(), (preview::Place{3, 1, 0}), 60'000);
    // What was chosen is still chosen, and the way back is a link, too.
    QVERIFY(panel().detailsText().contains(QStringLiteral("= 93 − 91")));
    panel().follow(linkOf(QStringLiteral("by_sex.csv: ")));
    QCOMPARE(m_window->session().current()->output->path, std::string("by_sex.csv"));
    QCOMPARE(lit(), QStringLiteral("5,2 6,2!"));
}

void TestDesktopAudit::whatGivesAnotherFileAwayIsToldToo() {
    open();
    choose("by_week.csv");
    waitForAnswer();
    const QString heading = panel().headingText();
    QVERIFY2(heading.startsWith(QStringLiteral("No withheld count was recognised in this table.")),
             qPrintable(heading));
    QVERIFY2(heading.contains(QStringLiteral("1 cell(s) of other files")), qPrintable(heading));
    QCOMPARE(groupTitle(0), QStringLiteral("In other files, by means of this one (1)"));
    QCOMPARE(groupTitle(1), QStringLiteral("Taken for linked (1)"));
}

void TestDesktopAudit::neverSaysMoreThanItKnows_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    const auto add = [](const char* name, const char* file, const QByteArray& content, const char* said) {
        QTest::newRow(name) << QByteArray(file) << content << QString::fromUtf8(said);
    };
    add("nothing found", "keeps_quiet.csv", keepsQuiet,
        "None of 1 withheld cell(s) can be worked out from what was used.");
    add("not all used", "wards.csv", notAllUsed, "2 column(s) or relation(s) could not be used.");
    add("no table by its kind", "notes.txt", "All went well.\n", "Nothing is said about this file.");
    add("no table by its bytes", "bytes.csv", QByteArray("\0\1\2\0\0\3", 6), "nothing is said about it");
    add("contradictory", "regions.csv", contradicts, "Some of its figures contradict each other.");
    add("contradictory cells", "regions.csv", contradicts, "nothing can be said.");
}

void TestDesktopAudit::neverSaysMoreThanItKnows() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    write(file.constData(), content);
    open();
    choose(file.constData());
    if (!file.endsWith(".txt")) {
        waitForAnswer();
    }
    QVERIFY2(panel().headingText().contains(said), qPrintable(panel().headingText()));
    QVERIFY(!panel().headingText().contains(QStringLiteral("safe")));
}

void TestDesktopAudit::contradictoryFiguresAreLitUp() {
    write("regions.csv", contradicts);
    open();
    choose("regions.csv");
    waitForAnswer();
    QCOMPARE(groupTitle(0), QStringLiteral("Figures that contradict each other (2)"));
    chooseEntry(0, 0);
    const QStringList first = lit().split(QLatin1Char(' '));
    chooseEntry(0, 1);
    const QStringList second = lit().split(QLatin1Char(' '));
    QCOMPARE(first.size() + second.size(), 7 + 5);
    QVERIFY(!first.join(QString()).contains(QLatin1Char('!'))); // none of them is the one that is wrong
    QVERIFY(panel().detailsText().contains(QStringLiteral("One of them is wrong")));
}

void TestDesktopAudit::stoppedSaysNothing() {
    open();
    choose("gives_back.csv");
    QVERIFY(panel().runner().state() == AuditRunner::State::Running); // answers come by the event loop
    panel().runner().stop();
    QVERIFY(panel().headingText().contains(QStringLiteral("stopped: nothing is said")));
    QCOMPARE(panel().model().rowCount(), 0);
    QTest::qWait(200);
    QVERIFY(panel().runner().state() == AuditRunner::State::Stopped);
    m_window->session().setCurrent(m_window->session().rowOf("keeps_quiet.csv")); // of the same question
    QVERIFY(panel().headingText().contains(QStringLiteral("stopped: nothing is said")));
    panel().workAgain();
    waitForAnswer();
    QVERIFY(panel().headingText().startsWith(QStringLiteral("None of 1")));
}

void TestDesktopAudit::changedFilesAreWorkedOutAnew() {
    open();
    choose("by_sex.csv");
    waitForAnswer();
    QCOMPARE(groupTitle(0), QStringLiteral("Can be worked out (1)"));
    const auto before = panel().runner().answer();
    QTest::qWait(20);                                                       // another time of change
    write("by_week.csv", QByteArray(byWeek).replace(",93", ",[REDACTED]")); // what gave it away
    m_window->session().lookForChanges(true);
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && panel().runner().answer() != before &&
                                 panel().headingText().startsWith(QStringLiteral("None of 1")),
                             60'000);
}

void TestDesktopAudit::zerosMayBeWithheld() {
    write("pairs.csv", "sex,stroke\nF,[REDACTED]\nM,[REDACTED]\nTotal,9\n");
    open();
    choose("pairs.csv");
    waitForAnswer();
    QCOMPARE(text(0, 0, AuditModel::Words), QStringLiteral("2 to 7, and it is withheld as 1 to 7."));
    panel().zeros()->setChecked(true);
    waitForAnswer();
    QCOMPARE(text(0, 0, AuditModel::Words), QStringLiteral("2 to 7, and it is withheld as 0 to 7."));
}

void TestDesktopAudit::rolesThatAPersonCorrectsCount() {
    open();
    choose("gives_back.csv");
    waitForAnswer();
    QVERIFY(panel().headingText().startsWith(QStringLiteral("2 cell(s)")));
    auto correction = m_window->session().correctionOfCurrent(2, table::ColumnRole::Text);
    QVERIFY(correction);
    correction->reason = "no counts of people";
    m_window->session().correctRole(*correction, false);
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && panel().headingText().startsWith(QStringLiteral("1 cell(s)")),
                             60'000);
    QVERIFY(panel().headingText().contains(QStringLiteral("could not be used"))); // what is withheld in the other
}

void TestDesktopAudit::whatIsSaidIsWrittenInTheWindow() {
    makeCheckout();
    open();
    m_window->commands().action(QStringLiteral("audit.sayings"))->trigger();
    auto* dialog = m_window->findChild<SayingsDialog*>();
    QVERIFY(dialog != nullptr);
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled()); // nothing is changed
    dialog->editor()->setPlainText(
        QStringLiteral("hierarchies:\n  - column: region\n    parts:\n      A: [B]\n      B: [A]\n"));
    QTest::qWait(400);
    QVERIFY(!save->isEnabled()); // a label above itself
    dialog->editor()->setPlainText(QStringLiteral("hierarchies:\n  - column: region\n    parts:\n      A: [B, C]\n"));
    QTRY_VERIFY(save->isEnabled());
    QSignalSpy answered(&m_window->session(), &Session::linkAnswered);
    save->click();
    QVERIFY(answered.wait(30'000));
    QVERIFY(said().contains("A: [B, C]"));
    QTRY_VERIFY(m_window->findChild<SayingsDialog*>() == nullptr);
}

void TestDesktopAudit::worksOnlyWhileItIsSeen() {
    open();
    m_window->session().setCurrent(m_window->session().rowOf("gives_back.csv"));
    QTest::qWait(100);
    QVERIFY(panel().runner().state() == AuditRunner::State::Nothing);
}

void TestDesktopAudit::barsHaveAScale() {
    open();
    choose("gives_back.csv");
    waitForAnswer();
    const AuditModel& model = panel().model();
    const auto bar = model.index(0, AuditModel::Bar, model.index(0, 0)).data(AuditModel::barRole).value<IntervalBar>();
    QCOMPARE(bar.found, audit::Interval::exactly(1));
    QCOMPARE(*bar.asked, (audit::Interval{1, 7}));
    QCOMPARE(bar.scale, (audit::Interval{0, 7}));
}

void TestDesktopAudit::aLinkIsRejectedAndThatIsTakenBack() {
    makeCheckout();
    write("outcheck.yaml", "# ours\n");
    open();
    choose("by_sex.csv");
    waitForAnswer();
    chooseEntry(0, 0);
    QVERIFY(panel().linkBar()->isHidden()); // a disclosure is no link
    chooseLink(QStringLiteral("Taken for linked (1)"));
    LinkBar& bar = *panel().linkBar();
    QVERIFY(bar.text().contains(QStringLiteral("So far they are taken to")));
    QVERIFY(bar.text().contains(QStringLiteral("outcheck.yaml")));
    QVERIFY(bar.takeBackButton()->isHidden());
    bar.reasonField()->setText(QStringLiteral("another year"));
    bar.otherButton()->click();
    const QString rejected = QStringLiteral("Not linked, as a person says (1)");
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(rejected) >= 0, 60'000);
    QCOMPARE(groupNamed(QStringLiteral("Can be worked out (1)")), -1);
    const QString heading = panel().headingText();
    QVERIFY2(heading.contains(QStringLiteral("A person rejected 1 link(s)")), qPrintable(heading));
    QVERIFY(heading.contains(QStringLiteral("whoever releases it has to agree")));
    const QByteArray written = said();
    QVERIFY2(written.startsWith("# ours\nlinks:\n") &&
                 written.contains("answer: rejected\n    reason: \"another year\""),
             written.constData());
    // The link is still chosen, so that the answer can be taken back.
    QVERIFY(panel().tree()->currentIndex().parent().row() == groupNamed(rejected));
    QVERIFY2(bar.text().contains(QStringLiteral("outcheck.yaml, line 3")), qPrintable(bar.text()));
    QVERIFY(bar.text().contains(QStringLiteral("another year")));
    QVERIFY(bar.otherButton()->isHidden() && !bar.takeBackButton()->isHidden());
    bar.takeBackButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Can be worked out (1)")) >= 0, 60'000);
    QCOMPARE(said(), QByteArray("# ours\n"));
    QVERIFY(groupNamed(QStringLiteral("Taken for linked (1)")) >= 0);
}

void TestDesktopAudit::aLinkIsConfirmedByItsKey() {
    makeCheckout();
    open();
    choose("by_week.csv");
    QTest::keyClick(m_window.get(), Qt::Key_L); // no link is chosen
    chooseLink(QStringLiteral("Taken for linked (1)"));
    QTest::keyClick(m_window.get(), Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Linked, as a person says (1)")) >= 0,
                             60'000);
    QVERIFY(said().contains("answer: confirmed"));
    QVERIFY(!panel().headingText().contains(QStringLiteral("rejected")));
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Taken for linked (1)")) >= 0, 60'000);
    QVERIFY(!said().contains("confirmed"));
}

void TestDesktopAudit::withoutACheckoutTheAnswerNeedsAReasonAndStaysHere() {
    open();
    choose("by_sex.csv");
    chooseLink(QStringLiteral("Taken for linked (1)"));
    LinkBar& bar = *panel().linkBar();
    QVERIFY(bar.text().contains(QStringLiteral("A reason is needed.")));
    QVERIFY(!bar.sameButton()->isEnabled() && !bar.otherButton()->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(bar.reasonField()->hasFocus());
    QTest::keyClicks(bar.reasonField(), QStringLiteral("all of 2020"));
    QVERIFY(bar.otherButton()->isEnabled());
    bar.otherButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Not linked, as a person says (1)")) >= 0,
                             60'000);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("outcheck.yaml"))));
    QCOMPARE(QDir(m_home->filePath(QStringLiteral("corrections"))).entryList(QDir::Files).size(), 1);
    QVERIFY2(bar.text().contains(QStringLiteral("kept on this machine")), qPrintable(bar.text()));
    bar.takeBackButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Taken for linked (1)")) >= 0, 60'000);
}

void TestDesktopAudit::answersOfTheResearcherAreObeyed() {
    makeCheckout();
    write("outcheck.yaml", "links:\n  - {file: by_*.csv, other: by_*.csv, answer: rejected}\n");
    open();
    choose("by_sex.csv");
    chooseLink(QStringLiteral("Not linked, as a person says (1)"));
    QCOMPARE(groupNamed(QStringLiteral("Can be worked out (1)")), -1);
    QVERIFY(panel().headingText().contains(QStringLiteral("whoever releases it has to agree")));
    QVERIFY(panel().linkBar()->takeBackButton()->isHidden()); // it speaks of other files, too
    panel().linkBar()->sameButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Can be worked out (1)")) >= 0, 60'000);
    QVERIFY(said().startsWith("links:\n  - {file: by_*.csv, other: by_*.csv, answer: rejected}\n  - file: "));
}

void TestDesktopAudit::aFaultyFileOfAnswersSaysNothing() {
    makeCheckout();
    open();
    write("outcheck.yaml", "links:\n  - {file: a.csv, other: b.csv, answer: perhaps}\n");
    choose("by_sex.csv");
    QTRY_VERIFY_WITH_TIMEOUT(panel().runner().state() == AuditRunner::State::Failed, 60'000);
    QVERIFY2(panel().headingText().contains(QStringLiteral("nothing is said")), qPrintable(panel().headingText()));
    QVERIFY(panel().headingText().contains(QStringLiteral("outcheck.yaml")));
}

void TestDesktopAudit::whatWasReleasedBeforeIsUsed() {
    const auto request = testing::releaseBefore(m_home->path(), m_folder->path(), "by_week.csv", {1'772'000'000});
    QVERIFY2(request, request ? "" : describe(request.error()).c_str());
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("by_week.csv"))));
    startAgain();
    open();
    choose("by_sex.csv");
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Can be worked out (1)")) >= 0, 60'000);
    chooseEntry(0, 0);
    const QString name =
        QStringLiteral("by_week.csv, released 2026-02-25, request ") + QString::fromStdString(*request).left(8);
    QVERIFY2(panel().detailsText().contains(name), qPrintable(panel().detailsText()));
    QVERIFY(!linkOf(name).isValid() || linkOf(name).isEmpty()); // it is not open here
    const QString scope = scopeOf(*panel().runner().answer());
    QVERIFY2(scope.contains(QStringLiteral("They were held against 1 file(s) released before.")), qPrintable(scope));
    chooseLink(QStringLiteral("Taken for linked (1)"));
    panel().linkBar()->reasonField()->setText(QStringLiteral("another practice"));
    panel().linkBar()->otherButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel().isSettled() && groupNamed(QStringLiteral("Not linked, as a person says (1)")) >= 0,
                             60'000);
    QCOMPARE(groupNamed(QStringLiteral("Can be worked out (1)")), -1);
}

void TestDesktopAudit::releasedBytesThatAreNotHereAreNamed() {
    AuditQuestion question;
    question.workspace =
        std::make_shared<workspace::Workspace>(*workspace::Workspace::open(m_folder->path().toStdString()));
    question.paths = {"keeps_quiet.csv"};
    question.earlier.emplace();
    question.earlier->files.push_back({"0123456789ab", {0}, {"old.csv", {sha256Of("gone"), 4}}});
    AuditProgress progress;
    const auto audited = auditTogether(question, {}, progress);
    QVERIFY(audited);
    QCOMPARE((*audited)->releasedRead, std::size_t{0});
    QVERIFY((*audited)->notRead.contains("/0123456789ab/old.csv"));
    QVERIFY(scopeOf(**audited).contains(QStringLiteral("0 of 1 file(s) released before")));
    QVERIFY(accountOf(**audited, "keeps_quiet.csv").contains(QStringLiteral("were not looked at")));
    const auto groups = entriesFor(**audited, "keeps_quiet.csv");
    QCOMPARE(groups.back().entries.front().name, QStringLiteral("old.csv, released 1970-01-01, request 01234567"));
}

QTEST_MAIN(TestDesktopAudit)
#include "test_desktop_audit.moc"
