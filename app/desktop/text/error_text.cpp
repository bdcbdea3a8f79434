// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/text/error_text.h"

#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>

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

// The acts that are refused, by the code that the review floor or the ledger desk gives.
QString refusal(std::string_view code) {
    if (code.find("approve-over-block-needs-comment") != std::string_view::npos) {
        return ErrorText::tr("Approving over a blocking finding needs a written reason.");
    }
    if (code.find("approve-unfinished-check") != std::string_view::npos) {
        return ErrorText::tr("The check of this file is not finished, so it cannot be approved yet.");
    }
    if (code.find("own-output") != std::string_view::npos) {
        return ErrorText::tr("Nobody decides on an output of their own.");
    }
    if (code.find("changes-need-comment") != std::string_view::npos) {
        return ErrorText::tr("A request for changes needs a comment that says which.");
    }
    if (code.find("changed-since-check") != std::string_view::npos) {
        return ErrorText::tr("The file is no longer the one that was checked. It is being checked again.");
    }
    if (code.find("not-local") != std::string_view::npos) {
        return ErrorText::tr("Nothing is written into this workspace.");
    }
    if (code.find("correction-needs-reason") != std::string_view::npos) {
        return ErrorText::tr("A correction for oneself needs a written reason.");
    }
    if (code.find("dismissal-needs-reason") != std::string_view::npos) {
        return ErrorText::tr("Dismissing a finding needs a written reason.");
    }
    if (code.find("reject-needs-comment") != std::string_view::npos) {
        return ErrorText::tr("A rejection needs a comment that says why.");
    }
    return {};
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
