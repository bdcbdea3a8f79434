// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/notice_bar.h"

#include "desktop/preview/severity_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace outcheck::preview {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    const int mark = fontMetrics().height();
    row->setContentsMargins(mark * 2 + 4, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
    hide();
}

void NoticeBar::showNotice(const QString& text, const QString& action) {
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    show();
}

void NoticeBar::dismiss() {
    hide();
    m_text->clear();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), severityTint(palette(), rules::Severity::Query));
    const double mark = fontMetrics().height();
    paintSign(painter, QRectF(mark / 2, (height() - mark) / 2, mark, mark), signOf(rules::Severity::Query), palette());
}

} // namespace outcheck::preview
