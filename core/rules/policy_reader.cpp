// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy_reader.h"

#include "base/utf8.h"
#include "rules/policy_section.h"
#include "rules/policy_tree.h"
#include "rules/rule_catalogue.h"

#include <set>

namespace outcheck::rules {

namespace {

Severity severityNamed(std::string_view name) {
    for (const Severity severity : {Severity::Note, Severity::Query, Severity::Block}) {
        if (nameOf(severity) == name) {
            return severity;
        }
    }
    return Severity::Block;
}

// The parameters that the rule needs. One that is switched off may go without them.
void readParameters(PolicySection& section, const RuleSpecification& specification, RuleSetting& setting) {
    for (const std::string_view name : specification.numbers) {
        if (setting.enabled || section.has(name)) {
            setting.numbers.emplace(name, section.number(name));
        }
    }
    for (const std::string_view name : specification.lists) {
        if (setting.enabled || section.has(name)) {
            setting.lists.emplace(name, section.list(name));
        }
    }
}

RuleSetting readRule(const YamlNode& key, const YamlNode& node, const std::set<std::string_view>& guidanceKeys,
                     PolicyFaults& faults) {
    PolicySection section(node, "rules." + key.scalar, faults);
    RuleSetting setting;
    setting.rule = key.scalar;
    const RuleSpecification* specification = findRuleSpecification(key.scalar);
    if (specification == nullptr) {
        section.fault(key, {}, ErrorCode::Unsupported, "this program knows no such rule");
        return setting;
    }
    if (!section.isMap()) {
        return setting;
    }
    std::vector<std::string_view> known{"severity", "guidance"};
    known.insert(known.end(), specification->numbers.begin(), specification->numbers.end());
    known.insert(known.end(), specification->lists.begin(), specification->lists.end());
    section.admit(known);
    const std::string severity = section.word("severity", {"block", "query", "note", "off"});
    setting.enabled = severity != "off";
    setting.severity = severityNamed(severity);
    setting.guidance = section.text("guidance");
    if (!setting.guidance.empty() && !guidanceKeys.contains(setting.guidance)) {
        section.fault(*node.find("guidance"), "guidance", ErrorCode::NotFound, "no guidance has this key");
    }
    readParameters(section, *specification, setting);
    return setting;
}

Guidance readGuidance(const YamlNode& key, const YamlNode& node, PolicyFaults& faults) {
    PolicySection section(node, "guidance." + key.scalar, faults);
    Guidance guidance;
    guidance.key = key.scalar;
    if (!section.isMap()) {
        return guidance;
    }
    section.admit({"title", "text", "source", "url", "status"});
    guidance.title = section.text("title");
    guidance.text = section.text("text");
    guidance.source = section.text("source");
    guidance.url = section.has("url") ? section.text("url") : std::string();
    guidance.status = section.word("status", {"verified", "to-be-confirmed"});
    return guidance;
}

// The map under a key of the file, or nothing where it is none.
const YamlNode* mapUnder(PolicySection& top, std::string_view key, PolicyFaults& faults) {
    const YamlNode* node = top.required(key);
    return node != nullptr && PolicySection(*node, std::string(key), faults).isMap() ? node : nullptr;
}

PolicyContent readContent(const YamlNode& tree, PolicyFaults& faults) {
    PolicyContent content;
    PolicySection top(tree, {}, faults);
    if (!top.isMap()) {
        return content;
    }
    top.admit(
        {"id", "version", "title", "source", "date", "inherits", "rules", "guidance", "not_checked", "independence"});
    content.id = top.text("id");
    content.version = top.text("version");
    content.title = top.text("title");
    content.source = top.text("source");
    content.source += ", " + top.text("date");
    std::set<std::string_view> guidanceKeys;
    if (const YamlNode* guidance = mapUnder(top, "guidance", faults)) {
        for (const auto& [key, value] : guidance->entries) {
            content.guidance.push_back(readGuidance(key, value, faults));
            guidanceKeys.insert(key.scalar);
        }
    }
    if (const YamlNode* rules = mapUnder(top, "rules", faults)) {
        for (const auto& [key, value] : rules->entries) {
            content.rules.push_back(readRule(key, value, guidanceKeys, faults));
        }
    }
    if (top.has("independence")) {
        content.sealsReviews = top.word("independence", {"shown", "sealed"}) == "sealed";
    }
    if (top.has("not_checked")) {
        content.notChecked = top.list("not_checked");
    }
    return content;
}

PolicyReading failed(Error error) {
    PolicyReading reading;
    reading.faults.push_back(std::move(error));
    return reading;
}

PolicyReading finished(PolicyContent content, PolicyFaults& faults) {
    PolicyReading reading;
    reading.faults = std::move(faults.list());
    if (reading.faults.empty()) {
        reading.policy = Policy(std::move(content));
    }
    return reading;
}

// The heir of the policy that the file names.
PolicyReading readHeir(const YamlNode& own, const YamlNode& name, std::string_view file, const FindParent& findParent) {
    PolicyFaults faults(file);
    const Place where = faults.place(name, "inherits");
    if (!name.isScalar() || name.scalar.empty()) {
        return failed(Error{ErrorCode::WrongType, where, "a text was expected"});
    }
    PolicyReading parent = findParent(name.scalar, where);
    if (!parent.policy) {
        return parent;
    }
    const auto parentTree = parseYaml(parent.policy->text(), file);
    if (!parentTree) {
        return failed(
            Error{parentTree.error().code, where, "the policy it inherits from: " + parentTree.error().detail});
    }
    const YamlNode heir = inheritFrom(*parentTree, own);
    PolicyContent content = readContent(heir, faults);
    if (faults.list().empty()) {
        content.parent = parent.policy->id() + " " + parent.policy->version();
        content.text = writePolicyTree(heir);
    }
    return finished(std::move(content), faults);
}

// Of the first line that is no UTF-8, from 1; 0 where there is none.
std::uint64_t lineNotInUtf8(std::string_view text) {
    if (isUtf8(text)) {
        return 0;
    }
    std::uint64_t line = 1;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos && isUtf8(text.substr(0, end));
         end = text.find('\n')) {
        text.remove_prefix(end + 1);
        ++line;
    }
    return line;
}

} // namespace

PolicyReading readPolicy(std::string_view yaml, std::string_view file, const FindParent& findParent) {
    if (const std::uint64_t line = lineNotInUtf8(yaml); line > 0) { // it would be written out as something else
        return failed(Error{ErrorCode::Malformed, Place{std::string(file), line, {}}, "the line is not UTF-8"});
    }
    const auto tree = parseYaml(yaml, file);
    if (!tree) {
        return failed(tree.error());
    }
    if (const YamlNode* name = tree->find("inherits")) {
        return readHeir(*tree, *name, file, findParent);
    }
    PolicyFaults faults(file);
    PolicyContent content = readContent(*tree, faults);
    content.text = yaml;
    return finished(std::move(content), faults);
}

} // namespace outcheck::rules
