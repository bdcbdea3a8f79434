// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/sharing_section.h"

#include "desktop/team/clock.h"
#include "desktop/team/join_form.h"
#include "desktop/team/share_form.h"
#include "desktop/team/sync_text.h"
#include "desktop/team/team_parts.h"
#include "desktop/team/team_rights.h"
#include "desktop/team/team_words.h"
#include "desktop/text/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace outcheck::desktop {

SharingSection::SharingSection(TeamDesk& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_sign(new QLabel(this)), m_state(sentence({}, this)), m_digest(new QLabel(this)),
      m_copyDigest(new QPushButton(tr("Copy"), this)), m_interval(new QComboBox(this)),
      m_sync(new QPushButton(tr("Sync now"), this)), m_share(new QPushButton(tr("Share at a place…"), this)),
      m_join(new QPushButton(tr("Join a team’s ledger…"), this)),
      m_export(new QPushButton(tr("Export a bundle…"), this)), m_import(new QPushButton(tr("Import a bundle…"), this)),
      m_verify(new QPushButton(tr("Verify everything"), this)), m_shareForm(new ShareForm(team, this)),
      m_joinForm(new JoinForm(team, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionHeading(tr("Ledger"), this));
    auto* first = new QHBoxLayout;
    first->addWidget(m_sign);
    first->addWidget(m_state, 1);
    first->addWidget(m_sync);
    column->addLayout(first);

    auto* facts = new QGridLayout;
    facts->setColumnStretch(1, 1);
    m_remote = addFact(*facts, tr("Shared at"));
    m_folder = addFact(*facts, tr("Kept here in"));
    const int row = facts->rowCount();
    auto* digestName = new QLabel(tr("First roster"), this);
    m_digest->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_digest->setAccessibleName(tr("Digest of the first roster"));
    m_copyDigest->setToolTip(tr("Copy the digest of the first roster"));
    m_copyDigest->setAccessibleName(m_copyDigest->toolTip());
    facts->addWidget(digestName, row, 0, Qt::AlignTop);
    facts->addWidget(m_digest, row, 1, Qt::AlignLeft);
    facts->addWidget(m_copyDigest, row, 2, Qt::AlignTop | Qt::AlignRight);
    QLabel* why =
        sentence(tr("Two people who read this to each other by telephone know that they mean the same ledger."), this);
    QPalette muted = why->palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    why->setPalette(muted);
    facts->addWidget(why, row + 1, 1, 1, 2);
    auto* intervalName = new QLabel(tr("Syncs by &itself"), this);
    intervalName->setBuddy(m_interval);
    facts->addWidget(intervalName, row + 2, 0);
    facts->addWidget(m_interval, row + 2, 1, Qt::AlignLeft);
    column->addLayout(facts);

    auto* acts = new QGridLayout;
    int place = 0;
    for (QPushButton* button : {m_share, m_join, m_verify, m_export, m_import}) {
        acts->addWidget(button, place / 3, place % 3);
        ++place;
    }
    acts->setColumnStretch(3, 1);
    column->addLayout(acts);
    column->addWidget(m_shareForm);
    column->addWidget(m_joinForm);
    m_shareForm->hide();
    m_joinForm->hide();

    fillInterval();
    connect(m_interval, &QComboBox::activated, this,
            [this](int index) { m_team.sync().setMinutes(m_interval->itemData(index).toInt()); });
    connect(m_copyDigest, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(fromUtf8(m_team.view().firstRoster.toHex())); });
    connect(m_sync, &QPushButton::clicked, this, [this] { m_team.sync().syncNow(); });
    connect(m_share, &QPushButton::clicked, this, &SharingSection::openShare);
    connect(m_join, &QPushButton::clicked, this, &SharingSection::openJoin);
    connect(m_export, &QPushButton::clicked, this, &SharingSection::exportBundle);
    connect(m_import, &QPushButton::clicked, this, &SharingSection::importBundle);
    connect(m_verify, &QPushButton::clicked, &team, &TeamDesk::verify);
    connect(&team, &TeamDesk::changed, this, &SharingSection::showState);
    showState();
}

QLabel* SharingSection::addFact(QGridLayout& grid, const QString& name) {
    const int row = grid.rowCount();
    QLabel* value = sentence({}, this);
    value->setAccessibleName(name);
    grid.addWidget(new QLabel(name, this), row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1, 1, 2);
    return value;
}

void SharingSection::fillInterval() {
    m_interval->addItem(tr("only on command"), 0);
    m_interval->addItem(tr("every minute"), 1);
    m_interval->addItem(tr("every 5 minutes"), 5);
    m_interval->addItem(tr("every 15 minutes"), 15);
    m_interval->addItem(tr("every hour"), 60);
    const int minutes = m_team.sync().minutes();
    if (m_interval->findData(minutes) < 0) {
        m_interval->addItem(tr("every %n minute(s)", "", minutes), minutes);
    }
    m_interval->setCurrentIndex(m_interval->findData(minutes));
    m_interval->setToolTip(tr("And some seconds after something was recorded"));
}

void SharingSection::showState() {
    const TeamView& view = m_team.view();
    const SyncView& sync = m_team.sync().view();
    const bool isReady = m_team.state() == TeamDesk::State::Ready;
    const int side = fontMetrics().ascent();
    m_sign->setPixmap(signIcon(signOf(sync, false)).pixmap(QSize(side, side), devicePixelRatioF()));
    m_sign->setVisible(isReady);
    m_sign->setAccessibleName(wordFor(sync, false));
    const QStringList lines = QStringList(sentenceFor(sync)) + historyOf(sync);
    m_state->setText(sync.running ? tr("Syncing…") : isReady ? lines.join(QLatin1Char('\n')) : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_remote->setText(m_team.sync().isShared() ? labelText(sync.status.remote) : tr("nowhere: only on this machine"));
    m_folder->setText(isReady ? labelText(view.folder.string()) : tr("no ledger yet"));
    m_digest->setText(isReady ? spokenDigest(view.firstRoster) : QString());
    m_copyDigest->setEnabled(isReady);
    const TeamRights rights = rightsNow(m_team.state(), view, m_team.sync().isShared(), m_team.isBusy(), clockNow());
    allow(m_sync, rights.sync, tr("Bring what others wrote, and send what is recorded here"));
    allow(m_share, rights.share, tr("A folder, ssh or https address where the team can reach it"));
    allow(m_join, rights.join, tr("Take over a ledger that others share"));
    allow(m_export, rights.carry, tr("All that is here in one file, to carry over an air gap"));
    allow(m_import, rights.carry, tr("Take in what is new in such a file, once it has verified"));
    allow(m_verify, rights.verify, tr("Every signature, chain and digest once more, from nothing"));
}

void SharingSection::openShare() {
    if (m_share->isEnabled()) {
        closeForms();
        m_shareForm->open();
    }
}

void SharingSection::openJoin() {
    if (m_join->isEnabled()) {
        closeForms();
        m_joinForm->open();
    }
}

bool SharingSection::closeForms() {
    const bool open = m_shareForm->isVisible() || m_joinForm->isVisible();
    m_shareForm->hide();
    m_joinForm->hide();
    return open;
}

void SharingSection::exportBundle() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("ledger-%1.bundle").arg(fromUtf8(m_team.view().ledgerId).left(8));
    const QString file = QFileDialog::getSaveFileName(this, tr("Export a bundle"), QDir(documents).filePath(name),
                                                      tr("Bundles (*.bundle)"));
    if (!file.isEmpty()) {
        m_team.sync().exportBundle(file);
    }
}

void SharingSection::importBundle() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a bundle"), QDir::homePath(),
                                                      tr("Bundles (*.bundle);;All files (*)"));
    if (!file.isEmpty()) {
        m_team.sync().importBundle(file);
    }
}

} // namespace outcheck::desktop
