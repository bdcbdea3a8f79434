// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_fields.h"

namespace outcheck {

void JsonFields::keep(const Error& error) {
    if (!m_fault) {
        m_fault = error;
    }
}

void JsonFields::fail(const JsonField& at, const std::string& key, ErrorCode code, std::string detail) {
    const std::string between = at.field().empty() || key.empty() ? "" : ".";
    keep(Error{code, Place{at.file(), 0, at.field() + between + key}, std::move(detail)});
}

std::uint64_t JsonFields::number(const JsonField& at, const std::string& key, std::uint64_t most) {
    const std::int64_t value = taken(at.integer(key));
    if (value < 0 || static_cast<std::uint64_t>(value) > most) {
        fail(at, key, ErrorCode::OutOfRange, "not a value of this field");
        return 0;
    }
    return static_cast<std::uint64_t>(value);
}

Sha256Digest JsonFields::digest(const JsonField& at, const std::string& key) {
    const std::string hex = text(at, key);
    const auto digest = Sha256Digest::fromHex(hex);
    if (!digest) {
        fail(at, key, ErrorCode::Malformed, "a SHA-256 digest in hexadecimal digits was expected");
    }
    return digest.value_or(Sha256Digest{});
}

UtcSeconds JsonFields::time(const JsonField& at, const std::string& key) {
    const auto value = fromIso8601(text(at, key));
    if (!value) {
        fail(at, key, ErrorCode::Malformed, "a time like 2026-01-31T12:00:00Z was expected");
    }
    return value.value_or(UtcSeconds{});
}

std::optional<Sha256Digest> JsonFields::optionalDigest(const JsonField& at, const std::string& key) {
    return at.optionalMember(key) ? std::optional(digest(at, key)) : std::nullopt;
}

std::optional<UtcSeconds> JsonFields::optionalTime(const JsonField& at, const std::string& key) {
    return at.optionalMember(key) ? std::optional(time(at, key)) : std::nullopt;
}

std::optional<std::uint64_t> JsonFields::optionalNumber(const JsonField& at, const std::string& key) {
    return at.optionalMember(key) ? std::optional(number(at, key)) : std::nullopt;
}

std::vector<std::string> JsonFields::texts(const JsonField& at, const std::string& key, std::size_t most) {
    std::vector<std::string> found;
    each(at, key, most, [&](const JsonField& item) { found.push_back(taken(item.asString())); });
    return found;
}

std::map<std::string, std::string> JsonFields::textsByName(const JsonField& at, const std::string& key) {
    std::map<std::string, std::string> found;
    const auto field = object(at, key);
    if (!field) {
        return found;
    }
    for (const auto& [name, value] : field->value().items()) {
        found[name] = taken(field->string(name));
    }
    return found;
}

std::optional<JsonField> JsonFields::nullable(const JsonField& at, const std::string& key) {
    const auto field = at.member(key);
    if (!field) {
        keep(field.error());
        return std::nullopt;
    }
    return field->value().is_null() ? std::nullopt : std::optional(*field);
}

std::optional<JsonField> JsonFields::object(const JsonField& at, const std::string& key) {
    auto field = at.member(key).and_then([](const JsonField& member) { return member.asObject(); });
    if (!field) {
        keep(field.error());
        return std::nullopt;
    }
    return *field;
}

void JsonFields::onlyMembers(const JsonField& at, std::initializer_list<std::string_view> known) {
    if (!at.value().is_object()) {
        keep(at.error(ErrorCode::WrongType, "an object was expected"));
        return;
    }
    for (const auto& [key, value] : at.value().items()) {
        if (std::find(known.begin(), known.end(), key) == known.end()) {
            fail(at, key, ErrorCode::Unsupported, "a field that this version does not know");
            return;
        }
    }
}

} // namespace outcheck
