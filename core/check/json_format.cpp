// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "check/check_formats.h"

#include <nlohmann/json.hpp>

namespace outcheck::check {

namespace {

using nlohmann::ordered_json;
using rules::Finding;
using rules::SpotKind;

constexpr std::size_t placesListed = 1'000;

ordered_json reasonToJson(const rules::Reason& reason) {
    ordered_json arguments = ordered_json::object();
    for (const auto& [name, value] : reason.arguments) {
        arguments[name] = toUtf8(value);
    }
    return {{"key", reason.key}, {"sentence", toUtf8(rules::sentenceOf(reason))}, {"arguments", arguments}};
}

ordered_json placesToJson(const Finding& finding, const FormatOptions& options) {
    ordered_json places = ordered_json::array();
    for (const rules::Spot& spot : finding.spots) {
        if (places.size() == placesListed) {
            break;
        }
        ordered_json place;
        if (finding.kind == SpotKind::Cell) {
            place = {{"record", spot.row}, {"column", spot.column}};
        } else {
            place = {{"line", spot.row + 1}, {"offset", spot.column}, {"length", spot.length}};
        }
        if (options.showValues) {
            place["value"] = toUtf8(spot.value);
        }
        places.push_back(std::move(place));
    }
    return places;
}

ordered_json findingToJson(const Finding& finding, const FormatOptions& options) {
    ordered_json json;
    json["rule"] = finding.rule;
    json["severity"] = rules::nameOf(finding.severity);
    json["column_name"] = finding.columnName.empty() ? ordered_json(nullptr) : ordered_json(toUtf8(finding.columnName));
    if (finding.table > 0) {
        json["table"] = finding.table;
    }
    json["reason"] = reasonToJson(finding.reason);
    json["guidance"] = finding.guidance;
    json["places_total"] = finding.spotCount;
    json["places"] = placesToJson(finding, options);
    json["fingerprint"] = finding.fingerprint.toHex();
    return json;
}

ordered_json errorToJson(const Error& error) {
    return {{"code", outcheck::nameOf(error.code)},
            {"file", toUtf8(error.where.file)},
            {"line", error.where.line},
            {"field", toUtf8(error.where.field)},
            {"detail", toUtf8(error.detail)}};
}

ordered_json checkToJson(const FileCheck& check, const FormatOptions& options) {
    ordered_json json;
    json["path"] = toUtf8(check.path);
    json["kind"] = workspace::nameOf(check.kind);
    json["state"] = nameOf(check.state);
    json["verdict"] = rules::nameOf(check.verdict);
    json["sha256"] = check.digest ? ordered_json(check.digest->toHex()) : ordered_json(nullptr);
    json["digest_reused"] = check.digestReused;
    json["verification"] = workspace::nameOf(check.verification);
    json["findings"] = ordered_json::array();
    for (const Finding& finding : check.findings) {
        json["findings"].push_back(findingToJson(finding, options));
    }
    json["not_understood"] = ordered_json::array();
    for (const rules::Reason& reason : check.notUnderstood) {
        json["not_understood"].push_back(reasonToJson(reason));
    }
    json["problems"] = ordered_json::array();
    for (const Error& problem : check.problems) {
        json["problems"].push_back(errorToJson(problem));
    }
    return json;
}

} // namespace

std::string toJson(const std::vector<CheckAccount>& accounts, const rules::Policy& policy,
                   const FormatOptions& options) {
    ordered_json document;
    document["format"] = "outcheck-check";
    document["version"] = 1;
    document["program"] = "outcheck " + options.programVersion;
    if (options.showValues) {
        document["notice"] = "not for release: holds values of unreviewed outputs";
    }
    document["policy"] = {{"id", policy.id()},
                          {"version", policy.version()},
                          {"sha256", policy.digest().toHex()},
                          {"rules_off", policy.rulesOff()},
                          {"not_checked", policy.notChecked()}};
    document["workspaces"] = ordered_json::array();
    for (const CheckAccount& account : accounts) {
        ordered_json workspace;
        workspace["name"] = toUtf8(account.workspaceName);
        workspace["kind"] = account.workspaceKind;
        workspace["outputs"] = ordered_json::array();
        for (const FileCheck& check : account.checks) {
            workspace["outputs"].push_back(checkToJson(check, options));
        }
        workspace["not_checked"] = ordered_json::array();
        for (const NotChecked& output : account.notChecked) {
            workspace["not_checked"].push_back(
                {{"path", toUtf8(output.path)}, {"state", output.state}, {"reason", toUtf8(output.reason)}});
        }
        workspace["problems"] = ordered_json::array();
        for (const Error& problem : account.problems) {
            workspace["problems"].push_back(errorToJson(problem));
        }
        document["workspaces"].push_back(std::move(workspace));
    }
    return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

} // namespace outcheck::check
