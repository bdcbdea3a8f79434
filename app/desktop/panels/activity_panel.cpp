// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/activity_panel.h"

#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {
constexpr int entriesShown = 500;
}

ActivityPanel::ActivityPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(new QLabel(this)),
      m_verify(new QPushButton(tr("Verify the ledger"), this)), m_list(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    auto* top = new QHBoxLayout;
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    top->addWidget(m_state, 1);
    top->addWidget(m_verify);
    column->addLayout(top);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Output")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        m_state->setText(tr("Verifying every signature…"));
        m_session.ledger().verify();
    });
    connect(&session.ledger(), &LedgerDesk::accountChanged, this, &ActivityPanel::showEntries);
    connect(&session.ledger(), &LedgerDesk::verified, this, &ActivityPanel::showVerification);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPanel::showEntries);
    connect(&session, &Session::rowsChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const QString workspace = item->data(0, Qt::UserRole).toString();
        const QString path = item->data(0, Qt::UserRole + 1).toString();
        if (m_session.workspace() != nullptr && workspace == fromUtf8(m_session.workspace()->name())) {
            if (const auto row = m_session.rowOf(toUtf8(path))) {
                m_session.setCurrent(row);
            }
        }
    });
    showEntries();
}

// How others judge an output of this workspace waits for one's own vote.
bool ActivityPanel::isHidden(const std::string& workspace, const std::string& path) const {
    const auto row = m_session.workspace() != nullptr && m_session.workspace()->name() == workspace
                         ? m_session.rowOf(path)
                         : std::nullopt;
    return row && needsMe(m_session.rows()[*row]);
}

void ActivityPanel::showEntries() {
    const LedgerDesk& ledger = m_session.ledger();
    m_list->clear();
    m_verify->setEnabled(ledger.account() == LedgerDesk::Account::Ready);
    switch (ledger.account()) {
    case LedgerDesk::Account::Loading:
        m_state->setText(tr("Reading the ledger…"));
        return;
    case LedgerDesk::Account::NoIdentity:
        m_state->setText(tr("Nothing is recorded yet: there is no key to sign with. The decision panel asks for one."));
        return;
    case LedgerDesk::Account::Failed:
        m_state->setText(sentenceFor(ledger.error()) + QLatin1Char(' ') + remedyFor(ledger.error()));
        return;
    case LedgerDesk::Account::Ready:
        break;
    }
    const std::string me = ledger.identity() ? ledger.identity()->fingerprint : std::string();
    const auto& entries = ledger.entries();
    m_state->setText(
        tr("%n entry(ies) in the ledger, each signed and read back.", "", static_cast<int>(entries.size())));
    int shown = 0;
    for (auto entry = entries.rbegin(); entry != entries.rend() && shown < entriesShown; ++entry, ++shown) {
        QString what = labelText(entry->subject);
        QString path;
        QString workspace;
        if (entry->vote) {
            path = fromUtf8(entry->vote->vote.path);
            workspace = fromUtf8(entry->vote->vote.workspace);
            const bool hidden = entry->writer != me && isHidden(entry->vote->vote.workspace, entry->vote->vote.path);
            what = hidden ? tr("voted (hidden until you have)") : wordFor(entry->vote->vote.kind);
        } else if (entry->dismissal) {
            const review::Dismissal& dismissal = entry->dismissal->dismissal;
            path = fromUtf8(dismissal.path);
            workspace = fromUtf8(dismissal.workspace);
            const QString rule = ruleTitle(dismissal.rule);
            what = entry->writer != me && isHidden(dismissal.workspace, dismissal.path)
                       ? tr("dismissed something (hidden until you have voted)")
                   : dismissal.act == review::DismissalAct::Dismiss ? tr("dismissed: %1", "rule").arg(rule)
                                                                    : tr("no longer dismissed: %1", "rule").arg(rule);
        } else if (entry->kind == "report") {
            what = tr("report made");
        } else if (entry->kind == "request") {
            what = tr("acted on a release request");
        } else if (entry->kind == "genesis") {
            what = tr("ledger begun");
        }
        auto* item =
            new QTreeWidgetItem({timeText(entry->time), labelText(entry->writerName), what, labelText(toUtf8(path))});
        item->setData(0, Qt::UserRole, workspace);
        item->setData(0, Qt::UserRole + 1, path);
        item->setToolTip(3, labelText(toUtf8(path)));
        m_list->addTopLevelItem(item);
    }
}

void ActivityPanel::showVerification(const ledger::Verification& verification) {
    if (verification.genuine) {
        m_state->setText(tr("The ledger is genuine: %n entry(ies), every signature and chain holds.", "",
                            static_cast<int>(verification.entries)));
        return;
    }
    QStringList faults;
    for (const Error& fault : verification.faults) {
        faults << sentenceFor(fault);
    }
    m_state->setText(tr("The ledger is NOT genuine. %1").arg(faults.mid(0, 5).join(QLatin1Char(' '))));
}

} // namespace outcheck::desktop
