// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/pinned_checks.h"

#include "request/request_text.h"

#include "base/utf8.h"

namespace outcheck::cli {

namespace {

std::string_view nameOf(review::DeclaredControl control) {
    return control == review::DeclaredControl::Threshold ? "threshold" : "rounding";
}

} // namespace

std::vector<release::PinnedCheck> checkPinnedFiles(RequestSession& session, const review::RequestState& state,
                                                   const rules::Policy& policy) {
    const release::RequestToCheck request = release::requestToCheck(state);
    std::vector<release::PinnedCheck> checks(request.files.size());
    task::Progress progress;
    const ProgressLine line(progress, "checking pinned files");
    release::checkRequest(request, release::readerOfPinned(session.ledger()), policy, stopOnSignal(), progress,
                          [&](std::size_t number, release::PinnedCheck check) { checks[number] = std::move(check); });
    return checks;
}

Result<std::vector<release::PinnedCheck>> checkDeclared(RequestSession& session, const review::RequestState& state) {
    if (!state.opened.controls.threshold && !state.opened.controls.rounding) {
        return std::vector<release::PinnedCheck>();
    }
    return check::builtInPolicy(check::defaultPolicy).map([&](const rules::Policy& policy) {
        return checkPinnedFiles(session, state, policy);
    });
}

bool isAsDeclared(const release::PinnedCheck& check) {
    return check.untrue.empty() && check.notJudged.empty();
}

std::string controlLines(const release::PinnedCheck& check, const std::string& indent) {
    std::string text;
    for (const review::UntrueControl& control : check.untrue) {
        text += indent + "not as declared: " + sentenceFor(control) + "\n";
    }
    for (const review::DeclaredControl control : check.notJudged) {
        text += indent + "declared " + std::string(nameOf(control)) + " could not be judged\n";
    }
    return text;
}

nlohmann::json controlsAsJson(const release::PinnedCheck& check) {
    nlohmann::json untrue = nlohmann::json::array();
    for (const review::UntrueControl& control : check.untrue) {
        nlohmann::json one = {
            {"control", nameOf(control.control)}, {"cells", control.cells}, {"sentence", sentenceFor(control)}};
        if (control.isTable) {
            one["column"] = control.column; // from 0, as in the places of findings
            one["name"] = toUtf8(control.columnName);
            one["table"] = control.table;
        }
        untrue.push_back(std::move(one));
    }
    nlohmann::json unjudged = nlohmann::json::array();
    for (const review::DeclaredControl control : check.notJudged) {
        unjudged.push_back(nameOf(control));
    }
    return {{"untrue", std::move(untrue)}, {"unjudged", std::move(unjudged)}};
}

nlohmann::json declaredAsJson(const review::DeclaredControls& declared) {
    nlohmann::json json = nlohmann::json::object();
    if (declared.threshold) {
        json["threshold"] = *declared.threshold;
    }
    if (declared.rounding) {
        json["rounding"] = nameFor(*declared.rounding);
    }
    return json;
}

Remark remarkOnControls(RequestSession& session, const review::RequestState& state) {
    Remark remark;
    const auto checks = checkDeclared(session, state);
    if (!checks) {
        remark.lines = "What was declared could not be judged: " + printable(describe(checks.error())) + "\n";
        remark.members["controls"] = nullptr;
        return remark;
    }
    nlohmann::json files = nlohmann::json::array();
    for (const release::PinnedCheck& check : *checks) {
        if (!isAsDeclared(check)) {
            remark.lines += printable(check.check.path) + "\n" + controlLines(check, "  ");
            nlohmann::json file = controlsAsJson(check);
            file["path"] = toUtf8(check.check.path);
            files.push_back(std::move(file));
        }
    }
    remark.members["controls"] = std::move(files);
    return remark;
}

} // namespace outcheck::cli
