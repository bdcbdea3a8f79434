// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/findings_panel.h"

#include "desktop/findings/dismiss_bar.h"
#include "desktop/findings/dismissed_text.h"
#include "desktop/look/signs.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"
#include "rules/rule_help.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

FindingsPanel::FindingsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_tree(new QTreeView(this)),
      m_explanation(new QTextBrowser(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    column->addWidget(m_heading);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setAccessibleName(tr("Findings"));
    m_explanation->setAccessibleName(tr("Why this was found"));
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setTabChangesFocus(true);
    m_explanation->setOpenLinks(false); // the checker's room has no way out; the address is there to be read
    splitter->addWidget(m_tree);
    auto* below = new QWidget(splitter);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->addWidget(m_explanation, 1);
    m_notice = new QLabel(below);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_actions = buildActions();
    m_dismissBar = new DismissBar(below);
    m_dismissBar->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_notice), m_actions, static_cast<QWidget*>(m_dismissBar)}) {
        belowColumn->addWidget(widget);
    }
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connect(&session, &Session::currentChanged, this, &FindingsPanel::showCurrent);
    connect(&session, &Session::currentCheckChanged, this, &FindingsPanel::showCurrent);
    connect(&session, &Session::rowsChanged, this, [this](const std::vector<std::size_t>& rows) {
        const auto current = m_session.currentIndex();
        if (current && std::find(rows.begin(), rows.end(), *current) != rows.end()) {
            showDismissals();
        }
    });
    connect(&session.ledger(), &LedgerDesk::accountChanged, this, &FindingsPanel::showActions);
    connect(&session.ledger(), &LedgerDesk::dismissed, this, &FindingsPanel::takeDismissed);
    connect(&session.ledger(), &LedgerDesk::notDismissed, this, &FindingsPanel::takeRefused);
    connect(m_dismissBar, &DismissBar::accepted, this, &FindingsPanel::recordDismissal);
    connect(m_dismissBar, &DismissBar::cancelled, this, &FindingsPanel::closeDismissal);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::choose);
    showCurrent();
}

QWidget* FindingsPanel::buildActions() {
    auto* actions = new QWidget(this);
    auto* row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_dismiss = new QPushButton(tr("Dismiss…"), actions);
    m_dismiss->setToolTip(tr("Say why this finding is no reason to hold the file back (D)"));
    m_takeBack = new QPushButton(tr("Take back"), actions);
    m_takeBack->setToolTip(tr("The finding counts again (Shift+D)"));
    m_help = new QPushButton(tr("About this rule"), actions);
    m_help->setToolTip(tr("What the rule looks for, why, and what puts it right (F1)"));
    m_help->setCheckable(true);
    row->addWidget(m_dismiss);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    row->addWidget(m_help);
    connect(m_help, &QPushButton::clicked, this, [this](bool checked) {
        m_help->setChecked(!checked); // as it was: showHelp() turns it
        showHelp();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &FindingsPanel::dismiss);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingsPanel::takeBackDismissal);
    return actions;
}

void FindingsPanel::showCurrent() {
    const OutputRow* row = m_session.current();
    const bool same = row != nullptr && row->check && m_model.check() == row->check.get();
    if (!same) {
        closeDismissal();
        if (row == nullptr || row->output->path != m_path) {
            m_notice->clear();
            m_dismissBar->field()->clear();
            m_path = row != nullptr ? row->output->path : std::string();
        }
        m_model.setCheck(row != nullptr ? row->check : nullptr);
        if (m_model.rowCount() <= 3) {
            m_tree->expandToDepth(0);
        }
    }
    showDismissals();
}

void FindingsPanel::showDismissals() {
    const OutputRow* row = m_session.current();
    m_model.setDismissals(row != nullptr ? row->dismissals : std::vector<review::RecordedDismissal>());
    explain(m_tree->currentIndex());
    m_heading->setText(headingFor(row));
    showActions();
}

QString FindingsPanel::headingFor(const OutputRow* row) const {
    if (row == nullptr) {
        return tr("No output chosen.");
    }
    if (row->output->presence != workspace::Presence::Present) {
        return sentenceFor(*row);
    }
    if (!row->check) {
        return tr("The check of this file is under way.");
    }
    QString heading;
    if (row->check->state == check::CheckState::Stale) {
        heading = tr("The file changed while it was checked. What stands here may be out of date.");
    } else if (row->check->state == check::CheckState::Incomplete) {
        heading = tr("The check did not come to its end, so nothing here says that the file is clean.");
    } else if (m_model.rowCount() == 0) {
        heading = tr("No rule found anything.");
    } else if (m_model.ruleCount() == 0) {
        heading = tr("No rule found anything, but not everything could be judged.");
    } else {
        heading = tr("%n kind(s) of finding", "", static_cast<int>(m_model.ruleCount())) +
                  tr(", %n place(s)", "", static_cast<int>(m_model.placeCount()));
    }
    if (row->dismissed > 0) {
        heading += tr(", %n dismissed", "findings", static_cast<int>(row->dismissed));
    }
    if (row->check->digestReused) {
        heading += QLatin1Char('\n') + tr("Unchanged since it was last read; its digest is reused.");
    }
    return heading;
}

void FindingsPanel::showActions() {
    const QModelIndex index = m_tree->currentIndex();
    const OutputRow* row = m_session.current();
    const bool judged = row != nullptr && !m_model.findingsAt(index).empty();
    const bool possible = judged && whyNoVote(*row).isEmpty() && m_underWay == 0 &&
                          m_session.ledger().account() == LedgerDesk::Account::Ready;
    const bool own = !ownDismissalsAt(index).empty();
    m_notice->setVisible(!m_notice->text().isEmpty() && m_dismissBar->isHidden());
    m_actions->setVisible(judged && m_dismissBar->isHidden());
    m_dismiss->setVisible(!own);
    m_dismiss->setEnabled(possible);
    m_takeBack->setVisible(own);
    m_takeBack->setEnabled(possible);
}

void FindingsPanel::choose(const QModelIndex& index) {
    if (index != m_asked) {
        closeDismissal(); // it asked about something else
    }
    explain(index);
    showActions();
    const FindingsModel::Target target = m_model.targetOf(index);
    if (target.finding != nullptr && !target.finding->spots.empty()) {
        emit spotChosen(*target.finding, target.spot.value_or(0));
    }
}

void FindingsPanel::explain(const QModelIndex& index) {
    m_help->setChecked(false);
    m_explanation->clear();
    if (!index.isValid()) {
        const QString hint = m_model.rowCount() == 0 ? QString() : tr("N goes to the next place, P to the one before.");
        m_explanation->setHtml(QStringLiteral("<p style=\"color:%2\">%1</p>").arg(hint, mutedText(palette()).name()) +
                               limitsOfPolicy());
        return;
    }
    m_explanation->setHtml(explanationOf(index));
}

QString FindingsPanel::explanationOf(const QModelIndex& index) const {
    QString text = dismissedHtml(m_model.dismissalsAt(index), me()) +
                   QStringLiteral("<p>%1</p>").arg(m_model.explanationOf(index).toHtmlEscaped());
    const std::vector<const rules::Finding*> findings = m_model.findingsAt(index);
    if (findings.empty() || m_session.policy() == nullptr) {
        return text;
    }
    const rules::Finding& finding = *findings.front();
    if (finding.spotCount > finding.spots.size() && finding.kind != rules::SpotKind::File) {
        text += QStringLiteral("<p>%1</p>")
                    .arg(tr("Only the first %n place(s) are listed.", "", static_cast<int>(finding.spots.size())));
    }
    if (const rules::Guidance* guidance = m_session.policy()->guidance(finding.guidance)) {
        text += QStringLiteral("<p><b>%1</b><br>%2</p><p style=\"color:%4\">%3</p>")
                    .arg(fromUtf8(guidance->title).toHtmlEscaped(), fromUtf8(guidance->text).toHtmlEscaped(),
                         fromUtf8(guidance->source).toHtmlEscaped(), mutedText(palette()).name());
    }
    return text;
}

// What no finding does not mean.
QString FindingsPanel::limitsOfPolicy() const {
    const rules::Policy* policy = m_session.policy();
    const OutputRow* row = m_session.current();
    if (policy == nullptr || row == nullptr || !row->check) {
        return {};
    }
    QString text;
    if (const auto off = policy->rulesOff(); !off.empty()) {
        QStringList titles;
        for (const std::string& rule : off) {
            titles << ruleTitle(rule);
        }
        text +=
            QStringLiteral("<p><b>%1</b><br>%2</p>")
                .arg(tr("Rules that this policy switches off").toHtmlEscaped(), titles.join(tr(", ")).toHtmlEscaped());
    }
    if (!policy->notChecked().empty()) {
        text += QStringLiteral("<p><b>%1</b></p><ul>").arg(tr("Demanded, and not checked by any rule").toHtmlEscaped());
        for (const std::string& sentence : policy->notChecked()) {
            text += QStringLiteral("<li>%1</li>").arg(labelText(sentence).toHtmlEscaped());
        }
        text += QStringLiteral("</ul>");
    }
    return text;
}

bool FindingsPanel::showHelp() {
    const QModelIndex index = m_tree->currentIndex();
    const std::vector<const rules::Finding*> findings = m_model.findingsAt(index);
    if (findings.empty()) {
        return false;
    }
    if (m_help->isChecked()) {
        explain(index);
        return true;
    }
    const std::string_view page = rules::helpPage(findings.front()->rule);
    m_explanation->setMarkdown(page.empty() ? tr("There is no page of help on this rule.") : fromUtf8(page));
    m_explanation->moveCursor(QTextCursor::Start);
    m_help->setChecked(true);
    return true;
}

void FindingsPanel::goToNext() {
    const QModelIndex next = m_model.nextPlace(m_tree->currentIndex());
    if (next.isValid()) {
        m_tree->setCurrentIndex(next);
        m_tree->scrollTo(next);
    }
}

void FindingsPanel::goToPrevious() {
    const QModelIndex previous = m_model.previousPlace(m_tree->currentIndex());
    if (previous.isValid()) {
        m_tree->setCurrentIndex(previous);
        m_tree->scrollTo(previous);
    }
}

} // namespace outcheck::desktop
