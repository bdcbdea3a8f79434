// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/problems_panel.h"

#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {
constexpr int problemsShown = 1000;
}

ProblemsPanel::ProblemsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(new QLabel(this)), m_list(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setHeaderLabels({tr("What"), tr("What to do")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    column->addWidget(m_list, 1);
    connect(&session, &Session::stateChanged, this, &ProblemsPanel::showProblems);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &ProblemsPanel::showProblems);
    connect(&session, &Session::rowsChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const auto row = m_session.rowOf(toUtf8(item->data(0, Qt::UserRole).toString()))) {
            m_session.setCurrent(row);
        }
    });
    showProblems();
}

void ProblemsPanel::showProblems() {
    m_list->clear();
    int count = 0;
    const auto add = [&](const QString& what, const QString& remedy, Sign sign, const std::string& path) {
        if (++count > problemsShown) {
            return;
        }
        auto* item = new QTreeWidgetItem({what, remedy});
        item->setIcon(0, signIcon(sign));
        item->setToolTip(0, what);
        item->setToolTip(1, remedy);
        item->setData(0, Qt::UserRole, fromUtf8(path));
        m_list->addTopLevelItem(item);
    };
    if (const workspace::Workspace* workspace = m_session.workspace()) {
        for (const Error& problem : workspace->problems()) {
            add(sentenceFor(problem), remedyFor(problem), Sign::Query, problem.where.file);
        }
    }
    for (const OutputRow& row : m_session.rows()) {
        const RowState state = stateOf(row);
        if (state == RowState::Missing || state == RowState::Unreadable) {
            add(tr("%1: %2", "path: state").arg(labelText(row.output->path), sentenceFor(row)),
                tr("Ask for it to be written again."), signOf(state), row.output->path);
        }
        if (row.check) {
            for (const Error& problem : row.check->problems) {
                add(sentenceFor(problem), remedyFor(problem), Sign::Incomplete, row.output->path);
            }
            if (row.check->verification == workspace::Verification::Differs) {
                add(tr("%1: the content is not what the manifest says.").arg(labelText(row.output->path)),
                    tr("Ask how it was changed; it cannot be released as it is."), Sign::Block, row.output->path);
            }
        }
    }
    if (count == 0) {
        m_state->setText(m_session.runner().isRunning() ? tr("Nothing so far; the check is still running.")
                                                        : tr("Everything could be read."));
    } else if (count > problemsShown) {
        m_state->setText(tr("%1 problems; the first %2 are listed.").arg(count).arg(problemsShown));
    } else {
        m_state->setText(tr("%n problem(s). Enter goes to the output.", "", count));
    }
    m_list->setVisible(count > 0);
    if (count != m_count) {
        m_count = count;
        emit countChanged(count);
    }
}

} // namespace outcheck::desktop
