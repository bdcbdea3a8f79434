// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"

#include "base/json_reader.h"
#include "base/utf8.h"
#include "ledger/atomic_file.h"
#include "ledger/ledger.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <system_error>

namespace outcheck::ledger {

namespace {

constexpr std::string_view formatName = "outcheck-draft/1";
constexpr std::uint64_t maximumBytes = 1U << 20U;

Result<Draft> parseDraft(std::string_view bytes, const std::string& file) {
    const auto document = parseJson(bytes, file);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    const auto format = root.string("format");
    if (!format) {
        return failure(format.error());
    }
    if (*format != formatName) {
        return failure(root.error(ErrorCode::Unsupported, "a draft of another version"));
    }
    Draft draft;
    for (const auto& [key, target] : {std::pair<const char*, std::string*>{"workspace", &draft.workspace},
                                      {"path", &draft.path},
                                      {"comment", &draft.comment}}) {
        auto text = root.string(key);
        if (!text) {
            return failure(text.error());
        }
        *target = std::move(*text);
    }
    const auto digest = root.string("file").and_then([](const std::string& hex) { return Sha256Digest::fromHex(hex); });
    const auto saved = root.string("saved").and_then([](const std::string& time) { return fromIso8601(time); });
    const auto kind = root.optionalString("vote");
    if (!digest || !saved || !kind) {
        return failure(root.error(ErrorCode::Malformed, "a damaged draft"));
    }
    draft.file = *digest;
    draft.saved = *saved;
    if (*kind) {
        const auto vote = review::voteKindFrom(**kind);
        if (!vote) {
            return failure(root.error(ErrorCode::Malformed, "a damaged draft"));
        }
        draft.kind = *vote;
    }
    return draft;
}

std::string toJson(const Draft& draft) {
    nlohmann::json json{{"format", formatName},
                        {"workspace", toUtf8(draft.workspace)},
                        {"path", toUtf8(draft.path)},
                        {"file", draft.file.toHex()},
                        {"vote", nullptr},
                        {"comment", toUtf8(draft.comment)},
                        {"saved", toIso8601(draft.saved)}};
    if (draft.kind) {
        json["vote"] = nameOf(*draft.kind);
    }
    return json.dump(1) + "\n";
}

} // namespace

DraftStore::DraftStore() : m_folder(homeFolder() / "drafts") {}
DraftStore::DraftStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

std::filesystem::path DraftStore::fileFor(std::string_view workspace, std::string_view path,
                                          const Sha256Digest& file) const {
    Sha256Hasher hasher; // NUL stands in no name, so the parts cannot run into each other
    hasher.update(workspace);
    hasher.update(std::string_view("\0", 1));
    hasher.update(path);
    hasher.update(std::string_view("\0", 1));
    hasher.update(file.toHex());
    return m_folder / (hasher.finish().toHex() + ".json");
}

Result<void> DraftStore::save(const Draft& draft) const {
    if (auto made = io::makePrivateFolder(m_folder); !made) {
        return made;
    }
    return writeWhole(fileFor(draft.workspace, draft.path, draft.file), toJson(draft));
}

Result<std::optional<Draft>> DraftStore::load(std::string_view workspace, std::string_view path,
                                              const Sha256Digest& file) const {
    const std::filesystem::path source = fileFor(workspace, path, file);
    const auto bytes = readWhole(source, maximumBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound) {
            return std::nullopt;
        }
        return failure(bytes.error());
    }
    auto draft = parseDraft(*bytes, source.string());
    if (!draft) {
        return failure(draft.error());
    }
    return std::optional<Draft>(std::move(*draft));
}

std::vector<Draft> DraftStore::list(std::string_view workspace, std::vector<Error>& problems) const {
    std::vector<Draft> drafts;
    std::error_code fault;
    for (std::filesystem::directory_iterator item(m_folder, fault), end; !fault && item != end; item.increment(fault)) {
        const std::filesystem::path file = item->path();
        if (file.extension() != ".json") {
            continue;
        }
        auto draft = readWhole(file, maximumBytes).and_then([&file](const std::string& bytes) {
            return parseDraft(bytes, file.string());
        });
        if (!draft) {
            problems.push_back(draft.error());
        } else if (draft->workspace == workspace) {
            drafts.push_back(std::move(*draft));
        }
    }
    if (fault && fault != std::errc::no_such_file_or_directory) {
        problems.push_back(Error{ErrorCode::ReadFailed, Place{m_folder.string(), 0, {}}, fault.message()});
    }
    std::sort(drafts.begin(), drafts.end(), [](const Draft& one, const Draft& other) { return one.path < other.path; });
    return drafts;
}

Result<void> DraftStore::remove(std::string_view workspace, std::string_view path, const Sha256Digest& file) const {
    const std::filesystem::path target = fileFor(workspace, path, file);
    std::error_code fault;
    std::filesystem::remove(target, fault);
    if (fault) {
        return failure(writeError(target, fault.message()));
    }
    return {};
}

} // namespace outcheck::ledger
