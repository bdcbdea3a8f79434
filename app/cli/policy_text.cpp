// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_text.h"

#include "base/utf8.h"

#include <nlohmann/json.hpp>

namespace outcheck::cli {

namespace {

using nlohmann::ordered_json;

std::string asText(const ordered_json& document) {
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

std::string titleOf(const rules::Policy& policy) {
    return printable(policy.id()) + " " + printable(policy.version());
}

ordered_json nameAsJson(const rules::Policy& policy) {
    return {{"id", policy.id()}, {"version", policy.version()}, {"sha256", policy.digest().toHex()}};
}

void addRule(std::string& text, const rules::Policy& policy, const rules::RuleSetting& rule) {
    text += "\n" + rule.rule + "  " + std::string(rules::severityWord(rule)) + "\n";
    for (const auto& [name, number] : rule.numbers) {
        text += "    " + name + ": " + rules::numberText(number) + "\n";
    }
    for (const auto& [name, list] : rule.lists) {
        text += "    " + name + ":";
        for (const std::string& item : list) {
            text += " " + printable(item);
        }
        text += "\n";
    }
    if (const rules::Guidance* guidance = policy.guidance(rule.guidance)) {
        text += "    " + printable(guidance->title) + ". " + printable(guidance->text) + "\n    (" +
                printable(guidance->source) + (guidance->status == "verified" ? "" : "; to be confirmed") + ")\n";
    }
}

// One line, or nothing where every rule is on.
std::string rulesOffOf(const rules::Policy& policy) {
    std::string text;
    for (const std::string& rule : policy.rulesOff()) {
        text += (text.empty() ? "Rules switched off: " : ", ") + rule;
    }
    return text + (text.empty() ? "" : "\n");
}

void addNotChecked(std::string& text, const rules::Policy& policy) {
    if (!policy.notChecked().empty()) {
        text += "\nAlso demanded, not checked:\n";
    }
    for (const std::string& sentence : policy.notChecked()) {
        text += "    " + printable(sentence) + "\n";
    }
}

ordered_json rulesAsJson(const rules::Policy& policy) {
    ordered_json rules = ordered_json::array();
    for (const rules::RuleSetting& rule : policy.rules()) {
        rules.push_back({{"rule", rule.rule},
                         {"severity", rules::severityWord(rule)},
                         {"enabled", rule.enabled},
                         {"guidance", rule.guidance},
                         {"numbers", rule.numbers},
                         {"lists", rule.lists}});
    }
    return rules;
}

ordered_json guidanceAsJson(const rules::Policy& policy) {
    ordered_json list = ordered_json::array();
    for (const rules::Guidance& guidance : policy.guidanceList()) {
        list.push_back({{"key", guidance.key},
                        {"title", guidance.title},
                        {"text", guidance.text},
                        {"source", guidance.source},
                        {"url", guidance.url},
                        {"status", guidance.status}});
    }
    return list;
}

ordered_json valueAsJson(const std::optional<std::string>& value) {
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

std::string shown(const std::optional<std::string>& value) {
    return value ? printable(*value) : "(none)";
}

} // namespace

std::string policyAsText(const rules::Policy& policy) {
    const std::string reviews = policy.sealsReviews() ? "\nReviews stay sealed until two are in" : "";
    std::string text = printable(policy.title()) + "\n" + titleOf(policy) +
                       (policy.parent().empty() ? "" : ", inherits from " + printable(policy.parent())) +
                       "\nSource: " + printable(policy.source()) + "\nSHA-256: " + policy.digest().toHex() + reviews +
                       "\n" + rulesOffOf(policy);
    for (const rules::RuleSetting& rule : policy.rules()) {
        addRule(text, policy, rule);
    }
    addNotChecked(text, policy);
    return text;
}

std::string policyAsJson(const rules::Policy& policy) {
    ordered_json document;
    document["id"] = policy.id();
    document["version"] = policy.version();
    document["title"] = policy.title();
    document["source"] = policy.source();
    document["sha256"] = policy.digest().toHex();
    document["inherits"] = policy.parent().empty() ? ordered_json(nullptr) : ordered_json(policy.parent());
    document["independence"] = policy.sealsReviews() ? "sealed" : "shown";
    document["rules"] = rulesAsJson(policy);
    document["rules_off"] = policy.rulesOff();
    document["not_checked"] = policy.notChecked();
    document["guidance"] = guidanceAsJson(policy);
    return asText(document);
}

std::string differencesAsText(const rules::Policy& left, const rules::Policy& right,
                              const std::vector<rules::PolicyDifference>& differences) {
    std::string text = titleOf(left) + " -> " + titleOf(right) + "\n";
    for (const rules::PolicyDifference& difference : differences) {
        if (difference.section == "not_checked") {
            text += "not_checked, " + std::string(difference.left ? "only left: " : "only right: ") +
                    printable(difference.name) + "\n";
            continue;
        }
        text += difference.section + "." + printable(difference.name) + "." + difference.field + ": " +
                shown(difference.left) + " -> " + shown(difference.right) + "\n";
    }
    return text + (differences.empty() ? "They demand the same.\n" : "");
}

std::string differencesAsJson(const rules::Policy& left, const rules::Policy& right,
                              const std::vector<rules::PolicyDifference>& differences) {
    ordered_json document;
    document["format"] = "outcheck-policy-diff";
    document["version"] = 1;
    document["left"] = nameAsJson(left);
    document["right"] = nameAsJson(right);
    document["differences"] = ordered_json::array();
    for (const rules::PolicyDifference& difference : differences) {
        document["differences"].push_back(
            {{"section", difference.section},
             {"name", difference.name},
             {"field", difference.field.empty() ? ordered_json(nullptr) : ordered_json(difference.field)},
             {"left", valueAsJson(difference.left)},
             {"right", valueAsJson(difference.right)}});
    }
    return asText(document);
}

std::string readingAsText(const std::string& name, const rules::PolicyReading& reading) {
    std::string text;
    for (const Error& fault : reading.faults) {
        text += printable(describe(fault)) + "\n";
    }
    if (!reading.policy) {
        return text + printable(name) + ": not valid, faults: " + std::to_string(reading.faults.size()) + "\n";
    }
    const rules::Policy& policy = *reading.policy;
    return printable(name) + ": valid\n" + titleOf(policy) +
           (policy.parent().empty() ? "" : ", inherits from " + printable(policy.parent())) +
           "\nSHA-256: " + policy.digest().toHex() + "\n" + rulesOffOf(policy);
}

std::string readingAsJson(const std::string& name, const rules::PolicyReading& reading) {
    ordered_json document;
    document["format"] = "outcheck-policy-check";
    document["version"] = 1;
    document["file"] = toUtf8(name);
    document["valid"] = reading.policy.has_value();
    document["policy"] = reading.policy ? nameAsJson(*reading.policy) : ordered_json(nullptr);
    document["faults"] = ordered_json::array();
    for (const Error& fault : reading.faults) {
        document["faults"].push_back({{"code", nameOf(fault.code)},
                                      {"file", toUtf8(fault.where.file)},
                                      {"line", fault.where.line},
                                      {"field", toUtf8(fault.where.field)},
                                      {"detail", toUtf8(fault.detail)}});
    }
    return asText(document);
}

} // namespace outcheck::cli
