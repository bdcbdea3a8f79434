// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_panel.h"

#include "desktop/audit/audit_details.h"
#include "desktop/audit/audit_state_text.h"
#include "desktop/audit/audit_words.h"
#include "desktop/audit/interval_delegate.h"
#include "desktop/audit/link_bar.h"
#include "desktop/look/busy_bar.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

AuditPanel::AuditPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel(this)), m_scope(new QLabel(this)),
      m_busy(new BusyBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    column->addWidget(m_scope);
    for (QLabel* label : {m_heading, m_scope}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    connect(&m_runner, &AuditRunner::changed, this, &AuditPanel::takeState);
    connect(&m_runner, &AuditRunner::progressed, this, &AuditPanel::showProgress);
    connect(m_busy, &BusyBar::stopRequested, &m_runner, &AuditRunner::stop);
    connectSession();
    showState();
}

QWidget* AuditPanel::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_zeros = new QCheckBox(tr("Marks may stand for &0"), head);
    m_zeros->setToolTip(tr("Where zeros are withheld, too, a mark of redaction says less"));
    m_again = new QPushButton(tr("Work out again"), head);
    m_again->setToolTip(tr("Read the tables again and work everything out anew"));
    row->addWidget(m_heading, 1);
    row->addWidget(m_busy);
    row->addWidget(m_zeros);
    row->addWidget(m_again);
    connect(m_zeros, &QCheckBox::toggled, this, &AuditPanel::workAgain);
    connect(m_again, &QPushButton::clicked, this, &AuditPanel::workAgain);
    return head;
}

QWidget* AuditPanel::buildBody() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_tree = new QTreeView(splitter);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegateForColumn(AuditModel::Bar, new IntervalDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(fontMetrics().height());
    m_tree->setAccessibleName(tr("What can be worked out"));
    m_tree->header()->setStretchLastSection(true);
    const int unit = fontMetrics().height();
    m_tree->header()->resizeSection(AuditModel::Name, unit * 15);
    m_tree->header()->resizeSection(AuditModel::Bar, unit * 9);
    splitter->addWidget(m_tree);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditPanel::choose);
    return splitter;
}

QWidget* AuditPanel::buildDetails() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_details = new QTextBrowser(side);
    m_details->setAccessibleName(tr("How it is worked out"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false); // they are followed here
    m_linkBar = new LinkBar(side);
    m_linkBar->hide();
    column->addWidget(m_details, 1);
    column->addWidget(m_linkBar);
    connect(m_details, &QTextBrowser::anchorClicked, this, &AuditPanel::follow);
    connect(m_linkBar, &LinkBar::answered, this, &AuditPanel::writeAnswer);
    connect(m_linkBar, &LinkBar::takenBack, this, &AuditPanel::removeAnswer);
    return side;
}

void AuditPanel::connectSession() {
    connect(&m_session, &Session::currentChanged, this, &AuditPanel::refresh);
    connect(&m_session, &Session::rowsChanged, this, &AuditPanel::takeRows);
    connect(&m_session, &Session::corrected, this, &AuditPanel::workAgain);
    connect(&m_session, &Session::linkAnswered, this, &AuditPanel::workAgain);
    connect(&m_session, &Session::linkNotAnswered, this, [this] { m_answered.reset(); });
    connect(&m_session.requests(), &RequestStore::changed, this, &AuditPanel::takeReleases);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_runner.question().workspace != m_session.opened().workspace) {
            m_runner.clear();
        }
        refresh();
    });
}

void AuditPanel::setWatched(bool watched) {
    m_watched = watched;
    if (watched) {
        refresh();
    }
}

void AuditPanel::workAgain() {
    m_runner.clear();
    refresh();
}

// What the answer does not cover is asked anew, but only while somebody looks.
void AuditPanel::refresh() {
    const OutputRow* row = m_session.current();
    const bool isAsked = m_watched && whyNoAudit(row, m_session.policy()).isEmpty();
    if (isAsked && !isCovered(row->output->path)) {
        m_runner.ask(question());
    } else {
        showState();
    }
}

AuditQuestion AuditPanel::question() const {
    const rules::RuleSetting* const rule = m_session.policy()->rule("worked-out");
    AuditQuestion asked{m_session.opened().workspace,
                        {m_session.current()->output->path},
                        static_cast<double>(m_session.policy()->smallCountThreshold()),
                        m_zeros->isChecked(),
                        rule != nullptr && rule->number("insider") != 0,
                        m_session.earlierReleases()};
    for (const OutputRow& row : m_session.rows()) {
        // Only what is to be released is seen by others.
        const bool isForRelease = row.part ? row.part->type == review::FileType::Output : row.output->forReview;
        if (isForRelease && row.output->kind == workspace::OutputKind::Csv &&
            row.output->presence == workspace::Presence::Present && row.output->path != asked.paths.front()) {
            asked.paths.push_back(row.output->path);
        }
    }
    return asked;
}

bool AuditPanel::isCovered(const std::string& path) const {
    const std::vector<std::string>& asked = m_runner.question().paths;
    switch (m_runner.state()) {
    case AuditRunner::State::Nothing:
        return false;
    case AuditRunner::State::Done:
        return m_runner.answer()->wasRead(path) || m_runner.answer()->notRead.contains(path);
    default: // under way; or stopped, and not begun again by itself
        return std::find(asked.begin(), asked.end(), path) != asked.end();
    }
}

// Whether a check has seen other bytes than the audit.
bool AuditPanel::isOutdated() const {
    const auto& answer = m_runner.answer();
    return answer && std::any_of(answer->identities.begin(), answer->identities.end(), [&](const auto& file) {
               const auto index = m_session.rowOf(file.first);
               if (!index) {
                   return true;
               }
               const OutputRow& row = m_session.rows()[*index];
               return row.check && row.check->identity && (*row.check->identity == file.second) == row.changed;
           });
}

void AuditPanel::takeRows(const std::vector<std::size_t>&) {
    if (isOutdated()) {
        m_repeats = 0;
        workAgain();
    }
}

void AuditPanel::takeState() {
    if (m_runner.state() == AuditRunner::State::Done && isOutdated() && m_repeats == 0) {
        ++m_repeats; // a file changed while the audit ran; once more, and then what is there counts
        workAgain();
        return;
    }
    showState();
}

void AuditPanel::showState() {
    const OutputRow* row = m_session.current();
    const QString why = whyNoAudit(row, m_session.policy());
    const bool isRunning = m_runner.state() == AuditRunner::State::Running;
    m_busy->setVisible(isRunning && why.isEmpty());
    m_again->setEnabled(why.isEmpty() && !isRunning);
    m_zeros->setEnabled(why.isEmpty());
    if (why.isEmpty() && isSettled()) {
        showAnswer();
        return;
    }
    m_path.clear();
    m_model.setGroups({});
    m_details->clear();
    m_linkBar->hide();
    m_scope->clear();
    emit countChanged(0);
    if (!why.isEmpty()) {
        m_heading->setText(why);
    } else if (isRunning) {
        m_heading->setText(tr("Working out what outsiders can; until it is done nothing is said."));
        showProgress();
    } else if (m_runner.state() == AuditRunner::State::Stopped) {
        m_heading->setText(tr("It was stopped: nothing is said about what can be worked out."));
    } else if (m_runner.state() == AuditRunner::State::Failed) {
        m_heading->setText(tr("It could not be finished, and nothing is said: %1").arg(sentenceFor(m_runner.error())));
    } else {
        m_heading->setText(tr("Not worked out yet."));
    }
}

bool AuditPanel::isSettled() const {
    const OutputRow* row = m_session.current();
    return row != nullptr && m_runner.state() == AuditRunner::State::Done && isCovered(row->output->path);
}

void AuditPanel::showProgress() {
    m_busy->showWork(progressWords(m_runner.progress()), -1);
}

void AuditPanel::showAnswer() {
    const AuditedTables& set = *m_runner.answer();
    m_path = m_session.current()->output->path;
    m_model.setGroups(entriesFor(set, m_path));
    for (int group = 0; group < m_model.rowCount(); ++group) {
        m_tree->setFirstColumnSpanned(group, {}, true);
    }
    m_tree->expandAll();
    m_details->clear();
    m_linkBar->hide();
    m_heading->setText(accountOf(set, m_path));
    m_scope->setText(scopeOf(set));
    emit countChanged(static_cast<int>(countsFor(set, m_path).disclosures));
    if (m_following && m_subject) {
        m_tree->setCurrentIndex(m_model.indexOf(*m_subject));
    } else if (m_answered) {
        chooseLinkBetween(m_answered->first, m_answered->second);
        m_answered.reset();
    }
}

void AuditPanel::choose(const QModelIndex& index) {
    const AuditEntry* entry = m_model.entryAt(index);
    if (entry == nullptr) {
        m_details->clear();
        m_linkBar->hide();
        return;
    }
    m_subject = entry->subject;
    showLink();
    m_details->setHtml(detailsOf(*m_runner.answer(), *entry, m_path, palette()));
    m_details->moveCursor(QTextCursor::Start);
    if (!m_following) {
        // The subject stands first where it is in this file.
        const std::vector<preview::LitCell> cells = litCells(entry->subject);
        emit cellsChosen(cells.empty() ? std::nullopt : std::optional(cells.front().place), cells);
    }
}

std::vector<preview::LitCell> AuditPanel::litCells(const AuditSubject& subject) const {
    const AuditedTables& set = *m_runner.answer();
    std::vector<preview::LitCell> cells;
    const auto all = cellsOf(set, subject);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (set.fileOf(all[i]) == m_path) {
            cells.push_back({placeOf(set, all[i]), i == 0 && subject.kind != AuditSubject::Kind::Contradiction});
        }
    }
    return cells;
}

void AuditPanel::follow(const QUrl& link) {
    const auto& answer = m_runner.answer();
    const QStringList parts = link.toString().split(QLatin1Char(':'));
    if (!answer || !isSettled() || parts.size() < 2) {
        return;
    }
    const std::size_t number = parts[1].toUInt();
    if (parts[0] == QLatin1String("cell") && number < answer->audit.tables.origins.size()) {
        const auto cell = static_cast<audit::CellId>(number);
        goTo(answer->fileOf(cell), placeOf(*answer, cell));
    } else if (parts[0] == QLatin1String("column") && parts.size() == 3 && number < answer->tables.places().size()) {
        const check::TablePlace& table = answer->tables.places()[number];
        const std::size_t row = answer->tables.tables()[number]->grid().firstDataRow();
        goTo(table.file, {table.firstRecord + row, parts[2].toUInt(), 0});
    }
}

// In another file the same entry stays chosen, and what of it stands there is lit.
void AuditPanel::goTo(const std::string& path, const preview::Place& place) {
    const auto answer = m_runner.answer();
    if (answer->released.contains(path)) {
        return; // was released before, and is not open here
    }
    if (path != m_path) {
        m_following = true;
        m_session.setCurrent(m_session.rowOf(path));
        m_following = false;
    }
    if (m_subject && m_path == path && m_runner.answer() == answer) {
        emit cellsChosen(place, litCells(*m_subject));
    }
}

QString AuditPanel::headingText() const {
    return m_heading->text();
}

QString AuditPanel::detailsText() const {
    return m_details->toPlainText();
}

} // namespace outcheck::desktop
