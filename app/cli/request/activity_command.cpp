// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request activity`: what was done to a request, by whom, when and in which turn.
#include "request/request_commands.h"
#include "request/request_text.h"
#include "request/view_json.h"
#include "request/view_text.h"

#include "base/utf8.h"
#include "review/activity.h"

namespace outcheck::cli {

namespace {

struct ActivityOptions : RequestOptions {
    std::string by, act, path, since, until;
};

Result<std::optional<UtcSeconds>> timeFrom(const std::string& text, const char* option) {
    if (text.empty()) {
        return std::nullopt;
    }
    const auto time = fromIso8601(text);
    if (!time) {
        return failure(ErrorCode::Refused, {printable(text), 0, option},
                       "is not of the form 2026-11-22 or 2026-11-22T15:04:05Z");
    }
    return std::optional(*time);
}

Result<review::ActivityFilter> filterFrom(const ActivityOptions& options) {
    review::ActivityFilter filter;
    filter.person = options.by;
    filter.path = options.path;
    for (const review::LookKind kind : {review::LookKind::View, review::LookKind::Download}) {
        if (options.act == review::nameOf(kind)) {
            filter.look = kind;
        }
    }
    if (!options.act.empty() && !filter.look) {
        filter.kind = review::actKindFrom(options.act);
        if (!filter.kind) {
            return failure(ErrorCode::Refused, {printable(options.act), 0, "--act"}, "no kind of act has this name");
        }
    }
    const auto since = timeFrom(options.since, "--since");
    const auto until = timeFrom(options.until, "--until");
    if (!since || !until) {
        return failure(since ? until.error() : since.error());
    }
    filter.since = *since;
    filter.until = *until;
    return filter;
}

std::string activityLine(const review::JudgedAct& act) {
    return toIso8601(act.recorded.time) + "  turn " + std::to_string(act.turn) + "  " +
           padded(printable(act.recorded.by.name), 16) + "  " + actText(act.recorded.act) +
           (act.isVoid   ? "  without effect: " + sentenceFor(*act.isVoid)
            : act.lapsed ? "  lapsed"
                         : "") +
           "\n";
}

Result<std::string> activity(const ActivityOptions& options) {
    const auto filter = filterFrom(options);
    if (!filter) {
        return failure(filter.error());
    }
    auto session = RequestSession::look(options);
    const auto state = session.and_then([&](RequestSession& looking) { return looking.request(options.request); });
    if (!state) {
        return failure(state.error());
    }
    const review::RequestView view = review::viewFor(**state, whoLooks(*session));
    nlohmann::json json = nlohmann::json::array();
    std::string text;
    for (const std::size_t number : review::activityOf(**state, view, *filter)) {
        json.push_back(actAsJson((*state)->acts[number]));
        text += activityLine((*state)->acts[number]);
    }
    return options.format == "json" ? json.dump(2) + "\n" : text;
}

} // namespace

void addRequestActivity(CLI::App& request, int& exitCode) {
    const auto options = std::make_shared<ActivityOptions>();
    CLI::App* command = request.add_subcommand("activity", "Every act on a request");
    addRequestOptions(*command, options, OnRequest::One);
    command->add_option("--by", options->by, "Only this person's");
    command->add_option("--act", options->act, "Only acts of this kind (vote-on-file, comment, …, view, download)");
    command->add_option("--file", options->path, "Only acts about this file");
    command->add_option("--since", options->since,
                        "Only acts of this moment or later (2026-11-22, 2026-11-22T15:04:05Z)");
    command->add_option("--until", options->until, "Only acts of this moment or earlier");
    command->callback([options, &exitCode] { exitCode = requestAnswer(activity(*options)); });
}

} // namespace outcheck::cli
