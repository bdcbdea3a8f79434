// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview_header.h"

#include "desktop/look/elided_label.h"
#include "desktop/requests/request_words.h"
#include "desktop/session/session.h"
#include "desktop/text/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outcheck::desktop {

namespace {

enum class Length { Short, Full };

// Job, action, commit, size, digest, time: what is known of them. In full, commit and digest have all their digits.
QStringList originOf(const OutputRow& row, Length length) {
    const workspace::Output& output = *row.output;
    QStringList parts;
    if (!output.action.empty()) {
        parts << labelText(output.action);
    }
    if (!output.jobId.empty()) {
        parts << PreviewHeader::tr("job %1").arg(labelText(output.jobId));
    }
    if (output.jobStatus != workspace::JobStatus::Unknown) {
        parts << wordFor(output.jobStatus);
    }
    if (!output.commit.empty()) {
        parts << PreviewHeader::tr("commit %1")
                     .arg(length == Length::Short ? shortCommit(output.commit) : labelText(output.commit));
    }
    if (output.size) {
        parts << sizeText(*output.size);
    }
    if (row.check && row.check->digest) {
        parts << (length == Length::Short ? shortDigest(*row.check->digest) : fromUtf8(row.check->digest->toHex()));
    }
    if (output.time) {
        parts << timeText(*output.time);
    }
    parts << wordFor(output.level);
    if (output.unlisted) {
        parts << PreviewHeader::tr("named by no manifest or pattern");
    }
    if (output.outOfDateOutput || output.outOfDateAction) {
        parts << PreviewHeader::tr("out of date");
    }
    return parts;
}

QString stateText(const OutputRow& row) {
    const QString state = stateWords(row);
    if (row.output->presence != workspace::Presence::Present) {
        return state;
    }
    if (row.part) {
        return PreviewHeader::tr("%1 · as pinned", "state").arg(state);
    }
    const auto verification = row.check && !row.changed ? row.check->verification : workspace::Verification::Unverified;
    return PreviewHeader::tr("%1 · %2", "state, verification").arg(state, wordFor(verification));
}

} // namespace

PreviewHeader::PreviewHeader(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sign(new QLabel(this)), m_name(new ElidedLabel(this)),
      m_state(new QLabel(this)), m_origin(new ElidedLabel(this)), m_untrue(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(3);
    auto* first = new QHBoxLayout;
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    first->addWidget(m_name, 1);
    first->addWidget(m_sign);
    first->addWidget(m_state);
    column->addLayout(first);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_origin->setPalette(muted);
    column->addWidget(m_origin);
    m_untrue->setWordWrap(true);
    m_untrue->setTextFormat(Qt::PlainText);
    m_untrue->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_untrue);
    connect(&session, &Session::currentChanged, this, &PreviewHeader::showCurrent);
    connect(&session, &Session::currentCheckChanged, this, &PreviewHeader::showCurrent);
    connect(&session, &Session::rowsChanged, this, &PreviewHeader::showCurrent); // something was dismissed
    showCurrent();
}

void PreviewHeader::showCurrent() {
    const OutputRow* row = m_session.current();
    setVisible(row != nullptr);
    if (row == nullptr) {
        return;
    }
    m_name->setFullText(labelText(row->output->path));
    const int side = fontMetrics().ascent();
    m_sign->setPixmap(signIcon(signOf(stateOf(*row))).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(stateText(*row));
    m_state->setToolTip(sentenceFor(*row));
    m_origin->setParts(originOf(*row, Length::Short));
    m_origin->setToolTip(originOf(*row, Length::Full).join(QLatin1Char('\n')));
    showDeclared(*row);
}

// What the author declared against what is seen.
void PreviewHeader::showDeclared(const OutputRow& row) {
    const review::RequestState* state = m_session.request();
    QStringList sentences;
    if (state != nullptr && row.part && row.check && !row.changed) {
        for (const review::UntrueControl& control : review::untrueControls(
                 state->opened.controls, row.check->table ? &*row.check->table : nullptr, row.check->findings)) {
            sentences << sentenceFor(control);
        }
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(Sign::Block, colours));
    m_untrue->setPalette(colours);
    m_untrue->setText(sentences.join(QLatin1Char(' ')));
    m_untrue->setVisible(!sentences.isEmpty());
}

} // namespace outcheck::desktop
