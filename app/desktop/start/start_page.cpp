// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/start/start_page.h"

#include "desktop/session/recent_workspaces.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace outcheck::desktop {

StartPage::StartPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_text(new QLabel(this)),
      m_busy(new QProgressBar(this)), m_open(new QPushButton(tr("Open a folder…"), this)),
      m_sample(new QPushButton(tr("Open the sample"), this)), m_again(new QPushButton(tr("Try again"), this)),
      m_requests(new QPushButton(this)), m_recentHeading(new QLabel(tr("Recent workspaces"), this)),
      m_recent(new QListWidget(this)) {
    auto* outer = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 3);
    outer->addStretch(1);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    m_heading->setFont(large);
    for (QLabel* label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addWidget(m_again);
    buttons->addWidget(m_requests);
    buttons->addStretch(1);
    for (QPushButton* button : {m_open, m_sample, m_again}) {
        button->setMinimumSize(button->sizeHint() + QSize(fontMetrics().height(), fontMetrics().height() / 2));
    }
    m_open->setToolTip(tr("Ctrl+O"));
    m_sample->setToolTip(tr("A small invented study, to try everything on"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAccessibleName(tr("Recent workspaces"));
    QFont bold = font();
    bold.setBold(true);
    m_recentHeading->setFont(bold);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addSpacing(6);
    column->addWidget(m_text);
    column->addSpacing(12);
    column->addWidget(m_busy);
    column->addLayout(buttons);
    column->addSpacing(18);
    column->addWidget(m_recentHeading);
    column->addWidget(m_recent, 3);
    column->addStretch(3);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, [this] { m_session.open(sampleFolder()); });
    connect(m_again, &QPushButton::clicked, &session, &Session::reopen);
    m_requests->setToolTip(tr("Ctrl+L"));
    connect(m_requests, &QPushButton::clicked, this, &StartPage::requestsWanted);
    connect(&session.requests(), &RequestStore::changed, this, &StartPage::showState);
    const auto openItem = [this](const QListWidgetItem* item) { m_session.open(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);
    connect(m_recent, &QListWidget::itemClicked, this, openItem);
    connect(&session, &Session::stateChanged, this, &StartPage::showState);
    showState();
}

void StartPage::fillRecent() {
    m_recent->clear();
    for (const QString& folder : recentWorkspaces()) {
        const QString name = QFileInfo(folder).fileName();
        auto* item = new QListWidgetItem(tr("%1 — %2", "workspace, folder").arg(name, QDir::toNativeSeparators(folder)),
                                         m_recent);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(QDir::toNativeSeparators(folder));
    }
    const bool any = m_recent->count() > 0;
    m_recent->setVisible(any);
    m_recentHeading->setVisible(any);
}

void StartPage::showState() {
    const bool opening = m_session.state() == Session::State::Opening;
    const bool failed = m_session.state() == Session::State::Failed;
    m_busy->setVisible(opening);
    m_again->setVisible(failed);
    const int waiting = m_session.requests().waitingForMe();
    m_requests->setText(waiting > 0 ? tr("Release requests (%1 wait for you)").arg(waiting) : tr("Release requests"));
    m_requests->setMinimumSize(m_requests->sizeHint());
    m_open->setEnabled(!opening);
    m_sample->setEnabled(!opening);
    m_sample->setVisible(!sampleFolder().isEmpty());
    if (opening) {
        m_heading->setText(tr("Opening…"));
        m_text->setText(tr("Reading the names in %1. No output is opened for this.")
                            .arg(QDir::toNativeSeparators(m_session.path())));
    } else if (failed) {
        m_heading->setText(tr("This workspace could not be opened"));
        m_text->setText(sentenceFor(m_session.openError()) + QLatin1Char('\n') + remedyFor(m_session.openError()));
    } else {
        m_heading->setText(tr("Which outputs do you check today?"));
        m_text->setText(tr("Open the folder of a workspace: a level 4 workspace with its manifest, a researcher's "
                           "checkout with project.yaml, "
                           "or any folder of outputs. You can also drop a folder here."));
    }
    fillRecent();
}

} // namespace outcheck::desktop
