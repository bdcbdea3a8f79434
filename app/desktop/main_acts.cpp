// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the chosen table beside showing it: what can be worked out of it, a safe copy, a corrected
// role.
#include "check/sidecar_editing.h"
#include "desktop/audit/audit_panel.h"
#include "desktop/correction/role_dialog.h"
#include "desktop/correction/sayings_dialog.h"
#include "desktop/findings/findings_panel.h"
#include "desktop/main_window.h"
#include "desktop/preview/preview_pane.h"
#include "desktop/protect/protect_view.h"
#include "desktop/text/words.h"

#include <QDockWidget>
#include <QTreeView>

namespace outcheck::desktop {

void MainWindow::buildAudit() {
    m_audit = new AuditPanel(m_session, this);
    QDockWidget* dock =
        addPanel(QStringLiteral("audit"), tr("What can be worked out"), m_audit, Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_docks[3], dock);
    connect(dock, &QDockWidget::visibilityChanged, m_audit, &AuditPanel::setWatched);
}

void MainWindow::connectAudit() {
    connect(m_audit, &AuditPanel::cellsChosen, this, [this](const auto& to, const auto& cells) {
        closeProtect();
        m_preview->lightUp(to, cells);
    });
    // One thing at a time is explained.
    connect(m_findings, &FindingsPanel::spotChosen, m_preview, [this] { m_preview->lightUp(std::nullopt, {}); });
    connect(m_audit, &AuditPanel::countChanged, this, [this](int count) {
        const QString title =
            count == 0 ? tr("What can be worked out") : tr("What can be worked out (%1)", "how many").arg(count);
        for (QDockWidget* dock : m_docks) {
            if (dock->widget() == m_audit) {
                dock->setWindowTitle(title);
            }
        }
    });
}

void MainWindow::showAudit() {
    raisePanel(m_audit);
    m_audit->tree()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::protectCurrent() {
    const OutputRow* row = m_session.current();
    if (row == nullptr || row->output->presence != workspace::Presence::Present) {
        return;
    }
    m_preview->hide();
    m_protect->show();
    m_protect->compare(m_session.opened().workspace, row->output->path, m_session.opened().policy);
}

void MainWindow::correctRole(std::uint32_t column, table::ColumnRole role) {
    const auto correction = m_session.correctionOfCurrent(column, role);
    if (!correction) {
        return; // the check of it is not finished: the role shown is a first guess
    }
    const std::string& name = m_session.current()->check->table->columns[column].name;
    auto* dialog = new RoleDialog(*correction, name.empty() ? QString::number(column + 1) : labelText(name),
                                  m_session.workspace()->kind(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_session.correctRole(dialog->correction(), dialog->forEverybody()); });
    dialog->open();
}

void MainWindow::editSayings() {
    if (m_session.workspace() == nullptr) {
        return;
    }
    const check::Sidecar sidecar = check::sidecarToWrite(*m_session.workspace());
    const auto text = check::readSidecar(*m_session.workspace(), sidecar);
    if (!text) {
        emit m_session.sayingsNotWritten(text.error());
        return;
    }
    auto* dialog = new SayingsDialog(sidecar, *text, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SayingsDialog::saveAsked, this,
            [this, dialog, sidecar] { m_session.replaceSayings(sidecar, dialog->before(), dialog->after()); });
    connect(&m_session, &Session::sayingsWritten, dialog, &QDialog::accept);
    connect(&m_session, &Session::sayingsNotWritten, dialog, &SayingsDialog::notSaved);
    dialog->open();
}

bool MainWindow::closeProtect() {
    if (m_protect->isHidden()) {
        return false;
    }
    const bool hadFocus = m_protect->isAncestorOf(focusWidget());
    m_protect->clear();
    m_protect->hide();
    m_preview->show();
    if (hadFocus) {
        m_preview->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

// In a comparison with the safe copy, N and P go from change to change.
void MainWindow::goToFinding(bool forward) {
    if (!m_protect->isHidden()) {
        forward ? m_protect->goToNext() : m_protect->goToPrevious();
    } else {
        forward ? m_findings->goToNext() : m_findings->goToPrevious();
    }
}

} // namespace outcheck::desktop
