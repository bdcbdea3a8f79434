// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is about: the open workspace or release request, its policy, the checks and votes on each output, and
// the chosen one. A request is open as a folder in which its pinned files were laid out.
// The panels read from here and listen; none of them talks to another.
#pragma once

#include "check/role_corrections.h"
#include "desktop/outputs/output_row.h"
#include "desktop/requests/request_store.h"
#include "desktop/session/change_watch.h"
#include "desktop/session/check_runner.h"
#include "desktop/session/ledger_desk.h"
#include "desktop/session/open_tasks.h"
#include "release/released_tables.h"
#include "review/request_bulk.h"
#include "review/request_view.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace outcheck::check {
struct LinkAnswer;
}

namespace outcheck::desktop {

class Session : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Open, Failed };

    // `policy`: id of a built-in one, or a YAML file.
    explicit Session(std::string policy, QObject* parent = nullptr);
    ~Session() override;

    // Opens a folder (or the workspace around a file) in the background; a newer request replaces it. Answers with
    // stateChanged().
    void open(const QString& path);
    // Opens a release request: its files as they were pinned.
    void openRequest(const std::string& id);
    // Opens the same folder again: what is on disk now.
    void reopen();
    void close();

    State state() const { return m_state; }
    const std::string& policyName() const { return m_policyName; }
    const QString& path() const { return m_path; } // asked for last
    const Error& openError() const { return m_openError; }

    const workspace::Workspace* workspace() const { return m_opened.workspace.get(); }
    const rules::Policy* policy() const { return m_opened.policy.get(); }
    // Shared, for work that outlives the moment.
    const OpenedWorkspace& opened() const { return m_opened; }

    // The release request that is open, as far as this person may see it; nullptr where a workspace is open.
    const review::RequestState* request() const;
    const review::RequestView& requestView() const { return m_requestView; }
    const std::string& requestId() const { return m_requestId; } // empty where a workspace is open
    RequestStore& requests() { return m_requests; }
    // Where a comment stands today whose file was replaced; nullptr where it stands as it was written.
    const review::AnchorStanding* placeToday(const std::string& comment) const;

    const std::vector<OutputRow>& rows() const { return m_rows; }
    std::optional<std::size_t> rowOf(const std::string& path) const;
    const OutputRow* current() const;
    std::optional<std::size_t> currentIndex() const { return m_current; }
    void setCurrent(std::optional<std::size_t> row);
    // The votes on the chosen output, as far as this person may see them, and what they add up to; empty where none is
    // chosen.
    QString votesOnCurrent() const;

    // Checks everything offered for review (again).
    void checkAll(Reading reading);
    void stopChecks();
    // Checks the chosen output (again).
    void checkCurrent(Reading reading);
    // Looks whether files have changed: the chosen one, or all that were checked.
    void lookForChanges(bool all);
    // The vote on the chosen output as it stands before the eyes; nothing where none is possible now.
    std::optional<review::Vote> voteOnCurrent(review::VoteKind kind, const QString& comment) const;
    // What is missing before it can be recorded, as a sentence; empty where nothing is.
    QString obstacleTo(const review::Vote& vote) const;
    // Records it in the ledger, once all of the file has been read again and is what was voted on. In a request what is
    // said with a request for changes becomes a comment on the file: `forAuthor`, a public one.
    void record(const review::Vote& vote, bool forAuthor);
    // Votes on many files of the open request at once, as review/request_bulk.h makes them, with what is seen of each.
    void voteOnMany(std::vector<review::VoteOnFile> (*make)(const review::RequestState&, const review::Person&,
                                                            const review::SeenCheck&));
    // That a finding of the chosen output, or one of its places, is dismissed; nothing where that is not possible now.
    std::optional<review::Dismissal> dismissalOnCurrent(const rules::Finding& finding, std::optional<std::size_t> spot,
                                                        const QString& reason) const;
    // Records it, or that it is taken back, as a vote is recorded.
    void record(const review::Dismissal& dismissal);
    // Checks everything offered for review once more, reading all of it, and puts the report together.
    LedgerDesk::MakeReport reportMaker() const;

    // What a person says that a column of the chosen output is, as a correction still without a reason; nothing where
    // its check is not finished.
    std::optional<check::RoleCorrection> correctionOfCurrent(std::uint32_t column, table::ColumnRole role) const;
    // Writes it, into outcheck.yaml or into this checker's own file, and checks the output again; corrected() or
    // notCorrected() answers.
    void correctRole(const check::RoleCorrection& correction, bool forEverybody);

    // Puts the whole of such a file in the place of what stood in it, and looks at the tables again; sayingsWritten()
    // or sayingsNotWritten() answers.
    void replaceSayings(check::Sidecar sidecar, const std::string& before, const std::string& after);

    // Writes what a person says of the link between two tables into the file that the answer names, or takes it out
    // there; linkAnswered() or linkNotAnswered() answers.
    void answerLink(const check::LinkAnswer& answer);
    void takeBackLink(const check::LinkAnswer& answer);
    // What other requests released of this workspace; nothing where no ledger was read.
    std::optional<release::EarlierReleases> earlierReleases() const;

    CheckRunner& runner() { return m_runner; }
    LedgerDesk& ledger() { return m_ledger; }

signals:
    void corrected();
    void notCorrected(const outcheck::Error& error);
    void sayingsWritten();
    void sayingsNotWritten(const outcheck::Error& error);
    void linkAnswered();
    void linkNotAnswered(const outcheck::Error& error);
    void stateChanged();
    void requestChanged();                                  // the open request stands otherwise
    void rowsChanged(const std::vector<std::size_t>& rows); // checks, votes or dismissals of these are new
    void currentChanged();
    void currentCheckChanged(); // the chosen output has a new check, or lost it

private:
    void take(Result<OpenedWorkspace> opened);
    void changeLinks(std::function<Result<void>(const workspace::Workspace&)> change);
    void beginOpening(const QString& path);
    void openLaidOutFiles(std::uint64_t openRequest, const std::string& workspace);
    void takeRequests();
    void judgeInRequest(OutputRow& row) const;
    std::optional<review::Vote> voteOn(const OutputRow& row, review::VoteKind kind, const QString& comment) const;
    void recordInRequest(const review::Vote& vote, bool forAuthor);
    void takeChecks(const std::vector<CheckPointer>& results);
    void takeChanges(const std::vector<std::string>& paths);
    void takeVotes();
    void takeRefusal(const QString& path);
    void judge(OutputRow& row) const;
    void judgeDismissals(OutputRow& row, const std::string& me) const;
    LedgerDesk::ReadAgain readerOf(const std::string& path) const;

    std::string m_policyName;
    QThreadPool m_openPool;
    std::stop_source m_openStop;
    std::uint64_t m_openRequest = 0;
    State m_state = State::Empty;
    QString m_path;
    Error m_openError;
    OpenedWorkspace m_opened;
    std::vector<OutputRow> m_rows;
    std::unordered_map<std::string, std::size_t> m_rowByPath;
    std::optional<std::size_t> m_current;
    CheckRunner m_runner;
    ChangeWatch m_watch;
    LedgerDesk m_ledger;
    RequestStore m_requests;
    std::string m_requestId;
    std::vector<release::PinnedFile> m_laidOut;
    std::unique_ptr<QTemporaryDir> m_requestFolder; // the owner's alone; goes with the request
    review::RequestView m_requestView;
    RequestStore::CommentPlaces m_commentPlaces;
};

} // namespace outcheck::desktop
