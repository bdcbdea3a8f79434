// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/distribution_chart.h"

#include "desktop/preview/severity_style.h"
#include "desktop/preview/table_words.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace outcheck::preview {

namespace {

// Small values one by one say more than bins as soon as any stand there, if most of the column is whole numbers.
bool showsSmallValues(const table::ColumnProfile& column) {
    const bool any = std::any_of(column.small.begin() + 1, column.small.end(), [](std::uint64_t n) { return n > 0; });
    return any && column.integers * 2 >= column.numeric;
}

// Between the labels of an axis of counts that reaches to `highest`: 1, 2 or 5 times a power of ten, never a part of a
// whole, for three labels above 0 at most.
double wholeStep(double highest) {
    constexpr double mostLabels = 3;
    double step = 1;
    for (int turn = 0; highest / step > mostLabels; ++turn) {
        step *= turn % 3 == 1 ? 2.5 : 2;
    }
    return step;
}

} // namespace

DistributionChart::DistributionChart(QWidget* parent) : QChartView(new QChart, parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    chart()->legend()->hide();
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->setAnimationOptions(QChart::NoAnimation);
    setAccessibleName(tr("Distribution of the column"));
}

void DistributionChart::showColumn(const std::optional<table::ColumnProfile>& column, std::uint64_t threshold) {
    m_column = column;
    m_threshold = threshold;
    rebuild();
}

void DistributionChart::rebuild() {
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis* axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(palette().color(QPalette::Window));
    setBackgroundBrush(palette().color(QPalette::Window));
    m_hasContent = false;
    m_caption.clear();
    if (!m_column || m_column->numeric == 0) {
        return;
    }
    std::vector<double> heights;
    std::vector<bool> small;
    const auto limit = static_cast<double>(m_threshold);
    // The threshold is one for people counted: it means nothing on rates or category codes.
    const bool counts = m_column->role == table::ColumnRole::Count || m_column->role == table::ColumnRole::Composite;
    if (showsSmallValues(*m_column)) {
        for (std::size_t value = 0; value < m_column->small.size(); ++value) {
            heights.push_back(static_cast<double>(m_column->small[value]));
            small.push_back(counts && value > 0 && value <= m_threshold);
        }
        m_caption = tr("How often each value from 0 to 19 occurs");
        drawBars(heights, small, -0.5, static_cast<double>(heights.size()) - 0.5, counts ? limit + 0.5 : std::nan(""));
    } else if (m_column->bins.size() > 1 && m_column->minimum && m_column->maximum &&
               *m_column->maximum > *m_column->minimum) {
        const double from = *m_column->minimum;
        const double width = (*m_column->maximum - from) / static_cast<double>(m_column->bins.size());
        for (std::size_t bin = 0; bin < m_column->bins.size(); ++bin) {
            heights.push_back(static_cast<double>(m_column->bins[bin]));
            small.push_back(counts && from + width * (static_cast<double>(bin) + 1) <= limit);
        }
        m_caption = tr("Numbers from the smallest to the largest");
        drawBars(heights, small, from, *m_column->maximum, counts ? limit + 0.5 : std::nan(""));
    }
}

void DistributionChart::drawBars(const std::vector<double>& heights, const std::vector<bool>& small, double from,
                                 double to, double limit) {
    const double highest = *std::max_element(heights.begin(), heights.end());
    if (!(highest > 0) || !std::isfinite(from) || !std::isfinite(to)) {
        m_caption.clear();
        return;
    }
    m_hasContent = true;
    auto* smallBars = new QBarSet(tr("at or below the threshold"));
    auto* otherBars = new QBarSet(tr("above it"));
    smallBars->setColor(severityColor(palette(), rules::Severity::Block));
    otherBars->setColor(tinted(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.45));
    for (QBarSet* bars : {smallBars, otherBars}) {
        bars->setBorderColor(Qt::transparent);
    }
    for (std::size_t i = 0; i < heights.size(); ++i) {
        smallBars->append(small[i] ? heights[i] : 0);
        otherBars->append(small[i] ? 0 : heights[i]);
    }
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.86);
    series->append(smallBars);
    series->append(otherBars);
    chart()->addSeries(series);

    // The bars stand on categories; the axis that is read and the threshold live on one of numbers over the same width.
    auto* places = new QBarCategoryAxis;
    QStringList names;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        names << QString::number(i);
    }
    places->append(names);
    places->setVisible(false);
    auto* numbers = new QValueAxis;
    numbers->setRange(from, to);
    const bool oneByOne = from == -0.5;
    if (oneByOne) {
        numbers->setTickType(QValueAxis::TicksDynamic);
        numbers->setTickAnchor(0);
        numbers->setTickInterval(5);
        numbers->setLabelFormat(QStringLiteral("%d"));
    } else {
        numbers->setTickCount(3);
        numbers->setLabelFormat(QStringLiteral("%.4g"));
    }
    auto* frequency = new QValueAxis;
    const double step = wholeStep(highest);
    frequency->setRange(0, std::ceil(highest / step) * step);
    frequency->setTickType(QValueAxis::TicksDynamic);
    frequency->setTickAnchor(0);
    frequency->setTickInterval(step);
    frequency->setLabelFormat(QStringLiteral("%.0f"));
    chart()->addAxis(places, Qt::AlignBottom);
    chart()->addAxis(numbers, Qt::AlignBottom);
    chart()->addAxis(frequency, Qt::AlignLeft);
    series->attachAxis(places);
    series->attachAxis(frequency);
    for (QValueAxis* axis : {numbers, frequency}) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setGridLineColor(gridLine(palette()));
        axis->setLinePenColor(mutedText(palette()));
    }
    numbers->setGridLineVisible(false);

    auto* line = new QLineSeries;
    line->setPen(QPen(severityColor(palette(), rules::Severity::Block), 2, Qt::DashLine));
    if (limit >= from && limit <= to) {
        line->append(limit, 0);
        line->append(limit, frequency->max());
        m_caption = tr("%1; the dashed line marks the threshold (%2 or fewer)").arg(m_caption).arg(m_threshold);
    }
    chart()->addSeries(line);
    line->attachAxis(numbers);
    line->attachAxis(frequency);
    setAccessibleDescription(m_caption);
}

void DistributionChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

} // namespace outcheck::preview
