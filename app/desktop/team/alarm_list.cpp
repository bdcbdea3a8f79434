// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/alarm_list.h"

#include "desktop/look/signs.h"
#include "desktop/team/alarm_text.h"
#include "desktop/team/team_desk.h"
#include "desktop/team/team_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

constexpr std::size_t alarmsShown = 50; // a ledger rewritten from the start has one for each entry

QLabel* signLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    const int side = label->fontMetrics().ascent();
    label->setPixmap(signIcon(Sign::Block).pixmap(QSize(side, side), label->devicePixelRatioF()));
    label->setAlignment(Qt::AlignTop);
    label->setContentsMargins(0, label->fontMetrics().descent(), 0, 0);
    return label;
}

QString joined(const AlarmText& text) {
    QStringList about;
    for (const QString& part : {text.whose, text.entry}) {
        if (!part.isEmpty()) {
            about << part;
        }
    }
    return about.join(QStringLiteral(" · "));
}

} // namespace

AlarmList::AlarmList(TeamDesk& team, QWidget* parent) : QWidget(parent), m_team(team), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&team, &TeamDesk::changed, this, &AlarmList::showAlarms);
    showAlarms();
}

void AlarmList::showAlarms() {
    const auto alarms = m_team.alarms();
    QString text;
    std::vector<AlarmText> texts;
    for (std::size_t i = 0; i < alarms.size() && i < alarmsShown; ++i) {
        texts.push_back(alarmText(alarms[i], m_team.view().roster));
        text += texts.back().what + QLatin1Char('\n') + joined(texts.back()) + QLatin1Char('\n') + texts.back().said +
                QStringLiteral("\n\n");
    }
    setVisible(!alarms.empty());
    if (text == m_text) {
        return; // nothing moves under the eyes of whoever reads it
    }
    m_text = text;
    delete m_shown;
    m_shown = new QWidget(this);
    m_column->addWidget(m_shown);
    auto* column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(sectionHeading(tr("Not genuine"), m_shown));
    for (const AlarmText& alarm : texts) {
        auto* row = new QHBoxLayout;
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        QLabel* what = sentence(alarm.what, m_shown);
        QFont bold = what->font();
        bold.setBold(true);
        what->setFont(bold);
        words->addWidget(what);
        if (const QString about = joined(alarm); !about.isEmpty()) {
            words->addWidget(sentence(about, m_shown));
        }
        words->addWidget(sentence(alarm.advice, m_shown));
        QLabel* said = sentence(tr("The verifier says: %1").arg(alarm.said), m_shown);
        QPalette muted = said->palette();
        muted.setColor(QPalette::WindowText, mutedText(muted));
        said->setPalette(muted);
        words->addWidget(said);
        row->addWidget(signLabel(m_shown));
        row->addLayout(words, 1);
        column->addLayout(row);
    }
    if (alarms.size() > texts.size()) {
        column->addWidget(
            sentence(tr("And %n more.", "alarms", static_cast<int>(alarms.size() - texts.size())), m_shown));
    }
    auto* copy = new QPushButton(tr("Copy all of this"), m_shown);
    copy->setToolTip(tr("For a message to whoever is responsible for the ledger"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    column->addWidget(copy, 0, Qt::AlignLeft);
}

} // namespace outcheck::desktop
