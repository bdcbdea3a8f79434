// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/ask_dialog.h"

#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"
#include "review/workspace_states.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPoint>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace outcheck::desktop {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int changedRole = Qt::UserRole + 1;

QString wordOf(review::OutputState state) {
    switch (state) {
    case review::OutputState::Unreleased:
        return AskDialog::tr("not released");
    case review::OutputState::UnderReview:
        return AskDialog::tr("under review");
    case review::OutputState::Released:
        return AskDialog::tr("released");
    case review::OutputState::Updated:
        return AskDialog::tr("changed since");
    case review::OutputState::Withdrawn:
        return AskDialog::tr("taken out before");
    case review::OutputState::Invalid:
        break;
    }
    return AskDialog::tr("not read yet");
}

} // namespace

AskDialog::AskDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_heading(new QLabel(this)), m_outputs(new QTreeWidget(this)),
      m_missing(new QLabel(this)), m_ask(new QPushButton(tr("Pin and add"), this)) {
    setWindowTitle(tr("Ask for release"));
    auto* column = new QVBoxLayout(this);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    column->addWidget(m_heading);
    m_outputs->setRootIsDecorated(false);
    m_outputs->setUniformRowHeights(true);
    m_outputs->setTextElideMode(Qt::ElideMiddle);
    m_outputs->setAccessibleName(tr("Outputs to ask for"));
    m_outputs->setHeaderLabels({tr("Output"), tr("Pre-check"), tr("Release")});
    m_outputs->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_outputs->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_outputs->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_outputs->header()->setStretchLastSection(false);
    column->addWidget(m_outputs, 3);
    auto* ticks = new QHBoxLayout;
    auto* changed = new QPushButton(tr("Tick all that changed since the last release"), this);
    auto* none = new QPushButton(tr("Tick none"), this);
    ticks->addWidget(changed);
    ticks->addWidget(none);
    ticks->addStretch(1);
    column->addLayout(ticks);
    column->addWidget(buildGroup(), 2);
    m_declared = buildDeclared();
    column->addWidget(m_declared);
    auto* last = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::PlainText);
    m_ask->setDefault(true);
    last->addWidget(m_missing, 1);
    last->addWidget(m_ask);
    last->addWidget(cancel);
    column->addLayout(last);
    connect(changed, &QPushButton::clicked, this, &AskDialog::tickChanged);
    connect(none, &QPushButton::clicked, this, &AskDialog::tickNone);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &AskDialog::ask);
    connect(m_outputs, &QTreeWidget::itemChanged, this, &AskDialog::showState);
    connect(m_group, &QComboBox::currentTextChanged, this, &AskDialog::showState);
    connect(&session, &Session::rowsChanged, this, &AskDialog::fillOutputs);
    connect(&session.requests(), &RequestStore::changed, this, &AskDialog::fillOutputs);
    connect(&session.requests(), &RequestStore::performed, this, [this](const QString& id) {
        if (m_isSending) {
            m_isSending = false;
            emit requestReady(id);
            accept();
        }
    });
    connect(&session.requests(), &RequestStore::refused, this, [this](const QString&, const QString& why) {
        if (m_isSending) {
            m_isSending = false;
            showState();
            m_missing->setText(tr("Not recorded. %1").arg(why));
        }
    });
    const int unit = fontMetrics().height();
    resize(unit * 44, unit * 38);
    fillOutputs();
}

QWidget* AskDialog::buildGroup() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_group = new QComboBox(box);
    m_group->setEditable(true);
    m_group->lineEdit()->setPlaceholderText(tr("Name of a group, for example: main tables"));
    if (const review::RequestState* state = active()) {
        for (const review::RequestGroup& group : state->groups) {
            m_group->addItem(fromUtf8(group.name));
        }
    }
    m_type = new QComboBox(box);
    for (const auto type : {review::FileType::Output, review::FileType::Supporting, review::FileType::Code}) {
        m_type->addItem(wordFor(type), static_cast<int>(type));
    }
    m_type->setItemData(0, tr("Is to be released"), Qt::ToolTipRole);
    m_type->setItemData(1, tr("Helps to judge the outputs; never released"), Qt::ToolTipRole);
    auto* groupLine = new QHBoxLayout;
    groupLine->addWidget(m_group, 1);
    groupLine->addWidget(new QLabel(tr("as"), box));
    groupLine->addWidget(m_type);
    const auto field = [box](const QString& what) {
        auto* text = new QPlainTextEdit(box);
        text->setPlaceholderText(what);
        text->setAccessibleName(what);
        text->setTabChangesFocus(true);
        return text;
    };
    m_context = field(tr("Variables, population and counts, related tables"));
    m_controls = field(tr("Thresholds, rounding, suppression applied"));
    form->addRow(tr("Group"), groupLine);
    form->addRow(tr("Context"), m_context);
    form->addRow(tr("Controls"), m_controls);
    const auto fillTexts = [this](const QString& name) {
        const review::RequestState* state = active();
        const auto found =
            state != nullptr ? state->groupByName.find(toUtf8(name)) : decltype(state->groupByName.end()){};
        if (state != nullptr && found != state->groupByName.end()) {
            m_context->setPlainText(fromUtf8(state->groups[found->second].context.value));
            m_controls->setPlainText(fromUtf8(state->groups[found->second].controls.value));
        }
    };
    connect(m_group, &QComboBox::currentTextChanged, this, fillTexts);
    fillTexts(m_group->currentText());
    return box;
}

QWidget* AskDialog::buildDeclared() {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_threshold = new QComboBox(box);
    m_threshold->addItem(tr("no threshold declared"), -1);
    for (const int threshold : {4, 5, 7, 9, 10}) {
        m_threshold->addItem(tr("counts of %1 or fewer are withheld").arg(threshold), threshold);
    }
    m_rounding = new QComboBox(box);
    m_rounding->addItem(tr("no rounding declared"));
    for (const table::Rounding& rounding :
         {table::Rounding{table::RoundingKind::Nearest, 5}, table::Rounding{table::RoundingKind::Midpoint, 6},
          table::Rounding{table::RoundingKind::Nearest, 7}, table::Rounding{table::RoundingKind::Nearest, 10},
          table::Rounding{table::RoundingKind::Up, 6}}) {
        m_rounding->addItem(tr("counts are rounded, %1").arg(wordFor(rounding)),
                            QPoint(static_cast<int>(rounding.kind), rounding.base));
    }
    m_sealed = new QCheckBox(tr("Reviews stay sealed until two are in"), box);
    const bool isDemanded = m_session.policy() != nullptr && m_session.policy()->sealsReviews();
    m_sealed->setChecked(isDemanded);
    m_sealed->setEnabled(!isDemanded);
    m_sealed->setToolTip(isDemanded ? tr("The policy demands it") : QString());
    row->addWidget(new QLabel(tr("Declared of all outputs:"), box));
    row->addWidget(m_threshold);
    row->addWidget(m_rounding);
    row->addStretch(1);
    row->addWidget(m_sealed);
    return box;
}

// The own request for this workspace that files can be added to.
const review::RequestState* AskDialog::active() const {
    const auto& me = m_session.requests().me();
    if (!me || m_session.workspace() == nullptr) {
        return nullptr;
    }
    for (const review::RequestState& state : m_session.requests().book().requests) {
        if (state.opened.workspace == m_session.workspace()->name() && review::isAuthor(state, *me) &&
            review::isActive(state.status)) {
            return &state;
        }
    }
    return nullptr;
}

void AskDialog::fillOutputs() {
    if (m_isSending || m_session.workspace() == nullptr || !m_session.requestId().empty()) {
        return;
    }
    std::vector<review::WorkspaceFile> files;
    std::vector<const OutputRow*> rows;
    for (const OutputRow& row : m_session.rows()) {
        if (row.output->forReview && row.output->presence == workspace::Presence::Present) {
            files.push_back({row.output->path, row.check && !row.changed ? row.check->digest : std::nullopt});
            rows.push_back(&row);
        }
    }
    const auto standings = review::outputStates(m_session.requests().book(), m_session.workspace()->name(), files);
    const auto changed = review::changedSinceRelease(files, standings);
    const QSignalBlocker quiet(m_outputs);
    std::map<QString, Qt::CheckState> ticked;
    for (int row = 0; row < m_outputs->topLevelItemCount(); ++row) {
        ticked[m_outputs->topLevelItem(row)->data(0, pathRole).toString()] =
            m_outputs->topLevelItem(row)->checkState(0);
    }
    m_outputs->clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString path = fromUtf8(rows[i]->output->path);
        auto* item =
            new QTreeWidgetItem({labelText(rows[i]->output->path), stateWords(*rows[i]), wordOf(standings[i].state)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, ticked.count(path) != 0 ? ticked[path] : Qt::Unchecked);
        item->setData(0, pathRole, path);
        item->setData(0, changedRole, std::find(changed.begin(), changed.end(), files[i].path) != changed.end());
        item->setIcon(1, signIcon(signOf(stateOf(*rows[i]))));
        item->setToolTip(1, sentenceFor(*rows[i]));
        item->setToolTip(0, item->text(0));
        m_outputs->addTopLevelItem(item);
    }
    showState();
}

void AskDialog::tickChanged() {
    for (int row = 0; row < m_outputs->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_outputs->topLevelItem(row);
        item->setCheckState(0, item->data(0, changedRole).toBool() ? Qt::Checked : Qt::Unchecked);
    }
}

void AskDialog::tickNone() {
    for (int row = 0; row < m_outputs->topLevelItemCount(); ++row) {
        m_outputs->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    }
}

void AskDialog::setGroup(const QString& name, const QString& context, const QString& controls) {
    m_group->setCurrentText(name);
    m_context->setPlainText(context);
    m_controls->setPlainText(controls);
}

void AskDialog::setType(review::FileType type) {
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(type)));
}

void AskDialog::setSealed(bool sealed) {
    m_sealed->setChecked(sealed || !m_sealed->isEnabled());
}

RequestStore::Wish AskDialog::wish() const {
    RequestStore::Wish wish;
    if (const review::RequestState* state = active()) {
        wish.request = state->id;
    } else {
        review::OpenRequest opening;
        opening.workspace = m_session.workspace()->name();
        opening.independence = m_sealed->isChecked() ? review::Independence::Sealed : review::Independence::Shown;
        if (const int threshold = m_threshold->currentData().toInt(); threshold > 0) {
            opening.controls.threshold = static_cast<std::uint64_t>(threshold);
        }
        if (const QPoint rounding = m_rounding->currentData().toPoint(); m_rounding->currentIndex() > 0) {
            opening.controls.rounding = table::Rounding{static_cast<table::RoundingKind>(rounding.x()), rounding.y()};
        }
        wish.opening = opening;
    }
    wish.groupName = toUtf8(m_group->currentText().trimmed());
    wish.group = review::PutGroup{
        wish.groupName, {toUtf8(m_context->toPlainText().trimmed())}, {toUtf8(m_controls->toPlainText().trimmed())}};
    wish.type = static_cast<review::FileType>(m_type->currentData().toInt());
    for (int row = 0; row < m_outputs->topLevelItemCount(); ++row) {
        if (m_outputs->topLevelItem(row)->checkState(0) == Qt::Checked) {
            wish.paths.push_back(toUtf8(m_outputs->topLevelItem(row)->data(0, pathRole).toString()));
        }
    }
    return wish;
}

QString AskDialog::missing() const {
    const RequestStore& requests = m_session.requests();
    const RequestStore::Wish wanted = wish();
    if (wanted.opening) {
        if (const QString obstacle = requests.obstacleToOpen(wanted.opening->workspace); !obstacle.isEmpty()) {
            return obstacle;
        }
    } else if (const QString obstacle = requests.obstacleTo(wanted.request, review::PutGroup{"-", {"-"}, {"-"}});
               !obstacle.isEmpty()) {
        return obstacle;
    }
    if (wanted.paths.empty()) {
        return tr("Tick the outputs that are to be released.");
    }
    return wanted.groupName.empty() ? tr("Name the group that they belong to.") : QString();
}

void AskDialog::showState() {
    const review::RequestState* state = active();
    m_declared->setVisible(state == nullptr);
    m_heading->setText(
        state != nullptr
            ? tr("Into request %1 for %2, which is %3.")
                  .arg(shortId(state->id), labelText(state->opened.workspace),
                       wordFor(review::shownStatus(state->status, review::Eye::Author)))
            : tr("A new release request for %1. Each file is pinned by its SHA-256, and its bytes are kept with the "
                 "ledger.")
                  .arg(labelText(m_session.workspace()->name())));
    const QString obstacle = m_isSending ? tr("Pinning the files…") : missing();
    m_missing->setText(obstacle);
    m_ask->setEnabled(obstacle.isEmpty());
}

void AskDialog::ask() {
    if (m_isSending || !missing().isEmpty()) {
        return;
    }
    m_isSending = true;
    m_ask->setEnabled(false);
    m_missing->setText(tr("Pinning the files…"));
    m_session.requests().pin(m_session.opened().workspace, wish());
}

} // namespace outcheck::desktop
