// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/request_store.h"

#include "desktop/requests/request_words.h"
#include "desktop/text/words.h"
#include "release/comment_places.h"
#include "release/own_review.h"
#include "release/pinning.h"
#include "release/request_desk.h"
#include "review/dashboards.h"
#include "review/request_view.h"

#include <QDateTime>
#include <algorithm>

namespace outcheck::desktop {

namespace {

UtcSeconds now() {
    return {QDateTime::currentSecsSinceEpoch()};
}

// Records an act, or keeps it in the own sealed review; whether it was kept.
Result<bool> performOrKeep(const LedgerDesk::Hand& hand, release::RequestDesk& desk, const std::string& id,
                           const review::RequestAct& act) {
    const auto waits = release::waitsForOpening(desk, id, act, now());
    if (!waits) {
        return failure(waits.error());
    }
    if (*waits) {
        return release::keepInDraft(hand.ledger, hand.identity, *desk.book().request(id), act)
            .map([](const release::ReviewDraft&) { return true; });
    }
    return desk.perform(id, act, now()).map([](const std::string&) { return false; });
}

} // namespace

struct RequestStore::Reading {
    std::shared_ptr<const review::RequestBook> book;
    std::optional<review::Person> me;
    std::map<std::string, std::size_t> notUnderstood;
    std::map<std::string, review::ReviewContents> drafts;
};

RequestStore::RequestStore(LedgerDesk& ledger, QObject* parent) : QObject(parent), m_ledger(ledger) {
    connect(&ledger, &LedgerDesk::entriesChanged, this, &RequestStore::load);
}

RequestStore::~RequestStore() {
    m_ledger.waitForActs();
}

const review::RequestBook& RequestStore::book() const {
    static const review::RequestBook none;
    return m_book ? *m_book : none;
}

const review::RequestState* RequestStore::request(const std::string& id) const {
    return book().request(id);
}

std::size_t RequestStore::notUnderstood(const std::string& id) const {
    const auto found = m_notUnderstood.find(id);
    return found == m_notUnderstood.end() ? 0 : found->second;
}

const review::ReviewContents* RequestStore::draftOf(const std::string& id) const {
    const auto found = m_drafts.find(id);
    return found == m_drafts.end() ? nullptr : &found->second;
}

int RequestStore::waitingForMe() const {
    if (!m_me) {
        return 0;
    }
    std::ptrdiff_t waiting = 0;
    if (m_me->roles.checker) {
        const auto lines = review::checkerDashboard(book(), *m_me);
        waiting += std::count_if(lines.begin(), lines.end(), [](const review::CheckerLine& line) {
            return line.column == review::CheckerColumn::WaitingForMe ||
                   line.column == review::CheckerColumn::ToRelease;
        });
    }
    const auto own = review::authorDashboard(book(), *m_me);
    waiting += std::count_if(own.begin(), own.end(), [](const review::AuthorLine& line) { return line.isAsked; });
    return static_cast<int>(waiting);
}

QString RequestStore::obstacleTo(const std::string& id, const review::RequestAct& act) const {
    const review::RequestState* state = request(id);
    if (state == nullptr || !m_me) {
        return tr("The ledger’s roster does not know your key.");
    }
    const auto refusal = review::refusalOf(*state, *m_me, act);
    return refusal && refusal->code != review::RefusalCode::ReviewsAreSealed ? sentenceFor(*refusal) : QString();
}

QString RequestStore::obstacleToSubmitReview(const std::string& id) const {
    const review::RequestState* state = request(id);
    if (state == nullptr || state->opened.independence != review::Independence::Sealed || !m_me) {
        return obstacleTo(id, review::SubmitReview{});
    }
    const review::ReviewContents* draft = draftOf(id);
    const auto refusal = review::refusalToSeal(*state, *m_me, draft != nullptr ? *draft : review::ReviewContents{});
    return refusal ? sentenceFor(*refusal) : QString();
}

QString RequestStore::obstacleToOpen(const std::string& workspace) const {
    if (!m_me) {
        return tr("The ledger’s roster does not know your key.");
    }
    const auto refusal = review::refusalToOpen(book(), *m_me, workspace);
    return refusal ? sentenceFor(*refusal) : QString();
}

Result<RequestStore::Reading> RequestStore::read(const LedgerDesk::Hand& hand) {
    auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
    if (!desk) {
        return failure(desk.error());
    }
    Reading reading;
    if (const auto me = desk->me(now())) {
        reading.me = *me;
        if (const auto opened = release::openOwnReviews(hand.ledger, hand.identity, *desk, now()); !opened) {
            return failure(opened.error());
        }
    }
    for (const review::RequestState& state : desk->book().requests) {
        if (state.opened.independence != review::Independence::Sealed || !review::isActive(state.status)) {
            continue;
        }
        if (const auto draft = release::draftOf(hand.ledger, hand.identity, state)) {
            reading.drafts.emplace(state.id, draft->contents());
        }
    }
    for (const auto& [id, errors] : desk->notUnderstood()) {
        reading.notUnderstood.emplace(id, errors.size());
    }
    reading.book = std::make_shared<const review::RequestBook>(desk->book());
    return reading;
}

void RequestStore::load() {
    m_ledger.withLedger(this, read, [this](Result<Reading> reading) { take(std::move(reading)); });
}

void RequestStore::take(Result<Reading> reading) {
    if (!reading) {
        emit refused({}, sentenceForRequest(reading.error()));
        return;
    }
    m_book = std::move(reading->book);
    m_me = std::move(reading->me);
    m_notUnderstood = std::move(reading->notUnderstood);
    m_drafts = std::move(reading->drafts);
    emit changed();
}

void RequestStore::perform(const std::string& id, std::vector<review::RequestAct> acts) {
    const auto work = [id, acts = std::move(acts)](const LedgerDesk::Hand& hand) -> Result<bool> {
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        if (!desk) {
            return failure(desk.error());
        }
        for (const review::RequestAct& act : acts) {
            if (const auto done = performOrKeep(hand, *desk, id, act); !done) {
                return failure(done.error());
            }
        }
        return true;
    };
    m_ledger.withLedger(this, work, [this, id = fromUtf8(id)](const Result<bool>& done) {
        m_ledger.load();
        if (done) {
            emit performed(id);
        } else {
            emit refused(id, sentenceForRequest(done.error()));
        }
    });
}

void RequestStore::vote(const std::string& id, std::vector<review::RequestAct> acts, const review::RecordedVote& vote,
                        LedgerDesk::ReadAgain readAgain) {
    const auto work = [id, acts = std::move(acts), vote,
                       readAgain = std::move(readAgain)](const LedgerDesk::Hand& hand) -> Result<bool> {
        const auto digest = readAgain();
        if (!digest) {
            return failure(digest.error());
        }
        if (*digest != vote.vote.file) {
            return failure(ErrorCode::Refused, {vote.vote.path, 0, {}}, "changed-since-check");
        }
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        if (!desk) {
            return failure(desk.error());
        }
        bool kept = false;
        for (const review::RequestAct& act : acts) {
            const auto done = performOrKeep(hand, *desk, id, act);
            if (!done) {
                return failure(done.error());
            }
            kept = *done;
        }
        return kept;
    };
    m_ledger.withLedger(this, work, [this, vote](const Result<bool>& kept) {
        m_ledger.load();
        if (!kept) {
            emit notVoted(fromUtf8(vote.vote.path), kept.error());
            return;
        }
        review::RecordedVote recorded = vote;
        recorded.time = now();
        emit voted(recorded, *kept);
    });
}

void RequestStore::submitReview(const std::string& id) {
    const auto work = [id](const LedgerDesk::Hand& hand) -> Result<bool> {
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        if (!desk) {
            return failure(desk.error());
        }
        const review::RequestState* state = desk->book().request(id);
        if (state == nullptr) {
            return failure(ErrorCode::NotFound, {id, 0, {}}, {});
        }
        const auto act = release::submissionOf(hand.ledger, hand.identity, *desk, *state, now(), hand.closing);
        if (!act) {
            return failure(act.error());
        }
        return desk->perform(id, *act, now()).map([](const std::string&) { return true; });
    };
    m_ledger.withLedger(this, work, [this, id = fromUtf8(id)](const Result<bool>& done) {
        m_ledger.load();
        if (done) {
            emit performed(id);
        } else {
            emit refused(id, sentenceForRequest(done.error()));
        }
    });
}

void RequestStore::pin(std::shared_ptr<const workspace::Workspace> workspace, Wish wish) {
    pinWith([workspace = std::move(workspace)](const std::stop_token&) { return workspace; }, std::move(wish));
}

void RequestStore::pinFrom(const QString& folder, Wish wish) {
    pinWith(
        [folder = toUtf8(folder)](const std::stop_token& stop) {
            return workspace::Workspace::open(folder, {}, stop).map([](workspace::Workspace opened) {
                return std::make_shared<const workspace::Workspace>(std::move(opened));
            });
        },
        std::move(wish));
}

void RequestStore::pinWith(OpenSource source, Wish wish) {
    const auto work = [source = std::move(source), wish](const LedgerDesk::Hand& hand) -> Result<std::string> {
        const auto workspace = source(hand.closing);
        if (!workspace) {
            return failure(workspace.error());
        }
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        const auto pins = release::pinFiles(hand.ledger, **workspace, wish.paths, hand.closing);
        if (!desk || !pins) { // nothing is recorded before every file was read
            return failure(desk ? pins.error() : desk.error());
        }
        auto id = wish.opening ? desk->openRequest(*wish.opening, now()) : Result<std::string>(wish.request);
        if (!id) {
            return id;
        }
        std::vector<review::RequestAct> acts;
        if (wish.group) {
            acts.emplace_back(*wish.group);
        }
        for (std::size_t i = 0; i < wish.paths.size(); ++i) {
            if (wish.replaces) {
                acts.emplace_back(review::ReplaceFile{wish.paths[i], (*pins)[i]});
            } else {
                acts.emplace_back(review::AddFile{wish.paths[i], wish.groupName, wish.type, (*pins)[i]});
            }
        }
        for (const review::RequestAct& act : acts) {
            if (const auto done = desk->perform(*id, act, now()); !done) {
                return failure(done.error());
            }
        }
        return id;
    };
    const bool isNew = wish.opening.has_value();
    m_ledger.withLedger(this, work, [this, isNew, request = fromUtf8(wish.request)](const Result<std::string>& id) {
        m_ledger.load();
        if (!id) {
            emit refused(request, sentenceForRequest(id.error()));
            return;
        }
        if (isNew) {
            emit opened(fromUtf8(*id));
        }
        emit performed(fromUtf8(*id));
    });
}

void RequestStore::release(const std::string& id, const QString& folder) {
    const auto work = [id, folder = toUtf8(folder)](const LedgerDesk::Hand& hand) -> Result<release::ReleasedBundle> {
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        if (!desk) {
            return failure(desk.error());
        }
        return desk->release(id, folder, release::readerOfPinned(hand.ledger), OUTCHECK_VERSION, now(), hand.closing);
    };
    m_ledger.withLedger(this, work, [this, id = fromUtf8(id), folder](const Result<release::ReleasedBundle>& bundle) {
        m_ledger.load();
        if (bundle) {
            emit released(id, folder, static_cast<int>(bundle->files));
        } else {
            emit refused(id, sentenceForRequest(bundle.error()));
        }
    });
}

void RequestStore::layOut(const std::string& id, std::vector<release::PinnedFile> files, const QString& folder,
                          std::function<void(Result<CommentPlaces>)> then) {
    const auto work = [id, files = std::move(files),
                       folder = toUtf8(folder)](const LedgerDesk::Hand& hand) -> Result<CommentPlaces> {
        auto desk = release::RequestDesk::open(hand.ledger, hand.identity);
        const review::RequestState* state = desk ? desk->book().request(id) : nullptr;
        if (state == nullptr) {
            return failure(desk ? Error{ErrorCode::NotFound, {id, 0, {}}, {}} : desk.error());
        }
        const review::Person me = desk->me(now()).value_or(review::Person{});
        const release::ReadPinned readPinned = release::readerOfPinned(hand.ledger);
        CommentPlaces places;
        for (auto& [number, standing] :
             release::placesToday(*state, review::viewFor(*state, me).comments, readPinned, hand.closing)) {
            places.emplace(state->comments[number].id, std::move(standing));
        }
        if (!me.writer.empty()) { // before anything is shown
            if (const auto recorded = desk->recordLook(id, {review::LookKind::View, {}}, now()); !recorded) {
                return failure(recorded.error());
            }
        }
        if (auto laid = release::layOut(files, readPinned, folder, hand.closing); !laid) {
            return failure(laid.error());
        }
        return places;
    };
    m_ledger.withLedger(this, work, std::move(then));
}

} // namespace outcheck::desktop
