// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/policy_diff.h"

#include <set>
#include <tuple>

namespace outcheck::rules {

namespace {

using Key = std::tuple<std::string, std::string, std::string>; // section, name, field
using Flat = std::map<Key, std::string>;

std::string listText(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : ", ") + item;
    }
    return "[" + text + "]";
}

void addRules(Flat& flat, const Policy& policy) {
    for (const std::string& name : policy.rulesOff()) {
        flat[{"rules", name, "severity"}] = "off";
    }
    for (const RuleSetting& setting : policy.rules()) {
        flat[{"rules", setting.rule, "severity"}] = severityWord(setting);
        flat[{"rules", setting.rule, "guidance"}] = setting.guidance;
        for (const auto& [name, number] : setting.numbers) {
            flat[{"rules", setting.rule, name}] = numberText(number);
        }
        for (const auto& [name, list] : setting.lists) {
            flat[{"rules", setting.rule, name}] = listText(list);
        }
    }
}

Flat flatten(const Policy& policy) {
    Flat flat;
    addRules(flat, policy);
    flat[{"independence", "", ""}] = policy.sealsReviews() ? "sealed" : "shown";
    for (const Guidance& guidance : policy.guidanceList()) {
        flat[{"guidance", guidance.key, "title"}] = guidance.title;
        flat[{"guidance", guidance.key, "text"}] = guidance.text;
        flat[{"guidance", guidance.key, "source"}] = guidance.source;
        flat[{"guidance", guidance.key, "url"}] = guidance.url;
        flat[{"guidance", guidance.key, "status"}] = guidance.status;
    }
    for (const std::string& sentence : policy.notChecked()) {
        flat[{"not_checked", sentence, {}}] = sentence;
    }
    return flat;
}

void addDifferences(std::string_view section, const Flat& left, const Flat& right,
                    std::vector<PolicyDifference>& found) {
    std::set<Key> keys;
    for (const Flat* flat : {&left, &right}) {
        for (const auto& [key, value] : *flat) {
            if (std::get<0>(key) == section) {
                keys.insert(key);
            }
        }
    }
    const auto valueIn = [](const Flat& flat, const Key& key) {
        const auto place = flat.find(key);
        return place == flat.end() ? std::nullopt : std::optional(place->second);
    };
    for (const Key& key : keys) {
        auto before = valueIn(left, key);
        auto after = valueIn(right, key);
        if (before != after) {
            found.push_back(
                {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(before), std::move(after)});
        }
    }
}

} // namespace

std::vector<PolicyDifference> differencesOf(const Policy& left, const Policy& right) {
    const Flat before = flatten(left);
    const Flat after = flatten(right);
    std::vector<PolicyDifference> found;
    for (const std::string_view section : {"rules", "independence", "not_checked", "guidance"}) {
        addDifferences(section, before, after, found);
    }
    return found;
}

} // namespace outcheck::rules
