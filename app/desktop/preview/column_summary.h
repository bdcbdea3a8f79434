// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the current column: role and why, numbers, rounding, and the distribution.
#pragma once

#include "table/table_profile.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace outcheck::preview {

class DistributionChart;

class ColumnSummary : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnSummary(QWidget* parent = nullptr);

    // The column's profile; nullptr: nothing is known yet. `sampleRows`: how many rows it rests on where it is not the
    // whole file, 0 for all.
    void showColumn(const table::ColumnProfile* column, std::uint64_t sampleRows, std::uint64_t threshold);

private:
    QLabel* addRow(const QString& name);

    QWidget* m_content;
    // A grid, all of it shown or hidden: QFormLayout of Qt 6.4 overruns its arrays when wrapped labels in it are
    // hidden.
    QWidget* m_facts;
    QGridLayout* m_grid;
    QLabel* m_name;
    QLabel* m_role;
    QLabel* m_evidence;
    QLabel* m_basis;
    QLabel *m_type, *m_rows, *m_numeric, *m_missing, *m_redacted, *m_zeros;
    QLabel *m_minimum, *m_smallest, *m_maximum, *m_sum;
    QLabel *m_by5, *m_by6, *m_midpoint, *m_rounding;
    DistributionChart* m_chart;
    QLabel* m_caption;
};

} // namespace outcheck::preview
