// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/released_tables.h"

#include <QTest>

using namespace outcheck;
using namespace outcheck::release;

namespace {

review::RequestFile file(const char* path, const char* bytes, review::FileType type = review::FileType::Output) {
    review::RequestFile file;
    file.path = path;
    file.type = type;
    file.pins.push_back({{sha256Of(bytes), 5}, 0, 0});
    return file;
}

// Released at that time; 0: not.
review::RequestState request(const char* id, const char* workspace, std::int64_t released,
                             std::vector<review::RequestFile> files) {
    review::RequestState state;
    state.id = id;
    state.opened.workspace = workspace;
    state.files = std::move(files);
    if (released > 0) {
        review::JudgedAct act;
        act.recorded.act = review::ReleaseFiles{};
        act.recorded.time = {released};
        state.acts.push_back(act);
    }
    return state;
}

std::vector<std::string> namesIn(const EarlierReleases& earlier) {
    std::vector<std::string> names;
    for (const ReleasedFile& file : earlier.files) {
        names.push_back(nameOf(file));
    }
    return names;
}

} // namespace

class TestReleasedTables : public QObject {
    Q_OBJECT
private slots:
    void theOldestFirstAndNothingTwice() {
        review::RequestBook book;
        book.requests = {
            request("late", "study", 300, {file("t.csv", "new"), file("same.csv", "same")}),
            request("early", "study", 100, {file("t.csv", "old"), file("same.csv", "same"), file("plot.png", "p")}),
            request("other", "another", 200, {file("t.csv", "else")}),
            request("open", "study", 0, {file("u.csv", "u")})};
        book.requests[1].files.push_back(file("why.csv", "why", review::FileType::Supporting));
        const auto understood = [](const std::string&) { return true; };
        const EarlierReleases all = earlierReleases(book, understood, "study", {});
        QCOMPARE(namesIn(all), (std::vector<std::string>{"/early/t.csv", "/early/same.csv", "/late/t.csv"}));
        QCOMPARE(all.noTables, std::size_t{1});
        QVERIFY(all.notUnderstood.empty());
        QCOMPARE(namesIn(earlierReleases(book, understood, "study", "early")),
                 (std::vector<std::string>{"/late/t.csv", "/late/same.csv"}));
    }
    // What was written out was written out, whatever is said of the request since.
    void aDisputeTakesNothingBack() {
        review::RequestBook book;
        book.requests = {request("one", "study", 100, {file("t.csv", "t")})};
        book.requests[0].status = review::RequestStatus::Disputed;
        const auto isUnderstood = [](const std::string&) { return false; };
        const EarlierReleases all = earlierReleases(book, isUnderstood, "study", {});
        QCOMPARE(all.files.size(), std::size_t{1});
        QVERIFY(all.notUnderstood.empty());
        book.requests[0].acts[0].isVoid = review::Refusal{};
        const EarlierReleases none = earlierReleases(book, isUnderstood, "study", {});
        QVERIFY(none.files.empty());
        QCOMPARE(none.notUnderstood, (std::vector<std::string>{"one"})); // it may have been released
    }
};

QTEST_GUILESS_MAIN(TestReleasedTables)
#include "test_released_tables.moc"
