// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/requests_page.h"

#include "desktop/look/message_view.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

namespace {

constexpr int idRole = Qt::UserRole;

QString progressText(const review::CheckerLine& line) {
    const QString reviews = RequestsPage::tr("%n review(s) in", "", static_cast<int>(line.reviews));
    return line.column == review::CheckerColumn::WaitingForMe && line.asked == review::Asked::Review
               ? RequestsPage::tr("voted on %1 of %2 · %3").arg(line.voted).arg(line.outputs).arg(reviews)
               : reviews;
}

QString progressText(const review::AuthorLine& line) {
    QStringList parts = {RequestsPage::tr("%n output(s)", "", static_cast<int>(line.outputs))};
    if (line.changesRequested > 0) {
        parts << RequestsPage::tr("changes asked for in %1").arg(line.changesRequested);
    }
    if (line.rejected > 0) {
        parts << RequestsPage::tr("%1 rejected").arg(line.rejected);
    }
    return parts.join(RequestsPage::tr(" · "));
}

QString askedText(const review::AuthorLine& line) {
    if (!line.isAsked) {
        return {};
    }
    if (line.missing) {
        return sentenceFor(*line.missing);
    }
    switch (line.status) {
    case review::RequestStatus::Pending:
        return RequestsPage::tr("ready to be handed in");
    case review::RequestStatus::Returned:
        return RequestsPage::tr("ready to be handed in again");
    default:
        return wordFor(review::Asked::Settle);
    }
}

} // namespace

RequestsPage::RequestsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(tr("Release requests"), this)),
      m_close(new QPushButton(tr("Back"), this)), m_pages(new QStackedWidget(this)), m_list(new QTreeWidget(this)),
      m_empty(new MessageView(this)) {
    auto* column = new QVBoxLayout(this);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit, unit, unit, unit);
    auto* top = new QHBoxLayout;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_heading->setFont(large);
    m_close->setToolTip(tr("Back to the outputs (Esc)"));
    top->addWidget(m_heading, 1);
    top->addWidget(m_close);
    column->addLayout(top);
    m_list->setAccessibleName(tr("Release requests"));
    m_list->setHeaderLabels({tr("Workspace"), tr("Author"), tr("State"), tr("Progress"), tr("Asked"), tr("Since")});
    m_list->header()->setStretchLastSection(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setRootIsDecorated(false);
    m_list->setExpandsOnDoubleClick(false);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    connect(m_close, &QPushButton::clicked, this, &RequestsPage::closeWanted);
    const auto choose = [this](const QTreeWidgetItem* item) {
        if (const QString id = item->data(0, idRole).toString(); !id.isEmpty()) {
            emit requestChosen(id);
        }
    };
    connect(m_list, &QTreeWidget::itemActivated, this, choose);
    connect(&session.requests(), &RequestStore::changed, this, &RequestsPage::fill);
    connect(&session.ledger(), &LedgerDesk::accountChanged, this, &RequestsPage::fill);
    fill();
}

QTreeWidgetItem* RequestsPage::addSection(const QString& title, int count) {
    auto* section = new QTreeWidgetItem(m_list, {tr("%1 (%2)", "section of requests, how many").arg(title).arg(count)});
    section->setFlags(Qt::ItemIsEnabled);
    section->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    section->setFont(0, bold);
    section->setExpanded(true);
    return section;
}

void RequestsPage::addLine(QTreeWidgetItem* section, const QStringList& texts, const std::string& id, bool needsMe) {
    auto* item = new QTreeWidgetItem(section, texts);
    item->setData(0, idRole, fromUtf8(id));
    item->setIcon(0, needsMe ? signIcon(Sign::Query) : QIcon());
    item->setToolTip(0, tr("Request %1 for %2").arg(fromUtf8(id), texts.front()));
    item->setData(0, Qt::AccessibleTextRole, texts.join(tr(", ")));
    for (int column = 1; column < texts.size(); ++column) {
        item->setToolTip(column, texts[column]);
    }
}

void RequestsPage::fill() {
    const auto* chosen = m_list->currentItem();
    const QString before = chosen != nullptr ? chosen->data(0, idRole).toString() : QString();
    m_list->clear();
    const auto& me = m_session.requests().me();
    if (me && me->roles.checker) {
        const auto lines = review::checkerDashboard(m_session.requests().book(), *me);
        for (const auto column : {review::CheckerColumn::WaitingForMe, review::CheckerColumn::ToRelease,
                                  review::CheckerColumn::WaitingForOther, review::CheckerColumn::Returned}) {
            const auto isHere = [column](const review::CheckerLine& line) { return line.column == column; };
            const auto count = static_cast<int>(std::count_if(lines.begin(), lines.end(), isHere));
            if (count == 0 && column != review::CheckerColumn::WaitingForMe) {
                continue;
            }
            auto* section = addSection(wordFor(column), count);
            const bool needsMe =
                column == review::CheckerColumn::WaitingForMe || column == review::CheckerColumn::ToRelease;
            for (const review::CheckerLine& line : lines) {
                if (isHere(line)) {
                    addLine(section,
                            {labelText(line.workspace), labelText(line.author), wordFor(line.status),
                             progressText(line), needsMe ? wordFor(line.asked) : QString(), timeText(line.since)},
                            line.request, needsMe);
                }
            }
        }
    }
    if (me) {
        const auto lines = review::authorDashboard(m_session.requests().book(), *me);
        if (!lines.empty()) {
            auto* section = addSection(tr("My requests"), static_cast<int>(lines.size()));
            for (const review::AuthorLine& line : lines) {
                addLine(section,
                        {labelText(line.workspace), tr("you"), wordFor(line.status), progressText(line),
                         askedText(line), timeText(line.since)},
                        line.request, line.isAsked);
            }
        }
    }
    for (int at = 0; at < m_list->topLevelItemCount(); ++at) {
        QTreeWidgetItem* section = m_list->topLevelItem(at);
        for (int row = 0; row < section->childCount(); ++row) {
            if (m_list->currentItem() == nullptr || section->child(row)->data(0, idRole).toString() == before) {
                m_list->setCurrentItem(section->child(row));
            }
        }
    }
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) { // as wide as its texts, and room between
        m_list->resizeColumnToContents(column);
        m_list->header()->resizeSection(column, m_list->columnWidth(column) + 2 * fontMetrics().averageCharWidth());
    }
    showState();
}

void RequestsPage::showState() {
    const LedgerDesk& ledger = m_session.ledger();
    const bool any = m_list->currentItem() != nullptr;
    m_pages->setCurrentWidget(any ? static_cast<QWidget*>(m_list) : m_empty);
    if (any) {
        return;
    }
    switch (ledger.account()) {
    case LedgerDesk::Account::Loading:
        m_empty->setMessage(tr("Reading the ledger…"), {});
        return;
    case LedgerDesk::Account::NoIdentity:
        m_empty->setMessage(tr("No requests yet"),
                            tr("There is no key to sign with. Open a workspace; the decision panel asks for one."));
        return;
    case LedgerDesk::Account::Failed:
        m_empty->setMessage(tr("The ledger cannot be read"),
                            sentenceFor(ledger.error()) + QLatin1Char(' ') + remedyFor(ledger.error()));
        return;
    case LedgerDesk::Account::Ready:
        break;
    }
    if (!m_session.requests().isLoaded()) {
        m_empty->setMessage(tr("Reading the ledger…"), {});
    } else if (!m_session.requests().me()) {
        m_empty->setMessage(tr("You are not on the roster"),
                            tr("An administrator of this ledger has to add your key before you can take part."));
    } else {
        m_empty->setMessage(tr("Nothing waits for anybody"),
                            tr("Authors ask for a release from an open workspace: choose outputs and press "
                               "Ctrl+Shift+A. Requests of others come with the next sync."));
    }
}

} // namespace outcheck::desktop
