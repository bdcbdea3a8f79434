// SPDX-License-Identifier: GPL-3.0-or-later
// One function a type names its parts, for both directions. Each takes the type apart by structured bindings, so that a
// member added elsewhere and forgotten here does not compile.
#include "check/result_codec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace outcheck::check {

namespace {

using rules::Finding;
using rules::Reason;
using rules::Spot;
using table::ColumnProfile;
using table::Relation;
using table::Rounding;
using table::TableProfile;

constexpr rules::Severity lastOf(rules::Severity) {
    return rules::Severity::Block;
}
constexpr rules::SpotKind lastOf(rules::SpotKind) {
    return rules::SpotKind::Line;
}
constexpr table::ColumnRole lastOf(table::ColumnRole) {
    return table::ColumnRole::Empty;
}
constexpr table::RoundingKind lastOf(table::RoundingKind) {
    return table::RoundingKind::Midpoint;
}
constexpr table::RowKind lastOf(table::RowKind) {
    return table::RowKind::Figure;
}
constexpr table::RelationKind lastOf(table::RelationKind) {
    return table::RelationKind::Part;
}
constexpr table::CellKind lastOf(table::CellKind) {
    return table::CellKind::Text;
}

template <typename T, typename Plain>
concept Is = std::is_same_v<std::remove_const_t<T>, Plain>;

// Whole numbers go seven bits a byte, the lowest first.
class Writer {
public:
    template <typename... Parts>
    void operator()(const Parts&... parts) {
        (put(parts), ...);
    }
    std::string take() { return std::move(m_bytes); }

private:
    void number(std::uint64_t value) {
        char bytes[10];
        std::size_t size = 0;
        for (; value >= 0x80U; value >>= 7U) {
            bytes[size++] = static_cast<char>(value | 0x80U);
        }
        bytes[size++] = static_cast<char>(value);
        m_bytes.append(bytes, size);
    }
    void put(std::uint64_t value) { number(value); }
    void put(std::uint32_t value) { number(value); }
    void put(int value) { number(static_cast<std::uint32_t>(value)); }
    void put(bool value) { number(value ? 1 : 0); }
    void put(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        for (unsigned shift = 0; shift < 64; shift += 8) {
            m_bytes += static_cast<char>(bits >> shift & 0xFFU);
        }
    }
    void put(const std::string& text) {
        number(text.size());
        m_bytes += text;
    }
    void put(const Sha256Digest& digest) { m_bytes.append(digest.bytes.begin(), digest.bytes.end()); }
    template <typename T>
    requires std::is_enum_v<T>
    void put(T value) { number(static_cast<std::uint64_t>(value)); }
    template <typename T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value) {
            put(*value);
        }
    }
    template <typename T>
    void put(const std::vector<T>& values) {
        number(values.size());
        for (const T& value : values) {
            put(value);
        }
    }
    template <typename T, std::size_t size>
    void put(const std::array<T, size>& values) {
        for (const T& value : values) {
            put(value);
        }
    }
    template <typename A, typename B>
    void put(const std::pair<A, B>& value) {
        put(value.first);
        put(value.second);
    }
    template <typename T>
    requires std::is_aggregate_v<T>
    void put(const T& value) { nameParts(*this, value); }

    std::string m_bytes;
};

// Once something does not fit, everything after it stays empty and hasEnded() is false.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}
    template <typename... Parts>
    void operator()(Parts&... parts) {
        (get(parts), ...);
    }
    bool hasEnded() const { return m_good && m_rest.empty(); }

private:
    std::string_view bytes(std::uint64_t size) {
        if (size > m_rest.size()) {
            m_good = false;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    std::uint64_t number(std::uint64_t most = UINT64_MAX) {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::string_view next = bytes(1);
            if (next.empty()) {
                return 0;
            }
            const auto byte = static_cast<unsigned char>(next.front());
            const std::uint64_t seven = byte & 0x7FU;
            if ((seven << shift) >> shift != seven || (byte == 0 && shift > 0)) {
                break; // too great, or longer than it is written
            }
            value |= seven << shift;
            if ((byte & 0x80U) == 0) {
                m_good = m_good && value <= most;
                return m_good ? value : 0;
            }
        }
        m_good = false;
        return 0;
    }
    void get(std::uint64_t& value) { value = number(); }
    void get(std::uint32_t& value) { value = static_cast<std::uint32_t>(number(UINT32_MAX)); }
    void get(int& value) { value = static_cast<int>(static_cast<std::uint32_t>(number(UINT32_MAX))); }
    void get(bool& value) { value = number(1) == 1; }
    void get(double& value) {
        std::uint64_t bits = 0;
        unsigned shift = 0;
        for (const char byte : bytes(8)) {
            bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(byte)) << shift;
            shift += 8;
        }
        value = std::bit_cast<double>(bits);
    }
    void get(std::string& text) { text = bytes(number()); }
    void get(Sha256Digest& digest) {
        const std::string_view taken = bytes(digest.bytes.size());
        std::copy(taken.begin(), taken.end(), digest.bytes.begin());
    }
    template <typename T>
    requires std::is_enum_v<T>
    void get(T& value) { value = static_cast<T>(number(static_cast<std::uint64_t>(lastOf(value)))); }
    template <typename T>
    void get(std::optional<T>& value) {
        bool isThere = false;
        get(isThere);
        if (isThere) {
            get(value.emplace());
        }
    }
    template <typename T>
    void get(std::vector<T>& values) {
        const std::uint64_t count = number(m_rest.size());  // each takes a byte at least
        values.reserve(std::min<std::uint64_t>(count, 64)); // no more: a wrong count must not ask for what is not there
        while (m_good && values.size() < count) {
            get(values.emplace_back());
        }
    }
    template <typename T, std::size_t size>
    void get(std::array<T, size>& values) {
        for (T& value : values) {
            get(value);
        }
    }
    template <typename A, typename B>
    void get(std::pair<A, B>& value) {
        get(value.first);
        get(value.second);
    }
    template <typename T>
    requires std::is_aggregate_v<T>
    void get(T& value) { nameParts(*this, value); }

    std::string_view m_rest;
    bool m_good = true;
};

template <typename Archive, Is<Spot> T>
void nameParts(Archive& archive, T& spot) {
    auto& [row, column, length, value] = spot;
    archive(row, column, length, value);
}

template <typename Archive, Is<Reason> T>
void nameParts(Archive& archive, T& reason) {
    auto& [key, arguments] = reason;
    archive(key, arguments);
}

template <typename Archive, Is<Finding> T>
void nameParts(Archive& archive, T& finding) {
    auto& [rule, severity, kind, columnName, table, spotCount, spots, reason, guidance, fingerprint] = finding;
    archive(rule, severity, kind, columnName, table, spotCount, spots, reason, guidance, fingerprint);
}

template <typename Archive, Is<Rounding> T>
void nameParts(Archive& archive, T& rounding) {
    auto& [kind, base] = rounding;
    archive(kind, base);
}

template <typename Archive, Is<ColumnProfile> T>
void nameParts(Archive& archive, T& column) {
    auto& [index, name, role, confidence, evidence, mayBeCount, hidesNumbers, countsInLabelledRows, type, distinct,
           rows, numeric, missing, redacted, integers, words, minimum, smallestNonZero, maximum, sum, divisibleBy5,
           divisibleBy6, divisibleBy7, divisibleBy10, midpoint6, nonZeroIntegers, zeros, rounding, small, bins] =
        column;
    archive(index, name, role, confidence, evidence, mayBeCount, hidesNumbers, countsInLabelledRows, type, distinct,
            rows, numeric, missing, redacted, integers, words, minimum, smallestNonZero, maximum, sum, divisibleBy5,
            divisibleBy6, divisibleBy7, divisibleBy10, midpoint6, nonZeroIntegers, zeros, rounding, small, bins);
}

template <typename Archive, Is<Relation> T>
void nameParts(Archive& archive, T& relation) {
    auto& [kind, column, of, confidence, evidence] = relation;
    archive(kind, column, of, confidence, evidence);
}

template <typename Archive, Is<TableProfile> T>
void nameParts(Archive& archive, T& profile) {
    auto& [records, headerRows, dataRows, columns, rounding, rowKinds, headerMissing, raggedRecords, relations] =
        profile;
    archive(records, headerRows, dataRows, columns, rounding, rowKinds, headerMissing, raggedRecords, relations);
}

template <typename Archive, Is<TableBlock> T>
void nameParts(Archive& archive, T& block) {
    auto& [firstRecord, firstColumn, columns, table] = block;
    archive(firstRecord, firstColumn, columns, table);
}

} // namespace

std::string encodeFound(const FileCheck& check) {
    Writer writer;
    writer(check.lines, check.findings, check.notUnderstood, check.table, check.blocks);
    return writer.take();
}

bool decodeFound(std::string_view bytes, FileCheck& check) {
    Reader reader(bytes);
    reader(check.lines, check.findings, check.notUnderstood, check.table, check.blocks);
    return reader.hasEnded();
}

} // namespace outcheck::check
