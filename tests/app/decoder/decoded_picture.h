// SPDX-License-Identifier: GPL-3.0-or-later
// One picture decoded by the built decoder, for tests.
#pragma once

#include "decoder/client/image_decoder.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

Q_DECLARE_METATYPE(outcheck::decoder::DecodeFailure)

namespace outcheck::decoder::test {

struct Outcome {
    QByteArray failure; // empty: there is a picture
    ImageData image;
    quint64 request = 0;
};

inline Outcome waitFor(ImageDecoder& decoder) {
    QSignalSpy finished(&decoder, &ImageDecoder::finished);
    QSignalSpy failed(&decoder, &ImageDecoder::failed);
    QEventLoop loop; // not qWaitFor, which sleeps between the pieces that come through the pipe
    QObject::connect(&decoder, &ImageDecoder::finished, &loop, &QEventLoop::quit);
    QObject::connect(&decoder, &ImageDecoder::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    if (finished.isEmpty() && failed.isEmpty()) {
        return {"no answer", {}, 0};
    }
    QTest::qWait(0);
    if (finished.size() + failed.size() > 1) {
        return {"two answers", {}, 0};
    }
    if (!failed.isEmpty()) {
        return {nameOf(failed[0][1].value<DecodeFailure>()), {}, failed[0][0].toULongLong()};
    }
    return {{}, finished[0][1].value<ImageData>(), finished[0][0].toULongLong()};
}

inline Outcome decoded(const QByteArray& bytes, const DecodeLimits& limits = {},
                       PictureForm form = PictureForm::Raster) {
    ImageDecoder decoder;
    const quint64 request = decoder.decode(bytes, limits, form);
    Outcome outcome = waitFor(decoder);
    if (outcome.request != request || decoder.isRunning()) {
        outcome.failure += " wrong request";
    }
    return outcome;
}

} // namespace outcheck::decoder::test
