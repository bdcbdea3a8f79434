// SPDX-License-Identifier: GPL-3.0-or-later
// A pipeline whose text lost its indentation (a page saved as text) still has its keys, in order. What a line is
// follows from its key, from what stands open, and, for a key without a value, from the line that comes after it.
#include "workspace/pipeline_reader.h"

#include <algorithm>
#include <array>

namespace outcheck::workspace {

namespace {

struct Line {
    std::uint64_t number = 0;
    std::string text;    // trimmed, without comment
    std::string key;     // empty where the line has none
    std::string value;   // without quotes
    bool isItem = false; // "- value"
};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// Without " # …" outside quotes.
std::string_view withoutComment(std::string_view text) {
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quote != 0) {
            quote = text[i] == quote ? '\0' : quote;
        } else if (text[i] == '"' || text[i] == '\'') {
            quote = text[i];
        } else if (text[i] == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t')) {
            return trimmed(text.substr(0, i));
        }
    }
    return text;
}

std::string unquoted(std::string_view text) {
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front()) {
        text = text.substr(1, text.size() - 2);
    }
    return std::string(text);
}

Line lineFrom(std::string_view raw, std::uint64_t number) {
    Line line;
    line.number = number;
    std::string_view text = withoutComment(trimmed(raw));
    line.text = text;
    if (text.starts_with("- ") || text == "-") {
        line.isItem = true;
        line.value = unquoted(trimmed(text.substr(1)));
        return line;
    }
    std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos && text.ends_with(':')) {
        colon = text.size() - 1;
    }
    // A key has no quotes in it and is no option of a command.
    if (colon != std::string_view::npos && !text.starts_with('-') &&
        text.substr(0, colon).find_first_of("\"'=") == std::string_view::npos) {
        line.key = unquoted(trimmed(text.substr(0, colon)));
        line.value = unquoted(trimmed(text.substr(colon + 1)));
    } else if (colon != std::string_view::npos && (text.front() == '"' || text.front() == '\'')) {
        line.key = unquoted(text.substr(0, colon));
        line.value = unquoted(trimmed(text.substr(colon + 1)));
    }
    return line;
}

bool isActionKey(std::string_view key) {
    static constexpr std::array<std::string_view, 5> keys = {"run", "needs", "outputs", "config", "dummy_data_file"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<std::string> itemsOf(std::string_view list) {
    std::vector<std::string> items;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(",[]"), list.size());
        if (const auto item = trimmed(list.substr(0, end)); !item.empty()) {
            items.push_back(unquoted(item));
        }
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return items;
}

class Rebuilder {
public:
    explicit Rebuilder(std::string_view text) {
        std::uint64_t number = 0;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            if (Line line = lineFrom(text.substr(0, end), ++number); !line.text.empty()) {
                m_lines.push_back(std::move(line));
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    RebuiltPipeline rebuild() {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            m_next = i + 1 < m_lines.size() ? &m_lines[i + 1] : nullptr;
            read(m_lines[i]);
        }
        closeAction();
        readVersion(m_result.pipeline);
        if (!m_sawActions) {
            m_result.pipeline.refusals.push_back({"actions-missing", {}, {}, 0, 0});
        }
        applyRules(m_result.pipeline, m_expectations);
        return std::move(m_result);
    }

private:
    enum class Open { Top, Expectations, Actions, Action, Run, Needs, NeedsList, Outputs, Level, Config };

    void read(const Line& line) {
        if (!m_sawActions) {
            readTop(line);
        } else if (m_open == Open::NeedsList) {
            readNeedsOn(line.text);
        } else if (m_open == Open::Needs && line.isItem) {
            m_action.needs.push_back(line.value);
        } else if (m_open == Open::Run && continuesRun(line)) {
            m_action.run += (m_action.run.empty() ? "" : " ") + line.text;
        } else if (line.key.empty()) {
            unclear(line);
        } else {
            readKey(line);
        }
    }

    void readTop(const Line& line) {
        if (line.key == "actions" && line.value.empty()) {
            m_sawActions = true;
            m_open = Open::Actions;
        } else if (line.key == "version") {
            m_result.pipeline.version = line.value;
        } else if (line.key == "expectations") {
            m_expectations.present = true;
            m_expectations.line = line.number;
        } else if (line.key == "population_size" && m_expectations.present) {
            m_expectations.populationSize = line.value;
        } else if (line.key.empty()) {
            unclear(line);
        }
    }

    // A command goes on until the next key that can follow it.
    bool continuesRun(const Line& line) const {
        return line.key.empty() || (!isActionKey(line.key) && !startsAction(line));
    }

    // A key without a value opens an action if what comes next belongs into one.
    bool startsAction(const Line& line) const {
        return line.value.empty() && !line.key.empty() && !isActionKey(line.key) && m_next != nullptr &&
               isActionKey(m_next->key);
    }

    void readKey(const Line& line) {
        const bool isLevel = privacyLevelFrom(line.key) != PrivacyLevel::Unknown;
        if (isActionKey(line.key) && m_hasAction && !takenAsOutput(line)) {
            readActionKey(line);
        } else if (isLevel && line.value.empty() && m_hasAction) {
            openLevel(line);
        } else if (m_open == Open::Actions || startsAction(line)) {
            openAction(line);
        } else if (m_open == Open::Level && !line.value.empty()) {
            m_action.outputs.push_back({m_level, privacyLevelFrom(m_level), line.key, line.value, line.number});
        } else if ((m_open == Open::Outputs || m_open == Open::Level) && line.value.empty() && m_next != nullptr &&
                   !m_next->value.empty()) {
            // Below "outputs" only levels open something: this one is misspelt, and counts as unknown.
            m_result.pipeline.refusals.push_back({"level-unknown", m_action.name, line.key, line.number, 0});
            openLevel(line);
        } else if (m_open != Open::Config) {
            unclear(line);
        }
    }

    // An output may be called like a key of an action, but only where the action has that key already.
    bool takenAsOutput(const Line& line) const {
        return m_open == Open::Level && line.key == "run" && !m_action.run.empty() && !line.value.empty();
    }

    void readActionKey(const Line& line) {
        if (line.key == "run") {
            const bool isBlock = line.value == ">" || line.value == "|" || line.value == ">-" || line.value == "|-";
            m_action.run = isBlock ? std::string() : line.value;
            m_open = Open::Run;
        } else if (line.key == "needs") {
            m_open = Open::Needs;
            readNeedsOn(line.value);
        } else if (line.key == "outputs") {
            m_open = Open::Outputs;
            m_sawOutputs = true;
        } else {
            m_open = line.value.empty() ? Open::Config : Open::Action;
        }
    }

    // A list in brackets may go on over lines.
    void readNeedsOn(std::string_view text) {
        const bool began = text.starts_with('[');
        for (std::string& item : itemsOf(text)) {
            m_action.needs.push_back(std::move(item));
        }
        const bool ended = text.find(']') != std::string_view::npos;
        if ((began || m_open == Open::NeedsList) && !ended) {
            m_open = Open::NeedsList;
        } else {
            m_open = Open::Needs;
        }
    }

    void openAction(const Line& line) {
        closeAction();
        if (!line.value.empty()) {
            unclear(line); // "name: {…}" on one line
        }
        m_hasAction = true;
        m_sawOutputs = false;
        m_action.name = line.key;
        m_action.line = line.number;
        m_open = Open::Action;
    }

    void openLevel(const Line& line) {
        m_level = line.key;
        m_open = Open::Level;
    }

    void closeAction() {
        if (!m_hasAction) {
            return;
        }
        auto& pipeline = m_result.pipeline;
        if (m_action.run.empty()) {
            pipeline.refusals.push_back({"run-missing", m_action.name, {}, m_action.line, 0});
        }
        if (!m_sawOutputs) {
            pipeline.refusals.push_back({"outputs-missing", m_action.name, {}, m_action.line, 0});
        }
        const auto earlier =
            std::find_if(pipeline.actions.begin(), pipeline.actions.end(),
                         [this](const PipelineAction& action) { return action.name == m_action.name; });
        if (earlier != pipeline.actions.end()) {
            pipeline.refusals.push_back({"duplicate-key", {}, m_action.name, m_action.line, 0});
            pipeline.actions.erase(earlier);
        }
        pipeline.actions.push_back(std::move(m_action));
        m_action = {};
    }

    void unclear(const Line& line) { m_result.unclearLines.push_back(line.number); }

    std::vector<Line> m_lines;
    const Line* m_next = nullptr;
    RebuiltPipeline m_result;
    ExpectationsSeen m_expectations;
    Open m_open = Open::Top;
    bool m_sawActions = false;
    bool m_hasAction = false;
    bool m_sawOutputs = false;
    PipelineAction m_action;
    std::string m_level;
};

} // namespace

RebuiltPipeline rebuildPipeline(std::string_view text) {
    return Rebuilder(text).rebuild();
}

} // namespace outcheck::workspace
