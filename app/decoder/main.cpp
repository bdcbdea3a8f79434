// SPDX-License-Identifier: GPL-3.0-or-later
// outcheck-decoder WIDTH HEIGHT PIXELS [drawing]: a PNG or JPEG, or with the word `drawing` an SVG, on standard input,
// its pixels on standard output (protocol.h), made no larger than WIDTH × HEIGHT and PIXELS. Started by the programs of
// Outcheck, one process a picture.
#include "decoder/confine.h"
#include "decoder/decode.h"
#include "decoder/drawing.h"
#include "decoder/shrink.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <new>
#include <optional>
#include <string_view>
#include <variant>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

using namespace outcheck::decoder;

std::optional<qint64> positiveNumber(std::string_view text, qint64 maximum) {
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole && value > 0 && value <= maximum ? std::optional(value) : std::nullopt;
}

// Gives how many bytes were read or written; negative on error.
qint64 readSome(char* target, std::size_t size) {
#ifdef _WIN32
    return _read(0, target, static_cast<unsigned>(size));
#else
    return read(0, target, size);
#endif
}

qint64 writeSome(const char* bytes, std::size_t size) {
#ifdef _WIN32
    return _write(1, bytes, static_cast<unsigned>(size));
#else
    return write(1, bytes, size);
#endif
}

std::variant<QByteArray, ExitCode> readInput() {
    constexpr qsizetype step = qsizetype{1} << 20U;
    QByteArray bytes;
    qsizetype size = 0;
    for (;;) {
        bytes.resize(size + step);
        const qint64 count = readSome(bytes.data() + size, static_cast<std::size_t>(step));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return exitReadFailed;
        }
        size += count;
        if (count == 0) {
            bytes.resize(size);
            return bytes;
        }
        if (static_cast<std::size_t>(size) > maximumFileBytes) {
            return exitTooLarge;
        }
    }
}

bool writeAll(const char* bytes, std::size_t size) {
    constexpr std::size_t step = std::size_t{1} << 20U;
    while (size > 0) {
        const qint64 count = writeSome(bytes, std::min(size, step));
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count <= 0) {
            return false;
        }
        bytes += count;
        size -= static_cast<std::size_t>(count);
    }
    return true;
}

ExitCode writePicture(const Picture& picture) {
    const QImage& image = picture.image;
    const Header header{static_cast<std::uint32_t>(image.width()), static_cast<std::uint32_t>(image.height()),
                        static_cast<std::uint32_t>(image.width()) * 4,
                        static_cast<std::uint32_t>(picture.original.width()),
                        static_cast<std::uint32_t>(picture.original.height())};
    const auto bytes = encoded(header);
    bool isWritten = writeAll(bytes.data(), bytes.size());
    // In strips: a second picture in full would double the memory.
    const int rows = stripRows(image);
    for (int top = 0; isWritten && top < image.height(); top += rows) {
        const QImage strip = rgbaStrip(image, top, std::min(rows, image.height() - top));
        if (strip.isNull()) {
            return exitOutOfMemory;
        }
        // Rows of four-byte pixels have no padding.
        isWritten =
            writeAll(reinterpret_cast<const char*>(strip.constBits()), static_cast<std::size_t>(strip.sizeInBytes()));
    }
    return isWritten ? exitDone : exitWriteFailed;
}

ExitCode run(int argumentCount, char** arguments) {
    const bool isDrawing = argumentCount == 5 && drawingWord == arguments[4];
    if (argumentCount != 4 && !isDrawing) {
        return exitUsage;
    }
    const auto width = positiveNumber(arguments[1], 1 << 20);
    const auto height = positiveNumber(arguments[2], 1 << 20);
    const auto pixels = positiveNumber(arguments[3], qint64{1} << 40U);
    if (!width || !height || !pixels) {
        return exitUsage;
    }
    loadCodecs();
#if defined(__linux__)
    if (isDrawing) {
        useOneProcessor();
        prepareDrawing(argumentCount, arguments);
    }
    if (!confine()) {
        return exitNotConfined;
    }
#else
    if (isDrawing) { // a drawing may name files, and nothing would keep them shut
        return exitNotConfined;
    }
#endif
    const auto input = readInput();
    if (const auto* code = std::get_if<ExitCode>(&input)) {
        return *code;
    }
    const Wanted wanted{static_cast<int>(*width), static_cast<int>(*height), *pixels};
    const auto& bytes = std::get<QByteArray>(input);
    const auto result = isDrawing ? draw(bytes, wanted) : decode(bytes, wanted);
    if (const auto* code = std::get_if<ExitCode>(&result)) {
        return *code;
    }
    return writePicture(std::get<Picture>(result));
}

} // namespace

int main(int argumentCount, char** arguments) {
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    ExitCode code = exitOutOfMemory;
    try {
        code = run(argumentCount, arguments);
    } catch (const std::bad_alloc&) {
        code = exitOutOfMemory;
    }
    // Nothing is left to tidy, and what a library would do at exit needs calls that are no longer admitted.
    std::_Exit(code);
}
