// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/groups_panel.h"

#include "desktop/requests/move_dialog.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/error_text.h"
#include "desktop/text/words.h"
#include "review/request_bulk.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

constexpr auto lastFolder = "requests/workspaceFolder";

QString shown(const review::Text& text) {
    return text.erased ? GroupsPanel::tr("(erased)") : fromUtf8(text.value);
}

} // namespace

GroupsPanel::GroupsPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(buildGroups());
    parts->addWidget(buildTexts());
    parts->addWidget(buildFile());
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    row->addWidget(parts);
    connect(&session, &Session::requestChanged, this, &GroupsPanel::showRequest);
    connect(&session, &Session::stateChanged, this, &GroupsPanel::showRequest);
    connect(&session, &Session::currentChanged, this, &GroupsPanel::showFile);
    connect(&session.requests(), &RequestStore::changed, this, &GroupsPanel::showFile);
    showRequest();
}

QWidget* GroupsPanel::buildGroups() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_groups = new QListWidget(box);
    m_groups->setAccessibleName(tr("Groups of the request"));
    m_groups->setTextElideMode(Qt::ElideMiddle);
    m_groups->setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
    m_newGroup = new QLineEdit(box);
    m_newGroup->setPlaceholderText(tr("Name of a new group"));
    m_newGroup->setAccessibleName(tr("Name of a new group"));
    m_add = new QPushButton(tr("Add"), box);
    auto* line = new QHBoxLayout;
    line->addWidget(m_newGroup, 1);
    line->addWidget(m_add);
    column->addWidget(m_groups, 1);
    column->addLayout(line);
    m_move = new QPushButton(tr("Put files into this group…"), box);
    column->addWidget(m_move);
    connect(m_move, &QPushButton::clicked, this, &GroupsPanel::moveFiles);
    connect(m_groups, &QListWidget::currentRowChanged, this, &GroupsPanel::showGroup);
    connect(m_newGroup, &QLineEdit::returnPressed, this, &GroupsPanel::addGroup);
    connect(m_add, &QPushButton::clicked, this, &GroupsPanel::addGroup);
    return box;
}

QWidget* GroupsPanel::buildTexts() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* fields = new QHBoxLayout;
    const auto field = [&](const QString& title, const QString& what) {
        auto* half = new QVBoxLayout;
        auto* label = new QLabel(title, box);
        auto* text = new QPlainTextEdit(box);
        text->setPlaceholderText(what);
        text->setAccessibleName(title);
        text->setTabChangesFocus(true);
        label->setBuddy(text);
        half->addWidget(label);
        half->addWidget(text, 1);
        fields->addLayout(half, 1);
        return text;
    };
    m_context = field(tr("Context"), tr("Variables, population and counts, related tables"));
    m_controls = field(tr("Controls"), tr("Thresholds, rounding, suppression applied"));
    m_hint = new QLabel(box);
    m_hint->setWordWrap(true);
    m_save = new QPushButton(tr("Record context and controls"), box);
    auto* last = new QHBoxLayout;
    last->addWidget(m_hint, 1);
    last->addWidget(m_save);
    column->addLayout(fields, 1);
    column->addLayout(last);
    connect(m_save, &QPushButton::clicked, this, &GroupsPanel::save);
    return box;
}

QWidget* GroupsPanel::buildFile() {
    m_fileBox = new QWidget(this);
    auto* form = new QFormLayout(m_fileBox);
    form->setContentsMargins(0, 0, 0, 0);
    m_file = new QLabel(m_fileBox);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    m_fileGroup = new QComboBox(m_fileBox);
    m_fileType = new QComboBox(m_fileBox);
    for (const auto type : {review::FileType::Output, review::FileType::Supporting, review::FileType::Code}) {
        m_fileType->addItem(wordFor(type), static_cast<int>(type));
    }
    m_replace = new QPushButton(tr("Replace…"), m_fileBox);
    m_replace->setToolTip(tr("Pin the bytes that this file has in the workspace now; its votes no longer count"));
    m_takeOut = new QPushButton(tr("Take out"), m_fileBox);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_replace);
    buttons->addWidget(m_takeOut);
    form->addRow(m_file);
    form->addRow(tr("Group"), m_fileGroup);
    form->addRow(tr("Type"), m_fileType);
    form->addRow(buttons);
    connect(m_fileGroup, &QComboBox::activated, this, &GroupsPanel::moveFile);
    connect(m_fileType, &QComboBox::activated, this, &GroupsPanel::moveFile);
    connect(m_replace, &QPushButton::clicked, this, &GroupsPanel::replaceFile);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupsPanel::takeOut);
    return m_fileBox;
}

bool GroupsPanel::isAuthorsTurn() const {
    return m_session.request() != nullptr &&
           m_session.requests().obstacleTo(m_session.requestId(), review::PutGroup{"-", {"-"}, {"-"}}).isEmpty();
}

std::string GroupsPanel::chosenGroup() const {
    const QListWidgetItem* item = m_groups->currentItem();
    return item != nullptr ? toUtf8(item->data(Qt::UserRole).toString()) : std::string();
}

void GroupsPanel::perform(review::RequestAct act) {
    m_session.requests().perform(m_session.requestId(), {std::move(act)});
}

void GroupsPanel::showRequest() {
    const review::RequestState* state = m_session.request();
    if (state == nullptr) {
        m_groups->clear();
        return;
    }
    const std::string before = chosenGroup();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_groups->clear();
        for (const review::RequestGroup& group : state->groups) {
            const bool complete = review::isGiven(group.context) && review::isGiven(group.controls);
            auto* item = new QListWidgetItem(
                tr("%1 (%2)", "group, number of files").arg(labelText(group.name)).arg(group.files), m_groups);
            item->setData(Qt::UserRole, fromUtf8(group.name));
            item->setIcon(signIcon(complete ? Sign::Clean : Sign::Query));
            item->setToolTip(complete ? tr("Context and controls are given") : tr("Context or controls are missing"));
            if (group.name == before) {
                m_groups->setCurrentItem(item);
            }
        }
        if (m_groups->currentItem() == nullptr && m_groups->count() > 0) {
            m_groups->setCurrentRow(0);
        }
    }
    const bool mine = isAuthorsTurn();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_newGroup, m_add, m_move, m_save}) {
        widget->setVisible(mine);
    }
    m_context->setReadOnly(!mine);
    m_controls->setReadOnly(!mine);
    showGroup();
    showFile();
}

void GroupsPanel::showGroup() {
    const review::RequestState* state = m_session.request();
    if (m_filling || state == nullptr) {
        return;
    }
    const auto found = state->groupByName.find(chosenGroup());
    const bool any = found != state->groupByName.end();
    const QString context = any ? shown(state->groups[found->second].context) : QString();
    const QString controls = any ? shown(state->groups[found->second].controls) : QString();
    // What is being written stays, as long as its group is the same and stands as it was.
    const QString key = fromUtf8(chosenGroup()) + QChar(0) + context + QChar(0) + controls;
    if (m_context->property("shown").toString() != key) {
        m_context->setProperty("shown", key);
        m_context->setPlainText(context);
        m_controls->setPlainText(controls);
    }
    m_save->setEnabled(any);
    m_move->setEnabled(any);
    m_hint->setText(!any               ? tr("The request has no groups yet.")
                    : !isAuthorsTurn() ? QString()
                                       : tr("Both are needed before the request can be handed in."));
}

void GroupsPanel::showFile() {
    const OutputRow* row = m_session.current();
    const review::RequestState* state = m_session.request();
    const bool mine = state != nullptr && row != nullptr && row->part && isAuthorsTurn();
    m_fileBox->setVisible(mine);
    if (!mine) {
        return;
    }
    m_file->setText(labelText(row->output->path));
    m_fileGroup->clear();
    for (const review::RequestGroup& group : state->groups) {
        m_fileGroup->addItem(labelText(group.name), fromUtf8(group.name));
    }
    m_fileGroup->setCurrentIndex(static_cast<int>(row->part->groupNumber));
    m_fileType->setCurrentIndex(m_fileType->findData(static_cast<int>(row->part->type)));
}

void GroupsPanel::chooseGroup(const QString& name) {
    for (int row = 0; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->data(Qt::UserRole).toString() == name) {
            m_groups->setCurrentRow(row);
        }
    }
}

void GroupsPanel::save() {
    if (isAuthorsTurn() && !chosenGroup().empty()) {
        perform(review::PutGroup{chosenGroup(),
                                 {toUtf8(m_context->toPlainText().trimmed())},
                                 {toUtf8(m_controls->toPlainText().trimmed())}});
    }
}

void GroupsPanel::addGroup() {
    const QString name = m_newGroup->text().trimmed();
    if (!name.isEmpty() && isAuthorsTurn()) {
        perform(review::PutGroup{toUtf8(name), {}, {}});
        m_newGroup->clear();
    }
}

void GroupsPanel::moveFile() {
    const OutputRow* row = m_session.current();
    if (row != nullptr && row->part && isAuthorsTurn()) {
        perform(review::MoveFile{row->output->path, toUtf8(m_fileGroup->currentData().toString()),
                                 static_cast<review::FileType>(m_fileType->currentData().toInt())});
    }
}

MoveDialog* GroupsPanel::moveFiles() {
    const std::string group = chosenGroup();
    if (group.empty() || !isAuthorsTurn()) {
        return nullptr;
    }
    auto* dialog = new MoveDialog(*m_session.request(), group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Another request may be open by the time it is answered.
    connect(dialog, &QDialog::accepted, this, [this, dialog, group, request = m_session.requestId()] {
        if (m_session.request() != nullptr && m_session.requestId() == request) {
            const auto moves = review::moveToGroup(*m_session.request(), dialog->chosen(), group);
            m_session.requests().perform(request, {moves.begin(), moves.end()});
        }
    });
    dialog->open();
    return dialog;
}

void GroupsPanel::replaceFile() {
    if (m_session.current() == nullptr || !isAuthorsTurn()) {
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The workspace that holds the new file"),
                                                             QSettings().value(QLatin1String(lastFolder)).toString());
    if (!folder.isEmpty()) {
        replaceFrom(folder);
    }
}

void GroupsPanel::replaceFrom(const QString& folder) {
    const OutputRow* row = m_session.current();
    if (row == nullptr || !isAuthorsTurn()) {
        return;
    }
    QSettings().setValue(QLatin1String(lastFolder), folder);
    RequestStore::Wish wish;
    wish.request = m_session.requestId();
    wish.paths = {row->output->path};
    wish.replaces = true;
    m_session.requests().pinFrom(folder, std::move(wish));
}

void GroupsPanel::takeOut() {
    const OutputRow* row = m_session.current();
    if (row != nullptr && isAuthorsTurn()) {
        perform(review::WithdrawFile{row->output->path});
    }
}

} // namespace outcheck::desktop
