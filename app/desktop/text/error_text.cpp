// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/error_text.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace outcheck::desktop {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString whatHappened(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return ErrorText::tr("there is nothing at this place");
    case ErrorCode::NoPermission:
        return ErrorText::tr("the system refuses to open it");
    case ErrorCode::NotAFile:
        return ErrorText::tr("this is not an ordinary file");
    case ErrorCode::UnsafePath:
        return ErrorText::tr("the path leads out of the workspace and was not followed");
    case ErrorCode::Forbidden:
        return ErrorText::tr("this file is never opened here, because of its privacy level");
    case ErrorCode::ReadFailed:
        return ErrorText::tr("it could not be read");
    case ErrorCode::WriteFailed:
        return ErrorText::tr("it could not be written");
    case ErrorCode::DiskFull:
        return ErrorText::tr("the disk is full");
    case ErrorCode::ChangedWhileRead:
        return ErrorText::tr("the file changed while it was read");
    case ErrorCode::TooLarge:
        return ErrorText::tr("it is larger than this program reads");
    case ErrorCode::Truncated:
        return ErrorText::tr("it ends too early");
    case ErrorCode::Malformed:
        return ErrorText::tr("it is not in the form it should have");
    case ErrorCode::MissingField:
        return ErrorText::tr("a field is missing");
    case ErrorCode::WrongType:
        return ErrorText::tr("the value has the wrong type");
    case ErrorCode::OutOfRange:
        return ErrorText::tr("the value is outside of what is allowed");
    case ErrorCode::Unsupported:
        return ErrorText::tr("this kind or version is not read by this program");
    case ErrorCode::Cancelled:
        return ErrorText::tr("it was stopped");
    case ErrorCode::ProgramMissing:
        return ErrorText::tr("a program that is needed for this is not installed");
    case ErrorCode::ProgramFailed:
        return ErrorText::tr("a program that was needed for this failed");
    case ErrorCode::NotGenuine:
        return ErrorText::tr("a signature or digest does not hold");
    case ErrorCode::Refused:
        return ErrorText::tr("this is not allowed now");
    case ErrorCode::Conflict:
        return ErrorText::tr("somebody else changed the same thing first");
    case ErrorCode::Internal:
        return ErrorText::tr("a fault in this program");
    }
    return {};
}

// The acts that are refused, by the code that the review floor or the ledger gives.
struct Refusal {
    std::string_view code;
    const char* text;
};
constexpr Refusal refusals[] = {
    {"approve-over-block-needs-comment",
     QT_TRANSLATE_NOOP("ErrorText", "Approving over a blocking finding needs a written reason.")},
    {"approve-unfinished-check",
     QT_TRANSLATE_NOOP("ErrorText", "The check of this file is not finished, so it cannot be approved yet.")},
    {"own-output", QT_TRANSLATE_NOOP("ErrorText", "Nobody decides on an output of their own.")},
    {"changes-need-comment", QT_TRANSLATE_NOOP("ErrorText", "A request for changes needs a comment that says which.")},
    {"changed-since-check",
     QT_TRANSLATE_NOOP("ErrorText", "The file is no longer the one that was checked. It is being checked again.")},
    {"not-local", QT_TRANSLATE_NOOP("ErrorText", "Nothing is written into this workspace.")},
    {"correction-needs-reason", QT_TRANSLATE_NOOP("ErrorText", "A correction for oneself needs a written reason.")},
    {"dismissal-needs-reason", QT_TRANSLATE_NOOP("ErrorText", "Dismissing a finding needs a written reason.")},
    {"reject-needs-comment", QT_TRANSLATE_NOOP("ErrorText", "A rejection needs a comment that says why.")},
    {"not-on-roster", QT_TRANSLATE_NOOP("ErrorText", "Your key is not on this ledger’s roster. An administrator can "
                                                     "add it; the page of the team shows the line to send.")},
    {"not-administrator", QT_TRANSLATE_NOOP("ErrorText", "Only an administrator of this ledger can do that.")},
    {"already-member", QT_TRANSLATE_NOOP("ErrorText", "This key is on the roster already.")},
    {"last-administrator", QT_TRANSLATE_NOOP("ErrorText", "A ledger keeps at least one administrator.")},
    {"quorum-out-of-reach",
     QT_TRANSLATE_NOOP("ErrorText", "There would be fewer administrators than a change of the roster takes.")},
    {"already-signed", QT_TRANSLATE_NOOP("ErrorText", "You have signed this change of the roster already.")},
    {"reads-only", QT_TRANSLATE_NOOP("ErrorText", "Your role on this ledger’s roster is to read.")},
    {"role-does-not-fit", QT_TRANSLATE_NOOP("ErrorText", "Your role on this ledger’s roster does not admit that act.")},
    {"opened-for-reading",
     QT_TRANSLATE_NOOP("ErrorText", "Without a key nothing can be recorded. The decision panel asks for one.")},
    {"not-shared", QT_TRANSLATE_NOOP("ErrorText", "This ledger is not shared yet.")},
    {"ledger-is-there", QT_TRANSLATE_NOOP("ErrorText", "A ledger is there already.")},
};

QString refusal(std::string_view code) {
    const auto* found = std::find_if(std::begin(refusals), std::end(refusals), [code](const Refusal& refusal) {
        return code.find(refusal.code) != std::string_view::npos;
    });
    return found == std::end(refusals) ? QString() : QCoreApplication::translate("ErrorText", found->text);
}

} // namespace

QString sentenceFor(const Error& error) {
    if (error.code == ErrorCode::Refused) {
        const QString known = refusal(error.detail);
        if (!known.isEmpty()) {
            return known;
        }
    }
    QStringList where;
    if (!error.where.file.empty()) {
        where << labelText(error.where.file);
    }
    if (error.where.line != 0) {
        where << ErrorText::tr("line %1").arg(error.where.line);
    }
    if (!error.where.field.empty()) {
        where << ErrorText::tr("field %1").arg(labelText(error.where.field));
    }
    QString what = whatHappened(error.code);
    if (!error.detail.empty()) {
        what = ErrorText::tr("%1 (%2)").arg(what, labelText(error.detail));
    }
    if (where.isEmpty()) {
        what[0] = what[0].toUpper();
        return ErrorText::tr("%1.", "a whole sentence").arg(what);
    }
    return ErrorText::tr("%1: %2.", "place: what happened").arg(where.join(ErrorText::tr(", ")), what);
}

QString remedyFor(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return ErrorText::tr(
            "Check that the folder is still there and that the network share is connected, then try again.");
    case ErrorCode::NoPermission:
        return ErrorText::tr("Ask whoever runs this machine for permission to read it.");
    case ErrorCode::NotAFile:
        return ErrorText::tr("Choose the folder that holds the outputs.");
    case ErrorCode::UnsafePath:
        return ErrorText::tr("Ask for a workspace without symbolic links or paths that lead outside.");
    case ErrorCode::ChangedWhileRead:
        return ErrorText::tr("Wait until whoever writes it has finished, then check again.");
    case ErrorCode::DiskFull:
        return ErrorText::tr("Make room on the disk, then try again. Nothing was lost.");
    case ErrorCode::ProgramMissing:
        return ErrorText::tr("Install it (on Debian: openssh-client, git, libnss3-tools), then try again.");
    case ErrorCode::Malformed:
    case ErrorCode::Truncated:
    case ErrorCode::MissingField:
    case ErrorCode::WrongType:
    case ErrorCode::OutOfRange:
        return ErrorText::tr("Ask whoever made the file for a fresh copy of it.");
    case ErrorCode::NotGenuine:
        return ErrorText::tr("Do not rely on it. Keep it as it is and tell the person responsible for the ledger.");
    case ErrorCode::Conflict:
        return ErrorText::tr("Wait a moment and try again.");
    default:
        return {};
    }
}

} // namespace outcheck::desktop
