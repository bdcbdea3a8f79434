// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections as they lie in files.
#include "base/utf8.h"
#include "base/yaml_reader.h"
#include "check/role_corrections.h"
#include "check/said_fields.h"
#include "io/user_folders.h"

#include <QFile>
#include <QSaveFile>
#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

namespace outcheck::check {

namespace {

// Reads one file of corrections and stops at the first fault.
class Reader : SaidFields {
public:
    using SaidFields::SaidFields;

    Result<std::vector<RoleCorrection>> read(const YamlNode& root) const {
        std::vector<RoleCorrection> corrections;
        if (root.isNull()) {
            return corrections; // an empty file says nothing
        }
        if (auto known = admit(root, {}, sectionsSaid()); !known) {
            return failure(known.error());
        }
        const YamlNode* list = root.find("corrections");
        if (list == nullptr && !root.entries.empty()) {
            return corrections; // it says other things
        }
        if (list == nullptr || !list->isList()) {
            return fault(list == nullptr ? root : *list, "corrections", ErrorCode::WrongType, "a list was expected");
        }
        for (const YamlNode& item : list->items) {
            auto correction = readOne(item, "corrections." + std::to_string(corrections.size()));
            if (!correction) {
                return failure(correction.error());
            }
            corrections.push_back(*std::move(correction));
        }
        return corrections;
    }

private:
    Result<RoleCorrection> readOne(const YamlNode& item, const std::string& field) const {
        if (auto known = admit(item, field, {"file", "column", "role", "reason"}); !known) {
            return failure(known.error());
        }
        const auto file = text(item, field, "file");
        const auto column = text(item, field, "column");
        const auto role = text(item, field, "role");
        for (const auto* part : {&file, &column, &role}) {
            if (!*part) {
                return failure(part->error());
            }
        }
        RoleCorrection correction;
        correction.file = (*file)->scalar;
        correction.source = SaidFields::file() + ", line " + std::to_string(item.line);
        if (auto named = readColumn(**column, field, correction); !named) {
            return failure(named.error());
        }
        const auto known = roleNamed((*role)->scalar);
        if (!known) {
            return fault(**role, field + ".role", ErrorCode::Unsupported, "no role of columns has this name");
        }
        correction.role = *known;
        auto reason = optionalText(item, field, "reason");
        if (!reason) {
            return failure(reason.error());
        }
        correction.reason = *std::move(reason);
        return correction;
    }

    // 3 is the third column, "3" the column of that name.
    Result<void> readColumn(const YamlNode& node, const std::string& field, RoleCorrection& correction) const {
        const bool digits = node.scalar.find_first_not_of("0123456789") == std::string::npos;
        if (node.quoted || !digits) {
            correction.name = node.scalar;
            return {};
        }
        std::uint32_t number = 0;
        const auto end = node.scalar.data() + node.scalar.size();
        const auto parsed = std::from_chars(node.scalar.data(), end, number);
        if (parsed.ec != std::errc() || parsed.ptr != end || number == 0) {
            return fault(node, field + ".column", ErrorCode::OutOfRange, "columns are numbered from 1");
        }
        correction.column = number - 1;
        return {};
    }
};

// A JSON string is a double-quoted YAML text.
std::string quoted(const std::string& text) {
    return nlohmann::json(toUtf8(text)).dump();
}

std::string entryOf(const RoleCorrection& correction) {
    std::string text = "  - file: " + quoted(correction.file) + "\n    column: ";
    text += correction.column ? std::to_string(*correction.column + 1) : quoted(correction.name);
    text += "\n    role: " + std::string(table::nameOf(correction.role)) + "\n";
    return text + (correction.reason.empty() ? std::string() : "    reason: " + quoted(correction.reason) + "\n");
}

// What stands there with the correction behind it.
Result<std::string> withAdded(std::string text, const RoleCorrection& correction, const std::string& file) {
    const auto before = parseCorrections(text, file);
    if (!before) {
        return failure(before.error());
    }
    if (!text.empty() && text.back() != '\n') {
        text += '\n';
    }
    if (before->empty()) {
        text += "corrections:\n";
    }
    text += entryOf(correction);
    // A list in another form than ours cannot be added to; nothing is written then.
    const auto after = parseCorrections(text, file);
    if (!after || after->size() != before->size() + 1) {
        return failure(ErrorCode::Unsupported, Place{file, 0, "corrections"},
                       "written in a form that nothing can be added to: add the correction by hand");
    }
    return text;
}

Result<void> addTo(const std::filesystem::path& folder, const std::string& name, const std::string& shownName,
                   const RoleCorrection& correction) {
    const auto before = textOf(folder, name);
    if (!before) {
        return failure(before.error());
    }
    const auto text = withAdded(*before, correction, shownName);
    if (!text) {
        return failure(text.error());
    }
    QSaveFile file(QFile::decodeName(QByteArray::fromStdString((folder / name).string())));
    const auto size = static_cast<qint64>(text->size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text->data(), size) != size || !file.commit()) {
        return failure(ErrorCode::WriteFailed, Place{shownName, 0, {}}, file.errorString().toStdString());
    }
    return {};
}

} // namespace

Result<std::vector<RoleCorrection>> parseCorrections(std::string_view yaml, const std::string& file) {
    const auto tree = parseYaml(yaml, file);
    if (!tree) {
        return failure(tree.error());
    }
    return Reader(file).read(*tree);
}

std::filesystem::path ownCorrectionsFile(const workspace::Workspace& workspace) {
    std::error_code fault;
    const std::filesystem::path folder = std::filesystem::weakly_canonical(workspace.folder(), fault);
    const std::string key = sha256Of(fault ? workspace.folder().string() : folder.string()).toHex().substr(0, 16);
    return io::homeFolder() / "corrections" / (key + ".yaml");
}

Result<RoleCorrections> readCorrections(const workspace::Workspace& workspace) {
    RoleCorrections corrections;
    std::string bytes;
    const auto take = [&](const Result<std::string>& text, const std::string& name) -> Result<void> {
        if (!text) {
            return failure(text.error());
        }
        if (text->empty()) {
            return {};
        }
        const auto read = parseCorrections(*text, name);
        if (!read) {
            return failure(read.error());
        }
        bytes += name + '\0' + std::to_string(text->size()) + '\0' + *text;
        corrections.all.insert(corrections.all.end(), read->begin(), read->end());
        return {};
    };
    if (!workspace.isLaidOut()) { // a file of a request does not say how another is read
        if (auto taken = take(textOf(workspace.folder(), correctionsFileName), std::string(correctionsFileName));
            !taken) {
            return failure(taken.error());
        }
    }
    const std::filesystem::path own = ownCorrectionsFile(workspace);
    if (auto taken = take(textOf(own.parent_path(), own.filename().string()), "this checker's own corrections");
        !taken) {
        return failure(taken.error());
    }
    if (!bytes.empty()) {
        corrections.digest = sha256Of(bytes);
    }
    return corrections;
}

Result<void> addToWorkspace(const workspace::Workspace& workspace, const RoleCorrection& correction) {
    if (workspace.kind() != workspace::WorkspaceKind::Local) {
        return failure(ErrorCode::Refused, Place{std::string(correctionsFileName), 0, {}}, "not-local");
    }
    return addTo(workspace.folder(), std::string(correctionsFileName), std::string(correctionsFileName), correction);
}

Result<void> addToOwn(const workspace::Workspace& workspace, const RoleCorrection& correction) {
    const std::filesystem::path file = ownCorrectionsFile(workspace);
    if (correction.reason.find_first_not_of(" \t\r\n") == std::string::npos) {
        return failure(ErrorCode::Refused, Place{correction.file, 0, "reason"}, "correction-needs-reason");
    }
    if (auto made = io::makePrivateFolder(file.parent_path()); !made) {
        return made;
    }
    return addTo(file.parent_path(), file.filename().string(), "this checker's own corrections", correction);
}

} // namespace outcheck::check
