// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/activity.h"

#include "played_request.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;
using namespace outcheck::review::test;

namespace {

const LookAt wholeRequest{LookKind::View, ""};
const LookAt oneFile{LookKind::View, "a.csv"};

std::vector<std::string> found(const Play& play, const ActivityFilter& filter, const std::string& who = "ben") {
    const RequestState state = play.state();
    std::vector<std::string> entries;
    for (const std::size_t number : activityOf(state, viewFor(state, personOf(who)), filter)) {
        entries.push_back(state.acts[number].recorded.entryId);
    }
    return entries;
}

} // namespace

class TestActivity : public QObject {
    Q_OBJECT

private slots:
    void aLookIsWantedOnceATurnAndThing() {
        Play play;
        play.submitted();
        const auto wanted = [&](const std::string& who, const LookAt& look) {
            return isLookWanted(play.state(), personOf(who), look);
        };
        QVERIFY(!wanted("anna", wholeRequest)); // her own
        QVERIFY(!wanted("anna/2", oneFile));    // by another key
        QVERIFY(wanted("ben", wholeRequest));
        play("ben", wholeRequest);
        QVERIFY(!wanted("ben", wholeRequest));
        QVERIFY(!wanted("ben/2", wholeRequest)); // one person
        QVERIFY(wanted("ben", oneFile));
        QVERIFY(wanted("ben", LookAt{LookKind::Download, ""}));
        QVERIFY(wanted("cleo", wholeRequest));
        QVERIFY(wanted("rita", wholeRequest)); // who only reads is recorded too
        play("cleo", ReturnEarly{{"not yet"}});
        QVERIFY(wanted("ben", wholeRequest)); // another turn
    }

    // A look at what is not there has no effect and stands in for none.
    void aVoidLookCountsForNothing() {
        Play play;
        play.draft();
        play("ben", LookAt{LookKind::View, "late.csv"});
        QCOMPARE(play.refusal(), std::string("no-such-file"));
        play("anna", AddFile{"late.csv", "tables", FileType::Output, pinOf("late")});
        QVERIFY(isLookWanted(play.state(), personOf("ben"), LookAt{LookKind::View, "late.csv"}));
    }

    void actsAreFoundByPersonKindFileAndTime() {
        Play play;
        play.submitted();
        const std::string look = play("ben", oneFile);
        const std::string download = play("ben", LookAt{LookKind::Download, ""});
        const std::string vote = play("ben", voteOn("a.csv", VoteKind::Approve));
        ActivityFilter filter;
        filter.person = " Ben ";
        QVERIFY((found(play, filter) == std::vector{look, download, vote}));
        filter.kind = ActKind::LookAt;
        QVERIFY((found(play, filter) == std::vector{look, download}));
        filter.look = LookKind::Download;
        QVERIFY(found(play, filter) == std::vector{download});
        filter = {};
        filter.path = "a.csv";
        QCOMPARE(found(play, filter).size(), std::size_t{3});        // added, looked at, voted on
        QVERIFY(found(play, filter, "cleo") != found(play, filter)); // the vote is not hers to see yet
        filter.path.clear();
        filter.since = play.entries()[play.entries().size() - 2].time;
        QVERIFY((found(play, filter) == std::vector{download, vote}));
        filter.until = filter.since;
        QVERIFY(found(play, filter) == std::vector{download});
    }

    void anOpenedReviewIsAboutWhatItHolds() {
        OpenReview opening;
        opening.contents.votes.push_back(voteOn("a.csv", VoteKind::Approve));
        opening.contents.comments.push_back({});
        opening.contents.comments.back().anchor.path = "b.csv";
        QVERIFY(isAbout(opening, "a.csv") && isAbout(opening, "b.csv") && !isAbout(opening, "c.csv"));
        QVERIFY(!isAbout(SubmitReview{}, "a.csv"));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "test_activity.moc"
