// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/report_panel.h"

#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace outcheck::desktop {

ReportPanel::ReportPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Choose…"), this)), m_pdf(new QCheckBox(tr("Write a PDF for people too"), this)),
      m_certificate(new QPushButton(tr("Make a certificate"), this)),
      m_write(new QPushButton(tr("Write the report"), this)), m_busyBar(new QProgressBar(this)),
      m_status(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    auto* intro =
        new QLabel(tr("The report names every file with its digest, findings by rule and position, and the decisions. "
                      "It holds no cell "
                      "values. It is signed with your key; the PDF also with a certificate, where there is one."),
                   this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto* folderRow = new QHBoxLayout;
    auto* label = new QLabel(tr("&Folder"), this);
    label->setBuddy(m_folder);
    folderRow->addWidget(label);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    column->addLayout(folderRow);
    m_pdf->setChecked(true);
    m_certificate->setToolTip(tr("For those who have none: a self-signed certificate, kept with your settings"));
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_pdf);
    acts->addWidget(m_certificate);
    acts->addStretch(1);
    acts->addWidget(m_busyBar);
    acts->addWidget(m_write);
    column->addLayout(acts);
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setAccessibleName(tr("The report is being written"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_status);
    column->addStretch(1);

    connect(m_write, &QPushButton::clicked, this, &ReportPanel::write);
    connect(m_browse, &QPushButton::clicked, this, &ReportPanel::chooseFolder);
    connect(m_certificate, &QPushButton::clicked, this, &ReportPanel::makeCertificate);
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        m_folderIsOwn = true;
        updateState();
    });
    connect(&session, &Session::stateChanged, this, &ReportPanel::updateState);
    connect(&session.runner(), &CheckRunner::finished, this, &ReportPanel::updateState);
    LedgerDesk& ledger = session.ledger();
    connect(&ledger, &LedgerDesk::accountChanged, this, &ReportPanel::updateState);
    connect(&ledger, &LedgerDesk::reportWritten, this, &ReportPanel::showWritten);
    const auto refused = [this](const Error& error) {
        m_busy = false;
        m_status->setText(sentenceFor(error) + QLatin1Char(' ') + remedyFor(error));
        updateState();
    };
    connect(&ledger, &LedgerDesk::reportRefused, this, refused);
    connect(&ledger, &LedgerDesk::certificateRefused, this, refused);
    connect(&ledger, &LedgerDesk::certificateMade, this, [this] {
        m_busy = false;
        m_status->setText(tr("The certificate is made. The next PDF is signed with it."));
        updateState();
    });
    updateState();
}

QString ReportPanel::statusText() const {
    return m_status->text();
}

QString ReportPanel::proposedFolder() const {
    if (m_session.workspace() == nullptr) {
        return {};
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(
        QStringLiteral("outcheck-%1-%2")
            .arg(labelText(m_session.workspace()->name()), QDate::currentDate().toString(Qt::ISODate)));
}

void ReportPanel::updateState() {
    if (!m_folderIsOwn) {
        m_folder->setText(proposedFolder());
    }
    QString why;
    if (m_session.state() != Session::State::Open) {
        why = tr("Open a workspace first.");
    } else if (m_session.runner().isRunning()) {
        why = tr("The check is still running. A report is about finished checks.");
    } else if (m_session.ledger().account() != LedgerDesk::Account::Ready) {
        why = tr("A report is signed, and there is no key yet. The decision panel asks for one.");
    }
    const bool possible = why.isEmpty() && !m_busy && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(possible);
    m_write->setToolTip(why);
    m_certificate->setEnabled(!m_busy && m_session.ledger().account() == LedgerDesk::Account::Ready);
    m_busyBar->setVisible(m_busy);
    if (!why.isEmpty()) {
        m_status->setText(why);
    } else if (m_saysWhyNot) {
        m_status->clear();
    }
    m_saysWhyNot = !why.isEmpty();
}

void ReportPanel::write() {
    if (!m_write->isEnabled()) {
        return;
    }
    m_busy = true;
    m_status->setText(tr("Reading every output again, then writing and signing the report…"));
    report::WriteOptions options;
    options.folder = std::filesystem::path(toUtf8(m_folder->text().trimmed()));
    options.pdf = m_pdf->isChecked();
    m_session.ledger().writeReport(m_session.reportMaker(), std::move(options));
    updateState();
}

void ReportPanel::showWritten(const report::WrittenReport& report) {
    m_busy = false;
    QStringList parts = {tr("Written and signed: %1").arg(fromUtf8(report.json.string()))};
    if (!report.pdf.empty()) {
        parts << (report.pdfSigned ? tr("PDF, signed with the certificate: %1") : tr("PDF: %1"))
                     .arg(fromUtf8(report.pdf.string()));
    }
    if (!report.pdfNote.empty()) {
        parts << labelText(report.pdfNote);
    }
    parts << tr("Anyone can check it with: outcheck verify %1").arg(fromUtf8(report.json.parent_path().string()));
    updateState();
    m_status->setText(parts.join(QLatin1Char('\n')));
}

void ReportPanel::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the report"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folderIsOwn = true;
        m_folder->setText(folder);
        updateState();
    }
}

void ReportPanel::makeCertificate() {
    const auto& identity = m_session.ledger().identity();
    if (!identity) {
        return;
    }
    m_busy = true;
    m_status->setText(tr("Making a certificate…"));
    m_session.ledger().makeCertificate(fromUtf8(identity->name));
    updateState();
}

void ReportPanel::focusWrite() {
    (m_write->isEnabled() ? static_cast<QWidget*>(m_write) : m_folder)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace outcheck::desktop
