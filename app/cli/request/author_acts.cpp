// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck request open, group, add, replace, take-out, move, submit, resubmit, withdraw`: what an author does.
#include "request/pinned_checks.h"
#include "request/request_commands.h"
#include "request/request_session.h"
#include "request/workspace_files.h"
#include "text_output.h"

#include "base/utf8.h"
#include "check/check_run.h"
#include "release/pinning.h"

namespace outcheck::cli {

namespace {

using review::FileType;
using review::RequestAct;
using Acts = Result<std::vector<RequestAct>>;

struct AuthorOptions : RequestOptions {
    std::string workspace, group, type = "output", rounding, policy{check::defaultPolicy};
    std::vector<std::string> paths;
    GivenText context, controls;
    std::uint64_t threshold = 0;
    bool sealed = false, hasThreshold = false, changed = false;
};

FileType typeOf(const std::string& name) {
    return name == "supporting" ? FileType::Supporting : name == "code" ? FileType::Code : FileType::Output;
}

Result<table::Rounding> roundingFrom(const std::string& text) {
    const std::size_t dash = text.rfind('-');
    for (const auto kind : {table::RoundingKind::Nearest, table::RoundingKind::Up, table::RoundingKind::Midpoint}) {
        const bool named = dash != std::string::npos && text.substr(0, dash) == table::nameOf(kind);
        const std::string digits = named ? text.substr(dash + 1) : "";
        if (!digits.empty() && digits.size() <= 3 && digits.find_first_not_of("0123456789") == std::string::npos &&
            std::stoi(digits) > 0) {
            return table::Rounding{kind, std::stoi(digits)};
        }
    }
    return failure(ErrorCode::Refused, {printable(text), 0, "--rounding"},
                   "is not of the form nearest-5, up-6 or midpoint-6");
}

Result<std::string> openRequest(const AuthorOptions& options) {
    review::OpenRequest opening;
    opening.workspace = options.workspace;
    const auto policy = check::loadPolicy(options.policy);
    if (!policy) {
        return failure(policy.error());
    }
    opening.independence =
        options.sealed || policy->sealsReviews() ? review::Independence::Sealed : review::Independence::Shown;
    if (options.hasThreshold) {
        opening.controls.threshold = options.threshold;
    }
    if (!options.rounding.empty()) {
        const auto rounding = roundingFrom(options.rounding);
        if (!rounding) {
            return failure(rounding.error());
        }
        opening.controls.rounding = *rounding;
    }
    auto session = RequestSession::begin(options);
    if (!session) {
        return failure(session.error());
    }
    const auto id = session->desk().openRequest(opening, session->now());
    if (!id) {
        return failure(id.error());
    }
    return options.format == "json" ? nlohmann::json{{"request", *id}, {"status", "pending"}}.dump(2) + "\n"
                                    : "Opened request " + *id + " for " + printable(options.workspace) + "\n";
}

// What is not given stays as it is.
Acts putGroup(const AuthorOptions& options, const review::RequestState& state) {
    review::PutGroup put{options.group, {}, {}};
    if (const auto found = state.groupByName.find(options.group); found != state.groupByName.end()) {
        put.context = state.groups[found->second].context;
        put.controls = state.groups[found->second].controls;
    }
    for (const auto& [given, target] :
         {std::pair(&options.context, &put.context), {&options.controls, &put.controls}}) {
        if (given->given()) {
            const auto text = textOf(*given);
            if (!text) {
                return failure(text.error());
            }
            *target = *text;
        }
    }
    return std::vector<RequestAct>{put};
}

// Every file of them is hashed and kept before the first act is recorded.
Acts pinned(RequestSession& session, const AuthorOptions& options,
            const std::function<RequestAct(const std::string&, const review::FilePin&)>& act) {
    const auto workspace = workspace::Workspace::open(options.workspace, {}, stopOnSignal());
    if (!workspace) {
        return failure(workspace.error());
    }
    const auto pins = release::pinFiles(session.ledger(), *workspace, options.paths, stopOnSignal());
    if (!pins) {
        return failure(pins.error());
    }
    std::vector<RequestAct> acts;
    for (std::size_t i = 0; i < options.paths.size(); ++i) {
        acts.push_back(act(options.paths[i], (*pins)[i]));
    }
    return acts;
}

using Options = std::shared_ptr<AuthorOptions>;

CLI::App* addAct(CLI::App& parent, const std::string& name, const std::string& about, const Options& options,
                 int& exitCode, MakeActs makeActs, MakeRemark makeRemark = {}) {
    CLI::App* command = parent.add_subcommand(name, about);
    addRequestOptions(*command, options, OnRequest::One);
    command->callback([options, &exitCode, makeActs = std::move(makeActs), makeRemark = std::move(makeRemark)] {
        exitCode = performActs(*options, makeActs, makeRemark);
    });
    return command;
}

void addOpen(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command = parent.add_subcommand("open", "Open a release request for the outputs of a workspace");
    command->add_option("workspace", options->workspace, "The workspace's name")->required();
    command->add_flag("--sealed", options->sealed, "Reviews stay sealed until two are in, whatever the policy says");
    command->add_option("--policy", options->policy, "Says whether reviews are sealed (independence)")
        ->capture_default_str();
    CLI::Option* threshold =
        command->add_option("--threshold", options->threshold, "Declared: counts at or below this are withheld");
    command->add_option("--rounding", options->rounding, "Declared: nearest-5, up-6, midpoint-6 and the like");
    addRequestOptions(*command, options, OnRequest::None);
    command->callback([options, threshold, &exitCode] {
        options->hasThreshold = threshold->count() > 0;
        exitCode = requestAnswer(openRequest(*options));
    });
}

void addGroup(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command =
        addAct(parent, "group", "Make a group of files, or say its context and controls anew", options, exitCode,
               [options](RequestSession&, const review::RequestState& state) { return putGroup(*options, state); });
    command->add_option("name", options->group, "The group's name")->required();
    addTextOptions(*command, options->context, "context", "Variables, population and counts, related tables");
    addTextOptions(*command, options->controls, "controls", "Thresholds, rounding, suppression applied");
}

void addTypeOption(CLI::App& command, const Options& options) {
    command.add_option("--type", options->type, "output, supporting or code")
        ->check(CLI::IsMember({"output", "supporting", "code"}))
        ->capture_default_str();
}

void addFileOptions(CLI::App& command, const Options& options, bool fromWorkspace) {
    command.add_option("paths", options->paths, "Files, as the workspace names them")->required();
    if (fromWorkspace) {
        command.add_option("--from", options->workspace, "The folder of the workspace")->required();
    }
}

// All that changed since the last release: what is new to the request, and other bytes for what is in it.
Acts changedFiles(RequestSession& session, const AuthorOptions& options, const review::RequestState& state) {
    const auto standing = readWorkspaceStanding(session, options.workspace, state.opened.workspace);
    if (!standing) {
        return failure(standing.error());
    }
    if (!standing->problems.empty()) { // nobody must take a part for all
        return failure(standing->problems.front());
    }
    release::NewToRequest news = release::newToRequest(state, *standing);
    for (const std::string& path : news.leftOut) {
        printError(printable(path) + ": left out, because it was taken out of this request or rejected in it");
    }
    AuthorOptions adding = options;
    adding.paths = news.toAdd;
    adding.paths.insert(adding.paths.end(), news.toReplace.begin(), news.toReplace.end());
    return pinned(session, adding, [&](const std::string& path, const review::FilePin& pin) -> RequestAct {
        if (review::fileAt(state, path) != nullptr) {
            return review::ReplaceFile{path, pin};
        }
        return review::AddFile{path, options.group, typeOf(options.type), pin};
    });
}

ExitCode addFiles(const AuthorOptions& options) {
    bool isNothingNew = false;
    const ExitCode code = performActs(options, [&](RequestSession& session, const review::RequestState& state) {
        if (options.changed) {
            auto acts = changedFiles(session, options, state);
            isNothingNew = acts && acts->empty();
            return acts;
        }
        return pinned(session, options, [&](const std::string& path, const review::FilePin& pin) {
            return review::AddFile{path, options.group, typeOf(options.type), pin};
        });
    });
    return isNothingNew ? writeOutput({}, options.format == "json"
                                              ? nlohmann::json{{"recorded", nlohmann::json::array()}}.dump(2) + "\n"
                                              : "Nothing has changed since the last release.\n")
                        : code;
}

void addAdd(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command = parent.add_subcommand("add", "Put files into the request, pinned by their SHA-256");
    addRequestOptions(*command, options, OnRequest::One);
    CLI::Option_group* which = command->add_option_group("Which", "Some files, or all that changed");
    which->add_option("paths", options->paths, "Files, as the workspace names them");
    which->add_flag("--changed", options->changed,
                    "All that changed since the last release; files that are in the "
                    "request already are replaced");
    which->require_option(1);
    command->add_option("--from", options->workspace, "The folder of the workspace")->required();
    command->add_option("--group", options->group, "The group they belong to")->required();
    addTypeOption(*command, options);
    command->callback([options, &exitCode] { exitCode = addFiles(*options); });
}

void addReplace(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command =
        addAct(parent, "replace", "Pin the bytes that files have now", options, exitCode,
               [options](RequestSession& session, const review::RequestState&) {
                   return pinned(session, *options, [](const std::string& path, const review::FilePin& pin) {
                       return review::ReplaceFile{path, pin};
                   });
               });
    addFileOptions(*command, options, true);
}

void addTakeOut(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command = addAct(parent, "take-out", "Take files out of the request", options, exitCode,
                               [options](RequestSession&, const review::RequestState&) -> Acts {
                                   std::vector<RequestAct> acts;
                                   for (const std::string& path : options->paths) {
                                       acts.emplace_back(review::WithdrawFile{path});
                                   }
                                   return acts;
                               });
    addFileOptions(*command, options, false);
}

void addMove(CLI::App& parent, int& exitCode) {
    const Options options = std::make_shared<AuthorOptions>();
    CLI::App* command = addAct(parent, "move", "Put files into another group, or give them another type", options,
                               exitCode, [options](RequestSession&, const review::RequestState&) -> Acts {
                                   std::vector<RequestAct> acts;
                                   for (const std::string& path : options->paths) {
                                       acts.emplace_back(review::MoveFile{path, options->group, typeOf(options->type)});
                                   }
                                   return acts;
                               });
    addFileOptions(*command, options, false);
    command->add_option("--group", options->group, "The group they shall belong to")->required();
    addTypeOption(*command, options);
}

template <typename Act>
void addPlain(CLI::App& parent, const std::string& name, const std::string& about, int& exitCode,
              MakeRemark makeRemark = {}) {
    const Options options = std::make_shared<AuthorOptions>();
    addAct(
        parent, name, about, options, exitCode,
        [](RequestSession&, const review::RequestState&) -> Acts { return std::vector<RequestAct>{Act{}}; },
        std::move(makeRemark));
}

} // namespace

void addAuthorActs(CLI::App& request, int& exitCode) {
    addOpen(request, exitCode);
    addGroup(request, exitCode);
    addAdd(request, exitCode);
    addReplace(request, exitCode);
    addTakeOut(request, exitCode);
    addMove(request, exitCode);
    addPlain<review::SubmitRequest>(request, "submit", "Hand the request to the checkers", exitCode, remarkOnControls);
    addPlain<review::ResubmitRequest>(request, "resubmit", "Hand a returned request to the checkers again", exitCode,
                                      remarkOnControls);
    addPlain<review::WithdrawRequest>(request, "withdraw", "Take the whole request back", exitCode);
}

} // namespace outcheck::cli
