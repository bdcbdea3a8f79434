// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/finding.h"

#include <array>

namespace outcheck::rules {

namespace {

// Every part goes in behind its length, so that no two findings run together into the same bytes. Gathers them: there
// may be a hundred thousand places of a few bytes each.
class FingerprintWriter {
public:
    void number(std::uint64_t value) {
        if (m_gathered.size() - m_size < sizeof value) {
            flush();
        }
        for (unsigned i = 0; i < sizeof value; ++i) {
            m_gathered[m_size + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
        }
        m_size += sizeof value;
    }
    void text(std::string_view value) {
        number(value.size());
        flush();
        m_hasher.update(value);
    }
    Sha256Digest finish() {
        flush();
        return m_hasher.finish();
    }

private:
    void flush() {
        m_hasher.update(std::string_view(m_gathered.data(), m_size));
        m_size = 0;
    }

    Sha256Hasher m_hasher;
    std::array<char, 4096> m_gathered;
    std::size_t m_size = 0;
};

std::string_view nameOf(SpotKind kind) {
    switch (kind) {
    case SpotKind::File:
        return "file";
    case SpotKind::Cell:
        return "cell";
    case SpotKind::Line:
        return "line";
    }
    return "file";
}

} // namespace

std::string_view nameOf(Severity severity) {
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Query:
        return "query";
    case Severity::Block:
        return "block";
    }
    return "block";
}

std::string_view nameOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Clean:
        return "clean";
    case Verdict::Query:
        return "query";
    case Verdict::Fail:
        return "fail";
    case Verdict::Incomplete:
        return "incomplete";
    }
    return "incomplete";
}

Sha256Digest fingerprintOf(const Finding& finding) {
    FingerprintWriter writer;
    writer.text("outcheck-finding-1");
    writer.text(finding.rule);
    writer.text(nameOf(finding.severity));
    writer.text(nameOf(finding.kind));
    writer.text(finding.columnName);
    writer.number(finding.spotCount);
    writer.number(finding.spots.size());
    for (const Spot& spot : finding.spots) {
        writer.number(spot.row);
        writer.number(spot.column);
        writer.number(spot.length);
    }
    writer.text(finding.reason.key);
    writer.number(finding.reason.arguments.size());
    for (const auto& [name, value] : finding.reason.arguments) {
        writer.text(name);
        writer.text(value);
    }
    writer.text(finding.guidance);
    if (finding.table > 0) {
        writer.number(finding.table);
    }
    return writer.finish();
}

} // namespace outcheck::rules
