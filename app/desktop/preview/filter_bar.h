// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over a table that asks which rows to show: a column or any, a kind of test, a text or two numbers. It only
// asks; the page filters.
#pragma once

#include "table/row_filter.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace outcheck::preview {

class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    // Of the table shown; what was chosen stays where there is still such a column.
    void setColumns(const QStringList& names);
    // Shows the bar and asks for what it holds.
    void open();
    // Hides it without a word and forgets what was typed.
    void reset();
    // What it asks for now; nothing where a field is empty or no number.
    std::optional<table::RowFilter> filter() const;

signals:
    // Nothing: all rows.
    void filterWanted(const std::optional<outcheck::table::RowFilter>& filter);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void closeBar();
    void showFields();
    table::RowFilter::Test test() const;
    bool isMistyped() const;

    QComboBox* m_column;
    QComboBox* m_test;
    QLineEdit* m_text;
    QLineEdit* m_low;
    QLabel* m_to;
    QLineEdit* m_high;
    QLabel* m_status;
    QTimer* m_typing;
};

} // namespace outcheck::preview
