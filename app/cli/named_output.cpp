// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_output.h"

#include <filesystem>

namespace outcheck::cli {

namespace fs = std::filesystem;

std::string pathInWorkspace(const workspace::Workspace& workspace, const std::string& file) {
    std::error_code fault;
    const fs::path named(file);
    const fs::path folder = fs::canonical(fs::absolute(named, fault).parent_path(), fault);
    const fs::path root = fs::canonical(workspace.folder(), fault);
    return (folder / named.filename()).lexically_relative(root).generic_string();
}

} // namespace outcheck::cli
