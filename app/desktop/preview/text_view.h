// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of lines of a text, read in pages off the interface thread: line numbers, terminal colours, marks on
// flagged lines and places, finds, selection.
#pragma once

#include "desktop/preview/paged_view.h"
#include "desktop/preview/prepared_line.h"
#include "text/line_index.h"

#include <QCache>
#include <algorithm>
#include <compare>
#include <optional>
#include <utility>
#include <vector>

namespace outcheck::preview {

// Between two characters as drawn.
struct TextPoint {
    std::uint64_t line = 0;
    int position = 0;
    friend auto operator<=>(const TextPoint&, const TextPoint&) = default;
};

using TextSource = IndexedSource<text::LineIndex>;

struct TextRows {
    using Source = TextSource;
    using Item = text::Line;
    static std::uint64_t count(const text::LineIndex& index) { return index.lineCount(); }
    static Result<std::vector<Item>> read(const TextSource& source, std::uint64_t first, std::uint64_t count,
                                          std::stop_token stop) {
        return source.index->lines(*source.file, first, count, stop);
    }
    static std::size_t weight(const Item& line) { return sizeof(line) + line.text.capacity(); }
};

class TextView : public PagedView<TextRows> {
    Q_OBJECT
public:
    static constexpr std::uint64_t maximumCopiedLines = 200'000;

    explicit TextView(QWidget* parent = nullptr);
    ~TextView() override;

    void clear() override;
    void refreshCounts() override;

    std::uint64_t currentLine() const { return m_point.line; }
    Place currentPlace() const override { return {m_point.line, 0, 0}; }
    std::uint64_t currentShownRow() const override { return m_point.line; }
    // The line as it stands in the file; nullptr while its page loads.
    const text::Line* line(std::uint64_t number);
    bool hasSelection() const { return m_point != m_anchor; }
    // The first and the last line of the selection; the current one twice where nothing is selected.
    std::pair<std::uint64_t, std::uint64_t> selectedLines() const { return std::minmax(m_point.line, m_anchor.line); }

    void setCurrent(TextPoint point, bool extendSelection = false);
    // The bytes named are selected once the line is read.
    bool goTo(const Place& place) override;
    void selectAll() override;
    void copySelection() override;
    // Where a line is drawn now; empty when it is not on screen.
    QRect lineRect(std::uint64_t number) const;

    int describedColumns() const override { return 1; }
    QString describedHead(int) const override { return {}; }
    QString describedText(std::uint64_t row, int place) override;
    QString describedFlag(std::uint64_t row, int place) const override;
    int describedCurrentPlace() const override { return 0; }
    QRect describedRect(std::uint64_t row, int) const override { return lineRect(row); }

protected:
    bool moveByKey(QKeyEvent* event) override;
    void itemsArrived(const std::vector<text::Line>& lines) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const PreparedLine* prepared(std::uint64_t number);
    void updateMetrics();
    void updateWidths();
    void showTarget();
    void ensurePositionVisible(int x);
    TextPoint pointAt(const QPoint& position);
    void paintLine(QPainter& painter, std::uint64_t number);
    void paintBackgrounds(QPainter& painter, const PreparedLine& line, std::uint64_t number, const QRect& area);
    void paintGlyphs(QPainter& painter, const PreparedLine& line, const QRect& area);
    void paintRun(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area, const QFont& font,
                  const QColor& color);
    void paintNumbers(QPainter& painter, std::uint64_t end);
    void fillRange(QPainter& painter, const PreparedLine& line, int begin, int end, const QRect& area,
                   const QColor& color);

    QCache<quint64, PreparedLine> m_prepared;
    QFont m_font;
    int m_numbersWidth = 0;
    int m_widest = 0; // of the lines seen so far
    TextPoint m_point, m_anchor;
    std::optional<Place> m_target;
};

} // namespace outcheck::preview
