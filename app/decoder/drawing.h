// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of an SVG drawing to a picture of it on white, within limits. No script runs, no file is opened, no
// address is asked; what a drawing takes from elsewhere is missing. Nor is everything drawn that browsers draw
// (clipping, masks, filters, embedded pages): the source decides, not the picture. Texts are in one typeface, whatever
// the drawing asks for, because no other can be opened any more.
#pragma once

#include "decoder/decode.h"

namespace outcheck::decoder {

// Loads what drawing needs from disk, and starts the one thread that painting may use. To be called before the process
// is confined; what it makes stays for ever.
void prepareDrawing(int& argumentCount, char** arguments);

// The picture, no larger than wanted and large enough to be looked at closely, or the exit code that says why there is
// none. Its original size is its own: a drawing has none in pixels.
std::variant<Picture, ExitCode> draw(QByteArray bytes, const Wanted& wanted);

} // namespace outcheck::decoder
