// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/anchors.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::review;

namespace {

using AnchorPlace = decltype(Anchor::place);

Anchor anchorAt(AnchorPlace place) {
    Anchor anchor;
    anchor.path = "a.csv";
    anchor.file = sha256Of("before");
    anchor.place = std::move(place);
    return anchor;
}

PlacesOfFile places(const char* digest) {
    PlacesOfFile places;
    places.digest = sha256Of(digest);
    places.columns = {"group", "n", "percent"};
    places.rowLabels = {"group", "women", "men", "other"};
    places.lines = {"begin", "a", "a", "b", "end"};
    places.pixels = {{640, 480}};
    return places;
}

} // namespace

class TestAnchors : public QObject {
    Q_OBJECT

private slots:
    void onTheSameBytesItStays() {
        const Anchor anchor = anchorAt(LineRange{99, 100});
        const auto standing = standingOf(anchor, {}, [] {
            PlacesOfFile now;
            now.digest = sha256Of("before");
            return now;
        }());
        QVERIFY(standing.fate == AnchorFate::Kept);
        QVERIFY(standing.anchor == anchor);
    }

    void allOfAFileStays() {
        const auto standing = standingOf(anchorAt({}), {}, places("now"));
        QVERIFY(standing.fate == AnchorFate::Kept);
        QVERIFY(standing.anchor.file == sha256Of("now"));
    }

    void cellsFollowTheirColumnsAndRows() {
        const PlacesOfFile before = places("before");
        PlacesOfFile now = places("now");
        const Anchor anchor = anchorAt(CellRange{1, 2, 1, 2});
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Kept);
        now.columns.insert(now.columns.begin(), "year");
        now.rowLabels.insert(now.rowLabels.begin() + 1, "all");
        auto standing = standingOf(anchor, before, now);
        QVERIFY(standing.fate == AnchorFate::Moved);
        QVERIFY(standing.anchor.place == AnchorPlace(CellRange{2, 3, 2, 3}));
        now.columns[2] = "count"; // renamed
        standing = standingOf(anchor, before, now);
        QVERIFY(standing.fate == AnchorFate::Lost);
        QVERIFY(std::holds_alternative<std::monostate>(standing.anchor.place));
        now = places("now");
        now.rowLabels = {"group", "women", "women", "men", "other"}; // which of the two?
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Lost);
        QVERIFY(standingOf(anchorAt(CellRange{1, 40, 1, 1}), before, places("now")).fate == AnchorFate::Lost);
    }

    void linesAreFoundAgainByTheirText() {
        const PlacesOfFile before = places("before");
        PlacesOfFile now = places("now");
        const Anchor anchor = anchorAt(LineRange{1, 3}); // a a b
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Kept);
        now.lines = {"begin", "a", "a", "a", "b", "end"};
        const auto standing = standingOf(anchor, before, now);
        QVERIFY(standing.fate == AnchorFate::Moved);
        QVERIFY(standing.anchor.place == AnchorPlace(LineRange{2, 4}));
        now.lines = {"a", "a", "b", "x", "a", "a", "b"};
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Lost);
        now.lines = {"begin"};
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Lost);
    }

    void regionsNeedTheSameSize() {
        const PlacesOfFile before = places("before");
        PlacesOfFile now = places("now");
        const Anchor anchor = anchorAt(ImageRegion{1, 2, 3, 4});
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Kept);
        now.pixels = {{641, 480}};
        QVERIFY(standingOf(anchor, before, now).fate == AnchorFate::Lost);
        now.pixels.reset();
        QVERIFY(standingOf(anchor, now, now).fate == AnchorFate::Lost);
    }
};

QTEST_GUILESS_MAIN(TestAnchors)
#include "test_anchors.moc"
