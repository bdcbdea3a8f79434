// SPDX-License-Identifier: GPL-3.0-or-later
// What the platform's rules of 2026 refuse in a pipeline (opensafely-core/pipeline; reference: formats, project.yaml).
// Structural refusals come from the readers: not-a-mapping, actions-missing, actions-not-a-mapping,
// action-not-a-mapping, key-not-text, duplicate-key, unexpected-key, run-missing, run-empty, run-not-text,
// needs-not-a-list, need-not-text, outputs-missing, outputs-empty, outputs-not-a-mapping, level-unknown,
// level-not-a-mapping, pattern-not-text.
#include "workspace/pipeline_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

namespace outcheck::workspace {

namespace {

constexpr double newestVersion = 5;

// The file types that level 4 admits: nothing else may be declared moderately_sensitive.
constexpr std::array<std::string_view, 11> level4Types = {".csv",  ".jpg", ".jpeg", ".png",  ".svg", ".svgz",
                                                          ".html", ".txt", ".log",  ".json", ".md"};

// The last suffix with its dot; empty where there is none. A leading dot begins no suffix, a dot at the end neither.
std::string_view suffixOf(std::string_view pattern) {
    const std::string_view name = pattern.substr(pattern.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 || dot + 1 == name.size() ? std::string_view() : name.substr(dot);
}

bool isNormal(std::string_view path) {
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view part = path.substr(start, end - start);
        if (part == "." || part == ".." || (part.empty() && start > 0)) {
            return false;
        }
        start = end + 1;
    }
    return true;
}

bool isAbsolute(std::string_view path) {
    const bool drive = path.size() > 2 && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
    return path.starts_with('/') || drive;
}

// The first rule that a pattern breaks; empty where it breaks none.
std::string_view brokenPatternRule(const PipelineOutput& output) {
    const std::string_view pattern = output.pattern;
    if (pattern.find('\\') != std::string_view::npos) {
        return "pattern-backslash";
    }
    if (pattern.find("**") != std::string_view::npos || pattern.find_first_of("?[") != std::string_view::npos) {
        return "pattern-wildcard";
    }
    const std::string_view suffix = suffixOf(pattern);
    if (suffix.empty() || suffix.ends_with('*')) {
        return "pattern-no-extension";
    }
    if (output.level == PrivacyLevel::ModeratelySensitive &&
        std::find(level4Types.begin(), level4Types.end(), suffix) == level4Types.end()) {
        return "pattern-file-type";
    }
    if (isAbsolute(pattern)) {
        return "pattern-absolute";
    }
    if (!isNormal(pattern)) {
        return "pattern-not-normal";
    }
    if (pattern == "metadata" || pattern.starts_with("metadata/")) {
        return "pattern-in-metadata";
    }
    return {};
}

std::vector<std::string> wordsOf(const std::string& run) {
    std::istringstream stream(run);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

bool hasOpenQuote(std::string_view run) {
    char quote = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        if (run[i] == '\\' && quote != '\'') {
            ++i;
        } else if (quote == 0 && (run[i] == '\'' || run[i] == '"')) {
            quote = run[i];
        } else if (quote != 0 && run[i] == quote) {
            quote = 0;
        }
    }
    return quote != 0;
}

class Rules {
public:
    explicit Rules(Pipeline& pipeline) : m_pipeline(pipeline) {}

    void version() {
        if (m_pipeline.version.empty()) {
            refuse("version-missing", {}, {}, 0);
        } else if (!m_pipeline.versionNumber) {
            refuse("version-not-a-number", {}, m_pipeline.version, 0);
        } else if (*m_pipeline.versionNumber > newestVersion || *m_pipeline.versionNumber < 1) {
            refuse("version-unknown", {}, m_pipeline.version, 0);
        }
    }

    void expectations(const ExpectationsSeen& seen) {
        if (seen.present) {
            refuse("expectations-not-allowed", {}, {}, seen.line, 4);
        }
        const bool wanted = m_pipeline.versionNumber && *m_pipeline.versionNumber >= 3 && *m_pipeline.versionNumber < 4;
        if (wanted && (!seen.present || !seen.populationSize)) {
            refuse("expectations-missing", {}, {}, seen.line);
        } else if (wanted && !numberIn(*seen.populationSize)) {
            refuse("expectations-not-a-number", {}, *seen.populationSize, seen.line);
        }
    }

    void runs() {
        std::map<std::string_view, std::string_view> seen;
        for (const PipelineAction& action : m_pipeline.actions) {
            if (action.name == "run_all") {
                refuse("run-all-reserved", action.name, action.name, action.line, 5);
            }
            if (action.run.empty()) {
                continue; // reported by the reader
            }
            const auto words = wordsOf(action.run);
            const std::string image = words.empty() ? std::string() : words.front();
            const std::size_t colon = image.find(':');
            if (colon == std::string::npos || colon + 1 == image.size()) {
                refuse("run-without-version", action.name, image, action.line);
            }
            if (hasOpenQuote(action.run)) {
                refuse("run-open-quote", action.name, {}, action.line);
            }
            if (image.starts_with("cohortextractor")) {
                refuse("cohortextractor-retired", action.name, image, action.line, 4);
            }
            if (const auto [first, isNew] = seen.emplace(action.run, action.name); !isNew) {
                refuse("run-duplicate", action.name, std::string(first->second), action.line);
            }
            const std::string command = words.size() > 1 ? words[1] : std::string();
            extraction(action, image.substr(0, colon), command);
        }
    }

    void needs() {
        std::set<std::string_view> names;
        for (const PipelineAction& action : m_pipeline.actions) {
            names.insert(action.name);
        }
        for (const PipelineAction& action : m_pipeline.actions) {
            for (const std::string& need : action.needs) {
                if (need.find(' ') != std::string::npos) {
                    refuse("need-with-space", action.name, need, action.line);
                } else if (!names.contains(need)) {
                    refuse("need-unknown", action.name, need, action.line);
                }
            }
        }
    }

    void patterns() {
        std::set<std::string_view> seen;
        for (const PipelineAction& action : m_pipeline.actions) {
            for (const PipelineOutput& output : action.outputs) {
                if (const std::string_view rule = brokenPatternRule(output); !rule.empty()) {
                    refuse(std::string(rule), action.name, output.pattern, output.line);
                }
                if (output.pattern == "project.yaml") {
                    refuse("pattern-names-pipeline", action.name, output.pattern, output.line);
                }
                if (!seen.insert(output.pattern).second) {
                    refuse("pattern-duplicate", action.name, output.pattern, output.line, 2);
                }
            }
        }
    }

private:
    void refuse(std::string code, std::string action, std::string subject, std::uint64_t line, int fromVersion = 0) {
        m_pipeline.refusals.push_back({std::move(code), std::move(action), std::move(subject), line, fromVersion});
    }

    // Actions that read the database have rules of their own for what they may write.
    void extraction(const PipelineAction& action, std::string_view image, std::string_view command) {
        const bool dataset = image == "ehrql" && (command == "generate-dataset" || command == "generate_dataset");
        if (dataset) {
            const bool only =
                std::all_of(action.outputs.begin(), action.outputs.end(),
                            [](const PipelineOutput& output) { return output.level == PrivacyLevel::HighlySensitive; });
            if (!only) {
                refuse("dataset-not-highly-sensitive", action.name, {}, action.line);
            }
            if (!action.outputs.empty() && action.run.find(action.outputs.front().pattern) == std::string::npos) {
                refuse("dataset-output-differs", action.name, action.outputs.front().pattern,
                       action.outputs.front().line);
            }
        }
        if (image == "cohortextractor" && command == "generate_cohort") {
            std::set<std::string_view> levels;
            std::set<std::string_view> folders;
            for (const PipelineOutput& output : action.outputs) {
                levels.insert(output.levelText);
                folders.insert(std::string_view(output.pattern).substr(0, output.pattern.rfind('/') + 1));
            }
            if (levels.size() > 1) {
                refuse("cohort-several-levels", action.name, {}, action.line);
            }
            if (folders.size() > 1 && action.run.find("--output-dir") == std::string::npos) {
                refuse("cohort-several-folders", action.name, {}, action.line);
            }
        }
    }

    Pipeline& m_pipeline;
};

} // namespace

void applyRules(Pipeline& pipeline, const ExpectationsSeen& expectations) {
    Rules rules(pipeline);
    rules.version();
    rules.expectations(expectations);
    rules.runs();
    rules.needs();
    rules.patterns();
    std::stable_sort(pipeline.refusals.begin(), pipeline.refusals.end(),
                     [](const PipelineRefusal& a, const PipelineRefusal& b) { return a.line < b.line; });
}

} // namespace outcheck::workspace
