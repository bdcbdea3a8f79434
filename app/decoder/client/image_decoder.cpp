// SPDX-License-Identifier: GPL-3.0-or-later
#include "decoder/client/image_decoder.h"

#include "decoder/protocol.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace outcheck::decoder {

namespace {

constexpr qint64 pieceBytes = qint64{1} << 20U;

// No key, no agent, no display: only what a program needs to start.
QProcessEnvironment bareEnvironment() {
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char* name : {"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "PATH", "SystemRoot", "ASAN_OPTIONS", "UBSAN_OPTIONS",
                             "TSAN_OPTIONS", "XDG_RUNTIME_DIR"}) { // without the last Qt makes a folder of its own
        if (all.contains(QLatin1String(name))) {
            bare.insert(QLatin1String(name), all.value(QLatin1String(name)));
        }
    }
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return bare;
}

DecodeFailure failureOf(int exitCode) {
    switch (exitCode) {
    case exitNotAnImage:
        return DecodeFailure::NotAnImage;
    case exitDamaged:
        return DecodeFailure::Damaged;
    case exitTooLarge:
        return DecodeFailure::TooLarge;
    case exitOutOfMemory:
        return DecodeFailure::OutOfResources;
    case exitReadFailed:
        return DecodeFailure::ReadFailed;
    case exitNotConfined:
        return DecodeFailure::DecoderMissing; // it is there, but cannot do its work safely here
    default:
        return DecodeFailure::BadAnswer;
    }
}

DecodeFailure failureOfSignal(int signal) {
#ifdef Q_OS_UNIX
    if (signal == SIGXCPU) {
        return DecodeFailure::OutOfResources;
    }
#else
    Q_UNUSED(signal)
#endif
    return DecodeFailure::Crashed;
}

} // namespace

const char* nameOf(DecodeFailure failure) {
    switch (failure) {
    case DecodeFailure::NotAnImage:
        return "not-an-image";
    case DecodeFailure::Damaged:
        return "damaged";
    case DecodeFailure::TooLarge:
        return "too-large";
    case DecodeFailure::OutOfResources:
        return "out-of-resources";
    case DecodeFailure::TimedOut:
        return "timed-out";
    case DecodeFailure::Crashed:
        return "crashed";
    case DecodeFailure::BadAnswer:
        return "bad-answer";
    case DecodeFailure::DecoderMissing:
        return "decoder-missing";
    case DecodeFailure::ReadFailed:
        break;
    }
    return "read-failed";
}

struct ImageDecoder::Run {
    quint64 request = 0;
    DecodeLimits limits;
    PictureForm form = PictureForm::Raster;
    // The picture: a file, or bytes of which the first `sent` are sent.
    std::optional<io::OpenFile> file;
    QByteArray bytes;
    quint64 sent = 0;

    QProcess* process = nullptr; // owned; let go in letGo()
    QTimer timeout;
    QByteArray headerBytes;
    std::optional<Header> header;
    ImageData image;
    qint64 received = 0;                  // of the pixels
    std::optional<DecodeFailure> failure; // known before the process ended

    ~Run() { letGo(); }

    // Ends the process without waiting for it.
    void letGo() {
        if (process == nullptr) {
            return;
        }
        process->disconnect();
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
        } else {
            QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
            process->kill();
        }
        process = nullptr;
    }

    // The next piece of the picture; empty at its end, nothing when it cannot be read.
    std::optional<QByteArray> nextPiece() {
        QByteArray piece;
        if (file) {
            piece.resize(pieceBytes);
            const auto count = file->readAt(sent, piece.data(), static_cast<std::size_t>(piece.size()));
            if (!count) {
                return std::nullopt;
            }
            piece.resize(static_cast<qsizetype>(*count));
        } else {
            piece = bytes.mid(static_cast<qsizetype>(sent), pieceBytes);
        }
        sent += static_cast<quint64>(piece.size());
        return piece;
    }

    // Gives false when the picture cannot be read.
    bool feed() {
        if (failure || process->bytesToWrite() > 0) {
            return true;
        }
        const auto piece = nextPiece();
        if (!piece) {
            return false;
        }
        if (piece->isEmpty()) {
            process->closeWriteChannel();
        } else {
            process->write(*piece);
        }
        return true;
    }

    bool isPlausible(const Header& given) const {
        const bool isSized = given.width > 0 && given.height > 0 && given.stride == quint64{given.width} * 4;
        return isSized && given.width <= static_cast<quint32>(limits.maximumWidth) &&
               given.height <= static_cast<quint32>(limits.maximumHeight) && given.originalWidth >= given.width &&
               given.originalHeight >= given.height && given.originalWidth <= INT32_MAX &&
               given.originalHeight <= INT32_MAX && qint64{given.width} * qint64{given.height} <= limits.maximumPixels;
    }

    // Gives false for a header that makes no sense.
    bool takeHeader() {
        headerBytes += process->read(static_cast<qint64>(decoder::headerBytes) - headerBytes.size());
        if (static_cast<std::size_t>(headerBytes.size()) < decoder::headerBytes) {
            return true;
        }
        header = decodedHeader({headerBytes.data(), decoder::headerBytes});
        if (!header || !isPlausible(*header)) {
            return false;
        }
        image = {static_cast<int>(header->width),
                 static_cast<int>(header->height),
                 static_cast<int>(header->originalWidth),
                 static_cast<int>(header->originalHeight),
                 {}};
        image.rgba.resize(static_cast<qsizetype>(header->stride) * image.height);
        return true;
    }

    // Gives false for an answer that is no picture.
    bool take() {
        if (failure) {
            return true;
        }
        if (!header && !takeHeader()) {
            return false;
        }
        if (!header) {
            return true;
        }
        received += std::max<qint64>(0, process->read(image.rgba.data() + received, image.rgba.size() - received));
        return process->bytesAvailable() == 0;
    }

    // What became of it, once the process has ended; nothing when the picture is whole.
    std::optional<DecodeFailure> outcome() {
        if (failure) {
            return failure;
        }
        if (process->exitStatus() == QProcess::CrashExit) {
            return failureOfSignal(process->exitCode());
        }
        if (process->exitCode() != exitDone) {
            return failureOf(process->exitCode());
        }
        const bool isWhole = take() && header && received == image.rgba.size();
        return isWhole ? std::nullopt : std::optional(DecodeFailure::BadAnswer);
    }
};

ImageDecoder::ImageDecoder(QObject* parent) : QObject(parent) {}
ImageDecoder::~ImageDecoder() = default;

QString ImageDecoder::decoderProgram() {
    if (qEnvironmentVariableIsSet("OUTCHECK_DECODER")) {
        return qEnvironmentVariable("OUTCHECK_DECODER");
    }
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QStringLiteral("/outcheck-decoder.exe");
#else
    return QCoreApplication::applicationDirPath() + QStringLiteral("/outcheck-decoder");
#endif
}

quint64 ImageDecoder::decode(io::OpenFile file, const DecodeLimits& limits, PictureForm form) {
    auto run = std::make_unique<Run>();
    run->file = std::move(file);
    run->limits = limits;
    run->form = form;
    return begin(std::move(run));
}

quint64 ImageDecoder::decode(const QByteArray& bytes, const DecodeLimits& limits, PictureForm form) {
    auto run = std::make_unique<Run>();
    run->bytes = bytes;
    run->limits = limits;
    run->form = form;
    return begin(std::move(run));
}

quint64 ImageDecoder::begin(std::unique_ptr<Run> run) {
    run->request = ++m_lastRequest;
    m_run = std::move(run);
    const QString program = decoderProgram();
    if (!QFileInfo(program).isExecutable()) {
        answerLater(DecodeFailure::DecoderMissing);
        return m_lastRequest;
    }
    auto* const process = new QProcess;
    m_run->process = process;
    process->setProcessEnvironment(bareEnvironment());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setProgram(program);
    QStringList arguments{QString::number(m_run->limits.maximumWidth), QString::number(m_run->limits.maximumHeight),
                          QString::number(m_run->limits.maximumPixels)};
    if (m_run->form == PictureForm::Drawing) {
        arguments << QLatin1String(drawingWord.data(), static_cast<qsizetype>(drawingWord.size()));
    }
    process->setArguments(arguments);
    bool isFed = true;
#ifdef Q_OS_UNIX
    if (const int descriptor = m_run->file ? m_run->file->descriptor() : -1; descriptor >= 0) {
        // The decoder reads the file itself: nothing of it passes through this thread.
        process->setChildProcessModifier([descriptor] { dup2(descriptor, STDIN_FILENO); });
        isFed = false;
    }
#endif
    connectProcess();
    process->start();
    if (!isFed) {
        process->closeWriteChannel();
    } else if (!m_run->feed()) {
        answerLater(DecodeFailure::ReadFailed);
    }
    m_run->timeout.setSingleShot(true);
    m_run->timeout.start(m_run->limits.timeoutMilliseconds);
    return m_lastRequest;
}

void ImageDecoder::connectProcess() {
    QProcess* const process = m_run->process;
    connect(process, &QProcess::readyReadStandardOutput, this, [this] {
        if (!m_run->take()) {
            answerLater(DecodeFailure::BadAnswer);
        }
    });
    connect(process, &QProcess::bytesWritten, this, [this] {
        if (!m_run->feed()) {
            answerLater(DecodeFailure::ReadFailed);
        }
    });
    connect(process, &QProcess::finished, this, [this] {
        if (!m_run->failure) {
            answer();
        }
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answerLater(DecodeFailure::DecoderMissing); // may come before start() has returned
        }
    });
    connect(&m_run->timeout, &QTimer::timeout, this, [this] { answerLater(DecodeFailure::TimedOut); });
}

// Does not wait for the process: one that hangs in the system cannot even be killed.
void ImageDecoder::answerLater(DecodeFailure failure) {
    if (m_run->failure) {
        return;
    }
    m_run->failure = failure;
    QMetaObject::invokeMethod(
        this,
        [this, request = m_run->request] {
            if (m_run && m_run->request == request) {
                answer();
            }
        },
        Qt::QueuedConnection);
}

void ImageDecoder::answer() {
    const std::unique_ptr<Run> run = std::move(m_run);
    const std::optional<DecodeFailure> failure = run->outcome();
    run->letGo();
    // Whoever receives it may begin the next decode, or delete this object.
    if (failure) {
        emit failed(run->request, *failure);
    } else {
        emit finished(run->request, run->image);
    }
}

void ImageDecoder::cancel() {
    m_run.reset();
}

bool ImageDecoder::isRunning() const {
    return m_run != nullptr;
}

qint64 ImageDecoder::processId() const {
    return m_run && m_run->process != nullptr ? m_run->process->processId() : 0;
}

} // namespace outcheck::decoder
