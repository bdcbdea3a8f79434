// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections as they lie in files.
#include "base/yaml_reader.h"
#include "check/role_corrections.h"
#include "check/said_fields.h"
#include "check/sidecar_files.h"
#include "check/sidecar_text.h"

#include <charconv>

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

Result<void> addTo(const workspace::Workspace& workspace, Sidecar sidecar, const RoleCorrection& correction) {
    if (auto demanded = demandReason(sidecar, correction.reason); !demanded) {
        return demanded;
    }
    const ChangeText add = [&](const std::string& text, const std::string& name) -> Result<std::string> {
        if (const auto before = parseCorrections(text, name); !before) {
            return failure(before.error());
        }
        ListEdit edit{"corrections", {}, {{"file", yamlQuoted(correction.file)}}};
        edit.added.emplace_back("column", correction.column ? std::to_string(*correction.column + 1)
                                                            : yamlQuoted(correction.name));
        edit.added.emplace_back("role", table::nameOf(correction.role));
        if (!correction.reason.empty()) {
            edit.added.emplace_back("reason", yamlQuoted(correction.reason));
        }
        return edited(text, name, edit);
    };
    return rewrite(workspace, sidecar, add);
}

} // namespace

Result<std::vector<RoleCorrection>> parseCorrections(std::string_view yaml, const std::string& file) {
    const auto tree = parseYaml(yaml, file);
    if (!tree) {
        return failure(tree.error());
    }
    return Reader(file).read(*tree);
}

Result<RoleCorrections> readCorrections(const workspace::Workspace& workspace) {
    const auto sidecars = sidecarsOf(workspace);
    if (!sidecars) {
        return failure(sidecars.error());
    }
    RoleCorrections corrections;
    std::string bytes;
    for (const SidecarText& sidecar : *sidecars) {
        const auto read = parseCorrections(sidecar.text, sidecar.name);
        if (!read) {
            return failure(read.error());
        }
        bytes += sidecar.name + '\0' + std::to_string(sidecar.text.size()) + '\0' + sidecar.text;
        corrections.all.insert(corrections.all.end(), read->begin(), read->end());
    }
    if (!bytes.empty()) {
        corrections.digest = sha256Of(bytes);
    }
    return corrections;
}

Result<void> addToWorkspace(const workspace::Workspace& workspace, const RoleCorrection& correction) {
    return addTo(workspace, Sidecar::OfWorkspace, correction);
}

Result<void> addToOwn(const workspace::Workspace& workspace, const RoleCorrection& correction) {
    return addTo(workspace, Sidecar::Own, correction);
}

} // namespace outcheck::check
