// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pipeline.h"

#include "base/yaml_reader.h"
#include "workspace/pipeline_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <set>

namespace outcheck::workspace {

namespace {

class PipelineReader {
public:
    Pipeline read(const YamlNode& root) {
        if (!root.isMap()) {
            refuse("not-a-mapping", {}, {}, root.line);
            return finish();
        }
        reportKeys(root, {}, {"version", "actions", "expectations"});
        if (const YamlNode* version = root.find("version"); version != nullptr && version->isScalar()) {
            m_pipeline.version = version->scalar;
        }
        readExpectations(root.find("expectations"));
        const YamlNode* actions = root.find("actions");
        if (actions == nullptr || !actions->isMap()) {
            refuse(actions == nullptr ? "actions-missing" : "actions-not-a-mapping", {}, {},
                   actions == nullptr ? 0 : actions->line);
            return finish();
        }
        reportKeys(*actions, {}, {});
        for (const auto& [key, body] : actions->entries) {
            if (key.isScalar() && actions->find(key.scalar) == &body) { // of two with one name the later counts
                readAction(key, body);
            }
        }
        return finish();
    }

private:
    Pipeline finish() {
        readVersion(m_pipeline);
        applyRules(m_pipeline, m_expectations);
        return std::move(m_pipeline);
    }

    void refuse(std::string code, std::string action, std::string subject, std::uint64_t line) {
        m_pipeline.refusals.push_back({std::move(code), std::move(action), std::move(subject), line, 0});
    }

    // Keys given twice, keys that are no text and, where known is not empty, keys that nobody reads.
    void reportKeys(const YamlNode& map, const std::string& action, const std::set<std::string_view>& known) {
        std::set<std::string_view> seen;
        for (const auto& [key, value] : map.entries) {
            if (!key.isScalar()) {
                refuse("key-not-text", action, {}, key.line);
            } else if (!seen.insert(key.scalar).second) {
                refuse("duplicate-key", action, key.scalar, key.line);
            } else if (!known.empty() && !known.contains(key.scalar)) {
                refuse("unexpected-key", action, key.scalar, key.line);
            }
        }
    }

    void readExpectations(const YamlNode* node) {
        if (node == nullptr || node->isNull()) {
            return;
        }
        m_expectations.present = true;
        m_expectations.line = node->line;
        if (const YamlNode* size = node->find("population_size"); size != nullptr && size->isScalar()) {
            m_expectations.populationSize = size->scalar;
        }
    }

    void readAction(const YamlNode& key, const YamlNode& body) {
        PipelineAction action;
        action.name = key.scalar;
        action.line = key.line;
        if (!body.isMap()) {
            refuse("action-not-a-mapping", action.name, {}, key.line);
            m_pipeline.actions.push_back(std::move(action));
            return;
        }
        std::set<std::string_view> known = {"run", "needs", "outputs", "config", "dummy_data_file"};
        reportKeys(body, action.name, known);
        readRun(body.find("run"), action);
        if (const YamlNode* needs = body.find("needs"); needs != nullptr && !needs->isNull()) {
            if (!needs->isList()) {
                refuse("needs-not-a-list", action.name, {}, needs->line);
            }
            readNeeds(*needs, action);
        }
        readOutputs(body, action);
        m_pipeline.actions.push_back(std::move(action));
    }

    void readRun(const YamlNode* run, PipelineAction& action) {
        if (run == nullptr) {
            refuse("run-missing", action.name, {}, action.line);
        } else if (run->isNull() || (run->isScalar() && run->scalar.empty())) {
            refuse("run-empty", action.name, {}, run->line);
        } else if (!run->isScalar()) {
            refuse("run-not-text", action.name, {}, run->line);
        } else {
            action.run = run->scalar;
        }
    }

    void readNeeds(const YamlNode& node, PipelineAction& action) {
        if (node.isScalar()) {
            if (!node.quoted && numberIn(node.scalar)) {
                refuse("need-not-text", action.name, node.scalar, node.line);
            }
            action.needs.push_back(node.scalar);
            return;
        }
        for (const YamlNode& item : node.items) {
            if (!item.isScalar()) {
                refuse("need-not-text", action.name, {}, item.line);
            }
            readNeeds(item, action);
        }
    }

    void readOutputs(const YamlNode& body, PipelineAction& action) {
        // Levels that slipped out of "outputs" are read too: they say what the author meant.
        for (const auto& [key, value] : body.entries) {
            if (key.isScalar() && privacyLevelFrom(key.scalar) != PrivacyLevel::Unknown) {
                readLevel(key, value, action);
            }
        }
        const YamlNode* outputs = body.find("outputs");
        if (outputs == nullptr) {
            refuse("outputs-missing", action.name, {}, action.line);
            return;
        }
        if (!outputs->isMap()) {
            refuse(outputs->isNull() ? "outputs-empty" : "outputs-not-a-mapping", action.name, {}, outputs->line);
            return;
        }
        reportKeys(*outputs, action.name, {});
        for (const auto& [key, value] : outputs->entries) {
            if (!key.isScalar() || outputs->find(key.scalar) != &value) {
                continue;
            }
            if (privacyLevelFrom(key.scalar) == PrivacyLevel::Unknown) {
                refuse("level-unknown", action.name, key.scalar, key.line);
            }
            readLevel(key, value, action);
        }
    }

    void readLevel(const YamlNode& level, const YamlNode& patterns, PipelineAction& action) {
        if (!patterns.isMap()) {
            refuse("level-not-a-mapping", action.name, level.scalar, level.line);
        } else {
            reportKeys(patterns, action.name, {});
        }
        for (const auto& [key, value] : patterns.entries) {
            addPattern(level, key.scalar, value, action);
        }
        for (const YamlNode& item : patterns.items) {
            addPattern(level, {}, item, action);
        }
        if (patterns.isScalar()) {
            addPattern(level, {}, patterns, action);
        }
    }

    void addPattern(const YamlNode& level, const std::string& key, const YamlNode& value, PipelineAction& action) {
        if (!value.isScalar()) {
            refuse("pattern-not-text", action.name, key, value.line);
            return;
        }
        action.outputs.push_back({level.scalar, privacyLevelFrom(level.scalar), key, value.scalar, value.line});
    }

    Pipeline m_pipeline;
    ExpectationsSeen m_expectations;
};

} // namespace

std::optional<double> numberIn(const std::string& text) {
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    if (text.empty() || end != text.c_str() + text.size() || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number;
}

void readVersion(Pipeline& pipeline) {
    pipeline.versionNumber = numberIn(pipeline.version);
}

const PipelineAction* Pipeline::find(std::string_view action) const {
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](const PipelineAction& a) { return a.name == action; });
    return found == actions.end() ? nullptr : &*found;
}

bool Pipeline::refusedNow(const PipelineRefusal& refusal) const {
    return versionNumber.value_or(std::numeric_limits<double>::max()) >= refusal.fromVersion;
}

Result<Pipeline> parsePipeline(std::string_view bytes, std::string_view file) {
    return parseYaml(bytes, file).map([](const YamlNode& root) { return PipelineReader().read(root); });
}

} // namespace outcheck::workspace
