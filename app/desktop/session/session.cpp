// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/session.h"

#include "desktop/decision/votes_text.h"
#include "desktop/requests/request_votes.h"
#include "desktop/session/background.h"
#include "desktop/session/recent_workspaces.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"
#include "io/block_reader.h"

#include <QDateTime>
#include <algorithm>
#include <tuple>

namespace outcheck::desktop {

namespace {

// Of the bytes that stand there now, as far as a check has seen them.
std::optional<Sha256Digest> digestNow(const OutputRow& row) {
    return row.check && !row.changed ? row.check->digest : std::nullopt;
}

// What votes and dismissals make of a row: whether anything about it is new.
auto standingOf(const OutputRow& row) {
    std::vector<std::string> dismissals;
    for (const review::RecordedDismissal& recorded : row.dismissals) {
        dismissals.push_back(recorded.entryId);
    }
    return std::tuple(row.decision, row.ownVote, row.otherVotes, row.hasLapsed, std::move(dismissals));
}

} // namespace

Session::Session(std::string policy, QObject* parent)
    : QObject(parent), m_policyName(std::move(policy)), m_requests(m_ledger) {
    m_openPool.setMaxThreadCount(1);
    connect(&m_runner, &CheckRunner::checked, this, &Session::takeChecks);
    connect(&m_watch, &ChangeWatch::changed, this, &Session::takeChanges);
    connect(&m_ledger, &LedgerDesk::entriesChanged, this, &Session::takeVotes);
    connect(&m_ledger, &LedgerDesk::notRecorded, this, &Session::takeRefusal);
    connect(&m_ledger, &LedgerDesk::notDismissed, this, &Session::takeRefusal);
    connect(&m_requests, &RequestStore::notVoted, this, &Session::takeRefusal);
    connect(&m_requests, &RequestStore::changed, this, &Session::takeRequests);
    m_ledger.load();
}

Session::~Session() {
    m_openStop.request_stop();
    m_openPool.waitForDone();
}

void Session::beginOpening(const QString& path) {
    m_openStop.request_stop();
    m_openStop = std::stop_source();
    ++m_openRequest;
    m_path = path;
    m_state = State::Opening;
}

void Session::open(const QString& path) {
    beginOpening(path);
    const std::uint64_t request = m_openRequest;
    m_requestId.clear();
    const auto work = [file = std::filesystem::path(toUtf8(path)), policy = m_policyName,
                       stop = m_openStop.get_token()] { return openEverything(file, policy, stop); };
    runInBackground(m_openPool, this, work, [this, request](Result<OpenedWorkspace> opened) {
        if (request == m_openRequest) {
            take(std::move(opened));
        }
    });
    emit stateChanged();
}

void Session::reopen() {
    if (!m_requestId.empty()) {
        openRequest(m_requestId);
    } else if (!m_path.isEmpty()) {
        open(m_path);
    }
}

void Session::close() {
    m_openStop.request_stop();
    ++m_openRequest;
    m_runner.clear();
    m_watch.clear();
    m_current.reset();
    m_rows.clear();
    m_rowByPath.clear();
    m_opened = {};
    m_path.clear();
    m_requestId.clear();
    m_requestFolder.reset();
    m_state = State::Empty;
    emit stateChanged();
    emit currentChanged();
}

void Session::take(Result<OpenedWorkspace> opened) {
    m_runner.clear();
    m_watch.clear();
    const std::string chosen = current() != nullptr ? current()->output->path : std::string();
    m_current.reset();
    m_rows.clear();
    m_rowByPath.clear();
    if (!opened) {
        m_opened = {};
        m_openError = opened.error();
        m_state = State::Failed;
        if (m_requestId.empty()) {
            forgetWorkspace(m_path);
        }
        emit stateChanged();
        emit currentChanged();
        return;
    }
    m_opened = *std::move(opened);
    for (const workspace::Output& output : m_opened.workspace->outputs()) {
        m_rowByPath.emplace(output.path, m_rows.size());
        OutputRow row;
        row.output = &output;
        m_rows.push_back(std::move(row));
    }
    for (OutputRow& row : m_rows) {
        judge(row);
    }
    m_state = State::Open;
    if (m_requestId.empty()) {
        m_requestFolder.reset();
        rememberWorkspace(m_path);
    }
    emit stateChanged();
    emit currentChanged();
    checkAll(Reading::WhatChanged);
    if (const auto row = rowOf(chosen)) {
        setCurrent(row);
    }
}

std::optional<std::size_t> Session::rowOf(const std::string& path) const {
    const auto found = m_rowByPath.find(path);
    return found == m_rowByPath.end() ? std::nullopt : std::optional(found->second);
}

const OutputRow* Session::current() const {
    return m_current ? &m_rows[*m_current] : nullptr;
}

void Session::setCurrent(std::optional<std::size_t> row) {
    if (row == m_current || (row && *row >= m_rows.size())) {
        return;
    }
    m_current = row;
    emit currentChanged();
    if (const OutputRow* chosen = current()) {
        if (!chosen->check) {
            checkCurrent(Reading::WhatChanged);
        } else {
            lookForChanges(false);
        }
    }
}

QString Session::votesOnCurrent() const {
    const OutputRow* row = current();
    if (row == nullptr) {
        return {};
    }
    if (const review::RequestState* state = request()) {
        return requestVotesText(*state, m_requestView, row->output->path, m_requests.me().value_or(review::Person{}),
                                m_requests.draftOf(m_requestId));
    }
    const std::string& name = workspace()->name();
    const auto& identity = m_ledger.identity();
    return votesText(
        review::decide(m_ledger.votesOn(name, row->output->path), name, row->output->path, digestNow(*row)),
        identity ? identity->fingerprint : std::string());
}

void Session::checkAll(Reading reading) {
    if (m_state != State::Open) {
        return;
    }
    std::vector<std::string> paths;
    for (const OutputRow& row : m_rows) {
        if (row.output->forReview && row.output->presence == workspace::Presence::Present) {
            paths.push_back(row.output->path);
        }
    }
    m_runner.start(m_opened.workspace, std::move(paths), m_opened.policy, reading);
}

void Session::stopChecks() {
    m_runner.stop();
}

void Session::checkCurrent(Reading reading) {
    const OutputRow* row = current();
    if (row == nullptr || row->output->presence != workspace::Presence::Present) {
        return;
    }
    m_runner.checkNow(m_opened.workspace, row->output->path, m_opened.policy, reading);
}

void Session::lookForChanges(bool all) {
    if (m_state != State::Open) {
        return;
    }
    std::vector<ChangeWatch::Seen> seen;
    const auto add = [&seen](const OutputRow& row) {
        if (row.check && row.check->identity && !row.changed) {
            seen.emplace_back(row.output->path, *row.check->identity);
        }
    };
    if (all) {
        for (const OutputRow& row : m_rows) {
            add(row);
        }
    } else if (const OutputRow* row = current()) {
        add(*row);
    }
    m_watch.look(m_opened.workspace->folder(), std::move(seen));
}

void Session::takeChecks(const std::vector<CheckPointer>& results) {
    std::vector<std::size_t> touched;
    bool currentTouched = false;
    for (const CheckPointer& result : results) {
        const auto index = rowOf(result->path);
        if (!index) {
            continue;
        }
        OutputRow& row = m_rows[*index];
        // A stopped run hands over "incomplete" for what it did not reach; that must not replace a finished single
        // check.
        if (result->state == check::CheckState::Incomplete && row.check && !row.changed &&
            row.check->state == check::CheckState::Complete) {
            continue;
        }
        row.check = result;
        row.changed = false;
        judge(row);
        touched.push_back(*index);
        currentTouched = currentTouched || m_current == *index;
    }
    emit rowsChanged(touched);
    if (currentTouched) {
        emit currentCheckChanged();
    }
}

void Session::takeChanges(const std::vector<std::string>& paths) {
    std::vector<std::size_t> touched;
    bool currentTouched = false;
    for (const std::string& path : paths) {
        if (const auto index = rowOf(path)) {
            m_rows[*index].changed = true;
            judge(m_rows[*index]);
            touched.push_back(*index);
            currentTouched = currentTouched || m_current == *index;
        }
    }
    emit rowsChanged(touched);
    if (currentTouched) {
        emit currentCheckChanged();
        checkCurrent(Reading::WhatChanged);
    }
}

void Session::takeVotes() {
    std::vector<std::size_t> touched;
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        OutputRow& row = m_rows[index];
        const auto before = standingOf(row);
        judge(row);
        if (before != standingOf(row)) {
            touched.push_back(index);
        }
    }
    emit rowsChanged(touched);
}

void Session::judge(OutputRow& row) const {
    if (!m_requestId.empty()) {
        judgeInRequest(row);
        return;
    }
    row.ownVote.reset();
    row.otherVotes = 0;
    row.decision = review::FileDecision::Undecided;
    row.hasLapsed = false;
    const std::string& name = workspace()->name();
    const std::string me = m_ledger.identity() ? m_ledger.identity()->fingerprint : std::string();
    const review::DecisionOnFile decision =
        review::decide(m_ledger.votesOn(name, row.output->path), name, row.output->path, digestNow(row));
    row.decision = decision.decision;
    row.hasLapsed = !decision.lapsed.empty();
    for (const review::RecordedVote& vote : decision.votes) {
        if (vote.vote.kind == review::VoteKind::Undecide) {
            continue;
        }
        if (vote.writer == me) {
            row.ownVote = vote.vote.kind;
        } else {
            ++row.otherVotes;
        }
    }
    judgeDismissals(row, me);
}

// What others have dismissed says how they judge, so it waits for one's own vote as their votes do.
void Session::judgeDismissals(OutputRow& row, const std::string& me) const {
    const std::string& name = workspace()->name();
    row.dismissals = review::standingDismissals(m_ledger.dismissalsOn(name, row.output->path), name, row.output->path,
                                                digestNow(row));
    if (!row.ownVote) {
        std::erase_if(row.dismissals, [&me](const review::RecordedDismissal& each) { return each.writer != me; });
    }
    row.dismissed = row.check ? review::countDismissed(row.check->findings, row.dismissals) : 0;
}

std::optional<review::Vote> Session::voteOnCurrent(review::VoteKind kind, const QString& comment) const {
    const OutputRow* row = current();
    return row != nullptr ? voteOn(*row, kind, comment) : std::nullopt;
}

std::optional<review::Vote> Session::voteOn(const OutputRow& row, review::VoteKind kind, const QString& comment) const {
    if (!whyNoVote(row).isEmpty()) {
        return std::nullopt;
    }
    review::Vote vote;
    vote.workspace = workspace()->name();
    vote.path = row.output->path;
    vote.file = *row.check->digest;
    vote.policy = policy()->digest();
    vote.policyId = policy()->id();
    vote.policyVersion = policy()->version();
    vote.verdict = row.check->verdict;
    for (const rules::Finding& finding : row.check->findings) {
        vote.findings.push_back({finding.fingerprint, finding.rule, finding.severity});
    }
    vote.kind = kind;
    const review::RequestState* state = request();
    vote.author = state != nullptr ? state->people[state->author].name : row.output->user;
    vote.comment = toUtf8(comment);
    return vote;
}

QString Session::obstacleTo(const review::Vote& vote) const {
    const auto& identity = m_ledger.identity();
    const auto valid = identity ? review::validate(vote, identity->name) : Result<void>();
    if (!valid) {
        return sentenceFor(valid.error());
    }
    return m_requestId.empty() ? QString() : m_requests.obstacleTo(m_requestId, actOf(vote));
}

void Session::record(const review::Vote& vote, bool forAuthor) {
    if (!m_requestId.empty()) {
        recordInRequest(vote, forAuthor);
        return;
    }
    m_ledger.record(vote, readerOf(vote.path));
}

void Session::record(const review::Dismissal& dismissal) {
    m_ledger.record(dismissal, readerOf(dismissal.path));
}

std::optional<review::Dismissal> Session::dismissalOnCurrent(const rules::Finding& finding,
                                                             std::optional<std::size_t> spot,
                                                             const QString& reason) const {
    const OutputRow* row = current();
    if (row == nullptr || !whyNoVote(*row).isEmpty()) {
        return std::nullopt;
    }
    review::Dismissal dismissal;
    dismissal.workspace = workspace()->name();
    dismissal.path = row->output->path;
    dismissal.file = *row->check->digest;
    dismissal.finding = finding.fingerprint;
    dismissal.rule = finding.rule;
    dismissal.severity = finding.severity;
    if (spot) {
        dismissal.place = review::DismissedPlace{finding.spots[*spot].row, finding.spots[*spot].column};
    }
    const review::RequestState* state = request();
    dismissal.author = state != nullptr ? state->people[state->author].name : row->output->user;
    dismissal.reason = toUtf8(reason);
    return dismissal;
}

std::optional<check::RoleCorrection> Session::correctionOfCurrent(std::uint32_t column, table::ColumnRole role) const {
    const OutputRow* row = current();
    if (row == nullptr || !row->check || !row->check->table || column >= row->check->table->columns.size()) {
        return std::nullopt;
    }
    const std::vector<table::ColumnProfile>& columns = row->check->table->columns;
    const std::string& name = columns[column].name;
    const auto namesakes = std::count_if(columns.begin(), columns.end(),
                                         [&name](const table::ColumnProfile& other) { return other.name == name; });
    check::RoleCorrection correction;
    correction.file = row->output->path;
    if (name.empty() || namesakes > 1) {
        correction.column = column;
    } else {
        correction.name = name;
    }
    correction.role = role;
    return correction;
}

void Session::correctRole(const check::RoleCorrection& correction, bool forEverybody) {
    const auto work = [workspace = m_opened.workspace, correction, forEverybody]() -> Result<bool> {
        const auto written =
            forEverybody ? check::addToWorkspace(*workspace, correction) : check::addToOwn(*workspace, correction);
        if (!written) {
            return failure(written.error());
        }
        return true;
    };
    runInBackground(m_openPool, this, work, [this](const Result<bool>& written) {
        if (!written) {
            emit notCorrected(written.error());
            return;
        }
        emit corrected();
        checkAll(Reading::WhatChanged); // other files may fit the pattern, and all depend on the corrections
        checkCurrent(Reading::WhatChanged);
    });
}

LedgerDesk::ReadAgain Session::readerOf(const std::string& path) const {
    return [workspace = m_opened.workspace, path] {
        return workspace->openOutput(path)
            .and_then([](io::OpenFile file) { return io::hashFile(std::move(file), {}); })
            .map([](const io::ReadSummary& read) { return read.digest; });
    };
}

// Whatever kept the vote out, the file is looked at again, and not only at its times.
void Session::takeRefusal(const QString& path) {
    if (current() != nullptr && current()->output->path == toUtf8(path)) {
        checkCurrent(Reading::Everything);
    }
}

LedgerDesk::MakeReport Session::reportMaker() const {
    return [opened = m_opened, votes = m_ledger.votesOn(workspace()->name())](
               const ledger::Ledger& ledger, const ledger::Identity& identity,
               const std::stop_token& stop) -> Result<report::Report> {
        std::vector<check::FileCheck> checks;
        task::Progress progress;
        check::runChecks(*opened.workspace, report::pathsToCheck(*opened.workspace), *opened.policy, stop, progress,
                         [&checks](check::FileCheck result) { checks.push_back(std::move(result)); });
        if (stop.stop_requested()) {
            return failure(task::cancelled(opened.workspace->name()));
        }
        return report::buildReport(*opened.workspace, *opened.policy, checks, votes, &ledger, identity.name,
                                   {QDateTime::currentSecsSinceEpoch()});
    };
}

} // namespace outcheck::desktop
