// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the designed states: why there is nothing to see, and what to do about it.
#pragma once

#include "base/error.h"
#include "decoder/client/image_decoder.h"
#include "workspace/output.h"

#include <QString>
#include <optional>

namespace outcheck::preview {

struct StateText {
    QString heading;
    QString text;
    bool canRetry = false;
};

StateText nothingChosen();
StateText opening();
StateText emptyFile();
// The content of an output that is not there to be read; nothing for one that is present.
std::optional<StateText> stateOfPresence(const workspace::Output& output);
StateText readError(const Error& error);
StateText decodeError(decoder::DecodeFailure failure);
// The bytes are no text although the name says so.
StateText notText();
// Above the properties of kinds without a preview; empty for those with one.
QString noPreviewStatement(workspace::OutputKind kind);

} // namespace outcheck::preview
