// SPDX-License-Identifier: GPL-3.0-or-later
// A temporary folder that a test fills.
#pragma once

#include "base/error.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

class Folder {
public:
    std::filesystem::path path() const { return std::filesystem::canonical(m_folder.path().toStdString()); }

    void write(const std::string& file, std::string_view text) const {
        const auto target = path() / file;
        std::filesystem::create_directories(target.parent_path());
        std::ofstream(target, std::ios::binary) << text;
    }

private:
    QTemporaryDir m_folder;
};

// "path level reason presence review" of every output, one a line: what a test holds against the expected.
inline std::string summary(const outcheck::workspace::Workspace& workspace) {
    using namespace outcheck::workspace;
    static constexpr const char* presences[] = {"present", "excluded", "missing", "unreadable", "withheld"};
    std::string text;
    for (const Output& output : workspace.outputs()) {
        text += output.path + " " + std::string(nameOf(output.level)) + " " + output.levelReason + " " +
                presences[static_cast<int>(output.presence)] + (output.unlisted ? " unlisted" : "") +
                (output.forReview ? " review" : "") + "\n";
    }
    return text;
}

inline std::string problemsOf(const outcheck::workspace::Workspace& workspace) {
    std::string text;
    for (const auto& problem : workspace.problems()) {
        text +=
            std::string(outcheck::nameOf(problem.code)) + " " + problem.where.file + " " + problem.where.field + "\n";
    }
    return text;
}

inline std::string entry(std::string_view path, std::string_view level, std::string_view more = {}) {
    return "\"" + std::string(path) + "\": {\"level\": \"" + std::string(level) +
           "\", \"job_id\": \"j1\", \"action\": \"a1\"" + std::string(more) + "}";
}

inline std::string manifestOf(const std::string& entries) {
    return "{\"workspace\": \"study\", \"repo\": null, \"outputs\": {" + entries + "}}";
}
