// SPDX-License-Identifier: GPL-3.0-or-later
// The text tab: lines, find bar and the status line that names the current place. Reads the file itself, off the
// interface thread: the first screen before the index is complete.
#pragma once

#include "desktop/preview/content_opener.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/newest_task.h"
#include "desktop/preview/text_source.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QTimer;

namespace outcheck::preview {

class FindBar;
class TextView;

class TextPage : public QWidget {
    Q_OBJECT
public:
    explicit TextPage(QWidget* parent = nullptr);
    ~TextPage() override;

    void open(ContentOpener opener);
    void clear();
    PageState state() const { return m_state; }
    void setFindings(std::vector<rules::Finding> findings);
    // A place as findings name it: line from 0, byte column; waits for the index to reach it.
    void goToLine(std::uint64_t line, std::uint32_t column, std::uint32_t length);
    // The last line that begins a job's summary; says so where there is none.
    void goToJobSummary();

    void openFind();
    void openGoTo();
    void findNext();
    void findPrevious();
    QString placeText() const;
    TextView* view() const { return m_view; }

signals:
    void stateChanged();
    // The bytes are no text.
    void notText();
    void readFailed(const outcheck::Error& error);
    void placeDescribed(const QString& text);

private:
    struct FirstLook {
        TextSource source;
        bool binary = false, empty = false;
    };
    struct Target {
        std::uint64_t line = 0;
        std::uint32_t column = 0, length = 0;
    };
    static Result<FirstLook> lookAtStart(io::OpenFile file);
    void showFirstLook(const FirstLook& look);
    void indexDone(const Result<void>& result);
    void setState(PageState state);
    void say(const QString& message);
    void updatePlace();
    void tick();
    void search(const QString& needle, bool caseSensitive);
    void takeMatches(const std::vector<text::LineMatch>& matches);
    void showMatchStatus();
    void goToMatch(bool backwards);

    TextView* m_view;
    FindBar* m_find;
    QLabel* m_place;
    QTimer* m_tick;
    NewestTask m_loader;
    NewestTask m_flagger;
    NewestTask m_searcher;
    NewestTask m_summaryFinder;

    PageState m_state = PageState::Nothing;
    ContentOpener m_opener;
    TextSource m_source;
    std::shared_ptr<const std::vector<rules::Finding>> m_findings;
    std::shared_ptr<const FlagIndex> m_flags;
    std::optional<Target> m_target;
    std::shared_ptr<std::vector<text::LineMatch>> m_matches;
    std::size_t m_match = 0;
    bool m_searching = false;
    bool m_tooManyMatches = false;
    QString m_message; // said instead of the place until the next move
};

} // namespace outcheck::preview
