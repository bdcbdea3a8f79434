// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

namespace outcheck {

namespace {

using nlohmann::json;

constexpr int maximumDepth = 64;

// Stops the parser at the first key that its object already has, and at too deep a nesting.
class StructureGuard {
public:
    bool operator()(int depth, json::parse_event_t event, json& parsed) {
        if (depth > maximumDepth) {
            m_tooDeep = true;
        }
        switch (event) {
        case json::parse_event_t::object_start:
            m_keys.emplace_back();
            break;
        case json::parse_event_t::object_end:
            if (!m_keys.empty()) {
                m_keys.pop_back();
            }
            break;
        case json::parse_event_t::key:
            if (!m_keys.empty() && parsed.is_string() && !m_keys.back().insert(parsed.get<std::string>()).second &&
                m_duplicate.empty()) {
                m_duplicate = parsed.get<std::string>();
            }
            break;
        default:
            break;
        }
        return !m_tooDeep;
    }
    bool tooDeep() const { return m_tooDeep; }
    const std::string& duplicate() const { return m_duplicate; }

private:
    std::vector<std::set<std::string>> m_keys;
    std::string m_duplicate;
    bool m_tooDeep = false;
};

std::uint64_t lineAt(std::string_view bytes, std::size_t offset) {
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, bytes.size()));
    return 1 + static_cast<std::uint64_t>(std::count(bytes.begin(), end, '\n'));
}

std::string joined(const std::string& field, const std::string& key) {
    return field.empty() ? key : field + "." + key;
}

} // namespace

Result<json> parseJson(std::string_view bytes, std::string_view file) {
    StructureGuard guard;
    try {
        json document =
            json::parse(bytes.begin(), bytes.end(), [&guard](int depth, json::parse_event_t event, json& parsed) {
                return guard(depth, event, parsed);
            });
        if (guard.tooDeep()) {
            return failure(ErrorCode::TooLarge, {std::string(file), 0, {}}, "nested deeper than 64 levels");
        }
        if (!guard.duplicate().empty()) {
            return failure(ErrorCode::Malformed, {std::string(file), 0, guard.duplicate()},
                           "the key stands twice in one object");
        }
        return document;
    } catch (const json::parse_error& fault) {
        const std::size_t offset = fault.byte > 0 ? fault.byte - 1 : 0;
        const bool atEnd = offset >= bytes.size();
        return failure(atEnd ? ErrorCode::Truncated : ErrorCode::Malformed,
                       {std::string(file), lineAt(bytes, offset), {}},
                       atEnd ? "the JSON ends too early" : "this is not JSON from here on");
    } catch (const json::exception&) {
        return failure(ErrorCode::Malformed, {std::string(file), 0, {}}, "a number or text that JSON does not admit");
    }
}

Error JsonField::error(ErrorCode code, std::string detail) const {
    return Error{code, Place{m_file, 0, m_field}, std::move(detail)};
}

Result<JsonField> JsonField::asObject() const {
    if (!m_value->is_object()) {
        return failure(error(ErrorCode::WrongType, "an object was expected"));
    }
    return *this;
}

Result<JsonField> JsonField::asArray() const {
    if (!m_value->is_array()) {
        return failure(error(ErrorCode::WrongType, "a list was expected"));
    }
    return *this;
}

Result<JsonField> JsonField::member(const std::string& key) const {
    if (!m_value->is_object()) {
        return failure(error(ErrorCode::WrongType, "an object was expected"));
    }
    const auto found = m_value->find(key);
    if (found == m_value->end()) {
        return failure(ErrorCode::MissingField, Place{m_file, 0, joined(m_field, key)}, "the field is missing");
    }
    return JsonField(*found, m_file, joined(m_field, key));
}

std::optional<JsonField> JsonField::optionalMember(const std::string& key) const {
    if (!m_value->is_object()) {
        return std::nullopt;
    }
    const auto found = m_value->find(key);
    if (found == m_value->end() || found->is_null()) {
        return std::nullopt;
    }
    return JsonField(*found, m_file, joined(m_field, key));
}

Result<std::string> JsonField::asString() const {
    if (!m_value->is_string()) {
        return failure(error(ErrorCode::WrongType, "text was expected"));
    }
    return m_value->get<std::string>();
}

Result<bool> JsonField::asBool() const {
    if (!m_value->is_boolean()) {
        return failure(error(ErrorCode::WrongType, "true or false was expected"));
    }
    return m_value->get<bool>();
}

Result<std::int64_t> JsonField::asInteger() const {
    if (m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) {
        return failure(error(ErrorCode::OutOfRange, "the number is too large"));
    }
    if (!m_value->is_number_integer()) {
        return failure(error(ErrorCode::WrongType, "a whole number was expected"));
    }
    return m_value->get<std::int64_t>();
}

Result<double> JsonField::asNumber() const {
    if (!m_value->is_number() || !std::isfinite(m_value->get<double>())) {
        return failure(error(ErrorCode::WrongType, "a number was expected"));
    }
    return m_value->get<double>();
}

Result<std::string> JsonField::string(const std::string& key) const {
    return member(key).and_then([](const JsonField& f) { return f.asString(); });
}

Result<std::int64_t> JsonField::integer(const std::string& key) const {
    return member(key).and_then([](const JsonField& f) { return f.asInteger(); });
}

Result<bool> JsonField::boolean(const std::string& key) const {
    return member(key).and_then([](const JsonField& f) { return f.asBool(); });
}

namespace {

template <typename T, typename Convert>
Result<std::optional<T>> optionally(const std::optional<JsonField>& field, Convert convert) {
    if (!field) {
        return std::optional<T>{};
    }
    return convert(*field).map([](T value) { return std::optional<T>(std::move(value)); });
}

} // namespace

Result<std::optional<std::string>> JsonField::optionalString(const std::string& key) const {
    return optionally<std::string>(optionalMember(key), [](const JsonField& f) { return f.asString(); });
}

Result<std::optional<std::int64_t>> JsonField::optionalInteger(const std::string& key) const {
    return optionally<std::int64_t>(optionalMember(key), [](const JsonField& f) { return f.asInteger(); });
}

Result<std::optional<bool>> JsonField::optionalBoolean(const std::string& key) const {
    return optionally<bool>(optionalMember(key), [](const JsonField& f) { return f.asBool(); });
}

Result<std::optional<double>> JsonField::optionalNumber(const std::string& key) const {
    return optionally<double>(optionalMember(key), [](const JsonField& f) { return f.asNumber(); });
}

} // namespace outcheck
