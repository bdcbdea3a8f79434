// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/comment_places.h"

#include "csv/record_scanner.h"
#include "io/encoding.h"
#include "media/image_info.h"
#include "workspace/output.h"

#include <algorithm>

namespace outcheck::release {

namespace {

constexpr std::size_t bytesToJudge = 256U << 10U; // as dialect and encoding want them

std::string asUtf8(std::string_view bytes) {
    const io::EncodingGuess guess = io::guessEncoding(bytes.substr(0, bytesToJudge));
    io::Transcoder transcoder(guess.encoding);
    std::string text;
    transcoder.append(bytes.substr(guess.markBytes), text);
    transcoder.finish(text);
    return text;
}

// LF, CRLF and CR end a line.
std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        if (lines.size() == mostPlaces) {
            return {};
        }
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        lines.emplace_back(text.substr(0, end));
        const bool isPair = text.substr(end, 2) == "\r\n";
        text.remove_prefix(std::min(text.size(), end + (isPair ? 2 : 1)));
    }
    return lines;
}

void addTable(std::string_view bytes, review::PlacesOfFile& places) {
    csv::RecordScanner scanner(csv::findDialect(bytes.substr(0, bytesToJudge)));
    const auto take = [&](const csv::RecordView& record) {
        places.rowLabels.emplace_back(record.fields.empty() ? std::string_view() : record.fields.front());
        if (record.fields.size() > places.columns.size()) {
            places.columns.assign(record.fields.begin(), record.fields.end());
        }
        return places.rowLabels.size() <= mostPlaces;
    };
    if (!scanner.push(bytes, take) || !scanner.finish(take)) {
        places.rowLabels.clear();
        places.columns.clear();
    }
}

// Files as they were and are, each read once.
class PlacesByPin {
public:
    PlacesByPin(const ReadPinned& readPinned, const std::stop_token& stop) : m_readPinned(readPinned), m_stop(stop) {}

    const review::PlacesOfFile& of(const std::string& path, const review::FilePin& pin) {
        const auto [at, isNew] = m_places.try_emplace({path, pin.digest});
        if (isNew) {
            at->second = read(path, pin);
            at->second.digest = pin.digest;
        }
        return at->second;
    }

private:
    review::PlacesOfFile read(const std::string& path, const review::FilePin& pin) const {
        Sha256Hasher hasher;
        std::string bytes;
        const auto take = [&](std::string_view piece) -> Result<void> {
            if (m_stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, {path, 0, {}}, "stopped");
            }
            hasher.update(piece);
            bytes += piece;
            return {};
        };
        const bool isRead = m_readPinned(pin, take) && hasher.finish() == pin.digest;
        return isRead ? placesIn(path, bytes) : review::PlacesOfFile();
    }

    const ReadPinned& m_readPinned;
    const std::stop_token& m_stop;
    std::map<std::pair<std::string, Sha256Digest>, review::PlacesOfFile> m_places;
};

} // namespace

review::PlacesOfFile placesIn(std::string_view path, std::string_view bytes) {
    review::PlacesOfFile places;
    const workspace::OutputKind kind = workspace::kindOfPath(path);
    if (kind == workspace::OutputKind::Png || kind == workspace::OutputKind::Jpeg) {
        if (const media::ImageInfo image = media::inspectImage(bytes); image.width > 0 && image.height > 0) {
            places.pixels = {image.width, image.height};
        }
        return places;
    }
    places.lines = linesOf(asUtf8(bytes));
    if (kind == workspace::OutputKind::Csv) {
        addTable(bytes, places);
    }
    return places;
}

std::map<std::size_t, review::AnchorStanding> placesToday(const review::RequestState& state,
                                                          std::span<const std::size_t> comments,
                                                          const ReadPinned& readPinned, const std::stop_token& stop) {
    std::map<std::size_t, review::AnchorStanding> standings;
    PlacesByPin places(readPinned, stop);
    for (const std::size_t number : comments) {
        const review::Anchor& anchor = state.comments[number].comment.anchor;
        const review::RequestFile* const file = review::fileAt(state, anchor.path);
        if (file == nullptr || !anchor.file || std::holds_alternative<std::monostate>(anchor.place)) {
            continue;
        }
        const auto pinned = std::find_if(file->pins.begin(), file->pins.end(), [&](const review::PinnedBytes& bytes) {
            return bytes.pin.digest == *anchor.file;
        });
        if (*anchor.file == file->pin().digest || pinned == file->pins.end()) {
            standings.emplace(number, review::AnchorStanding{review::AnchorFate::Kept, anchor});
            continue;
        }
        const review::PlacesOfFile& before = places.of(file->path, pinned->pin);
        standings.emplace(number, review::standingOf(anchor, before, places.of(file->path, file->pin())));
    }
    return standings;
}

} // namespace outcheck::release
