// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/protect/protect_view.h"

#include "desktop/look/busy_bar.h"
#include "desktop/look/elided_label.h"
#include "desktop/look/message_view.h"
#include "desktop/look/signs.h"
#include "desktop/preview/table_heads.h"
#include "desktop/preview/table_view.h"
#include "desktop/protect/protect_text.h"
#include "desktop/text/error_text.h"
#include "desktop/text/reason_text.h"
#include "desktop/text/words.h"
#include "protect/policy_options.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

namespace {

constexpr int tickMilliseconds = 100;
constexpr int withholdsRole = Qt::UserRole + 1; // of an entry: whether it withholds further counts

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ProtectView::ProtectView(QWidget* parent)
    : QWidget(parent), m_task([this] { take(failure(ErrorCode::Internal, {}, "making a safe copy")); }),
      m_tick(new QTimer(this)), m_pages(new QStackedWidget(this)), m_message(new MessageView(m_pages)),
      m_busy(new BusyBar(m_message)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->addWidget(buildHead());
    m_comparison = buildComparison();
    m_message->addBelow(m_busy);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_comparison);
    column->addWidget(m_pages, 1);
    m_tick->setInterval(tickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &ProtectView::showProgress);
    connect(m_busy, &BusyBar::stopRequested, this, &ProtectView::closed);
    follow(m_original, m_safe);
    follow(m_safe, m_original);
}

ProtectView::~ProtectView() = default;

QWidget* ProtectView::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new ElidedLabel(head);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_rounding = new QComboBox(head);
    m_rounding->setAccessibleName(tr("Rounding of counts"));
    auto* label = new QLabel(tr("&Round counts"), head);
    label->setBuddy(m_rounding);
    m_save = new QPushButton(tr("&Save a copy…"), head);
    m_save->setToolTip(tr("Save the safe copy as a new file; the original stays as it is"));
    m_close = new QPushButton(tr("Back"), head);
    m_close->setToolTip(tr("Back to the table (Escape)"));
    row->addWidget(m_title, 1);
    row->addWidget(label);
    row->addWidget(m_rounding);
    row->addWidget(m_save);
    row->addWidget(m_close);
    connect(m_rounding, &QComboBox::activated, this, &ProtectView::start);
    connect(m_save, &QPushButton::clicked, this, &ProtectView::save);
    connect(m_close, &QPushButton::clicked, this, &ProtectView::closed);
    return head;
}

QWidget* ProtectView::buildComparison() {
    auto* comparison = new QWidget(m_pages);
    auto* column = new QVBoxLayout(comparison);
    column->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, comparison);
    splitter->setChildrenCollapsible(false);
    const auto side = [splitter](const QString& name) {
        auto* half = new QWidget(splitter);
        auto* rows = new QVBoxLayout(half);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(3);
        auto* grid = new preview::TableView(half);
        grid->setAccessibleName(name);
        grid->setRowsArrangeable(false); // two orders could not be compared
        rows->addWidget(new QLabel(name, half));
        rows->addWidget(grid, 1);
        splitter->addWidget(half);
        return grid;
    };
    m_original = side(tr("Original"));
    m_safe = side(tr("Safe copy"));
    splitter->setSizes({1, 1});
    column->addWidget(splitter, 1);
    m_note = plainLabel(comparison);
    m_warnings = plainLabel(comparison);
    m_said = plainLabel(comparison);
    for (QLabel* label : {m_note, m_warnings, m_said}) {
        column->addWidget(label);
    }
    return comparison;
}

void ProtectView::follow(preview::TableView* from, preview::TableView* to) {
    connect(from->verticalScrollBar(), &QScrollBar::valueChanged, to, [from, to] { to->setTopRow(from->topRow()); });
    connect(from->horizontalScrollBar(), &QScrollBar::valueChanged, to->horizontalScrollBar(), &QScrollBar::setValue);
    connect(from, &preview::TableView::currentChanged, to, [from, to] {
        if (from->hasFocus()) {
            to->setCurrent(from->currentRow(), from->currentColumn());
        }
    });
}

void ProtectView::compare(std::shared_ptr<const workspace::Workspace> workspace, const std::string& path,
                          std::shared_ptr<const rules::Policy> policy) {
    clear();
    m_workspace = std::move(workspace);
    m_path = path;
    m_policy = std::move(policy);
    m_title->setFullText(tr("Safe copy of %1").arg(labelText(path)));
    m_rounding->clear();
    for (const std::string& name : protect::admittedRoundings(*m_policy)) {
        m_rounding->addItem(roundingText(name), fromUtf8(name));
    }
    if (m_policy->smallCountThreshold() >= 1) {
        m_rounding->addItem(tr("not at all, but withhold further ones"));
        m_rounding->setItemData(m_rounding->count() - 1, true, withholdsRole);
    }
    m_rounding->setEnabled(m_rounding->count() > 1);
    start();
}

void ProtectView::clear() {
    m_task.cancel();
    m_tick->stop();
    m_copy.reset();
    m_refusal.clear();
    m_original->clear();
    m_safe->clear();
    say({}, false);
}

void ProtectView::start() {
    const CopyWay way{toUtf8(m_rounding->currentData().toString()), m_rounding->currentData(withholdsRole).toBool()};
    m_task.cancel();
    m_copy.reset();
    m_refusal.clear();
    m_progress = std::make_shared<task::Progress>();
    m_save->setEnabled(false);
    m_message->setMessage(tr("Making the safe copy…"), {});
    m_busy->show();
    m_pages->setCurrentWidget(m_message);
    showProgress();
    m_tick->start();
    m_task.start([this, workspace = m_workspace, path = m_path, policy = m_policy, way,
                  progress = m_progress](const preview::NewestTask::Reporter& reporter) {
        auto copy = std::make_shared<Result<SafeCopy>>(
            makeSafeCopy(*workspace, path, *policy, way, reporter.stop(), *progress));
        reporter.post([this, copy] { take(std::move(*copy)); });
    });
}

void ProtectView::showProgress() {
    m_busy->showWork(tr("Reading, rounding, checking"), -1);
}

void ProtectView::take(Result<SafeCopy> copy) {
    m_tick->stop();
    if (!copy) {
        m_refusal = protectRefusal(copy.error());
        m_busy->hide();
        m_message->setMessage(tr("No safe copy can be made of this file"), m_refusal);
        m_pages->setCurrentWidget(m_message);
        emit refused();
        return;
    }
    m_copy = *std::move(copy);
    showCopy();
    emit ready();
}

void ProtectView::showCopy() {
    const auto flags = preview::FlagIndex::ofChanges(*m_copy->changed);
    const auto fill = [&](preview::TableView* grid, const preview::TableSource& source) {
        grid->setSource(source);
        grid->setWidthSample(m_copy->longest);
        grid->setHeader(preview::headsOf(m_copy->table.profile), m_copy->table.profile.headerRows);
        grid->setFlags(flags);
    };
    fill(m_original, m_copy->original);
    fill(m_safe, m_copy->copy);
    QStringList note{accountText(m_copy->table.account)};
    if (m_copy->withheld) {
        note << withheldText(*m_copy->withheld) << alternativesText(m_copy->alternatives, *m_copy->withheld);
    }
    note << copyCheckText(m_copy->check);
    note.removeAll(QString());
    m_note->setText(note.join(QLatin1Char('\n')));
    QStringList warnings;
    if (m_copy->withheld && !m_copy->withheld->exposed.empty()) {
        warnings << tr("▲ %1", "what to look at").arg(exposedText(*m_copy->withheld));
    }
    for (const protect::Warning& warning : m_copy->table.account.warnings) {
        warnings << tr("▲ %1", "what to look at").arg(warningText(warning));
    }
    for (const rules::Reason& reason : m_copy->corrected) {
        warnings << tr("▲ %1", "what to look at").arg(sentenceFor(reason));
    }
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    m_save->setEnabled(true);
    m_pages->setCurrentWidget(m_comparison);
    m_safe->setFocus(Qt::OtherFocusReason);
    goToNext();
}

QString ProtectView::noteText() const {
    return m_note->text();
}

void ProtectView::goToNext() {
    step(true);
}

void ProtectView::goToPrevious() {
    step(false);
}

void ProtectView::step(bool forward) {
    if (!m_copy || m_copy->changed->empty()) {
        return;
    }
    const std::vector<preview::Place>& places = *m_copy->changed;
    preview::Place here = m_safe->currentPlace();
    here.length = 0;
    const auto at = std::lower_bound(places.begin(), places.end(), here);
    auto to = places.end();
    if (forward) {
        to = at != places.end() && *at == here ? at + 1 : at;
    } else if (at != places.begin()) {
        to = at - 1;
    }
    if (to != places.end()) {
        for (preview::TableView* grid : {m_safe, m_original}) {
            grid->goTo(*to);
        }
    }
}

void ProtectView::say(const QString& text, bool warns) {
    QPalette colours = palette();
    if (warns) {
        colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
    }
    m_said->setPalette(colours);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

} // namespace outcheck::desktop
