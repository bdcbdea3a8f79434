// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a picture smaller in one thread and without a second copy of it: Qt's own scaling starts threads, which the
// confined process may not.
#pragma once

#include <QImage>

namespace outcheck::decoder {

// The average of the pixels that each new one covers. The size is at least 1 × 1 and not larger than the picture's. A
// null image where there is not enough memory.
QImage shrunk(const QImage& image, QSize size);

// The rows from `top` on as RGBA8888, few enough for Qt to use no threads; null where there is not enough memory.
QImage rgbaStrip(const QImage& image, int top, int rows);
// How many rows such a strip may have.
int stripRows(const QImage& image);

} // namespace outcheck::decoder
