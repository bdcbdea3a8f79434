// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of tables and texts have in common: they read a file themselves off the interface thread, show its
// first screen before the index is complete, mark findings, search, go to places, and name the current place in a
// status line.
#pragma once

#include "base/error.h"
#include "csv/dialect.h"
#include "desktop/preview/content_opener.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/indexed_source.h"
#include "desktop/preview/newest_task.h"

#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QLabel;
class QTimer;
class QToolButton;

namespace outcheck::preview {

class FindBar;
class IndexedView;
class NoticeBar;

class IndexedPage : public QWidget {
    Q_OBJECT
public:
    ~IndexedPage() override;

    virtual void clear();
    PageState state() const { return m_state; }
    void setFindings(std::vector<rules::Finding> findings);
    // What of them is dismissed.
    void setDismissals(std::vector<review::RecordedDismissal> standing);
    // Moves to a place as findings name it; waits for the index to reach it.
    void goTo(const Place& place);

    // Ends the indexing where it is (state Stopped); goOn reads again from the start and comes back to the same place.
    void stopReading();
    void goOn();

    void openFind();
    virtual void openGoTo() = 0;
    void findNext();
    void findPrevious();
    // The current place in words, for the status line.
    virtual QString placeText() const = 0;
    IndexedView* indexedView() const { return m_view; }

signals:
    // Opening, Reading, Stopped, Ready or Failed (then with the error).
    void stateChanged();
    // The bytes are no text although the name says so.
    void notText();
    void readFailed(const outcheck::Error& error);
    void placeDescribed(const QString& text);

protected:
    // The first bytes of a file that is text.
    struct Head {
        std::string bytes;
        csv::Dialect dialect;
        bool isWholeFile = false;
    };
    // How to go on from them: `show` runs in the interface thread and shows the first screen, `build` in the background
    // and reads the whole file.
    struct FirstLook {
        std::function<void()> show;
        std::function<Result<void>(io::OpenFile, std::stop_token)> build;
        std::shared_ptr<std::atomic<bool>> indexing;
    };
    // Runs in the background.
    using LookAtStart = std::function<FirstLook(io::OpenFile, const Head&)>;
    // Searches the file in the background and hands over what it finds, in order, in batches.
    using Search = std::function<Result<void>(std::stop_token, const std::function<void(std::vector<Place>)>&)>;

    // `kind`: the findings whose places are marked. The view becomes the page's.
    IndexedPage(IndexedView* view, rules::SpotKind kind, QWidget* parent);

    // Puts the view, or what holds it, between find bar and status line.
    void setBody(QWidget* body);
    void read(ContentOpener opener, LookAtStart look);
    virtual Search searchFor(const QString& needle, bool caseSensitive) = 0;
    // Whether a search ends where the index ends.
    virtual bool searchNeedsIndex() const = 0;
    // Whether the current place is the find shown last, so that the next one is the one behind it.
    virtual bool isAt(const Place& found) const = 0;
    // A place was to be gone to that a filter hides.
    virtual void placeHidden(const Place&) {}
    // What the find bar asks for is found again: other rows are shown.
    void searchAgain();
    // The current place has changed.
    virtual void placeChanged() {}

    FindBar* findBar() const { return m_find; }
    // Of the file shown; empty for none.
    const ContentOpener& opener() const { return m_opener; }
    // Says this instead of the place until the next move.
    void say(const QString& message);
    // "row 3 of 7" as parts of it, and the findings at the current place.
    QString numberText(std::uint64_t number) const;
    QStringList findingsAt(const Place& place, bool wholeRow) const;
    void updatePlace();

private:
    void buildFlags();
    void readInBackground(const ContentOpener& opener, const LookAtStart& look, const NewestTask::Reporter& reporter);
    static Result<Head> headOf(const io::OpenFile& file);
    void showFirstLook(const FirstLook& look);
    void fail(const Error& error);
    void indexDone(const Result<void>& result);
    void setState(PageState state);
    void offerToGoOn();
    void tick();
    void search(const QString& needle, bool caseSensitive);
    void takeMatches(const std::vector<Place>& matches);
    void searchDone(bool failed, bool tooMany);
    void showMatchStatus();
    void goToMatch(bool backwards);
    std::size_t nextMatch(bool backwards) const;
    std::size_t nextMatchAsSorted(bool backwards) const;
    void moveTo(const Place& place);

    IndexedView* m_view;
    rules::SpotKind m_kind;
    NoticeBar* m_notice;
    FindBar* m_find;
    QLabel* m_place;
    QToolButton* m_stop;
    QTimer* m_tick;
    QTimer* m_stopOffered;
    NewestTask m_loader;
    NewestTask m_flagger;
    NewestTask m_searcher;

    PageState m_state = PageState::Nothing;
    ContentOpener m_opener;
    LookAtStart m_look;
    std::shared_ptr<const std::vector<rules::Finding>> m_findings;
    std::vector<review::RecordedDismissal> m_dismissals;
    std::shared_ptr<const FlagIndex> m_flags;
    std::optional<Place> m_target; // where to go once it is indexed
    std::shared_ptr<std::vector<Place>> m_matches;
    std::size_t m_match = 0;
    bool m_searching = false;
    bool m_tooManyMatches = false;
    QString m_message;
};

} // namespace outcheck::preview
