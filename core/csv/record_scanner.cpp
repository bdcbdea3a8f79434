// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/record_scanner.h"

#include "csv/record_machine.h"

#include <algorithm>

namespace outcheck::csv {

namespace {

constexpr std::size_t transcodedPiece = std::size_t{64} << 10U;

} // namespace

struct RecordScanner::State {
    State(Dialect given, std::size_t recordLimit)
        : dialect(given), machine(given.delimiter, given.quote, recordLimit), transcoder(given.encoding),
          toSkip(given.dataOffset) {}

    bool passesThrough() const {
        return dialect.encoding == io::Encoding::Utf8 || dialect.encoding == io::Encoding::Binary;
    }

    // Drops what stands before the data; counts its lines.
    std::string_view withoutHead(std::string_view bytes) {
        const auto skipped = static_cast<std::size_t>(std::min<std::uint64_t>(toSkip, bytes.size()));
        for (const char c : bytes.substr(0, skipped)) {
            line += c == '\r' || (c == '\n' && !headReturn) ? 1U : 0U;
            headReturn = c == '\r' || (c == '\0' && headReturn); // UTF-16 has zeros between
        }
        toSkip -= skipped;
        if (toSkip == 0) {
            machine.startAt(passesThrough() ? dialect.dataOffset : 0, line);
            started = true;
        }
        return bytes.substr(skipped);
    }

    // A scan that was stopped reads nothing more: the piece it was stopped in may end within a unit of UTF-16, and what
    // follows would be read from its middle.
    bool pushTranscoded(std::string_view raw, const OnRecord& onRecord, const OnRecordBlock& onBlock) {
        while (!raw.empty() && !stopped) {
            const std::string_view piece = raw.substr(0, transcodedPiece);
            raw.remove_prefix(piece.size());
            utf8.clear();
            transcoder.append(piece, utf8);
            stopped = !machine.push(utf8, onRecord, onBlock);
        }
        return !stopped;
    }

    Dialect dialect;
    RecordMachine machine;
    io::Transcoder transcoder;
    std::uint64_t toSkip;
    std::uint64_t line = 1;
    bool headReturn = false;
    bool started = false;
    bool stopped = false;
    std::string utf8;
    mutable ScanFaults faults;
};

RecordScanner::RecordScanner(Dialect dialect, std::size_t recordLimit)
    : m_state(std::make_unique<State>(dialect, recordLimit)) {}
RecordScanner::~RecordScanner() = default;
RecordScanner::RecordScanner(RecordScanner&&) noexcept = default;
RecordScanner& RecordScanner::operator=(RecordScanner&&) noexcept = default;

bool RecordScanner::push(std::string_view bytes, const OnRecord& onRecord, const OnRecordBlock& onBlock) {
    if (!m_state->started) {
        bytes = m_state->withoutHead(bytes);
    }
    return m_state->passesThrough() ? m_state->machine.push(bytes, onRecord, onBlock)
                                    : m_state->pushTranscoded(bytes, onRecord, onBlock);
}

bool RecordScanner::finish(const OnRecord& onRecord, const std::stop_token& stop) {
    if (m_state->stopped) {
        return false;
    }
    m_state->utf8.clear();
    m_state->transcoder.finish(m_state->utf8);
    return m_state->machine.push(m_state->utf8, onRecord) && m_state->machine.finish(onRecord, stop);
}

const ScanFaults& RecordScanner::faults() const {
    m_state->faults = m_state->machine.faults();
    m_state->faults.malformedUnits = m_state->transcoder.malformed();
    return m_state->faults;
}

std::uint64_t RecordScanner::fastRecordCount() const {
    return m_state->machine.fastRecordCount();
}

std::uint64_t RecordScanner::recordCount() const {
    return m_state->machine.recordCount();
}

} // namespace outcheck::csv
