// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/findings/findings_panel.h"

#include "desktop/look/signs.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QLabel>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

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
    splitter->addWidget(m_explanation);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    connect(&session, &Session::currentChanged, this, &FindingsPanel::showCurrent);
    connect(&session, &Session::currentCheckChanged, this, &FindingsPanel::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::choose);
    showCurrent();
}

void FindingsPanel::showCurrent() {
    const OutputRow* row = m_session.current();
    const bool same = row != nullptr && row->check && m_model.check() == row->check.get();
    if (!same) {
        m_model.setCheck(row != nullptr ? row->check : nullptr);
        if (m_model.rowCount() <= 3) {
            m_tree->expandToDepth(0);
        }
    }
    explain(m_tree->currentIndex());
    if (row == nullptr) {
        m_heading->setText(tr("No output chosen."));
    } else if (row->output->presence != workspace::Presence::Present) {
        m_heading->setText(sentenceFor(*row));
    } else if (!row->check) {
        m_heading->setText(tr("The check of this file is under way."));
    } else if (row->check->state == check::CheckState::Stale) {
        m_heading->setText(tr("The file changed while it was checked. What stands here may be out of date."));
    } else if (row->check->state == check::CheckState::Incomplete) {
        m_heading->setText(tr("The check did not come to its end, so nothing here says that the file is clean."));
    } else if (m_model.rowCount() == 0) {
        m_heading->setText(tr("No rule found anything."));
    } else if (m_model.ruleCount() == 0) {
        m_heading->setText(tr("No rule found anything, but not everything could be judged."));
    } else {
        m_heading->setText(tr("%n kind(s) of finding", "", static_cast<int>(m_model.ruleCount())) +
                           tr(", %n place(s)", "", static_cast<int>(m_model.placeCount())));
    }
    if (row != nullptr && row->check && row->check->digestReused) {
        m_heading->setText(m_heading->text() + QLatin1Char('\n') +
                           tr("Unchanged since it was last read; its digest is reused."));
    }
}

void FindingsPanel::choose(const QModelIndex& index) {
    explain(index);
    const FindingsModel::Target target = m_model.targetOf(index);
    if (target.finding != nullptr && !target.finding->spots.empty()) {
        emit spotChosen(*target.finding, target.spot.value_or(0));
    }
}

void FindingsPanel::explain(const QModelIndex& index) {
    m_explanation->clear();
    if (!index.isValid()) {
        m_explanation->setPlaceholderText(
            m_model.rowCount() == 0 ? QString() : tr("N goes to the next place, P to the one before."));
        return;
    }
    QString text = QStringLiteral("<p>%1</p>").arg(m_model.explanationOf(index).toHtmlEscaped());
    const QModelIndex first =
        m_model.rowCount(index) > 0 && m_model.targetOf(index).finding == nullptr ? m_model.index(0, 0, index) : index;
    const FindingsModel::Target target = m_model.targetOf(first);
    if (target.finding != nullptr && m_session.policy() != nullptr) {
        if (target.finding->spotCount > target.finding->spots.size() && target.finding->kind != rules::SpotKind::File) {
            text += QStringLiteral("<p>%1</p>")
                        .arg(tr("Only the first %n place(s) are listed.", "",
                                static_cast<int>(target.finding->spots.size())));
        }
        if (const rules::Guidance* guidance = m_session.policy()->guidance(target.finding->guidance)) {
            text += QStringLiteral("<p><b>%1</b><br>%2</p><p style=\"color:%4\">%3</p>")
                        .arg(fromUtf8(guidance->title).toHtmlEscaped(), fromUtf8(guidance->text).toHtmlEscaped(),
                             fromUtf8(guidance->source).toHtmlEscaped(), mutedText(palette()).name());
        }
    }
    m_explanation->setHtml(text);
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
