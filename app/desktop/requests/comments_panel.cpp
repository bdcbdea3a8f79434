// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/comments_panel.h"

#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <map>

namespace outcheck::desktop {

namespace {

constexpr int numberRole = Qt::UserRole;

// Somebody else's text: nothing in it is fetched or opened.
class SafeReader : public QTextBrowser {
public:
    explicit SafeReader(QWidget* parent) : QTextBrowser(parent) {
        setOpenLinks(false);
        setOpenExternalLinks(false);
    }
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString placeText(const CommentsPanel::Place& place) {
    if (const auto* cells = std::get_if<review::CellRange>(&place)) {
        return CommentsPanel::tr("rows %1–%2, columns %3–%4")
            .arg(cells->firstRow + 1)
            .arg(cells->lastRow + 1)
            .arg(cells->firstColumn + 1)
            .arg(cells->lastColumn + 1);
    }
    if (const auto* lines = std::get_if<review::LineRange>(&place)) {
        return CommentsPanel::tr("lines %1–%2").arg(lines->first + 1).arg(lines->last + 1);
    }
    if (const auto* region = std::get_if<review::ImageRegion>(&place)) {
        return CommentsPanel::tr("region %1 × %2 at %3, %4")
            .arg(region->width)
            .arg(region->height)
            .arg(region->left)
            .arg(region->top);
    }
    return {};
}

// What a comment is about. `today`: where it stands now that its file was replaced; nullptr where it was not.
QString aboutText(const review::Anchor& anchor, const review::AnchorStanding* today) {
    if (anchor.path.empty()) {
        return anchor.group.empty() ? CommentsPanel::tr("the request")
                                    : CommentsPanel::tr("group %1").arg(labelText(anchor.group));
    }
    const QString path = labelText(anchor.path);
    const QString place = placeText(today != nullptr ? today->anchor.place : anchor.place);
    const QString text = place.isEmpty() ? path : CommentsPanel::tr("%1, %2", "file, place").arg(path, place);
    if (today == nullptr || today->fate == review::AnchorFate::Kept) {
        return text;
    }
    return today->fate == review::AnchorFate::Moved
               ? CommentsPanel::tr("%1 (moved; was %2)").arg(text, placeText(anchor.place))
               : CommentsPanel::tr("%1 (its place was lost: the file was replaced; was %2)")
                     .arg(path, placeText(anchor.place));
}

bool isPublic(const review::RequestComment& comment) {
    return comment.comment.visibility == review::CommentVisibility::Public || comment.madePublicBy;
}

QString visibilityText(const review::RequestComment& comment) {
    return comment.lapsed      ? CommentsPanel::tr("lapsed")
           : isPublic(comment) ? CommentsPanel::tr("public")
                               : CommentsPanel::tr("among checkers");
}

QString firstLine(const review::Text& text) {
    return text.erased ? CommentsPanel::tr("(erased)") : labelText(text.value.substr(0, text.value.find('\n')));
}

} // namespace

CommentsPanel::CommentsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new QTreeWidget(this)), m_reader(new SafeReader(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setHeaderLabels({tr("Who"), tr("Comment"), tr("About"), tr("For")});
    m_list->setTextElideMode(Qt::ElideMiddle);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, letter * 15);
    m_list->header()->resizeSection(1, letter * 22);
    m_list->header()->resizeSection(2, letter * 17);
    m_list->setUniformRowHeights(true);
    m_reader->setAccessibleName(tr("The chosen comment"));
    m_reader->setPlaceholderText(tr("Choose a comment to read it."));
    auto* reading = new QWidget(this);
    auto* readingColumn = new QVBoxLayout(reading);
    readingColumn->setContentsMargins(0, 0, 0, 0);
    m_answer = new QPushButton(tr("Answer"), reading);
    m_makePublic = new QPushButton(tr("Make public"), reading);
    m_makePublic->setToolTip(tr("The author may read it from then on"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_makePublic);
    buttons->addWidget(m_answer);
    readingColumn->addWidget(m_reader, 1);
    readingColumn->addLayout(buttons);
    parts->addWidget(m_list);
    parts->addWidget(reading);
    parts->addWidget(buildWriter());
    parts->setSizes({letter * 80, letter * 45, letter * 55});
    row->addWidget(parts);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommentsPanel::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto number = chosen()) {
            const review::RequestComment& comment = m_session.request()->comments[*number];
            const review::AnchorStanding* today = m_session.placeToday(comment.id);
            const review::Anchor anchor = today != nullptr ? today->anchor : comment.comment.anchor;
            if (const auto at = m_session.rowOf(anchor.path)) {
                m_session.setCurrent(at);
                emit placeChosen(anchor.place);
            }
        }
    });
    connect(m_answer, &QPushButton::clicked, this, &CommentsPanel::answerChosen);
    connect(m_makePublic, &QPushButton::clicked, this, &CommentsPanel::makePublic);
    connect(&session, &Session::requestChanged, this, &CommentsPanel::showComments);
    connect(&session, &Session::stateChanged, this, &CommentsPanel::showComments);
    connect(&session, &Session::currentChanged, this, [this] {
        m_place = {};
        m_answering.clear();
        showWriter();
        setAbout(About::File); // what is looked at is what one means
    });
    connect(&session.requests(), &RequestStore::performed, this, [this](const QString& id) {
        if (id == fromUtf8(m_session.requestId()) && !m_sent.empty()) {
            if (toUtf8(m_text->toPlainText().trimmed()) == m_sent) { // written on meanwhile: that stays
                m_text->clear();
            }
            m_sent.clear();
            m_answering.clear();
            showWriter();
        }
    });
    connect(&session.requests(), &RequestStore::refused, this, [this](const QString& id, const QString& why) {
        if (id == fromUtf8(m_session.requestId()) && !m_sent.empty()) {
            m_sent.clear();
            m_hint->setText(tr("Not recorded. %1").arg(why));
        }
    });
    showComments();
}

QWidget* CommentsPanel::buildWriter() {
    auto* writer = new QWidget(this);
    auto* column = new QVBoxLayout(writer);
    column->setContentsMargins(0, 0, 0, 0);
    m_answers = new QLabel(writer);
    m_answers->setTextFormat(Qt::PlainText);
    m_about = new QComboBox(writer);
    m_about->setAccessibleName(tr("What the comment is about"));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(18);
    m_public = new QCheckBox(tr("Public: the author may read it"), writer);
    m_text = new QPlainTextEdit(writer);
    m_text->setPlaceholderText(tr("A comment, in Markdown"));
    m_text->setAccessibleName(tr("A comment, in Markdown"));
    m_text->setTabChangesFocus(true);
    m_hint = new QLabel(writer);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_send = new QPushButton(tr("Comment"), writer);
    auto* top = new QHBoxLayout;
    top->addWidget(m_about, 1);
    top->addWidget(m_public);
    auto* last = new QHBoxLayout;
    last->addWidget(m_hint, 1);
    last->addWidget(m_send);
    column->addWidget(m_answers);
    column->addLayout(top);
    column->addWidget(m_text, 1);
    column->addLayout(last);
    connect(m_send, &QPushButton::clicked, this, &CommentsPanel::send);
    connect(m_about, &QComboBox::activated, this, [this] {
        m_answering.clear();
        showWriter();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_hint->clear();
    });
    m_send->setEnabled(false);
    return writer;
}

void CommentsPanel::showComments() {
    const review::RequestState* state = m_session.request();
    const auto before =
        m_list->currentItem() != nullptr ? m_list->currentItem()->data(1, numberRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        std::map<std::size_t, QTreeWidgetItem*> items;
        if (state != nullptr) {
            for (const std::size_t number : m_session.requestView().comments) {
                const review::RequestComment& comment = state->comments[number];
                const auto thread = comment.answers ? items.find(*comment.answers) : items.end();
                auto* item = new QTreeWidgetItem(
                    {labelText(state->people[comment.person].name), firstLine(comment.comment.text),
                     aboutText(comment.comment.anchor, m_session.placeToday(comment.id)), visibilityText(comment)});
                item->setToolTip(0, timeText(state->acts[comment.act].recorded.time));
                item->setToolTip(1, item->text(1));
                item->setData(0, numberRole, static_cast<qulonglong>(number));
                item->setData(1, numberRole, fromUtf8(comment.id));
                item->setToolTip(2, item->text(2));
                if (thread != items.end()) {
                    thread->second->addChild(item);
                } else {
                    m_list->addTopLevelItem(item);
                }
                items.emplace(number, item);
            }
            const review::ReviewContents* draft = m_session.requests().draftOf(m_session.requestId());
            for (const review::Comment& comment : draft != nullptr ? draft->comments : std::vector<review::Comment>{}) {
                auto* item = new QTreeWidgetItem(
                    {tr("you"), firstLine(comment.text), aboutText(comment.anchor, nullptr), tr("sealed")});
                item->setToolTip(3, tr("In your sealed review: nobody else sees it before it is opened"));
                m_list->addTopLevelItem(item);
            }
            for (const auto& [number, item] : items) {
                item->setExpanded(true);
                if (item->data(1, numberRole).toString() == before) {
                    m_list->setCurrentItem(item);
                }
            }
            if (m_list->currentItem() == nullptr && !items.empty()) {
                m_list->setCurrentItem(items.rbegin()->second); // the latest
            }
        }
    }
    showChosen();
    showWriter();
}

std::optional<std::size_t> CommentsPanel::chosen() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant number = item != nullptr ? item->data(0, numberRole) : QVariant();
    const review::RequestState* state = m_session.request();
    return state != nullptr && number.isValid() && number.toULongLong() < state->comments.size()
               ? std::optional<std::size_t>(number.toULongLong())
               : std::nullopt;
}

void CommentsPanel::showChosen() {
    const auto number = chosen();
    m_answer->setEnabled(number.has_value());
    m_makePublic->setEnabled(false);
    if (!number) {
        m_reader->clear();
        return;
    }
    const review::RequestComment& comment = m_session.request()->comments[*number];
    if (comment.comment.text.erased) {
        m_reader->setPlainText(tr("The text of this comment was erased."));
    } else {
        m_reader->document()->setMarkdown(fromUtf8(comment.comment.text.value), QTextDocument::MarkdownNoHTML);
    }
    const QString obstacle =
        m_session.requests().obstacleTo(m_session.requestId(), review::MakeCommentPublic{comment.id});
    m_makePublic->setEnabled(obstacle.isEmpty());
    m_makePublic->setAccessibleDescription(obstacle);
}

void CommentsPanel::showWriter() {
    const review::RequestState* state = m_session.request();
    setEnabled(state != nullptr);
    if (state == nullptr) {
        return;
    }
    const QVariant before = m_about->currentData();
    const OutputRow* row = m_session.current();
    m_about->clear();
    const auto add = [this](const QString& text, About about) { m_about->addItem(text, static_cast<int>(about)); };
    if (row != nullptr && row->part) {
        if (!std::holds_alternative<std::monostate>(m_place)) {
            add(tr("%1 of %2", "place, file").arg(placeText(m_place), labelText(row->output->path)), About::Place);
        }
        add(labelText(row->output->path), About::File);
        add(tr("group %1").arg(labelText(row->part->group)), About::Group);
    }
    add(tr("the request"), About::Request);
    const int again = m_about->findData(before);
    m_about->setCurrentIndex(again >= 0 ? again : 0);
    const bool isAuthor = m_session.requestView().eye == review::Eye::Author;
    m_public->setVisible(!isAuthor); // what an author writes is public
    const auto answered = state->commentById.find(m_answering);
    const bool answers = answered != state->commentById.end();
    m_answers->setVisible(answers);
    m_about->setEnabled(!answers);
    if (answers) {
        m_answers->setText(
            tr("Answer to %1").arg(labelText(state->people[state->comments[answered->second].person].name)));
    }
    review::Comment probe;
    probe.anchor = anchor();
    probe.visibility = isAuthor ? review::CommentVisibility::Public : review::CommentVisibility::Private;
    probe.text = review::Text{"-"};
    const QString obstacle = m_session.requests().obstacleTo(m_session.requestId(), probe);
    m_text->setEnabled(obstacle.isEmpty());
    m_text->setPlaceholderText(obstacle.isEmpty() ? tr("A comment, in Markdown") : obstacle);
    m_send->setEnabled(obstacle.isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
}

review::Anchor CommentsPanel::anchor() const {
    review::Anchor anchor;
    const review::RequestState* state = m_session.request();
    if (const auto answered = state->commentById.find(m_answering); answered != state->commentById.end()) {
        return state->comments[answered->second].comment.anchor;
    }
    const OutputRow* row = m_session.current();
    const auto about = static_cast<About>(m_about->currentData().toInt());
    if (row == nullptr || !row->part || about == About::Request) {
        return anchor;
    }
    if (about == About::Group) {
        anchor.group = row->part->group;
        return anchor;
    }
    anchor.path = row->output->path;
    if (const review::RequestFile* file = review::fileAt(*state, anchor.path)) {
        anchor.file = file->pin().digest;
    }
    if (about == About::Place) {
        anchor.place = m_place;
    }
    return anchor;
}

void CommentsPanel::setPlace(const Place& place) {
    m_place = place;
    showWriter();
    setAbout(std::holds_alternative<std::monostate>(place) ? About::File : About::Place);
}

void CommentsPanel::setAbout(About about) {
    if (const int row = m_about->findData(static_cast<int>(about)); row >= 0) {
        m_about->setCurrentIndex(row);
    }
}

void CommentsPanel::setPublic(bool isPublic) {
    m_public->setChecked(isPublic);
}

void CommentsPanel::send() {
    const std::string text = toUtf8(m_text->toPlainText().trimmed());
    if (m_session.request() == nullptr || text.empty() || !m_sent.empty()) {
        return;
    }
    review::Comment comment;
    comment.anchor = anchor();
    comment.answers = m_answering;
    comment.text.value = text;
    comment.visibility = m_public->isHidden() || m_public->isChecked() ? review::CommentVisibility::Public
                                                                       : review::CommentVisibility::Private;
    if (const QString obstacle = m_session.requests().obstacleTo(m_session.requestId(), comment); !obstacle.isEmpty()) {
        m_hint->setText(obstacle);
        return;
    }
    m_sent = text;
    m_hint->setText(tr("Recording…"));
    m_session.requests().perform(m_session.requestId(), {comment});
}

void CommentsPanel::answerChosen() {
    if (const auto number = chosen()) {
        const review::RequestComment& comment = m_session.request()->comments[*number];
        m_answering = comment.id;
        m_public->setChecked(isPublic(comment));
        showWriter();
        m_text->setFocus(Qt::ShortcutFocusReason);
    }
}

void CommentsPanel::makePublic() {
    if (const auto number = chosen()) {
        m_session.requests().perform(m_session.requestId(),
                                     {review::MakeCommentPublic{m_session.request()->comments[*number].id}});
    }
}

} // namespace outcheck::desktop
