// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of the ledger as JSON. Private to core/ledger.
#pragma once

#include "base/json_fields.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck::ledger {

// The most that entry.json or the texts of an entry may have.
inline constexpr std::size_t maximumEntryBytes = 8U << 20U;
// Lists in an entry are bounded by its bytes.
inline constexpr std::size_t anyNumber = SIZE_MAX;

// Parses a document that says it has this format. TooLarge over maximumEntryBytes, Unsupported for another format.
Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& file, std::string_view format);

template <typename T, typename Text>
nlohmann::json orNull(const std::optional<T>& value, Text text) {
    return value ? nlohmann::json(text(*value)) : nlohmann::json(nullptr);
}

inline std::string hexText(const Sha256Digest& digest) {
    return digest.toHex();
}

} // namespace outcheck::ledger
