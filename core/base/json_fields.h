// SPDX-License-Identifier: GPL-3.0-or-later
// Reads field after field of JSON objects and keeps the first fault, so that a reader of many fields stays readable.
// After a fault what is read means nothing: whoever reads looks at fault() before using any of it.
#pragma once

#include "base/digest.h"
#include "base/json_reader.h"
#include "base/utc_time.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck {

// Names of the values of an enumeration, as they stand in files.
template <typename T, std::size_t size>
using JsonNames = std::array<std::pair<T, std::string_view>, size>;

template <typename T, std::size_t size>
std::string_view nameIn(const JsonNames<T, size>& names, T value) {
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto& known) { return known.first == value; });
    return found == names.end() ? std::string_view() : found->second;
}

class JsonFields {
public:
    const std::optional<Error>& fault() const { return m_fault; }

    std::string text(const JsonField& at, const std::string& key) { return taken(at.string(key)); }
    bool boolean(const JsonField& at, const std::string& key) { return taken(at.boolean(key)); }
    // 0 to `most`; OutOfRange.
    std::uint64_t number(const JsonField& at, const std::string& key, std::uint64_t most = INT64_MAX);
    Sha256Digest digest(const JsonField& at, const std::string& key); // Malformed
    UtcSeconds time(const JsonField& at, const std::string& key);     // ISO 8601; Malformed
    // Absent and null give nothing.
    std::optional<Sha256Digest> optionalDigest(const JsonField& at, const std::string& key);
    std::optional<UtcSeconds> optionalTime(const JsonField& at, const std::string& key);
    std::optional<std::uint64_t> optionalNumber(const JsonField& at, const std::string& key);
    // A list of strings (at most `most`), and an object of strings.
    std::vector<std::string> texts(const JsonField& at, const std::string& key, std::size_t most);
    std::map<std::string, std::string> textsByName(const JsonField& at, const std::string& key);
    // The member must be there, and may be null.
    std::optional<JsonField> nullable(const JsonField& at, const std::string& key);
    std::optional<JsonField> object(const JsonField& at, const std::string& key);
    // Unsupported for a name that is not among them.
    template <typename T, std::size_t size>
    T choice(const JsonField& at, const std::string& key, const JsonNames<T, size>& names) {
        const std::string value = text(at, key);
        for (const auto& [known, name] : names) {
            if (name == value) {
                return known;
            }
        }
        fail(at, key, ErrorCode::Unsupported, "not a value of this field");
        return names.front().first;
    }
    // Calls `read` with each item of a list of at most `most` (TooLarge).
    template <typename Read>
    void each(const JsonField& at, const std::string& key, std::size_t most, Read read) {
        const auto list = at.member(key).and_then([](const JsonField& field) { return field.asArray(); });
        if (!list) {
            keep(list.error());
            return;
        }
        if (list->value().size() > most) {
            fail(at, key, ErrorCode::TooLarge, "too many items");
        }
        for (std::size_t i = 0; !m_fault && i < list->value().size(); ++i) {
            read(JsonField(list->value()[i], list->file(), list->field() + "." + std::to_string(i)));
        }
    }
    // Unsupported with the name of a member that is none of these.
    void onlyMembers(const JsonField& at, std::initializer_list<std::string_view> known);

    // Keeps a fault of that member (no key: of the field itself), where there is none yet.
    void fail(const JsonField& at, const std::string& key, ErrorCode code, std::string detail);

private:
    template <typename T>
    T taken(Result<T> result) {
        if (!result) {
            keep(result.error());
            return T{};
        }
        return std::move(*result);
    }
    void keep(const Error& error);

    std::optional<Error> m_fault;
};

} // namespace outcheck
