// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/busy_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace outcheck::desktop {

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_stop(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('m')) * 8);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop the running check; what is finished stays"));
    m_stop->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_bar->hide();
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, &BusyBar::stopRequested);
}

void BusyBar::showWork(const QString& text, double fraction) {
    m_text->setText(text);
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(fraction * 1000));
    m_bar->show();
    m_stop->show();
}

void BusyBar::showDone(const QString& text) {
    m_text->setText(text);
    m_bar->hide();
    m_stop->hide();
}

} // namespace outcheck::desktop
