// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON from people and programs we do not trust: every failure names file, line and field.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace outcheck {

inline constexpr std::size_t maximumJsonDepth = 64;

// Parses UTF-8 JSON. Malformed with the line of the fault; TooLarge where nesting exceeds 64 levels.
// A key given twice in one object is Malformed too: two readers would see two files.
Result<nlohmann::json> parseJson(std::string_view bytes, std::string_view file);

// A position inside a parsed document that knows its dotted field name. Refers to the document; it must outlive this.
class JsonField {
public:
    JsonField(const nlohmann::json& value, std::string file, std::string field = {})
        : m_value(&value), m_file(std::move(file)), m_field(std::move(field)) {}

    const nlohmann::json& value() const { return *m_value; }
    const std::string& file() const { return m_file; }
    const std::string& field() const { return m_field; }

    // The member of an object. MissingField, or WrongType where this is no object.
    Result<JsonField> member(const std::string& key) const;
    // Nothing where the member is absent or null.
    std::optional<JsonField> optionalMember(const std::string& key) const;

    Result<std::string> asString() const;
    Result<bool> asBool() const;
    Result<std::int64_t> asInteger() const; // 3.0 is no integer
    Result<double> asNumber() const;        // finite
    Result<JsonField> asObject() const;     // itself, if it is one
    Result<JsonField> asArray() const;

    // member() and the conversion in one step.
    Result<std::string> string(const std::string& key) const;
    Result<std::int64_t> integer(const std::string& key) const;
    Result<bool> boolean(const std::string& key) const;
    // Absent or null gives nothing; a present value of the wrong type is an error, never ignored.
    Result<std::optional<std::string>> optionalString(const std::string& key) const;
    Result<std::optional<std::int64_t>> optionalInteger(const std::string& key) const;
    Result<std::optional<bool>> optionalBoolean(const std::string& key) const;
    Result<std::optional<double>> optionalNumber(const std::string& key) const;

    // An error at this place.
    Error error(ErrorCode code, std::string detail) const;

private:
    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_field;
};

} // namespace outcheck
