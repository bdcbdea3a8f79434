// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dismissal.h"

#include "review/review.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;

namespace {

const Sha256Digest theFile = sha256Of("the file");
const Sha256Digest otherFile = sha256Of("another file");

rules::Finding findingWith(std::vector<rules::Spot> spots) {
    rules::Finding finding;
    finding.rule = "small-count";
    finding.severity = rules::Severity::Block;
    finding.kind = rules::SpotKind::Cell;
    finding.spotCount = spots.size();
    finding.spots = std::move(spots);
    finding.fingerprint = rules::fingerprintOf(finding);
    return finding;
}

Dismissal dismissalOf(const rules::Finding& finding, std::optional<DismissedPlace> place = {}) {
    Dismissal dismissal;
    dismissal.workspace = "study";
    dismissal.path = "output/a.csv";
    dismissal.file = theFile;
    dismissal.finding = finding.fingerprint;
    dismissal.rule = finding.rule;
    dismissal.severity = finding.severity;
    dismissal.place = place;
    dismissal.reason = "numbers of sites, not of people";
    return dismissal;
}

RecordedDismissal recorded(Dismissal dismissal, const std::string& who, std::int64_t time) {
    RecordedDismissal result;
    result.dismissal = std::move(dismissal);
    result.writer = "key-" + who;
    result.writerName = who;
    result.time = {time};
    result.sequence = static_cast<std::uint64_t>(time);
    return result;
}

Dismissal takenBack(Dismissal dismissal) {
    dismissal.act = DismissalAct::TakeBack;
    return dismissal;
}

std::vector<RecordedDismissal> standing(std::vector<RecordedDismissal> all) {
    return standingDismissals(std::move(all), "study", "output/a.csv", theFile);
}

const rules::Finding twoCells = findingWith({{5, 2, 0, {}}, {9, 2, 0, {}}});

} // namespace

class TestDismissal : public QObject {
    Q_OBJECT

private slots:
    void needsAReason() {
        Dismissal dismissal = dismissalOf(twoCells);
        QVERIFY(validate(dismissal, "Anna").has_value());
        dismissal.reason = " \n\t";
        const auto refused = validate(dismissal, "Anna");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().detail, std::string("dismissal-needs-reason"));
        QVERIFY(validate(takenBack(dismissal), "Anna").has_value());
    }

    void nobodyDismissesWhatTheyWrote() {
        Dismissal dismissal = dismissalOf(twoCells);
        dismissal.author = "anna ";
        const auto refused = validate(dismissal, "Anna");
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, std::string("own-output"));
        // Whatever the record holds, it does not count.
        QVERIFY(standing({recorded(dismissal, "Anna", 1)}).empty());
        QCOMPARE(standing({recorded(dismissal, "Ben", 1)}).size(), std::size_t(1));
    }

    void badFormIsRefused() {
        Dismissal dismissal = dismissalOf(twoCells);
        dismissal.rule.clear();
        QCOMPARE(validate(dismissal, "Anna").error().where.field, std::string("rule"));
        dismissal = dismissalOf(twoCells);
        dismissal.reason = "\xff";
        QCOMPARE(validate(dismissal, "Anna").error().code, ErrorCode::Malformed);
        dismissal.reason.assign(maximumCommentBytes + 1, 'a');
        QCOMPARE(validate(dismissal, "Anna").error().code, ErrorCode::TooLarge);
    }

    void standsOnTheseBytesOnly() {
        Dismissal onOther = dismissalOf(twoCells);
        onOther.file = otherFile;
        QVERIFY(standing({recorded(onOther, "Anna", 1)}).empty());
        const std::vector<RecordedDismissal> one{recorded(dismissalOf(twoCells), "Anna", 1)};
        QCOMPARE(standing(one).size(), std::size_t(1));
        QVERIFY(standingDismissals(one, "study", "output/a.csv", std::nullopt).empty());
        QVERIFY(standingDismissals(one, "study", "output/b.csv", theFile).empty());
        QVERIFY(standingDismissals(one, "another", "output/a.csv", theFile).empty());
    }

    void lastWordOfEachReviewerCounts() {
        const Dismissal whole = dismissalOf(twoCells);
        const Dismissal place = dismissalOf(twoCells, DismissedPlace{5, 2});
        QVERIFY(standing({recorded(whole, "Anna", 1), recorded(takenBack(whole), "Anna", 2)}).empty());
        QCOMPARE(standing({recorded(whole, "Anna", 1), recorded(takenBack(whole), "Ben", 2)}).size(), std::size_t(1));
        QCOMPARE(standing({recorded(whole, "Anna", 1), recorded(takenBack(place), "Anna", 2)}).size(), std::size_t(1));
        QCOMPARE(
            standing({recorded(takenBack(whole), "Anna", 2), recorded(whole, "Anna", 3), recorded(whole, "Anna", 1)})
                .size(),
            std::size_t(1));
        // Two keys of one person are one reviewer.
        RecordedDismissal secondKey = recorded(takenBack(whole), "anna", 2);
        secondKey.writer = "another key";
        QVERIFY(standing({recorded(whole, "Anna", 1), secondKey}).empty());
        const auto both = standing({recorded(place, "Ben", 4), recorded(whole, "Anna", 1)});
        QCOMPARE(both.size(), std::size_t(2));
        QCOMPARE(both.front().writerName, std::string("Anna"));
    }

    void wholeOrPlaceByPlace() {
        const auto first = recorded(dismissalOf(twoCells, DismissedPlace{5, 2}), "Anna", 1);
        const auto second = recorded(dismissalOf(twoCells, DismissedPlace{9, 2}), "Ben", 2);
        const auto elsewhere = recorded(dismissalOf(twoCells, DismissedPlace{9, 3}), "Ben", 3);
        QVERIFY(!dismissedPart(twoCells, {}).whole);
        const DismissedPart one = dismissedPart(twoCells, {first, elsewhere});
        QVERIFY(!one.whole);
        QCOMPARE(one.places, std::uint64_t(1));
        QVERIFY(dismissedPart(twoCells, {first, second}).whole);
        QVERIFY(dismissedPart(twoCells, {recorded(dismissalOf(twoCells), "Anna", 1)}).whole);
        // Places beyond those listed were never seen one by one.
        rules::Finding more = twoCells;
        more.spotCount = 3;
        QVERIFY(!dismissedPart(more, {first, second}).whole);
    }

    void otherFindingsStay() {
        const rules::Finding other = findingWith({{7, 1, 0, {}}});
        const std::vector<RecordedDismissal> all{recorded(dismissalOf(other), "Anna", 1)};
        QVERIFY(!dismissedPart(twoCells, all).whole);
        QCOMPARE(countDismissed({twoCells, other}, all), std::size_t(1));
        QCOMPARE(countDismissed({twoCells, other}, {}), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestDismissal)
#include "test_dismissal.moc"
