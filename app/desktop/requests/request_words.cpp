// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/requests/request_words.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <array>

namespace outcheck::desktop {

namespace {

struct Requests {
    Q_DECLARE_TR_FUNCTIONS(Requests)
};

// In the order of the enumerations of core/review; the sizes hold them together, test_request_words the meanings.
constexpr std::array<const char*, 51> refusals{
    QT_TRANSLATE_NOOP("Requests", "There is no such request, or its opening does not count."),
    QT_TRANSLATE_NOOP("Requests", "This request was opened before."),
    QT_TRANSLATE_NOOP("Requests", "Request {request} of the same author is still active for this workspace."),
    QT_TRANSLATE_NOOP("Requests", "The roster does not name you as an author."),
    QT_TRANSLATE_NOOP("Requests", "The roster does not name you as an output checker."),
    QT_TRANSLATE_NOOP("Requests", "Only the author of the request may do this."),
    QT_TRANSLATE_NOOP("Requests", "Nobody checks an own request."),
    QT_TRANSLATE_NOOP("Requests", "Acts contradict each other. That must be settled first."),
    QT_TRANSLATE_NOOP("Requests", "This is not possible while the request is {status}."),
    QT_TRANSLATE_NOOP("Requests", "The request has no file of type output."),
    QT_TRANSLATE_NOOP("Requests", "Group {group} has no context yet."),
    QT_TRANSLATE_NOOP("Requests", "Group {group} does not say yet which controls were applied."),
    QT_TRANSLATE_NOOP("Requests", "Changes were requested in group {group}. It needs a public reply of yours."),
    QT_TRANSLATE_NOOP("Requests", "{path} was rejected and must be taken out."),
    QT_TRANSLATE_NOOP("Requests", "{path} or these bytes were rejected in this request."),
    QT_TRANSLATE_NOOP("Requests", "There is no group {group}."),
    QT_TRANSLATE_NOOP("Requests", "The request has no file {path}."),
    QT_TRANSLATE_NOOP("Requests", "{path} is in the request already."),
    QT_TRANSLATE_NOOP("Requests", "{path} was taken out."),
    QT_TRANSLATE_NOOP("Requests", "{path} has these bytes already."),
    QT_TRANSLATE_NOOP("Requests", "A request has at most {most} files."),
    QT_TRANSLATE_NOOP("Requests", "A request has at most {most} groups."),
    QT_TRANSLATE_NOOP("Requests", "{path} is no output. Nobody votes on it."),
    QT_TRANSLATE_NOOP("Requests", "{path} has other bytes now than those this is about."),
    QT_TRANSLATE_NOOP("Requests", "Your review of this turn is submitted. Its votes no longer change."),
    QT_TRANSLATE_NOOP("Requests", "Reviews of this request are sealed. Votes and comments come with the review."),
    QT_TRANSLATE_NOOP("Requests", "Reviews of this request are not sealed."),
    QT_TRANSLATE_NOOP("Requests", "{path} was not checked to its end and cannot be approved."),
    QT_TRANSLATE_NOOP("Requests", "Approving {path} over a blocking finding needs a reason."),
    QT_TRANSLATE_NOOP("Requests", "A rejection needs a reason."),
    QT_TRANSLATE_NOOP("Requests", "Outputs without your vote: {count}."),
    QT_TRANSLATE_NOOP("Requests", "You ask for changes in group {group}. It needs a comment of yours."),
    QT_TRANSLATE_NOOP("Requests", "Changes are asked for in group {group}. Its author needs a public comment on it."),
    QT_TRANSLATE_NOOP("Requests", "Two reviews are in. Return the request instead of returning it early."),
    QT_TRANSLATE_NOOP("Requests", "Only who submitted a review in this turn may do this."),
    QT_TRANSLATE_NOOP("Requests", "Sealed reviews that are not opened yet: {count}."),
    QT_TRANSLATE_NOOP("Requests", "Outputs that are not approved: {count}."),
    QT_TRANSLATE_NOOP("Requests", "No sealed review of yours waits to be opened."),
    QT_TRANSLATE_NOOP("Requests", "A sealed review is opened when a second one is in."),
    QT_TRANSLATE_NOOP("Requests", "What was opened is not what was sealed."),
    QT_TRANSLATE_NOOP("Requests", "There is no such comment."),
    QT_TRANSLATE_NOOP("Requests", "The comment is another person’s."),
    QT_TRANSLATE_NOOP("Requests", "The comment is public already."),
    QT_TRANSLATE_NOOP("Requests", "The comment is of an earlier turn."),
    QT_TRANSLATE_NOOP("Requests", "Private comments are among checkers."),
    QT_TRANSLATE_NOOP("Requests", "There is nothing to settle."),
    QT_TRANSLATE_NOOP("Requests", "A settlement names all contradictory acts and which of them stands."),
    QT_TRANSLATE_NOOP("Requests", "More than {most} disputes of one request are not settled."),
    QT_TRANSLATE_NOOP("Requests", "A settlement took its effect."),
    QT_TRANSLATE_NOOP("Requests", "Somebody else did the same first."),
    QT_TRANSLATE_NOOP("Requests", "The entry or one of its parts is there twice."),
};
static_assert(refusals.size() == review::refusalCodeCount);

constexpr std::array<const char*, 11> statuses{
    QT_TRANSLATE_NOOP("Requests", "not opened"), QT_TRANSLATE_NOOP("Requests", "being prepared"),
    QT_TRANSLATE_NOOP("Requests", "handed in"),  QT_TRANSLATE_NOOP("Requests", "one review in"),
    QT_TRANSLATE_NOOP("Requests", "reviewed"),   QT_TRANSLATE_NOOP("Requests", "returned to its author"),
    QT_TRANSLATE_NOOP("Requests", "approved"),   QT_TRANSLATE_NOOP("Requests", "rejected"),
    QT_TRANSLATE_NOOP("Requests", "released"),   QT_TRANSLATE_NOOP("Requests", "withdrawn"),
    QT_TRANSLATE_NOOP("Requests", "disputed"),
};
static_assert(statuses.size() == review::requestStatusCount);

constexpr std::array<const char*, 22> deeds{
    QT_TRANSLATE_NOOP("Requests", "opened the request"),
    QT_TRANSLATE_NOOP("Requests", "described a group"),
    QT_TRANSLATE_NOOP("Requests", "added a file"),
    QT_TRANSLATE_NOOP("Requests", "replaced a file"),
    QT_TRANSLATE_NOOP("Requests", "took a file out"),
    QT_TRANSLATE_NOOP("Requests", "moved a file"),
    QT_TRANSLATE_NOOP("Requests", "handed the request in"),
    QT_TRANSLATE_NOOP("Requests", "handed it in again"),
    QT_TRANSLATE_NOOP("Requests", "withdrew the request"),
    QT_TRANSLATE_NOOP("Requests", "voted"),
    QT_TRANSLATE_NOOP("Requests", "commented"),
    QT_TRANSLATE_NOOP("Requests", "made a comment public"),
    QT_TRANSLATE_NOOP("Requests", "submitted a review"),
    QT_TRANSLATE_NOOP("Requests", "sealed a review"),
    QT_TRANSLATE_NOOP("Requests", "opened a sealed review"),
    QT_TRANSLATE_NOOP("Requests", "returned the request"),
    QT_TRANSLATE_NOOP("Requests", "returned it early"),
    QT_TRANSLATE_NOOP("Requests", "rejected the request"),
    QT_TRANSLATE_NOOP("Requests", "approved the request"),
    QT_TRANSLATE_NOOP("Requests", "released the files"),
    QT_TRANSLATE_NOOP("Requests", "settled a dispute"),
    QT_TRANSLATE_NOOP("Requests", "looked at it"),
};
static_assert(deeds.size() == review::actKindCount);

constexpr std::array<const char*, 22> orders{
    QT_TRANSLATE_NOOP("Requests", "Open a request"),
    QT_TRANSLATE_NOOP("Requests", "Describe a group"),
    QT_TRANSLATE_NOOP("Requests", "Add files"),
    QT_TRANSLATE_NOOP("Requests", "Replace a file"),
    QT_TRANSLATE_NOOP("Requests", "Take a file out"),
    QT_TRANSLATE_NOOP("Requests", "Move a file"),
    QT_TRANSLATE_NOOP("Requests", "Hand in"),
    QT_TRANSLATE_NOOP("Requests", "Hand in again"),
    QT_TRANSLATE_NOOP("Requests", "Withdraw the request"),
    QT_TRANSLATE_NOOP("Requests", "Vote"),
    QT_TRANSLATE_NOOP("Requests", "Comment"),
    QT_TRANSLATE_NOOP("Requests", "Make a comment public"),
    QT_TRANSLATE_NOOP("Requests", "Submit review"),
    QT_TRANSLATE_NOOP("Requests", "Seal and submit review"),
    QT_TRANSLATE_NOOP("Requests", "Open my sealed review"),
    QT_TRANSLATE_NOOP("Requests", "Return to the author"),
    QT_TRANSLATE_NOOP("Requests", "Return early…"),
    QT_TRANSLATE_NOOP("Requests", "Reject the request…"),
    QT_TRANSLATE_NOOP("Requests", "Approve the request"),
    QT_TRANSLATE_NOOP("Requests", "Release the files…"),
    QT_TRANSLATE_NOOP("Requests", "Settle a dispute"),
    QT_TRANSLATE_NOOP("Requests", "Look"),
};
static_assert(orders.size() == review::actKindCount);

template <typename Texts, typename Value>
QString textOf(const Texts& texts, Value value) {
    return QCoreApplication::translate("Requests", texts[static_cast<std::size_t>(value)]);
}

// A status is named by its word, everything else is somebody's text.
QString parameterText(const std::string& name, const std::string& value) {
    if (name == "status") {
        for (std::size_t i = 0; i < review::requestStatusCount; ++i) {
            const auto status = static_cast<review::RequestStatus>(i);
            if (review::nameOf(status) == value) {
                return wordFor(status);
            }
        }
    }
    return name == "request" ? shortId(value) : labelText(value);
}

} // namespace

QString wordFor(review::RequestStatus status) {
    return textOf(statuses, status);
}

QString wordFor(review::TurnPhase phase) {
    switch (phase) {
    case review::TurnPhase::Author:
        return Requests::tr("the author’s turn");
    case review::TurnPhase::Independent:
        return Requests::tr("independent reviews");
    case review::TurnPhase::Consolidating:
        return Requests::tr("reviews compared");
    case review::TurnPhase::Complete:
        break;
    }
    return Requests::tr("complete");
}

QString wordFor(review::FileType type) {
    switch (type) {
    case review::FileType::Output:
        return Requests::tr("output");
    case review::FileType::Supporting:
        return Requests::tr("supporting");
    case review::FileType::Code:
        return Requests::tr("code");
    case review::FileType::Withdrawn:
        break;
    }
    return Requests::tr("taken out");
}

QString wordFor(review::CheckerColumn column) {
    switch (column) {
    case review::CheckerColumn::WaitingForMe:
        return Requests::tr("Waiting for me");
    case review::CheckerColumn::WaitingForOther:
        return Requests::tr("Waiting for others");
    case review::CheckerColumn::Returned:
        return Requests::tr("With their authors");
    case review::CheckerColumn::ToRelease:
        break;
    }
    return Requests::tr("Approved, not yet released");
}

QString wordFor(review::Asked asked) {
    switch (asked) {
    case review::Asked::Submit:
        return Requests::tr("hand it in");
    case review::Asked::Resubmit:
        return Requests::tr("answer and hand it in again");
    case review::Asked::Review:
        return Requests::tr("review the outputs");
    case review::Asked::OpenReview:
        return Requests::tr("open the sealed review");
    case review::Asked::Decide:
        return Requests::tr("compare, then approve, return or reject");
    case review::Asked::Release:
        return Requests::tr("release the files");
    case review::Asked::Settle:
        break;
    }
    return Requests::tr("settle contradictory acts");
}

QString wordFor(review::ActKind kind) {
    return textOf(deeds, kind);
}

QString commandFor(review::ActKind kind) {
    return textOf(orders, kind);
}

QString sentenceFor(const review::Refusal& refusal) {
    QString sentence = textOf(refusals, refusal.code);
    for (const auto& [name, value] : refusal.parameters) {
        const QString mark = QLatin1Char('{') + QString::fromStdString(name) + QLatin1Char('}');
        if (sentence.contains(mark)) {
            sentence.replace(mark, parameterText(name, value));
        } else if (name == "path") { // not every refusal of that code names one
            sentence = Requests::tr("%1 The first: %2.").arg(sentence, labelText(value));
        }
    }
    return sentence;
}

QString sentenceForRequest(const Error& error) {
    if (error.code == ErrorCode::Refused) {
        for (std::size_t i = 0; i < review::refusalCodeCount; ++i) {
            const auto code = static_cast<review::RefusalCode>(i);
            if (review::nameOf(code) == error.detail) {
                const std::string named = error.where.file;
                return sentenceFor(review::Refusal{code, {{"path", named}, {"group", named}}});
            }
        }
    }
    return (sentenceFor(error) + QLatin1Char(' ') + remedyFor(error)).trimmed();
}

QString sentenceFor(const review::UntrueControl& control) {
    const QString where = control.isTable
                              ? Requests::tr("%n cell(s) of column %1 ‘%2’", "", static_cast<int>(control.cells))
                                    .arg(control.column + 1)
                                    .arg(labelText(control.columnName))
                              : Requests::tr("%n place(s)", "", static_cast<int>(control.cells));
    return control.control == review::DeclaredControl::Threshold
               ? Requests::tr("Declared: counts of %1 or fewer are withheld. Not so in %2.")
                     .arg(control.threshold)
                     .arg(where)
               : Requests::tr("Declared: rounded (%1). Not so in %2.").arg(wordFor(control.rounding), where);
}

QString wordFor(const table::Rounding& rounding) {
    switch (rounding.kind) {
    case table::RoundingKind::Nearest:
        return Requests::tr("nearest %1").arg(rounding.base);
    case table::RoundingKind::Up:
        return Requests::tr("upwards to %1").arg(rounding.base);
    case table::RoundingKind::Midpoint:
        return Requests::tr("midpoint %1").arg(rounding.base);
    default:
        return Requests::tr("to %1").arg(rounding.base);
    }
}

QString shortId(std::string_view id) {
    return labelText(id.substr(0, 8));
}

} // namespace outcheck::desktop
