// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decision/identity_panel.h"

#include "desktop/session/ledger_desk.h"
#include "desktop/text/error_text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

IdentityPanel::IdentityPanel(LedgerDesk& ledger, QWidget* parent)
    : QWidget(parent), m_ledger(ledger), m_name(new QLineEdit(this)),
      m_new(new QRadioButton(tr("Make a new key"), this)), m_existing(new QRadioButton(tr("Use a key file"), this)),
      m_agent(new QRadioButton(tr("Use a key of the agent"), this)), m_file(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Choose…"), this)), m_agentKeys(new QComboBox(this)),
      m_use(new QPushButton(tr("Use this key"), this)), m_status(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* intro =
        new QLabel(tr("Every decision is signed. Choose the key that you sign with; this is asked once."), this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_name->setPlaceholderText(tr("Your name, as it stands in the ledger"));
    m_name->setAccessibleName(tr("Your name"));
    column->addWidget(m_name);
    column->addWidget(m_new);
    column->addWidget(m_existing);
    auto* fileRow = new QHBoxLayout;
    m_file->setPlaceholderText(tr("Private key, or public key of the agent"));
    m_file->setAccessibleName(tr("Key file"));
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_browse);
    column->addLayout(fileRow);
    column->addWidget(m_agent);
    m_agentKeys->setAccessibleName(tr("Keys of the agent"));
    m_agentKeys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agentKeys->setMinimumContentsLength(12);
    column->addWidget(m_agentKeys);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    column->addWidget(m_status);
    column->addWidget(m_use);
    column->addStretch(1);
    m_new->setChecked(true);

    connect(m_use, &QPushButton::clicked, this, &IdentityPanel::use);
    connect(m_name, &QLineEdit::returnPressed, this, &IdentityPanel::use);
    connect(m_browse, &QPushButton::clicked, this, &IdentityPanel::chooseFile);
    connect(m_name, &QLineEdit::textChanged, this, &IdentityPanel::updateState);
    connect(m_file, &QLineEdit::textChanged, this, &IdentityPanel::updateState);
    for (QRadioButton* button : {m_new, m_existing, m_agent}) {
        connect(button, &QRadioButton::toggled, this, &IdentityPanel::updateState);
    }
    connect(&ledger, &LedgerDesk::agentKeysKnown, this, [this](const QStringList& lines) {
        m_agentKeys->clear();
        for (const QString& line : lines) {
            const QString comment = line.section(QLatin1Char(' '), 2);
            m_agentKeys->addItem(comment.isEmpty() ? line.left(40) : comment, line);
        }
        updateState();
    });
    connect(&ledger, &LedgerDesk::identityRefused, this, [this](const Error& error) {
        m_busy = false;
        m_status->setText(sentenceFor(error) + QLatin1Char(' ') + remedyFor(error));
        updateState();
    });
    connect(&ledger, &LedgerDesk::accountChanged, this, [this] {
        m_busy = false;
        updateState();
    });
    updateState();
}

void IdentityPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_asked) {
        m_asked = true;
        m_ledger.askForAgentKeys();
    }
}

void IdentityPanel::updateState() {
    const bool hasAgentKeys = m_agentKeys->count() > 0;
    m_agent->setEnabled(hasAgentKeys && !m_busy);
    m_agent->setToolTip(hasAgentKeys ? QString() : tr("No agent is running, or it holds no key"));
    m_agentKeys->setVisible(m_agent->isChecked());
    m_file->setVisible(m_existing->isChecked());
    m_browse->setVisible(m_existing->isChecked());
    const bool named = !m_name->text().trimmed().isEmpty();
    m_use->setEnabled(!m_busy && named && (!m_existing->isChecked() || !m_file->text().trimmed().isEmpty()));
    m_use->setText(m_new->isChecked() ? tr("Make the key") : tr("Use this key"));
}

void IdentityPanel::use() {
    if (!m_use->isEnabled()) {
        return;
    }
    m_busy = true;
    m_status->setText(m_new->isChecked() ? tr("Making the key…") : tr("Trying the key…"));
    const QString name = m_name->text().trimmed();
    if (m_new->isChecked()) {
        m_ledger.createIdentity(name);
    } else if (m_existing->isChecked()) {
        m_ledger.adoptIdentity(name, m_file->text().trimmed());
    } else {
        m_ledger.adoptAgentKey(name, m_agentKeys->currentData().toString());
    }
    updateState();
}

void IdentityPanel::chooseFile() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose a key"), QDir::homePath() + QStringLiteral("/.ssh"));
    if (!file.isEmpty()) {
        m_file->setText(file);
    }
}

} // namespace outcheck::desktop
