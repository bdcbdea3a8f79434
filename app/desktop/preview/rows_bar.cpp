// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/rows_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace outcheck::preview {

RowsBar::RowsBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)),
      m_allRows(new QToolButton(this)), m_originalOrder(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 4);
    row->addWidget(m_text, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
                          static_cast<QWidget*>(m_allRows), static_cast<QWidget*>(m_originalOrder)}) {
        row->addWidget(part);
    }
    m_text->setTextFormat(Qt::PlainText); // holds names of columns
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the rows have been read"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setFixedHeight(fontMetrics().height() / 2);
    m_cancel->setText(tr("Cancel"));
    m_allRows->setText(tr("Show all rows"));
    m_originalOrder->setText(tr("Original order"));
    for (QToolButton* button : {m_cancel, m_allRows, m_originalOrder}) {
        button->setAutoRaise(true);
    }
    connect(m_cancel, &QToolButton::clicked, this, &RowsBar::cancelled);
    connect(m_allRows, &QToolButton::clicked, this, &RowsBar::allRowsWanted);
    connect(m_originalOrder, &QToolButton::clicked, this, &RowsBar::originalOrderWanted);
    hide();
}

void RowsBar::say(const QString& text) {
    m_text->setText(text);
    m_text->setToolTip(text.toHtmlEscaped()); // where the window is too narrow for it
    setAccessibleName(text);
    show();
}

void RowsBar::showWork(const QString& text, int percent) {
    m_progress->setVisible(percent >= 0);
    m_progress->setValue(percent);
    m_cancel->show();
    m_allRows->hide();
    m_originalOrder->hide();
    say(text);
}

void RowsBar::showRows(const QString& text, bool filtered, bool sorted) {
    m_progress->hide();
    m_cancel->hide();
    m_allRows->setVisible(filtered);
    m_originalOrder->setVisible(sorted);
    say(text);
}

} // namespace outcheck::preview
