// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "check/check_formats.h"
#include "rules/rule_catalogue.h"

#include <nlohmann/json.hpp>

namespace outcheck::check {

namespace {

using nlohmann::ordered_json;
using rules::Finding;
using rules::SpotKind;

constexpr std::size_t locationsListed = 100;

std::string_view levelOf(rules::Severity severity) {
    switch (severity) {
    case rules::Severity::Block:
        return "error";
    case rules::Severity::Query:
        return "warning";
    case rules::Severity::Note:
        return "note";
    }
    return "error";
}

// RFC 3986: everything but unreserved characters and the slash is percent-encoded.
std::string uriOf(std::string_view path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~' || c == '/';
        if (plain) {
            uri += c;
        } else {
            uri += '%';
            uri += digits[byte >> 4U];
            uri += digits[byte & 15U];
        }
    }
    return uri;
}

ordered_json locationOf(const FileCheck& check, const Finding& finding, const rules::Spot* spot) {
    ordered_json location;
    location["physicalLocation"]["artifactLocation"] = {{"uri", uriOf(check.path)}, {"uriBaseId", "WORKSPACE"}};
    if (spot != nullptr && finding.kind == SpotKind::Line) {
        location["physicalLocation"]["region"] = {{"startLine", spot->row + 1}};
    } else if (spot != nullptr) {
        const std::string name =
            "row " + std::to_string(spot->row + 1) + ", column " + std::to_string(spot->column + 1);
        location["logicalLocations"] = {{{"name", name}, {"kind", "cell"}}};
    }
    return location;
}

ordered_json resultOf(const FileCheck& check, const Finding& finding) {
    ordered_json result;
    result["ruleId"] = finding.rule;
    result["level"] = levelOf(finding.severity);
    result["message"] = {{"text", toUtf8(rules::sentenceOf(finding.reason))}};
    result["locations"] = ordered_json::array();
    for (const rules::Spot& spot : finding.spots) {
        if (result["locations"].size() == locationsListed) {
            break;
        }
        result["locations"].push_back(locationOf(check, finding, &spot));
    }
    if (finding.spots.empty()) {
        result["locations"].push_back(locationOf(check, finding, nullptr));
    }
    result["partialFingerprints"] = {{"outcheck/v1", finding.fingerprint.toHex()}};
    result["properties"] = {{"places", finding.spotCount}, {"verdict", rules::nameOf(check.verdict)}};
    return result;
}

ordered_json notificationOf(const FileCheck& check, std::string_view level, std::string id, std::string text) {
    ordered_json notification;
    notification["descriptor"] = {{"id", std::move(id)}};
    notification["level"] = level;
    notification["message"] = {{"text", toUtf8(text)}};
    notification["locations"] = {
        {{"physicalLocation", {{"artifactLocation", {{"uri", uriOf(check.path)}, {"uriBaseId", "WORKSPACE"}}}}}}};
    return notification;
}

ordered_json rulesOf(const rules::Policy& policy) {
    ordered_json list = ordered_json::array();
    for (const rules::RuleSetting& setting : policy.rules()) {
        const rules::Guidance* guidance = policy.guidance(setting.guidance);
        ordered_json rule;
        rule["id"] = setting.rule;
        rule["defaultConfiguration"] = {{"enabled", setting.enabled}, {"level", levelOf(setting.severity)}};
        if (guidance != nullptr) {
            rule["shortDescription"] = {{"text", toUtf8(guidance->title)}};
            rule["fullDescription"] = {{"text", toUtf8(guidance->text)}};
            if (!guidance->url.empty()) {
                rule["helpUri"] = guidance->url;
            }
        }
        list.push_back(std::move(rule));
    }
    return list;
}

} // namespace

std::string toSarif(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                    const FormatOptions& options) {
    ordered_json document;
    document["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    document["version"] = "2.1.0";
    document["runs"] = ordered_json::array();
    for (const CheckAccount& account : accounts) {
        ordered_json run;
        run["tool"]["driver"] = {{"name", "Outcheck"}, {"version", options.programVersion}, {"rules", rulesOf(policy)}};
        run["results"] = ordered_json::array();
        ordered_json notifications = ordered_json::array();
        bool finished = true;
        for (const FileCheck& check : account.checks) {
            for (const Finding& finding : check.findings) {
                run["results"].push_back(resultOf(check, finding));
            }
            for (const rules::Reason& reason : check.notUnderstood) {
                notifications.push_back(
                    notificationOf(check, "warning", "not-understood/" + reason.key, rules::sentenceOf(reason)));
            }
            for (const Error& problem : check.problems) {
                notifications.push_back(
                    notificationOf(check, "error", std::string(outcheck::nameOf(problem.code)), describe(problem)));
            }
            finished = finished && check.state == CheckState::Complete;
        }
        run["invocations"] = {{{"executionSuccessful", finished}, {"toolExecutionNotifications", notifications}}};
        run["properties"] = {{"workspace", toUtf8(account.workspaceName)},
                             {"policy", policy.id() + " " + policy.version()},
                             {"policySha256", policy.digest().toHex()},
                             {"policyRulesOff", policy.rulesOff()},
                             {"policyNotChecked", policy.notChecked()}};
        run["properties"]["notChecked"] = ordered_json::array();
        for (const NotChecked& output : account.notChecked) {
            run["properties"]["notChecked"].push_back(
                {{"path", toUtf8(output.path)}, {"state", output.state}, {"reason", toUtf8(output.reason)}});
        }
        document["runs"].push_back(std::move(run));
    }
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace outcheck::check
