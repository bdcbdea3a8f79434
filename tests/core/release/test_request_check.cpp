// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/request_check.h"

#include <QTest>
#include <map>

using namespace outcheck;
using namespace outcheck::release;
using review::FileType;

namespace {

// Bytes that are kept, by their digest.
class Kept {
public:
    FileToCheck file(const std::string& path, const std::string& bytes, FileType type = FileType::Output) {
        const review::FilePin pin{sha256Of(bytes), bytes.size()};
        m_bytes[pin.digest] = bytes;
        return {{path, pin}, type};
    }
    void lose(const FileToCheck& file) { m_bytes.erase(file.file.pin.digest); }
    void swap(const FileToCheck& file, const std::string& bytes) { m_bytes[file.file.pin.digest] = bytes; }
    ReadPinned reader() const {
        return [this](const review::FilePin& pin, const BundleFolder::Sink& sink) -> Result<void> {
            const auto found = m_bytes.find(pin.digest);
            return found == m_bytes.end() ? failure(ErrorCode::NotFound, {}, "not kept") : sink(found->second);
        };
    }

private:
    std::map<Sha256Digest, std::string> m_bytes;
};

std::vector<PinnedCheck> checked(const RequestToCheck& request, const Kept& kept, const std::stop_token& stop = {}) {
    std::vector<PinnedCheck> all(request.files.size());
    task::Progress progress;
    checkRequest(request, kept.reader(), *check::builtInPolicy(check::defaultPolicy), stop, progress,
                 [&](std::size_t number, PinnedCheck one) { all[number] = std::move(one); });
    return all;
}

review::DeclaredControls declared(std::optional<std::uint64_t> threshold, int nearest) {
    return {threshold, table::Rounding{table::RoundingKind::Nearest, nearest}};
}

constexpr const char* roundedTo5 = "region,patients\nEast,120\nWest,340\nNorth,15\nSouth,25\n";

} // namespace

class TestRequestCheck : public QObject {
    Q_OBJECT

private slots:
    void whatHoldsIsNotTold() {
        Kept kept;
        const auto all = checked({"r", declared(7, 5), {kept.file("output/n.csv", roundedTo5)}}, kept);
        QVERIFY(all[0].check.state == check::CheckState::Complete);
        QVERIFY(all[0].check.verdict == rules::Verdict::Clean);
        QCOMPARE(all[0].check.path, std::string("output/n.csv"));
        QVERIFY(all[0].check.digest == sha256Of(roundedTo5));
        QVERIFY(all[0].untrue.empty());
        QVERIFY(all[0].notJudged.empty());
        QVERIFY(!all[0].check.table);
    }

    void whatIsNotAsDeclaredIsTold() {
        Kept kept;
        const RequestToCheck request{"r",
                                     declared(15, 7),
                                     {kept.file("a.csv", roundedTo5),
                                      kept.file("b.csv", "region,patients\nEast,14\nWest,343\nNorth,70\nSouth,21\n")}};
        const auto all = checked(request, kept);
        QCOMPARE(all[0].untrue.size(), std::size_t{2});
        QVERIFY(all[0].untrue[0].control == review::DeclaredControl::Threshold);
        QCOMPARE(all[0].untrue[0].cells, std::uint64_t{1});
        QCOMPARE(all[0].untrue[0].columnName, std::string("patients"));
        QVERIFY(all[0].untrue[1].control == review::DeclaredControl::Rounding);
        QCOMPARE(all[0].untrue[1].cells, std::uint64_t{4});
        QCOMPARE(all[1].untrue.size(), std::size_t{1}); // the 14
        QVERIFY(all[1].untrue[0].control == review::DeclaredControl::Threshold);
    }

    void eachOfSeveralTablesIsJudged() {
        Kept kept;
        const std::string first = "Patients by region\nregion,patients\nEast,120\nWest,340\nNorth,15\nSouth,25\n";
        const std::string second = "\nPatients by sex\nsex,patients\nmale,121\nfemale,343\nother,17\nunknown,29\n";
        const auto all = checked({"r", declared({}, 5), {kept.file("two.csv", first + second)}}, kept);
        QCOMPARE(all[0].untrue.size(), std::size_t{1});
        QCOMPARE(all[0].untrue[0].table, 2U);
        QCOMPARE(all[0].untrue[0].cells, std::uint64_t{4});
    }

    void whatCannotBeToldIsSaid() {
        Kept kept;
        const auto all = checked({"r",
                                  declared(7, 8),
                                  {kept.file("n.csv", roundedTo5), kept.file("run.log", "all went well\n"),
                                   kept.file("figure.png", "no picture")}},
                                 kept);
        using review::DeclaredControl;
        QVERIFY(all[0].notJudged == std::vector{DeclaredControl::Rounding}); // to 8: no profile counts it
        QVERIFY(all[1].notJudged == std::vector{DeclaredControl::Rounding});
        QVERIFY((all[2].notJudged == std::vector{DeclaredControl::Threshold, DeclaredControl::Rounding}));
    }

    // The wrong "safe" would be to check what lies in the workspace, or nothing.
    void bytesThatAreNotThePinnedOnesAreNeverClean() {
        Kept kept;
        const RequestToCheck request{"r",
                                     declared(7, 5),
                                     {kept.file("lost.csv", "a,n\nx,10\n"), kept.file("other.csv", roundedTo5),
                                      kept.file("good.csv", "region,patients\nEast,10\nWest,20\nNorth,30\n")}};
        kept.lose(request.files[0]);
        kept.swap(request.files[1], "region,patients\nEast,125\nWest,340\nNorth,15\nSouth,25\n");
        const auto all = checked(request, kept);
        for (const std::size_t number : {0U, 1U}) {
            QVERIFY(all[number].check.verdict == rules::Verdict::Incomplete);
            QCOMPARE(all[number].check.path, request.files[number].file.path);
            QCOMPARE(all[number].check.problems.size(), std::size_t{1});
            QCOMPARE(all[number].notJudged.size(), std::size_t{2});
        }
        QVERIFY(all[0].check.problems[0].code == ErrorCode::NotFound);
        QVERIFY(all[1].check.problems[0].code == ErrorCode::NotGenuine);
        QVERIFY(all[2].check.state == check::CheckState::Complete);
    }

    // A file of the request cannot say how another is to be read, nor keep it shut.
    void filesDoNotSpeakForOneAnother() {
        Kept kept;
        const auto all = checked(
            {"r",
             {},
             {kept.file("n.csv", "region,patients\nEast,3\nWest,340\nNorth,15\n"),
              kept.file("outcheck.yaml", "corrections:\n  - file: n.csv\n    column: patients\n    role: dimension\n",
                        FileType::Supporting),
              kept.file("project.yaml", "version: '4.0'\nactions: {}\n", FileType::Code)}},
            kept);
        QVERIFY(all[0].check.verdict == rules::Verdict::Fail);
        QVERIFY(!all[0].check.corrections);
    }

    void whatIsNotReleasedDeclaresNothing() {
        Kept kept;
        const auto all =
            checked({"r", declared(20, 7), {kept.file("raw.csv", roundedTo5, FileType::Supporting)}}, kept);
        QVERIFY(all[0].type == FileType::Supporting);
        QVERIFY(all[0].check.state == check::CheckState::Complete);
        QVERIFY(all[0].untrue.empty() && all[0].notJudged.empty());
    }

    void stopsWithoutPassingAnything() {
        Kept kept;
        std::stop_source stop;
        stop.request_stop();
        const auto all = checked({"r", {}, {kept.file("n.csv", roundedTo5)}}, kept, stop.get_token());
        QVERIFY(all[0].check.verdict == rules::Verdict::Incomplete);
        QVERIFY(all[0].check.problems[0].code == ErrorCode::Cancelled);
    }

    void withdrawnFilesAreLeftOut() {
        review::RequestState state;
        state.id = "r";
        state.opened.controls.threshold = 7;
        for (const FileType type : {FileType::Output, FileType::Withdrawn, FileType::Code}) {
            review::RequestFile file;
            file.path = review::nameOf(type);
            file.type = type;
            file.pins.resize(1);
            state.files.push_back(file);
        }
        const RequestToCheck request = requestToCheck(state);
        QCOMPARE(request.files.size(), std::size_t{2});
        QCOMPARE(request.files[1].file.path, std::string("code"));
        QVERIFY(request.declared == state.opened.controls);
    }
};

QTEST_GUILESS_MAIN(TestRequestCheck)
#include "test_request_check.moc"
