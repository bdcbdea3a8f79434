// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the fields of an entry's JSON. Private to core/ledger.
#pragma once

#include "base/digest.h"
#include "base/json_reader.h"
#include "base/utc_time.h"

#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcheck::ledger {

// The most that entry.json or the texts of an entry may have.
inline constexpr std::size_t maximumEntryBytes = 8U << 20U;

// Parses a document that says it has this format. TooLarge over maximumEntryBytes, Unsupported for another format.
Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& file, std::string_view format);

template <typename T, std::size_t size>
using Names = std::array<std::pair<T, std::string_view>, size>;

template <typename T, std::size_t size>
std::string_view nameIn(const Names<T, size>& names, T value) {
    for (const auto& [known, name] : names) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

// Reads field after field and keeps the first fault, so that a reader of many fields stays readable.
class Fields {
public:
    explicit Fields(std::optional<Error>& fault) : m_fault(&fault) {}

    std::string text(const JsonField& at, const std::string& key) { return taken(at.string(key)); }

    std::uint64_t number(const JsonField& at, const std::string& key) {
        const std::int64_t value = taken(at.integer(key));
        if (value < 0) {
            fail(at, key, ErrorCode::OutOfRange);
            return 0;
        }
        return static_cast<std::uint64_t>(value);
    }

    bool boolean(const JsonField& at, const std::string& key) { return taken(at.boolean(key)); }

    Sha256Digest digest(const JsonField& at, const std::string& key) {
        const std::string hex = text(at, key);
        return *m_fault ? Sha256Digest{} : digestFrom(at, key, hex);
    }

    std::optional<Sha256Digest> optionalDigest(const JsonField& at, const std::string& key) {
        const auto hex = taken(at.optionalString(key));
        return hex ? std::optional(digestFrom(at, key, *hex)) : std::nullopt;
    }

    UtcSeconds time(const JsonField& at, const std::string& key) {
        const std::string value = text(at, key);
        return *m_fault ? UtcSeconds{} : timeFrom(at, key, value);
    }

    std::optional<UtcSeconds> optionalTime(const JsonField& at, const std::string& key) {
        const auto value = taken(at.optionalString(key));
        return value ? std::optional(timeFrom(at, key, *value)) : std::nullopt;
    }

    template <typename T, std::size_t size>
    T choice(const JsonField& at, const std::string& key, const Names<T, size>& names) {
        const std::string value = text(at, key);
        for (const auto& [known, name] : names) {
            if (name == value) {
                return known;
            }
        }
        fail(at, key, ErrorCode::Unsupported);
        return names.front().first;
    }

    // Calls `read` with each item of a list.
    template <typename Read>
    void each(const JsonField& at, const std::string& key, Read read) {
        const auto list = at.member(key).and_then([](const JsonField& field) { return field.asArray(); });
        if (!list) {
            keep(list.error());
            return;
        }
        for (std::size_t i = 0; i < list->value().size() && !*m_fault; ++i) {
            read(JsonField(list->value()[i], list->file(), list->field() + "." + std::to_string(i)));
        }
    }

    std::optional<JsonField> object(const JsonField& at, const std::string& key) {
        auto field = at.member(key).and_then([](const JsonField& member) { return member.asObject(); });
        if (!field) {
            keep(field.error());
            return std::nullopt;
        }
        return *field;
    }

    // A list of strings.
    std::vector<std::string> list(const JsonField& at, const std::string& key) {
        std::vector<std::string> found;
        each(at, key, [&](const JsonField& item) { found.push_back(taken(item.asString())); });
        return found;
    }

    // An object of strings.
    std::map<std::string, std::string> texts(const JsonField& at, const std::string& key) {
        std::map<std::string, std::string> found;
        const auto field = object(at, key);
        if (!field) {
            return found;
        }
        for (const auto& [name, value] : field->value().items()) {
            found[name] = taken(JsonField(value, field->file(), field->field() + "." + name).asString());
        }
        return found;
    }

    void fail(const JsonField& at, const std::string& key, ErrorCode code,
              std::string why = "not a value of this field") {
        keep(Error{code, Place{at.file(), 0, at.field().empty() ? key : at.field() + "." + key}, std::move(why)});
    }

    std::optional<std::uint64_t> optionalNumber(const JsonField& at, const std::string& key) {
        return at.optionalMember(key) ? std::optional(number(at, key)) : std::nullopt;
    }

private:
    template <typename T>
    T taken(Result<T> result) {
        if (!result) {
            keep(result.error());
            return T{};
        }
        return std::move(*result);
    }

    Sha256Digest digestFrom(const JsonField& at, const std::string& key, const std::string& hex) {
        const auto digest = Sha256Digest::fromHex(hex);
        if (!digest) {
            fail(at, key, ErrorCode::Malformed);
        }
        return digest.value_or(Sha256Digest{});
    }

    UtcSeconds timeFrom(const JsonField& at, const std::string& key, const std::string& text) {
        const auto time = fromIso8601(text);
        if (!time) {
            fail(at, key, ErrorCode::Malformed);
        }
        return time.value_or(UtcSeconds{});
    }

    void keep(const Error& error) {
        if (!*m_fault) {
            *m_fault = error;
        }
    }

    std::optional<Error>* m_fault;
};

template <typename T, typename Text>
nlohmann::json orNull(const std::optional<T>& value, Text text) {
    return value ? nlohmann::json(text(*value)) : nlohmann::json(nullptr);
}

inline std::string hexText(const Sha256Digest& digest) {
    return digest.toHex();
}

} // namespace outcheck::ledger
