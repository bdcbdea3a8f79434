// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_content.h"

#include "ledger/entry_fields.h"

namespace outcheck::ledger {

namespace {

constexpr std::string_view contentFormat = "outcheck-ledger-content/1";

} // namespace

Result<nlohmann::json> parseDocument(std::string_view bytes, const std::string& file, std::string_view format) {
    if (bytes.size() > maximumEntryBytes) {
        return failure(ErrorCode::TooLarge, Place{file, 0, {}}, "over the limit of an entry");
    }
    auto document = parseJson(bytes, file);
    if (!document) {
        return document;
    }
    const auto found = JsonField(*document, file).string("format");
    if (!found) {
        return failure(found.error());
    }
    if (*found != format) {
        return failure(ErrorCode::Unsupported, Place{file, 0, "format"}, "written by another version of Outcheck");
    }
    return document;
}

std::string toBytes(const EntryContent& content) {
    const nlohmann::json json{{"format", contentFormat},    {"entry", content.entry},   {"salt", content.salt},
                              {"comment", content.comment}, {"author", content.author}, {"texts", content.texts}};
    return json.dump(2) + "\n";
}

Result<EntryContent> parseContent(std::string_view bytes, const std::string& file) {
    const auto document = parseDocument(bytes, file, contentFormat);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    JsonFields fields;
    EntryContent content{fields.text(root, "entry"),
                         fields.text(root, "salt"),
                         fields.text(root, "comment"),
                         fields.text(root, "author"),
                         {}};
    if (root.optionalMember("texts")) {
        content.texts = fields.textsByName(root, "texts");
    }
    if (fields.fault()) {
        return failure(*fields.fault());
    }
    return content;
}

} // namespace outcheck::ledger
