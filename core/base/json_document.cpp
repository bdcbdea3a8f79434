// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_document.h"

#include "base/json_reader.h"

#include <algorithm>
#include <vector>

namespace outcheck {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// The library keeps both of two equal keys.
bool isAnyKeyTwice(const object& members) {
    std::vector<std::string_view> keys;
    for (const auto member : members) {
        keys.push_back(member.key);
    }
    if (!std::is_sorted(keys.begin(), keys.end())) { // long lists are mostly written in order
        std::sort(keys.begin(), keys.end());
    }
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

// The library's own limit on nesting bounds this recursion.
bool isAnyKeyTwice(const element& value) {
    if (value.type() == element_type::ARRAY) {
        const array items = value.get_array();
        return std::any_of(items.begin(), items.end(), [](const element& item) { return isAnyKeyTwice(item); });
    }
    if (value.type() != element_type::OBJECT) {
        return false;
    }
    const object members = value.get_object();
    for (const auto member : members) {
        if (isAnyKeyTwice(member.value)) {
            return true;
        }
    }
    return isAnyKeyTwice(members);
}

// The library says that there is a fault, not where: the exact reader does.
Error faultIn(std::string_view bytes, std::string_view file) {
    const auto exact = parseJson(bytes, file);
    return exact ? Error{ErrorCode::Malformed, {std::string(file), 0, {}}, "a number or text that JSON does not admit"}
                 : exact.error();
}

} // namespace

Result<JsonDocument> JsonDocument::parse(const std::string& bytes, std::string_view file) {
    std::string_view text = bytes;
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    JsonDocument document;
    document.m_parser = std::make_unique<simdjson::dom::parser>();
    if (document.m_parser->allocate(text.size(), maximumJsonDepth) != simdjson::SUCCESS) {
        return failure(ErrorCode::TooLarge, {std::string(file), 0, {}}, "there is not enough memory to read it");
    }
    const bool needsCopy = bytes.capacity() - bytes.size() < simdjson::SIMDJSON_PADDING;
    const auto fault = document.m_parser->parse(text.data(), text.size(), needsCopy).get(document.m_root);
    if (fault != simdjson::SUCCESS || isAnyKeyTwice(document.m_root)) {
        return failure(faultIn(bytes, file));
    }
    return document;
}

} // namespace outcheck
