// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of many small entries, read where it lies: a manifest of 100,000 outputs in a tenth of a second.
#pragma once

#include "base/result.h"

#include <memory>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace outcheck {

// A parsed document. Its elements, and the texts they give, live as long as it does.
class JsonDocument {
public:
    // UTF-8, with or without a byte-order mark. Nothing refers to bytes afterwards; they are copied unless the string
    // has room for SIMDJSON_PADDING more. Refuses what parseJson refuses, and in its words: Malformed or Truncated with
    // the line, TooLarge where nesting exceeds 64 levels, Malformed for a key given twice.
    static Result<JsonDocument> parse(const std::string& bytes, std::string_view file);

    simdjson::dom::element root() const { return m_root; }

private:
    JsonDocument() = default;

    std::unique_ptr<simdjson::dom::parser> m_parser; // owns what the elements point into
    simdjson::dom::element m_root;
};

} // namespace outcheck
