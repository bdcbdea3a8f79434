// SPDX-License-Identifier: GPL-3.0-or-later
// A whole request in the window, by four people; and the words of requests.
#include "desktop/requests/history_panel.h"
#include "desktop/requests/move_dialog.h"
#include "desktop/requests/request_bar.h"
#include "desktop/requests/request_words.h"
#include "request_story.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <set>

using namespace outcheck;
using namespace outcheck::desktop;

namespace {

int shownActs(const HistoryPanel& history) {
    int shown = 0;
    for (int row = 0; row < history.list()->topLevelItemCount(); ++row) {
        shown += history.list()->topLevelItem(row)->isHidden() ? 0 : 1;
    }
    return shown;
}

// How many acts are shown for each choice of a time.
QList<int> shownByTime(const HistoryPanel& history) {
    QList<int> shown;
    for (int choice = 0; choice < history.times()->count(); ++choice) {
        history.times()->setCurrentIndex(choice);
        emit history.times()->activated(choice);
        shown << shownActs(history);
    }
    return shown;
}

} // namespace

class TestDesktopRequests : public QObject {
    Q_OBJECT
private slots:
    void aWholeRequest_data();
    void aWholeRequest();
    void filesForOneGroupAreChosenTogether();
    void everyCodeHasWordsOfItsOwn();
    void refusalsTakeTheirParameters();
};

void TestDesktopRequests::aWholeRequest_data() {
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("shown") << false;
    QTest::newRow("sealed") << true;
}

void TestDesktopRequests::aWholeRequest() {
    QFETCH(bool, isSealed);
    QStringList phases;
    QList<int> byTime;
    const auto look = [&](const char* phase, QWidget& shown) {
        phases << QString::fromLatin1(phase);
        if (phases.last() == QLatin1String("administrator-released")) {
            byTime = shownByTime(*static_cast<MainWindow&>(shown).history());
        }
    };
    testing::RequestStory story(look, isSealed);
    const QString wrong = story.play();
    QVERIFY2(wrong.isEmpty(), qPrintable(phases.join(QLatin1Char(' ')) + QStringLiteral(": ") + wrong));
    QCOMPARE(byTime.size(), 5); // any time, this turn, today, a week, a month
    QVERIFY(byTime[1] > 0 && byTime[1] < byTime[0]);
    QVERIFY(byTime[3] == byTime[0] && byTime[4] == byTime[0]);
    const QDir released(story.releaseFolder());
    QVERIFY(released.exists(QStringLiteral("release.json")));
    QFile table(released.filePath(QStringLiteral("outputs/output/tables/attendance.csv")));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("South,[REDACTED]"));
    QVERIFY(!released.exists(QStringLiteral("outputs/output/tables/underlying.csv"))); // supporting files stay
}

void TestDesktopRequests::filesForOneGroupAreChosenTogether() {
    review::RequestState state;
    for (const char* name : {"tables", "figures"}) {
        state.groups.emplace_back().name = name;
    }
    const auto add = [&state](const char* path, std::size_t group, review::FileType type) {
        review::RequestFile& file = state.files.emplace_back();
        file.path = path;
        file.group = group;
        file.type = type;
    };
    add("output/a.csv", 0, review::FileType::Output);
    add("output/b.csv", 0, review::FileType::Supporting);
    add("output/gone.csv", 0, review::FileType::Withdrawn);
    add("output/c.png", 1, review::FileType::Output);
    MoveDialog dialog(state, "figures");
    QCOMPARE(dialog.list()->topLevelItemCount(), 2); // neither what was taken out nor what is there already
    QVERIFY(dialog.chosen().empty());
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto button = [&buttons](const QString& start) {
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&start](const QPushButton* one) { return one->text().startsWith(start); });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(!button(QStringLiteral("Move"))->isEnabled());
    dialog.filter()->setText(QStringLiteral("B.CSV"));
    QVERIFY(dialog.list()->topLevelItem(0)->isHidden());
    button(QStringLiteral("Tick all"))->click(); // of those shown
    QCOMPARE(dialog.chosen(), std::vector<std::string>{"output/b.csv"});
    dialog.filter()->clear();
    button(QStringLiteral("Tick all"))->click();
    QCOMPARE(dialog.chosen(), (std::vector<std::string>{"output/a.csv", "output/b.csv"}));
    button(QStringLiteral("Move"))->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestDesktopRequests::everyCodeHasWordsOfItsOwn() {
    std::set<QString> sentences, deeds;
    for (std::size_t i = 0; i < review::refusalCodeCount; ++i) {
        const review::Refusal refusal{static_cast<review::RefusalCode>(i), {}};
        QVERIFY(sentenceFor(refusal).endsWith(QLatin1Char('.')));
        sentences.insert(sentenceFor(refusal));
    }
    QCOMPARE(sentences.size(), review::refusalCodeCount);
    for (std::size_t i = 0; i < review::actKindCount; ++i) {
        deeds.insert(wordFor(static_cast<review::ActKind>(i)));
    }
    QCOMPARE(deeds.size(), review::actKindCount);
    QCOMPARE(wordFor(review::ActKind::LookAt), QStringLiteral("looked at it"));
    QCOMPARE(wordFor(review::RequestStatus::Disputed), QStringLiteral("disputed"));
}

void TestDesktopRequests::refusalsTakeTheirParameters() {
    const review::Refusal refusal{review::RefusalCode::FilesWithoutVote, {{"count", "3"}, {"path", "a\u202Eb.csv"}}};
    const QString sentence = sentenceFor(refusal);
    QVERIFY(sentence.contains(QLatin1Char('3')) && sentence.contains(QStringLiteral("b.csv")));
    QVERIFY2(!sentence.contains(QStringLiteral("{count}")) && !sentence.contains(QStringLiteral("{path}")),
             qPrintable(sentence));
    QVERIFY(!sentence.contains(QChar(0x202E))); // a name cannot turn the sentence around
    const review::Refusal notNow{review::RefusalCode::NotNow, {{"status", "partially-reviewed"}}};
    QVERIFY(sentenceFor(notNow).contains(wordFor(review::RequestStatus::PartiallyReviewed)));
}

QTEST_MAIN(TestDesktopRequests)
#include "test_desktop_requests.moc"
