// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a PNG or JPEG to a picture, within limits.
#pragma once

#include "decoder/protocol.h"

#include <QByteArray>
#include <QImage>
#include <variant>

namespace outcheck::decoder {

struct Wanted {
    int maximumWidth = 16384;
    int maximumHeight = 16384;
    qint64 maximumPixels = 40'000'000;
};

struct Picture {
    QImage image; // not larger than wanted, upright
    QSize original;
};

// Loads what decoding needs from disk (the JPEG plugin), so that nothing has to be opened once the process is confined.
void loadCodecs();

// The picture, or the exit code that says why there is none.
std::variant<Picture, ExitCode> decode(const QByteArray& bytes, const Wanted& wanted);

} // namespace outcheck::decoder
