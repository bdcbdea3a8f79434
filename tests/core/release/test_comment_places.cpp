// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/comment_places.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::release;
using review::AnchorFate;

namespace {

using AnchorPlace = decltype(review::Anchor::place);

// A request with one file that was pinned with each of these bytes in turn, and the comments of a test.
struct Replaced {
    explicit Replaced(std::string path, std::vector<std::string> versions) : bytes(std::move(versions)) {
        review::RequestFile file;
        file.path = std::move(path);
        for (const std::string& version : bytes) {
            file.pins.push_back({{sha256Of(version), version.size()}, 0, 0});
        }
        state.fileByPath[file.path] = 0;
        state.files.push_back(file);
    }
    void comment(AnchorPlace place, std::size_t version = 0) {
        review::RequestComment comment;
        comment.comment.anchor.path = state.files[0].path;
        comment.comment.anchor.file = sha256Of(bytes[version]);
        comment.comment.anchor.place = place;
        numbers.push_back(state.comments.size());
        state.comments.push_back(comment);
    }
    std::map<std::size_t, review::AnchorStanding> standings() {
        return placesToday(state, numbers,
                           [this](const review::FilePin& pin, const BundleFolder::Sink& sink) -> Result<void> {
                               ++reads;
                               for (const std::string& version : bytes) {
                                   if (sha256Of(version) == pin.digest && version != lost) {
                                       return sink(version);
                                   }
                               }
                               return failure(ErrorCode::NotFound, {}, "not kept");
                           },
                           {});
    }

    std::vector<std::string> bytes;
    std::string lost;
    review::RequestState state;
    std::vector<std::size_t> numbers;
    int reads = 0;
};

} // namespace

class TestCommentPlaces : public QObject {
    Q_OBJECT

private slots:
    void cellsFollowTheirRowAndColumn() {
        Replaced file("n.csv", {"region,n\nEast,10\nWest,20\n", "region,sex,n\nNorth,m,30\nEast,m,10\nWest,f,20\n"});
        file.comment(review::CellRange{1, 2, 1, 1});
        file.comment(review::CellRange{1, 1, 1, 1}, 1); // on the bytes of now
        const auto standings = file.standings();
        QVERIFY(standings.at(0).fate == AnchorFate::Moved);
        QVERIFY((standings.at(0).anchor.place == AnchorPlace(review::CellRange{2, 3, 2, 2})));
        QVERIFY(standings.at(1).fate == AnchorFate::Kept);
        QCOMPARE(file.reads, 2); // each of the two once
    }

    void whatIsGoneIsLost() {
        Replaced file("n.csv", {"region,n\nEast,10\nWest,20\n", "region,n\nNorth,30\nSouth,40\nWest,20\n"});
        file.comment(review::CellRange{1, 1, 1, 1});
        const auto standings = file.standings();
        QVERIFY(standings.at(0).fate == AnchorFate::Lost);
        QVERIFY(std::holds_alternative<std::monostate>(standings.at(0).anchor.place));
    }

    void linesFollowTheirText() {
        Replaced file("run.log", {"one\r\ntwo\r\nthree\r\n", "zero\none\ntwo\nthree"});
        file.comment(review::LineRange{1, 2});
        QVERIFY((file.standings().at(0).anchor.place == AnchorPlace(review::LineRange{2, 3})));
    }

    // The nearest to a wrong place would be to take the same numbers on bytes that nobody has read.
    void bytesThatAreNotAtHandLoseThePlace() {
        Replaced file("run.log", {"one\ntwo\n", "one\ntwo\nthree\n"});
        file.comment(review::LineRange{0, 1});
        QVERIFY(file.standings().at(0).fate == AnchorFate::Kept);
        file.lost = file.bytes[0];
        QVERIFY(file.standings().at(0).fate == AnchorFate::Lost);
    }

    void commentsOnAllOfAFileHaveNoPlace() {
        Replaced file("run.log", {"one\n", "two\n"});
        file.comment({});
        QVERIFY(file.standings().empty());
        QCOMPARE(file.reads, 0);
    }

    void placesAreReadAsPeopleCountThem() {
        const auto table = placesIn("n.csv", "Patients by region\nregion;n\nEast;10\n");
        QVERIFY((table.columns == std::vector<std::string>{"region", "n"}));
        QVERIFY((table.rowLabels == std::vector<std::string>{"Patients by region", "region", "East"}));
        const auto wide = placesIn("run.log", std::string_view("\xFF\xFE"
                                                               "a\0\n\0b\0",
                                                               8)); // UTF-16
        QVERIFY((wide.lines == std::vector<std::string>{"a", "b"}));
        QVERIFY(placesIn("long.txt", std::string(mostPlaces, '\n')).lines.size() == mostPlaces);
        QVERIFY(placesIn("long.txt", std::string(mostPlaces + 1, '\n')).lines.empty());
        QVERIFY(!placesIn("figure.png", "no picture").pixels);
        QVERIFY(placesIn("empty.csv", "").lines.empty());
    }
};

QTEST_GUILESS_MAIN(TestCommentPlaces)
#include "test_comment_places.moc"
