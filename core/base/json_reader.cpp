// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace outcheck {

namespace {

using nlohmann::json;

// Builds the document from the parser's events. The library's own parser with a callback looks at every sibling at the
// end of each object, which takes minutes for a manifest of 100,000 entries; and it drops the first of two equal keys.
class DocumentBuilder : public json::json_sax_t {
public:
    bool null() override { return add(json()); }
    bool boolean(bool value) override { return add(json(value)); }
    bool number_integer(json::number_integer_t value) override { return add(json(value)); }
    bool number_unsigned(json::number_unsigned_t value) override { return add(json(value)); }
    bool number_float(json::number_float_t value, const json::string_t&) override { return add(json(value)); }
    bool string(json::string_t& value) override { return add(json(std::move(value))); }
    bool binary(json::binary_t&) override { return false; } // no JSON text has such
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(json::string_t& name) override {
        // Long lists are mostly written in order: then the end is the place, and no search is needed.
        auto& members = m_open.back()->get_ref<json::object_t&>();
        const std::size_t before = members.size();
        const auto member = members.emplace_hint(members.end(), std::move(name), json());
        if (members.size() == before) {
            m_duplicate = member->first;
            return false;
        }
        m_member = &member->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception& fault) override {
        // A number too large for a double has a place too, but is no fault of the syntax.
        m_badValue = dynamic_cast<const json::parse_error*>(&fault) == nullptr;
        m_faultPosition = position;
        return false;
    }

    json take() { return std::move(m_document); }
    bool tooDeep() const { return m_tooDeep; }
    bool badValue() const { return m_badValue; }
    std::size_t faultPosition() const { return m_faultPosition; } // from 1: the last character read
    const std::optional<std::string>& duplicate() const { return m_duplicate; }

private:
    json* place(json value) {
        if (m_open.empty()) {
            m_document = std::move(value);
            return &m_document;
        }
        if (m_open.back()->is_array()) {
            m_open.back()->push_back(std::move(value));
            return &m_open.back()->back();
        }
        *m_member = std::move(value);
        return m_member;
    }

    bool add(json value) {
        place(std::move(value));
        return true;
    }

    bool open(json container) {
        m_open.push_back(place(std::move(container)));
        m_tooDeep = m_open.size() > maximumJsonDepth;
        return !m_tooDeep;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    json m_document;
    std::vector<json*> m_open; // a container moves only while it is closed: only the innermost grows
    json* m_member = nullptr;  // where the value of the latest key goes
    std::optional<std::string> m_duplicate;
    std::size_t m_faultPosition = 0;
    bool m_badValue = false;
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
    // The library takes a NUL for the end of the text, and would not look behind it.
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        return failure(ErrorCode::Malformed, {std::string(file), lineAt(bytes, nul), {}},
                       "this is not JSON from here on");
    }
    DocumentBuilder builder;
    if (json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        return builder.take();
    }
    if (builder.tooDeep()) {
        return failure(ErrorCode::TooLarge, {std::string(file), 0, {}}, "nested deeper than 64 levels");
    }
    if (builder.duplicate()) {
        return failure(ErrorCode::Malformed, {std::string(file), 0, *builder.duplicate()},
                       "the key stands twice in one object");
    }
    const std::size_t offset = builder.faultPosition() > 0 ? builder.faultPosition() - 1 : 0;
    if (builder.badValue()) {
        return failure(ErrorCode::Malformed, {std::string(file), lineAt(bytes, offset), {}},
                       "a number or text that JSON does not admit");
    }
    const bool atEnd = offset >= bytes.size();
    return failure(atEnd ? ErrorCode::Truncated : ErrorCode::Malformed, {std::string(file), lineAt(bytes, offset), {}},
                   atEnd ? "the JSON ends too early" : "this is not JSON from here on");
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
