// SPDX-License-Identifier: GPL-3.0-or-later
// The window's hand on release requests: the last reading of the ledger's requests, and acts on them. Acts run on the
// ledger's thread; what is shown comes from what was read back.
#pragma once

#include "desktop/session/ledger_desk.h"
#include "release/pinned_bytes.h"
#include "review/anchors.h"
#include "review/request_acts.h"
#include "review/request_state.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcheck::desktop {

class RequestStore : public QObject {
    Q_OBJECT
public:
    explicit RequestStore(LedgerDesk& ledger, QObject* parent = nullptr);
    ~RequestStore() override; // waits for acts under way

    // Whether the ledger's requests have been read.
    bool isLoaded() const { return m_book != nullptr; }
    const review::RequestBook& book() const;
    // The person with the key in use; nothing where the roster does not know it.
    const std::optional<review::Person>& me() const { return m_me; }
    const review::RequestState* request(const std::string& id) const; // nullptr
    // How many acts on a request this program does not understand: it is neither approved nor released here then.
    std::size_t notUnderstood(const std::string& id) const;
    // What the own sealed review of a request holds and nobody else sees yet; nullptr where there is none.
    const review::ReviewContents* draftOf(const std::string& id) const;

    // How many requests ask something of this person.
    int waitingForMe() const;

    // Why an act may not be done now, as a sentence; empty where it may be, or waits in the own sealed review.
    QString obstacleTo(const std::string& id, const review::RequestAct& act) const;
    QString obstacleToSubmitReview(const std::string& id) const;
    QString obstacleToOpen(const std::string& workspace) const;

    // Reads again. Answers with changed().
    void load();
    // Records acts one after the other, votes and comments of a sealed review into the own draft. Answers with
    // performed() or refused(); what was recorded before a refusal stays.
    void perform(const std::string& id, std::vector<review::RequestAct> acts);
    // A vote with what was said of it, after the file was read again and is what was voted on. Answers with voted() or
    // notVoted().
    void vote(const std::string& id, std::vector<review::RequestAct> acts, const review::RecordedVote& vote,
              LedgerDesk::ReadAgain readAgain);
    // Submits the own review, sealed where the request asks for that.
    void submitReview(const std::string& id);

    // What an author asks for: groups with their texts, and files of a workspace to be pinned.
    struct Wish {
        std::optional<review::OpenRequest> opening; // of a new request; nothing: `request`
        std::string request;
        std::optional<review::PutGroup> group;
        std::string groupName;
        review::FileType type = review::FileType::Output;
        std::vector<std::string> paths;
        bool replaces = false; // the paths are in the request and get the bytes they have now
    };
    // Answers with performed() (and opened() for a new request) or refused().
    void pin(std::shared_ptr<const workspace::Workspace> workspace, Wish wish);
    // The same from a workspace that is not open.
    void pinFrom(const QString& folder, Wish wish);
    // Writes the bundle. Answers with released() or refused().
    void release(const std::string& id, const QString& folder);
    // Lays the files of a request out in a folder that is not there yet, and records that this person looked at it.
    // `then` runs on this thread; it gets where comments stand today whose file was replaced, by the comment's id.
    using CommentPlaces = std::map<std::string, review::AnchorStanding>;
    void layOut(const std::string& id, std::vector<release::PinnedFile> files, const QString& folder,
                std::function<void(Result<CommentPlaces>)> then);

signals:
    void changed();
    void opened(const QString& id);
    void performed(const QString& id);
    void refused(const QString& id, const QString& sentence);
    void voted(const outcheck::review::RecordedVote& vote, bool kept);
    void notVoted(const QString& path, const outcheck::Error& error);
    void released(const QString& id, const QString& folder, int files);

private:
    using OpenSource = std::function<Result<std::shared_ptr<const workspace::Workspace>>(const std::stop_token&)>;
    void pinWith(OpenSource source, Wish wish);
    struct Reading;
    static Result<Reading> read(const LedgerDesk::Hand& hand);
    void take(Result<Reading> reading);

    LedgerDesk& m_ledger;
    std::shared_ptr<const review::RequestBook> m_book;
    std::optional<review::Person> m_me;
    std::map<std::string, std::size_t> m_notUnderstood;
    std::map<std::string, review::ReviewContents> m_drafts;
};

} // namespace outcheck::desktop
