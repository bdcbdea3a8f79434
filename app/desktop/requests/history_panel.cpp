// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/history_panel.h"

#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/team/clock.h"
#include "desktop/text/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

// What the filter of times may ask for; from seven on, so many days back.
enum Time { Any = 0, ThisTurn = 1, Today = 2, FewestDays = 7 };

enum Column { When, Turn, Who, What, About, Note, ColumnCount };

// The file, group or comment that an act is on; empty where it is on the request.
QString aboutText(const review::RequestAct& act) {
    return std::visit(
        [](const auto& one) -> QString {
            if constexpr (requires { one.path; }) {
                return labelText(one.path);
            } else if constexpr (requires { one.anchor; }) {
                return labelText(one.anchor.path.empty() ? one.anchor.group : one.anchor.path);
            } else if constexpr (requires { one.group; }) {
                return labelText(one.group);
            } else {
                return {};
            }
        },
        act);
}

QString whatText(const review::RequestAct& act) {
    if (const auto* vote = std::get_if<review::VoteOnFile>(&act)) {
        return HistoryPanel::tr("voted: %1").arg(wordFor(vote->kind));
    }
    if (const auto* look = std::get_if<review::LookAt>(&act)) {
        return look->kind == review::LookKind::View ? HistoryPanel::tr("opened it") : HistoryPanel::tr("took a copy");
    }
    return wordFor(review::kindOf(act));
}

QString reasonText(const review::RequestAct& act) {
    return std::visit(
        [](const auto& one) -> QString {
            if constexpr (requires { one.reason.value; }) {
                return one.reason.erased ? HistoryPanel::tr("(erased)") : labelText(one.reason.value);
            } else {
                return {};
            }
        },
        act);
}

QString noteText(const review::JudgedAct& act) {
    if (act.isVoid) {
        return HistoryPanel::tr("does not count: %1").arg(sentenceFor(*act.isVoid));
    }
    return act.lapsed ? HistoryPanel::tr("lapsed with its turn") : reasonText(act.recorded.act);
}

} // namespace

HistoryPanel::HistoryPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLineEdit(this)), m_who(new QComboBox(this)),
      m_what(new QComboBox(this)), m_when(new QComboBox(this)), m_count(new QLabel(this)),
      m_list(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    auto* top = new QHBoxLayout;
    m_text->setPlaceholderText(tr("Filter the history"));
    m_text->setAccessibleName(tr("Filter the history"));
    m_text->setClearButtonEnabled(true);
    m_who->setAccessibleName(tr("Acts of"));
    m_what->setAccessibleName(tr("Acts of the kind"));
    m_when->setAccessibleName(tr("Acts of the time"));
    m_when->addItem(tr("Any time"), Any);
    m_when->addItem(tr("This turn"), ThisTurn);
    m_when->addItem(tr("Today"), Today);
    for (const int days : {FewestDays + 0, 30}) {
        m_when->addItem(tr("The last %n day(s)", "", days), days);
    }
    top->addWidget(m_text, 1);
    top->addWidget(m_who);
    top->addWidget(m_what);
    top->addWidget(m_when);
    top->addWidget(m_count);
    column->addLayout(top);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History of the request"));
    m_list->setHeaderLabels({tr("When"), tr("Turn"), tr("Who"), tr("What"), tr("About"), tr("Note")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPanel::applyFilter);
    connect(m_who, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    connect(m_what, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    connect(m_when, &QComboBox::activated, this, &HistoryPanel::applyFilter);
    connect(&session, &Session::requestChanged, this, &HistoryPanel::showActs);
    connect(&session, &Session::stateChanged, this, &HistoryPanel::showActs);
    showActs();
}

void HistoryPanel::showActs() {
    const review::RequestState* state = m_session.request();
    const QString who = m_who->currentText();
    const QString what = m_what->currentText();
    m_list->clear();
    QStringList people, kinds;
    if (state != nullptr) {
        const auto& acts = m_session.requestView().acts;
        for (auto number = acts.rbegin(); number != acts.rend(); ++number) {
            const review::JudgedAct& act = state->acts[*number];
            const QString name = labelText(state->people[act.person].name);
            const QString kind = wordFor(review::kindOf(act.recorded.act));
            auto* item = new QTreeWidgetItem({timeText(act.recorded.time), QString::number(act.turn), name,
                                              whatText(act.recorded.act), aboutText(act.recorded.act), noteText(act)});
            item->setData(What, Qt::UserRole, kind);
            item->setData(When, Qt::UserRole, QVariant::fromValue<qint64>(act.recorded.time.value));
            item->setData(Turn, Qt::UserRole, act.turn);
            item->setToolTip(About, item->text(About));
            item->setToolTip(Note, item->text(Note));
            item->setToolTip(When, tr("Entry %1").arg(fromUtf8(act.recorded.entryId)));
            m_list->addTopLevelItem(item);
            people << name;
            kinds << kind;
        }
    }
    const auto fill = [](QComboBox* box, QStringList names, const QString& all, const QString& before) {
        names.removeDuplicates();
        names.sort();
        box->clear();
        box->addItem(all);
        box->addItems(names);
        box->setCurrentIndex(qMax(0, box->findText(before)));
    };
    fill(m_who, people, tr("Everybody"), who);
    fill(m_what, kinds, tr("Everything"), what);
    applyFilter();
}

bool HistoryPanel::isOfChosenTime(const QTreeWidgetItem& item) const {
    const QDateTime at = QDateTime::fromSecsSinceEpoch(item.data(When, Qt::UserRole).toLongLong());
    const QDateTime now = QDateTime::fromSecsSinceEpoch(clockNow().value);
    const int time = m_when->currentData().toInt();
    switch (time) {
    case Any:
        return true;
    case ThisTurn:
        return m_session.request() != nullptr && item.data(Turn, Qt::UserRole).toUInt() == m_session.request()->turn;
    case Today:
        return at.date() == now.date();
    default:
        return at >= now.addDays(-time);
    }
}

void HistoryPanel::applyFilter() {
    int shown = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        bool fits =
            (m_who->currentIndex() <= 0 || item->text(Who) == m_who->currentText()) &&
            (m_what->currentIndex() <= 0 || item->data(What, Qt::UserRole).toString() == m_what->currentText()) &&
            isOfChosenTime(*item);
        if (fits && !m_text->text().isEmpty()) {
            fits = false;
            for (int column = 0; column < ColumnCount; ++column) {
                fits = fits || item->text(column).contains(m_text->text(), Qt::CaseInsensitive);
            }
        }
        item->setHidden(!fits);
        shown += fits ? 1 : 0;
    }
    m_count->setText(tr("%n act(s)", "", shown));
}

} // namespace outcheck::desktop
