// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/message_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace outcheck::desktop {

MessageView::MessageView(QWidget* parent) : QWidget(parent), m_heading(new QLabel(this)), m_text(new QLabel(this)) {
    auto* outer = new QVBoxLayout(this);
    m_column = new QVBoxLayout;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_heading->setFont(large);
    for (QLabel* label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->setSpacing(8);
    outer->addStretch(1);
    outer->addLayout(m_column);
    outer->addStretch(2);
}

void MessageView::setMessage(const QString& heading, const QString& text) {
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(text);
}

void MessageView::addBelow(QWidget* widget) {
    m_column->addWidget(widget, 0, Qt::AlignHCenter);
}

} // namespace outcheck::desktop
