// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures out of files that nobody trusts: each is decoded by a process of its own (outcheck-decoder: no network, no
// other file, limits on memory and time), and only raw pixels come back. A decoder that crashes, hangs or is killed
// costs a message. Lives in the thread that made it; everything happens through its event loop and nothing blocks it.
#pragma once

#include "io/confined_root.h"

#include <QByteArray>
#include <QObject>
#include <memory>

namespace outcheck::decoder {

// Raster: PNG or JPEG. Drawing: SVG, drawn at a size to be looked at closely, which then counts as its own; without
// scripts and without anything from elsewhere, and not always as a browser does (decoder/drawing.h).
enum class PictureForm { Raster, Drawing };

// The largest picture that is wanted back. A larger one is scaled down, keeping its shape, to fit.
struct DecodeLimits {
    int maximumWidth = 16384;
    int maximumHeight = 16384;
    qint64 maximumPixels = 40'000'000; // 160 MB of RGBA
    int timeoutMilliseconds = 20'000;
};

struct ImageData {
    int width = 0, height = 0;                 // pixels in rgba
    int originalWidth = 0, originalHeight = 0; // pixels in the file; larger where the picture was scaled down
    QByteArray rgba; // width · height · 4 bytes R, G, B, A (not premultiplied), rows without padding
};

enum class DecodeFailure {
    NotAnImage,     // neither PNG nor JPEG, or no drawing
    Damaged,        // truncated or broken inside
    TooLarge,       // the file or its picture is over the decoder's limits
    OutOfResources, // the decoder reached its limit of memory or processor time
    TimedOut,       // it was stopped after timeoutMilliseconds
    Crashed,        // it died, or was killed
    BadAnswer,      // it sent something that is no picture
    DecoderMissing, // outcheck-decoder is not beside this program or cannot be started
    ReadFailed      // the file could not be read
};
// Kebab-case, stable: "not-an-image".
const char* nameOf(DecodeFailure failure);

class ImageDecoder : public QObject {
    Q_OBJECT
public:
    explicit ImageDecoder(QObject* parent = nullptr);
    ~ImageDecoder() override; // stops what runs

    // Starts to decode and gives the number of the request, from 1, rising. A request that still runs is dropped
    // without a signal: only the newest is answered, by exactly one of the signals, never before decode() has returned.
    quint64 decode(io::OpenFile file, const DecodeLimits& limits = {}, PictureForm form = PictureForm::Raster);
    quint64 decode(const QByteArray& bytes, const DecodeLimits& limits = {}, PictureForm form = PictureForm::Raster);
    // Drops what runs without a signal.
    void cancel();
    bool isRunning() const;

    // The process of the running request; 0 where none runs.
    qint64 processId() const;
    // $OUTCHECK_DECODER where it is set, else outcheck-decoder beside the running program.
    static QString decoderProgram();

signals:
    void finished(quint64 request, const outcheck::decoder::ImageData& image);
    void failed(quint64 request, outcheck::decoder::DecodeFailure failure);

private:
    struct Run;
    quint64 begin(std::unique_ptr<Run> run);
    void connectProcess();
    void answer();
    void answerLater(DecodeFailure failure);
    std::unique_ptr<Run> m_run;
    quint64 m_lastRequest = 0;
};

} // namespace outcheck::decoder
