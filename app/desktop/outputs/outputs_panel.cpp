// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outputs/outputs_panel.h"

#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace outcheck::desktop {

namespace {

QToolButton* chip(const QString& text, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

OutputsPanel::OutputsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(session), m_filter(session), m_heading(new QLabel(this)),
      m_text(new QLineEdit(this)), m_kind(new QComboBox(this)), m_view(new QToolButton(this)),
      m_tree(new QTreeView(this)), m_outOfDate(new QToolButton(this)), m_footer(new QLabel(this)) {
    m_filter.setSourceModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    m_heading->setTextFormat(Qt::PlainText);
    column->addWidget(m_heading);

    auto* filterRow = new QHBoxLayout;
    m_text->setPlaceholderText(tr("Filter by name or action"));
    m_text->setAccessibleName(tr("Filter of the outputs"));
    m_text->setClearButtonEnabled(true);
    filterRow->addWidget(m_text, 1);
    m_view->setText(tr("View"));
    m_view->setToolTip(tr("Grouping and order"));
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_view->setFocusPolicy(Qt::TabFocus);
    filterRow->addWidget(m_view);
    column->addLayout(filterRow);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(3);
    m_needsMe = chip(tr("Needs me"), tr("Only outputs that wait for your vote"), this);
    m_undecided = chip(tr("Undecided"), tr("Only outputs without two reviews"), this);
    m_changed = chip(tr("Changed"),
                     tr("Only outputs that changed since they were voted on, or differ from the manifest"), this);
    for (QToolButton* button : {m_needsMe, m_undecided, m_changed}) {
        chips->addWidget(button);
        connect(button, &QToolButton::toggled, this, &OutputsPanel::readChips);
    }
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(5);
    chips->addWidget(m_kind, 1);
    column->addLayout(chips);

    m_tree->setModel(&m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setIndentation(fontMetrics().height() * 3 / 4);
    m_tree->setAccessibleName(tr("Outputs"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(8);
    m_tree->header()->setSectionResizeMode(OutputsModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(OutputsModel::StateColumn, QHeaderView::Fixed);
    m_tree->header()->setSectionResizeMode(OutputsModel::VoteColumn, QHeaderView::Fixed);
    const int icon = m_tree->iconSize().width() > 0 ? m_tree->iconSize().width() : fontMetrics().height();
    m_tree->header()->resizeSection(OutputsModel::StateColumn,
                                    fontMetrics().horizontalAdvance(desktop::wordFor(RowState::Waiting)) + icon +
                                        fontMetrics().height());
    m_tree->header()->resizeSection(OutputsModel::VoteColumn,
                                    fontMetrics().horizontalAdvance(QStringLiteral("MM")) + 6);
    column->addWidget(m_tree, 1);

    m_outOfDate->setCheckable(true);
    m_outOfDate->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_outOfDate);
    m_footer->setWordWrap(true);
    m_footer->setTextFormat(Qt::PlainText);
    column->addWidget(m_footer);

    buildChips();
    connect(m_text, &QLineEdit::textChanged, this, &OutputsPanel::readChips);
    connect(m_outOfDate, &QToolButton::toggled, this, &OutputsPanel::readChips);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OutputsPanel::readChips);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        const int row = current.data(OutputsModel::RowRole).toInt();
        if (current.isValid() && row >= 0 && !m_following) {
            m_session.setCurrent(static_cast<std::size_t>(row));
        }
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutputsPanel::afterReset);
    connect(&session, &Session::currentChanged, this, &OutputsPanel::followSession);
    connect(&session, &Session::rowsChanged, this, &OutputsPanel::updateCounts);
    afterReset();
}

void OutputsPanel::buildChips() {
    auto* menu = new QMenu(m_view);
    auto* groups = new QActionGroup(menu);
    menu->addSection(tr("Group by"));
    const auto addGrouping = [&](const QString& text, Grouping grouping) {
        QAction* action = menu->addAction(text, this, [this, grouping] { setGrouping(grouping); });
        action->setCheckable(true);
        action->setChecked(grouping == m_model.grouping());
        groups->addAction(action);
    };
    addGrouping(tr("Action"), Grouping::Action);
    addGrouping(tr("Folder"), Grouping::Folder);
    addGrouping(tr("State"), Grouping::State);
    addGrouping(tr("Decision"), Grouping::Decision);
    menu->addSection(tr("Order"));
    QAction* worst = menu->addAction(tr("Worst first"));
    worst->setCheckable(true);
    connect(worst, &QAction::toggled, this, [this](bool on) {
        OutputChoice choice = m_filter.choice();
        choice.worstFirst = on;
        setChoice(choice);
    });
    menu->addAction(tr("Order again"), this, &OutputsPanel::refreshOrder);
    m_view->setMenu(menu);

    m_kind->addItem(tr("All kinds"), -1);
    for (const workspace::OutputKind kind :
         {workspace::OutputKind::Csv, workspace::OutputKind::Png, workspace::OutputKind::Jpeg,
          workspace::OutputKind::Svg, workspace::OutputKind::Html, workspace::OutputKind::Pdf,
          workspace::OutputKind::Json, workspace::OutputKind::Log, workspace::OutputKind::Text,
          workspace::OutputKind::Markdown, workspace::OutputKind::Other}) {
        m_kind->addItem(signIcon(signOf(kind)), desktop::wordFor(kind), static_cast<int>(kind));
    }
}

void OutputsPanel::readChips() {
    OutputChoice choice = m_filter.choice();
    choice.text = m_text->text().trimmed();
    choice.needsMe = m_needsMe->isChecked();
    choice.undecided = m_undecided->isChecked();
    choice.changed = m_changed->isChecked();
    choice.showOutOfDate = m_outOfDate->isChecked();
    const int kind = m_kind->currentData().toInt();
    choice.kind = kind < 0 ? std::nullopt : std::optional(static_cast<workspace::OutputKind>(kind));
    setChoice(choice);
}

void OutputsPanel::setChoice(const OutputChoice& choice) {
    {
        const QScopedValueRollback following(m_following, true);
        m_filter.setChoice(choice);
    }
    showChoice();
    arrangeGroups();
    followSession();
    updateCounts();
}

// The widgets follow the choice when it was set from elsewhere.
void OutputsPanel::showChoice() {
    const OutputChoice& choice = m_filter.choice();
    const QSignalBlocker blocks[] = {QSignalBlocker(m_needsMe), QSignalBlocker(m_undecided), QSignalBlocker(m_changed),
                                     QSignalBlocker(m_outOfDate)};
    m_needsMe->setChecked(choice.needsMe);
    m_undecided->setChecked(choice.undecided);
    m_changed->setChecked(choice.changed);
    m_outOfDate->setChecked(choice.showOutOfDate);
}

void OutputsPanel::setGrouping(Grouping grouping) {
    m_model.setGrouping(grouping);
}

void OutputsPanel::refreshOrder() {
    if (m_model.grouping() == Grouping::State) {
        m_model.regroup();
    }
    setChoice(m_filter.choice());
}

void OutputsPanel::afterReset() {
    m_filter.applyAgain();
    arrangeGroups();
    followSession();
    updateCounts();
}

// What cannot be decided stands closed at the end, its count in its heading, unless it is all there is or was searched
// for.
void OutputsPanel::arrangeGroups() {
    const auto rank = [this](int group) { return m_filter.index(group, 0).data(OutputsModel::RankRole).toInt(); };
    const bool onlyTrailing = m_filter.rowCount() > 0 && rank(0) >= OutputsModel::UnlistedRank;
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        m_tree->setFirstColumnSpanned(group, {}, true);
        m_tree->setExpanded(m_filter.index(group, 0), rank(group) < OutputsModel::UnlistedRank ||
                                                          rank(group) == OutputsModel::OutOfDateRank || onlyTrailing ||
                                                          !m_filter.choice().text.isEmpty());
    }
}

void OutputsPanel::followSession() {
    const QScopedValueRollback following(m_following, true);
    const auto row = m_session.currentIndex();
    const QModelIndex index = row ? m_filter.mapFromSource(m_model.indexOfRow(*row)) : QModelIndex();
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    if (m_tree->currentIndex() != index) {
        m_tree->setCurrentIndex(index);
    }
    m_tree->scrollTo(index);
}

void OutputsPanel::updateCounts() {
    const auto count = [this](auto holds) {
        return static_cast<int>(std::count_if(m_session.rows().begin(), m_session.rows().end(), holds));
    };
    const int forReview = count([](const OutputRow& row) { return row.output->forReview; });
    const int waiting = count([](const OutputRow& row) { return needsMe(row); });
    const int decided = count([](const OutputRow& row) { return row.ownVote.has_value(); });
    const int excluded =
        count([](const OutputRow& row) { return row.output->presence == workspace::Presence::Excluded; });
    const int outOfDate =
        count([](const OutputRow& row) { return row.output->outOfDateOutput || row.output->outOfDateAction; });
    m_heading->setText(excluded > 0 ? tr("%n for review", "", forReview) + tr(" · %n excluded", "", excluded)
                                    : tr("%n for review", "", forReview));
    m_outOfDate->setVisible(outOfDate > 0);
    m_outOfDate->setText(m_outOfDate->isChecked() ? tr("Hide %n out of date", "", outOfDate)
                                                  : tr("Show %n out of date", "", outOfDate));
    if (m_filter.rowCount() == 0 && !m_session.rows().empty()) {
        m_footer->setText(tr("No output fits the filter. Clear it or turn off a chip to see the others."));
    } else if (m_session.rows().empty()) {
        m_footer->setText(tr("There is nothing to review in this workspace."));
    } else {
        m_footer->setText(tr("%1 voted on by you · %2 need you").arg(decided).arg(waiting));
    }
}

void OutputsPanel::step(int direction, bool needingMe) {
    // All shown outputs in order; collapsed groups are left out, as the eye leaves them out.
    std::vector<QModelIndex> shown;
    int place = -1;
    const int current = m_session.currentIndex() ? static_cast<int>(*m_session.currentIndex()) : -1;
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        if (!m_tree->isExpanded(parent)) {
            continue;
        }
        for (int child = 0; child < m_filter.rowCount(parent); ++child) {
            const QModelIndex index = m_filter.index(child, 0, parent);
            if (index.data(OutputsModel::RowRole).toInt() == current) {
                place = static_cast<int>(shown.size());
            }
            shown.push_back(index);
        }
    }
    const int count = static_cast<int>(shown.size());
    for (int next = place < 0 && direction < 0 ? count - 1 : place + direction; next >= 0 && next < count;
         next += direction) {
        const QModelIndex index = shown[static_cast<std::size_t>(next)];
        const auto row = static_cast<std::size_t>(index.data(OutputsModel::RowRole).toInt());
        if (!needingMe || needsMe(m_session.rows()[row])) {
            m_session.setCurrent(row);
            return;
        }
    }
}

void OutputsPanel::chooseNext(bool needingMe) {
    step(1, needingMe);
}
void OutputsPanel::choosePrevious() {
    step(-1, false);
}
void OutputsPanel::focusFilter() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace outcheck::desktop
