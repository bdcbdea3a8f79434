// SPDX-License-Identifier: GPL-3.0-or-later
// The narrow strip beside a scrollbar that shows where in the whole file findings lie. A block reaches over its whole
// width, a query over two thirds, a note over one: no one needs the colour.
#pragma once

#include "desktop/preview/flag_index.h"

#include <QWidget>
#include <array>
#include <functional>
#include <optional>

namespace outcheck::preview {

class MarkStrip : public QWidget {
    Q_OBJECT
public:
    explicit MarkStrip(QWidget* parent = nullptr);

    // Of a row of the file: where it is shown, if it is.
    using ShownRow = std::function<std::optional<std::uint64_t>(std::uint64_t)>;

    // The flags over `total` rows shown.
    void setFlags(const FlagIndex* flags, const ShownRow& shownRow, std::uint64_t total);
    // Of the view beside it.
    void setRowHeight(int pixels);
    int preferredWidth() const;

signals:
    // A click, as a share of the whole from 0 to 1.
    void positionChosen(double share);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    static constexpr std::size_t binCount = 1024;
    std::array<signed char, binCount> m_bins{}; // -1 nothing, else the severity
    std::uint64_t m_total = 0;                  // rows
    int m_rowHeight = 0;                        // pixels; 0: not known
    bool m_any = false;

    double extent() const; // pixels from the top that the rows reach over
};

} // namespace outcheck::preview
