// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/column_summary.h"

#include "desktop/preview/distribution_chart.h"
#include "desktop/preview/table_words.h"
#include "desktop/text/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace outcheck::preview {

namespace {

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names and evidence come out of files
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

QString countText(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString optionalText(const std::optional<double>& number) {
    return number ? numberText(*number) : QStringLiteral("–");
}

QString shareText(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) {
        return QStringLiteral("–");
    }
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return ColumnSummary::tr("%1 of %2 (%3%)")
        .arg(countText(part), countText(whole), QLocale().toString(percent, 'f', 0));
}

} // namespace

ColumnSummary::ColumnSummary(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_facts(new QWidget(m_content)),
      m_grid(new QGridLayout(m_facts)), m_name(plainLabel(m_content)), m_role(plainLabel(m_content)),
      m_evidence(plainLabel(m_content)), m_basis(plainLabel(m_content)), m_type(addRow(tr("Type"))),
      m_rows(addRow(tr("Rows"))), m_numeric(addRow(tr("Numeric"))), m_missing(addRow(tr("Missing"))),
      m_redacted(addRow(tr("Redacted"))), m_zeros(addRow(tr("Zeros"))), m_minimum(addRow(tr("Minimum"))),
      m_smallest(addRow(tr("Smallest non-zero"))), m_maximum(addRow(tr("Maximum"))), m_sum(addRow(tr("Sum"))),
      m_by5(addRow(tr("Divisible by 5"))), m_by6(addRow(tr("Divisible by 6"))), m_midpoint(addRow(tr("Midpoint 6"))),
      m_rounding(addRow(tr("Rounding"))), m_chart(new DistributionChart(m_content)), m_caption(plainLabel(m_content)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Column summary"));
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    QFont italic = font();
    italic.setItalic(true);
    m_role->setFont(italic);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(3);
    m_grid->setHorizontalSpacing(14);
    m_grid->setColumnStretch(1, 1);
    m_chart->setMinimumHeight(fontMetrics().height() * 8);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_role);
    column->addWidget(m_evidence);
    column->addSpacing(6);
    column->addWidget(m_basis);
    column->addWidget(m_chart);
    column->addWidget(m_caption);
    column->addSpacing(6);
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(m_content);
    setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    showColumn(nullptr, 0, 0);
}

QLabel* ColumnSummary::addRow(const QString& name) {
    QLabel* value = plainLabel(m_facts);
    value->setAccessibleName(name);
    const int row = m_grid->rowCount();
    m_grid->addWidget(new QLabel(name, m_facts), row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1);
    return value;
}

void ColumnSummary::showColumn(const table::ColumnProfile* column, std::uint64_t sampleRows, std::uint64_t threshold) {
    m_facts->setVisible(column != nullptr);
    m_chart->showColumn(column != nullptr ? std::optional(*column) : std::nullopt, threshold);
    m_chart->setVisible(m_chart->hasContent());
    m_caption->setText(m_chart->caption());
    m_caption->setVisible(m_chart->hasContent());
    m_role->setVisible(column != nullptr);
    m_evidence->setVisible(column != nullptr && !column->evidence.empty());
    m_basis->setVisible(column != nullptr && sampleRows > 0);
    if (column == nullptr) {
        m_name->setText(tr("Nothing is known of this column yet"));
        return;
    }
    m_name->setText(column->name.empty() ? tr("Column %1").arg(column->index + 1) : desktop::labelText(column->name));
    m_role->setText(
        tr("%1, confidence %2%").arg(wordFor(column->role), QLocale().toString(column->confidence * 100, 'f', 0)));
    m_evidence->setText(desktop::labelText(column->evidence));
    m_basis->setText(tr("From the first %1 rows; the check is not finished.").arg(countText(sampleRows)));
    m_type->setText(wordFor(column->type));
    m_rows->setText(countText(column->rows));
    m_numeric->setText(shareText(column->numeric, column->rows));
    m_missing->setText(countText(column->missing));
    m_redacted->setText(countText(column->redacted));
    m_zeros->setText(countText(column->zeros));
    m_minimum->setText(optionalText(column->minimum));
    m_smallest->setText(optionalText(column->smallestNonZero));
    m_maximum->setText(optionalText(column->maximum));
    m_sum->setText(optionalText(column->sum));
    m_by5->setText(shareText(column->divisibleBy5, column->nonZeroIntegers));
    m_by6->setText(shareText(column->divisibleBy6, column->nonZeroIntegers));
    m_midpoint->setText(shareText(column->midpoint6, column->nonZeroIntegers));
    m_rounding->setText(wordFor(column->rounding));
}

} // namespace outcheck::preview
