// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"
#include "release/bundle.h"

namespace outcheck::release {

namespace {

using nlohmann::json;

constexpr std::string_view formatName = "outcheck-release";

json toJson(const BundlePerson& person) {
    return {{"name", person.name}, {"writer", person.writer}};
}

json toJson(const BundleApproval& approval) {
    return {{"entry", approval.entry}, {"by", toJson(approval.by)}, {"time", toIso8601(approval.time)}};
}

json toJson(const BundleFile& file) {
    json approvals = json::array();
    for (const BundleApproval& approval : file.approvals) {
        approvals.push_back(toJson(approval));
    }
    return {{"path", file.path},
            {"group", file.group},
            {"sha256", file.digest.toHex()},
            {"bytes", file.size},
            {"approvals", std::move(approvals)}};
}

// Takes members of one object and keeps the first fault.
class Members {
public:
    explicit Members(const JsonField& object) : m_object(object) {}

    std::string text(const char* key) {
        const auto value = m_object.string(key);
        return value ? *value : noted<std::string>(value.error());
    }
    std::uint64_t number(const char* key) {
        const auto value = m_object.integer(key);
        if (value && *value < 0) {
            return noted<std::uint64_t>(m_object.error(ErrorCode::OutOfRange, std::string(key) + " is below zero"));
        }
        return value ? static_cast<std::uint64_t>(*value) : noted<std::uint64_t>(value.error());
    }
    Sha256Digest digest(const char* key) {
        auto value = Sha256Digest::fromHex(text(key));
        return value ? *value : noted<Sha256Digest>(m_object.error(value.error().code, std::string(key)));
    }
    UtcSeconds time(const char* key) {
        auto value = fromIso8601(text(key));
        return value ? *value : noted<UtcSeconds>(m_object.error(value.error().code, std::string(key)));
    }
    BundlePerson person(const char* key) {
        const auto value = m_object.member(key);
        return value ? personIn(*value) : noted<BundlePerson>(value.error());
    }
    BundlePerson personIn(const JsonField& field) {
        Members members(field);
        BundlePerson person{members.text("name"), members.text("writer")};
        take(members);
        return person;
    }
    // One item of a list after the other.
    template <typename Item>
    std::vector<Item> list(const char* key, Item (*read)(Members&)) {
        std::vector<Item> items;
        auto array = m_object.member(key);
        array = array ? array->asArray() : array;
        if (!array) {
            return noted<std::vector<Item>>(array.error());
        }
        for (std::size_t i = 0; i < array->value().size() && !m_fault; ++i) {
            const JsonField field(array->value()[i], array->file(), array->field() + "." + std::to_string(i));
            Members members(field);
            items.push_back(read(members));
            take(members);
        }
        return items;
    }
    BundlePerson asPerson() { return personIn(m_object); }
    const std::optional<Error>& fault() const { return m_fault; }

private:
    template <typename Value>
    Value noted(const Error& error) {
        m_fault = m_fault ? m_fault : std::optional(error);
        return {};
    }
    void take(const Members& inner) { m_fault = m_fault ? m_fault : inner.m_fault; }

    JsonField m_object;
    std::optional<Error> m_fault;
};

BundleApproval readApproval(Members& members) {
    return {members.text("entry"), members.person("by"), members.time("time")};
}

BundleFile readFile(Members& members) {
    BundleFile file;
    file.path = members.text("path");
    file.group = members.text("group");
    file.digest = members.digest("sha256");
    file.size = members.number("bytes");
    file.approvals = members.list<BundleApproval>("approvals", readApproval);
    return file;
}

BundleLeftOut readLeftOut(Members& members) {
    return {members.text("path"), members.text("why")};
}

BundleHead readHead(Members& members) {
    return {members.text("writer"), members.digest("entry"), members.number("sequence")};
}

BundlePerson readPerson(Members& members) {
    return members.asPerson();
}

} // namespace

std::string toJson(const Bundle& bundle) {
    json document = {{"format", formatName},
                     {"version", bundleVersion},
                     {"request", bundle.request},
                     {"workspace", bundle.workspace},
                     {"ledger", bundle.ledger},
                     {"author", toJson(bundle.author)},
                     {"releasedBy", toJson(bundle.releasedBy)},
                     {"made", toIso8601(bundle.made)},
                     {"program", bundle.programVersion}};
    document["heads"] = json::array();
    for (const BundleHead& head : bundle.heads) {
        document["heads"].push_back(
            {{"writer", head.writer}, {"entry", head.entry.toHex()}, {"sequence", head.sequence}});
    }
    document["checkers"] = json::array();
    for (const BundlePerson& checker : bundle.checkers) {
        document["checkers"].push_back(toJson(checker));
    }
    document["files"] = json::array();
    for (const BundleFile& file : bundle.files) {
        document["files"].push_back(toJson(file));
    }
    document["leftOut"] = json::array();
    for (const BundleLeftOut& file : bundle.leftOut) {
        document["leftOut"].push_back({{"path", file.path}, {"why", file.why}});
    }
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

Result<Bundle> parseBundle(std::string_view bytes, const std::string& file) {
    const auto document = parseJson(bytes, file);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    if (auto object = root.asObject(); !object) {
        return failure(object.error());
    }
    Members members(root);
    const std::string format = members.text("format");
    const std::uint64_t version = members.number("version");
    if (!members.fault() && (format != formatName || version != std::uint64_t{bundleVersion})) {
        return failure(ErrorCode::Unsupported, {file, 0, format != formatName ? "format" : "version"},
                       "is not what this program writes");
    }
    Bundle bundle;
    bundle.request = members.text("request");
    bundle.workspace = members.text("workspace");
    bundle.ledger = members.text("ledger");
    bundle.heads = members.list<BundleHead>("heads", readHead);
    bundle.author = members.person("author");
    bundle.checkers = members.list<BundlePerson>("checkers", readPerson);
    bundle.releasedBy = members.person("releasedBy");
    bundle.made = members.time("made");
    bundle.programVersion = members.text("program");
    bundle.files = members.list<BundleFile>("files", readFile);
    bundle.leftOut = members.list<BundleLeftOut>("leftOut", readLeftOut);
    if (members.fault()) {
        return failure(*members.fault());
    }
    if (toJson(bundle) != bytes) {
        return failure(ErrorCode::Malformed, {file, 0, {}}, "holds something else than this program writes");
    }
    return bundle;
}

} // namespace outcheck::release
