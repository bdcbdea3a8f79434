// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of lines of a text, read in pages off the interface thread: line numbers, terminal colours, marks on
// flagged lines and places, finds, selection.
#pragma once

#include "base/error.h"
#include "desktop/preview/flag_index.h"
#include "desktop/preview/newest_task.h"
#include "desktop/preview/page_cache.h"
#include "desktop/preview/prepared_line.h"
#include "desktop/preview/row_scroll_area.h"
#include "desktop/preview/text_source.h"

#include <QCache>
#include <compare>
#include <memory>
#include <optional>
#include <vector>

namespace outcheck::preview {

// A place between two characters as drawn.
struct TextPlace {
    std::uint64_t line = 0;
    int position = 0;
    friend auto operator<=>(const TextPlace&, const TextPlace&) = default;
};

class TextView : public RowScrollArea {
    Q_OBJECT
public:
    static constexpr std::uint64_t maximumCopiedLines = 200'000;

    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    void setSource(TextSource source);
    void clear();
    // Looks how far the index has come.
    void refreshCounts();
    void setFlags(std::shared_ptr<const FlagIndex> flags);
    // Places found by a search, in order of line and column; nullptr for none.
    void setMatches(std::shared_ptr<const std::vector<text::LineMatch>> matches);

    std::uint64_t currentLine() const { return m_place.line; }
    // The line as it stands in the file; nullptr while its page loads.
    const text::Line* line(std::uint64_t number);
    bool hasSelection() const { return m_place != m_anchor; }

    void setCurrent(TextPlace place, bool extendSelection = false);
    // Makes a line current; column and length are bytes of the file's line and are selected once it is read.
    void goToLine(std::uint64_t number, std::uint32_t column = 0, std::uint32_t length = 0);
    void selectAll();
    void copySelection();
    // Where a line is drawn now; empty when it is not on screen.
    QRect lineRect(std::uint64_t number) const;

signals:
    void currentChanged();
    void linesArrived();
    void readFailed(const outcheck::Error& error);
    void copied(qulonglong lines);
    void copyTooLarge(qulonglong lines);

protected:
    void viewMoved() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Target {
        std::uint64_t line = 0;
        std::uint32_t column = 0, length = 0;
    };
    const PreparedLine* prepared(std::uint64_t number);
    void updateMetrics();
    void updateWidths();
    void requestPages();
    void showTarget();
    void ensurePositionVisible(int x);
    TextPlace placeAt(const QPoint& position);
    bool moveByKey(QKeyEvent* event);
    void paintLine(QPainter& painter, std::uint64_t number);
    void paintBackgrounds(QPainter& painter, const PreparedLine& line, std::uint64_t number, const QRect& area);
    void paintGlyphs(QPainter& painter, const PreparedLine& line, const QRect& area);
    void paintRun(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area, const QFont& font,
                  const QColor& color);
    void paintNumbers(QPainter& painter, std::uint64_t end);
    void fillRange(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area,
                   const QColor& color);

    TextSource m_source;
    PageCache<text::Line> m_cache;
    QCache<quint64, PreparedLine> m_prepared;
    NewestTask m_pages;
    NewestTask m_copy;
    QFont m_font;
    int m_numbersWidth = 0;
    int m_widest = 0; // of the lines seen so far
    std::shared_ptr<const FlagIndex> m_flags;
    std::shared_ptr<const std::vector<text::LineMatch>> m_matches;
    TextPlace m_place, m_anchor;
    std::optional<Target> m_target;
};

} // namespace outcheck::preview
