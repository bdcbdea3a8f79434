// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/state_texts.h"

#include "desktop/text/error_text.h"
#include "desktop/text/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace outcheck::preview {

namespace {

struct StateTexts {
    Q_DECLARE_TR_FUNCTIONS(StateTexts)
};

} // namespace

StateText nothingChosen() {
    return {StateTexts::tr("Choose an output"),
            StateTexts::tr(
                "Pick one on the left, or press J for the next and K for the previous. Its content, what was found "
                "in it and your decision appear here."),
            false};
}

StateText opening() {
    return {StateTexts::tr("Opening…"), {}, false};
}

StateText emptyFile() {
    return {StateTexts::tr("The file is empty"),
            StateTexts::tr("It holds no bytes at all. Ask its author whether that is meant."), false};
}

std::optional<StateText> stateOfPresence(const workspace::Output& output) {
    switch (output.presence) {
    case workspace::Presence::Present:
        return std::nullopt;
    case workspace::Presence::Excluded: {
        QStringList sentences;
        if (!output.exclusionReason.empty()) {
            sentences << desktop::labelText(output.exclusionReason);
        }
        sentences << StateTexts::tr(
            "The platform left this file out and put a message in its place: there is nothing here to look "
            "at or to release. Its author has to change the file and run the action again.");
        return StateText{StateTexts::tr("Not admitted to level 4"), sentences.join(QStringLiteral("\n\n")), false};
    }
    case workspace::Presence::Missing:
        return StateText{
            StateTexts::tr("Not on disk"),
            StateTexts::tr(
                "It is named as an output, but there is no such file in the workspace. Check that the folder is "
                "complete; if it is, the file was removed after its job ran."),
            true};
    case workspace::Presence::Unreadable:
        return StateText{
            StateTexts::tr("Cannot be read"),
            StateTexts::tr("It is a link, a device, or a file that you have no permission to read. Links are not "
                           "followed. Ask whoever runs this machine for permission, then try again."),
            true};
    case workspace::Presence::Withheld:
        break;
    }
    return StateText{
        StateTexts::tr("Withheld"),
        StateTexts::tr("Its privacy level is %1. Such files are never opened here, not even to count their bytes.")
            .arg(desktop::wordFor(output.level)),
        false};
}

StateText readError(const Error& error) {
    QStringList sentences{desktop::sentenceFor(error)};
    const QString remedy = desktop::remedyFor(error);
    if (!remedy.isEmpty()) {
        sentences << remedy;
    }
    return {StateTexts::tr("Cannot be shown"), sentences.join(QStringLiteral("\n\n")),
            error.code != ErrorCode::Forbidden};
}

StateText decodeError(decoder::DecodeFailure failure) {
    using decoder::DecodeFailure;
    const QString heading = StateTexts::tr("The picture cannot be shown");
    switch (failure) {
    case DecodeFailure::NotAnImage:
        return {
            heading,
            StateTexts::tr("Its name says that it is a picture, its bytes do not: it is neither PNG nor JPEG, nor a "
                           "drawing (SVG). Ask its author what it is. Do not release it unseen."),
            false};
    case DecodeFailure::Damaged:
        return {
            heading,
            StateTexts::tr(
                "The file is cut short or broken inside. Ask its author for a fresh copy. Do not release it unseen."),
            true};
    case DecodeFailure::TooLarge:
        return {heading,
                StateTexts::tr("The picture is larger than this program decodes. Ask its author for a smaller one."),
                false};
    case DecodeFailure::OutOfResources:
        return {heading,
                StateTexts::tr(
                    "Decoding it took more memory or time than a picture should need, and was stopped. That can be an "
                    "attack: do not open it elsewhere without care."),
                true};
    case DecodeFailure::TimedOut:
        return {heading,
                StateTexts::tr("Decoding took too long and was stopped. Try again when the machine is less busy."),
                true};
    case DecodeFailure::Crashed:
    case DecodeFailure::BadAnswer:
        return {
            heading,
            StateTexts::tr(
                "The process that decodes pictures died on this file. Nothing else is affected. The file may have been "
                "made to do that: do not open it elsewhere without care."),
            true};
    case DecodeFailure::DecoderMissing:
        return {heading,
                StateTexts::tr("The program outcheck-decoder, which pictures are decoded with, is not beside this one. "
                               "Install Outcheck "
                               "again, whole."),
                true};
    case DecodeFailure::ReadFailed:
        break;
    }
    return {heading, StateTexts::tr("The file could not be read. Check that it is still there, then try again."), true};
}

StateText notText() {
    return {
        StateTexts::tr("This is not text"),
        StateTexts::tr(
            "Its name says that it is text, its bytes do not. Ask its author what it is. Do not release it unseen."),
        false};
}

QString noPreviewStatement(workspace::OutputKind kind) {
    using workspace::OutputKind;
    switch (kind) {
    case OutputKind::Csv:
    case OutputKind::Png:
    case OutputKind::Jpeg:
    case OutputKind::Log:
    case OutputKind::Text:
    case OutputKind::Markdown:
    case OutputKind::Svg:
        return {};
    case OutputKind::Html:
        return StateTexts::tr(
            "There is no preview of web pages yet. The page must be looked at in another program before you decide; "
            "its source, with anything hidden in it, is on the Text tab.");
    case OutputKind::Json:
        return StateTexts::tr("There is no preview of JSON yet beyond its text, which is on the Text tab.");
    case OutputKind::Pdf:
        return StateTexts::tr(
            "There is no preview of PDF documents yet. It must be looked at in another program before you decide.");
    case OutputKind::Other:
        break;
    }
    return StateTexts::tr(
        "There is no preview of this kind of file. It must be looked at in another program before you decide.");
}

} // namespace outcheck::preview
