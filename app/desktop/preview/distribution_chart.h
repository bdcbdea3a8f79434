// SPDX-License-Identifier: GPL-3.0-or-later
// The distribution of a column's numbers: small whole numbers one by one where there are any, else bins; what is at or
// below the policy's threshold in the colour of a blocking finding, and the threshold drawn as a line.
#pragma once

#include "table/table_profile.h"

#include <QtCharts/QChartView>
#include <optional>

namespace outcheck::preview {

class DistributionChart : public QChartView {
    Q_OBJECT
public:
    explicit DistributionChart(QWidget* parent = nullptr);

    // Nothing: an empty chart. `threshold`: counts from 1 to it are small.
    void showColumn(const std::optional<table::ColumnProfile>& column, std::uint64_t threshold);
    // Whether there is anything to draw.
    bool hasContent() const { return m_hasContent; }
    // What the chart shows, in words.
    QString caption() const { return m_caption; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void drawBars(const std::vector<double>& heights, const std::vector<bool>& small, double from, double to,
                  double limit);

    std::optional<table::ColumnProfile> m_column;
    std::uint64_t m_threshold = 0;
    QString m_caption;
    bool m_hasContent = false;
};

} // namespace outcheck::preview
