// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/workspace_standing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace outcheck;
using namespace outcheck::release;
using review::FileType;
using review::OutputState;
using review::RequestStatus;

namespace {

review::RequestState requestOf(std::string id, RequestStatus status) {
    review::RequestState request;
    request.id = std::move(id);
    request.opened.workspace = "study";
    request.status = status;
    return request;
}

void put(review::RequestState& request, const std::string& path, const std::string& bytes,
         FileType type = FileType::Output) {
    review::RequestFile file;
    file.path = path;
    file.type = type;
    file.pins.push_back({{sha256Of(bytes), bytes.size()}, 0, 0});
    request.fileByPath[path] = request.files.size();
    request.files.push_back(file);
}

} // namespace

class TestWorkspaceStanding : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyStateIsTold() {
        write("a.csv", "a");
        write("b.csv", "b, changed");
        write("c.csv", "c");
        write("d.csv", "d");
        write("e.csv", "e");
        review::RequestState released = requestOf("released", RequestStatus::Released);
        put(released, "b.csv", "b");
        put(released, "elsewhere.csv", "c"); // the same bytes under another path
        review::RequestState active = requestOf("active", RequestStatus::Submitted);
        put(active, "d.csv", "d");
        put(active, "e.csv", "e", FileType::Withdrawn);
        m_book.requests = {released, active};
        const WorkspaceStanding standing = read();
        QVERIFY((states(standing) == std::vector{OutputState::Unreleased, OutputState::Updated, OutputState::Released,
                                                 OutputState::UnderReview, OutputState::Withdrawn}));
        QCOMPARE(standing.standing[1].request, std::string("released"));
        QCOMPARE(standing.files[4].path, std::string("e.csv"));
        const NewToRequest news = newToRequest(requestOf("new", RequestStatus::Pending), standing);
        QVERIFY((news.toAdd == std::vector<std::string>{"a.csv", "b.csv", "e.csv"}));
        QVERIFY(news.toReplace.empty() && news.leftOut.empty());
    }

    void whatIsInTheRequestIsReplacedOrLeftAlone() {
        for (const char* name : {"in.csv", "new.csv", "notes.txt", "out.csv", "same.csv"}) {
            write(name, name);
        }
        review::RequestState mine = requestOf("mine", RequestStatus::Returned);
        put(mine, "in.csv", "as it was");
        put(mine, "same.csv", "same.csv");
        put(mine, "notes.txt", "notes.txt", FileType::Supporting);
        put(mine, "out.csv", "out.csv", FileType::Withdrawn);
        m_book.requests = {mine};
        NewToRequest news = newToRequest(mine, read());
        QVERIFY(news.toAdd == std::vector<std::string>{"new.csv"});
        QVERIFY(news.toReplace == std::vector<std::string>{"in.csv"});
        QVERIFY(news.leftOut == std::vector<std::string>{"out.csv"});
        mine.rejectedDigests.insert(sha256Of("new.csv"));
        mine.files[0].rejected = true;
        news = newToRequest(mine, read());
        QVERIFY(news.toAdd.empty() && news.toReplace.empty());
        QVERIFY((news.leftOut == std::vector<std::string>{"in.csv", "new.csv", "out.csv"}));
    }

    void whatIsNotReadIsInvalid() {
        write("a.csv", "a");
        std::stop_source stop;
        stop.request_stop();
        const WorkspaceStanding standing = read(stop.get_token());
        QVERIFY(states(standing) == std::vector{OutputState::Invalid});
        QVERIFY(standing.problems.at(0).code == ErrorCode::Cancelled);
        QVERIFY(newToRequest(requestOf("new", RequestStatus::Pending), standing).toAdd.empty());
    }

private:
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), static_cast<qint64>(bytes.size()));
    }
    WorkspaceStanding read(const std::stop_token& stop = {}) const {
        const auto workspace = workspace::Workspace::open(m_folder->path().toStdString());
        task::Progress progress;
        return standingOf(*workspace, "study", m_book, stop, progress);
    }
    static std::vector<OutputState> states(const WorkspaceStanding& workspace) {
        std::vector<OutputState> states;
        for (const review::OutputStanding& one : workspace.standing) {
            states.push_back(one.state);
        }
        return states;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    review::RequestBook m_book;
};

QTEST_GUILESS_MAIN(TestWorkspaceStanding)
#include "test_workspace_standing.moc"
