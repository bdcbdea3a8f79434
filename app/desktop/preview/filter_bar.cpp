// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/filter_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace outcheck::preview {

namespace {

using Test = table::RowFilter::Test;

constexpr int typingMilliseconds = 300; // of rest before the file is read for what was typed

// As a cell would be read, so that 1,250 and 0.5 are understood as they stand in the table.
std::optional<double> typedNumber(const QLineEdit* edit) {
    return table::numberOf(table::parseCell(edit->text().toStdString()));
}

bool isNoNumber(const QLineEdit* edit) {
    return !edit->text().trimmed().isEmpty() && !typedNumber(edit);
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_column(new QComboBox(this)), m_test(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_low(new QLineEdit(this)), m_to(new QLabel(tr("to", "from one number to another"), this)),
      m_high(new QLineEdit(this)), m_status(new QLabel(this)), m_typing(new QTimer(this)) {
    auto* prompt = new QLabel(tr("Sho&w rows where"), this);
    auto* close = new QToolButton(this);
    prompt->setBuddy(m_column);
    close->setText(tr("Close"));
    close->setToolTip(tr("Close this bar and show all rows (Esc)"));
    close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    for (QWidget* part : {static_cast<QWidget*>(prompt), static_cast<QWidget*>(m_column), static_cast<QWidget*>(m_test),
                          static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_low), static_cast<QWidget*>(m_to),
                          static_cast<QWidget*>(m_high), static_cast<QWidget*>(m_status)}) {
        row->addWidget(part);
        part->installEventFilter(this);
    }
    row->addStretch(1);
    row->addWidget(close);
    close->installEventFilter(this);

    m_column->setAccessibleName(tr("Column to filter by"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(14);
    m_test->setAccessibleName(tr("What its cell must be"));
    m_test->addItem(tr("contains"), int(Test::Contains));
    m_test->addItem(tr("is"), int(Test::Equals));
    m_test->addItem(tr("is a number from"), int(Test::Between));
    m_test->addItem(tr("is empty"), int(Test::Empty));
    m_test->addItem(tr("is redacted or missing"), int(Test::Mark));
    m_text->setAccessibleName(tr("Text to filter by"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_low->setAccessibleName(tr("Lowest number"));
    m_low->setPlaceholderText(tr("any", "a number"));
    m_high->setAccessibleName(tr("Highest number"));
    m_high->setPlaceholderText(m_low->placeholderText());
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMilliseconds);
    for (QLineEdit* edit : {m_text, m_low, m_high}) {
        edit->setMaxLength(1000);
        connect(edit, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    }
    for (QLineEdit* edit : {m_low, m_high}) {
        edit->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    }
    connect(m_typing, &QTimer::timeout, this, &FilterBar::ask);
    connect(m_column, &QComboBox::activated, this, &FilterBar::ask);
    connect(m_test, &QComboBox::activated, this, [this] {
        showFields();
        ask();
    });
    connect(close, &QToolButton::clicked, this, &FilterBar::closeBar);
    setColumns({});
    showFields();
    hide();
}

void FilterBar::setColumns(const QStringList& names) {
    const int chosen = m_column->currentIndex();
    m_column->clear();
    m_column->addItem(tr("any column"));
    m_column->addItems(names);
    m_column->setCurrentIndex(chosen > 0 && chosen < m_column->count() ? chosen : 0);
}

Test FilterBar::test() const {
    return static_cast<Test>(m_test->currentData().toInt());
}

void FilterBar::showFields() {
    m_text->setVisible(test() == Test::Contains || test() == Test::Equals);
    for (QWidget* part : {static_cast<QWidget*>(m_low), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_high)}) {
        part->setVisible(test() == Test::Between);
    }
}

bool FilterBar::isMistyped() const {
    return test() == Test::Between && (isNoNumber(m_low) || isNoNumber(m_high));
}

std::optional<table::RowFilter> FilterBar::filter() const {
    table::RowFilter wanted;
    wanted.test = test();
    if (m_column->currentIndex() > 0) {
        wanted.column = static_cast<std::uint32_t>(m_column->currentIndex() - 1);
    }
    const bool asksForText = wanted.test == Test::Contains || wanted.test == Test::Equals;
    if (asksForText) {
        wanted.text = m_text->text().toStdString();
    } else if (wanted.test == Test::Between) {
        wanted.low = typedNumber(m_low).value_or(wanted.low);
        wanted.high = typedNumber(m_high).value_or(wanted.high);
    }
    const bool hasNoNumber = wanted.test == Test::Between && !typedNumber(m_low) && !typedNumber(m_high);
    return isMistyped() || hasNoNumber || (asksForText && wanted.text.empty()) ? std::nullopt : std::optional(wanted);
}

void FilterBar::open() {
    show();
    QWidget* field = test() == Test::Between ? m_low : m_text;
    (field->isHidden() ? static_cast<QWidget*>(m_test) : field)->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    ask();
}

void FilterBar::reset() {
    m_typing->stop();
    hide();
    for (QLineEdit* edit : {m_text, m_low, m_high}) {
        edit->clear();
    }
    m_status->clear();
    m_column->setCurrentIndex(0);
    m_test->setCurrentIndex(0);
    showFields();
}

void FilterBar::ask() {
    m_typing->stop();
    m_status->setText(isMistyped() ? tr("Type a number") : QString());
    emit filterWanted(filter());
}

void FilterBar::closeBar() {
    m_typing->stop();
    hide();
    emit filterWanted(std::nullopt);
    emit closed();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isEnter) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        isEnter ? ask() : closeBar();
    }
    event->accept(); // elsewhere in the window they record a decision and leave the preview
    return true;
}

} // namespace outcheck::preview
