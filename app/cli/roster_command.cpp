// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck ledger roster`: who may do what, and changes of that, proposed by one and signed by others.
#include "ledger_command.h"
#include "sync_text.h"
#include "text_output.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct RosterOptions : SharedLedgerOptions {
    std::string name, key, until, who, at, proposal;
    std::vector<std::string> roles;
    std::uint64_t quorum = 1;
    bool offline = false;
};

std::string rolesText(const ledger::Member& member) {
    std::string text;
    for (const ledger::Role role : member.roles) {
        text += (text.empty() ? "" : ", ") + std::string(nameOf(role));
    }
    return text;
}

nlohmann::json memberJson(const ledger::Member& member) {
    nlohmann::json roles = nlohmann::json::array();
    for (const ledger::Role role : member.roles) {
        roles.push_back(std::string(nameOf(role)));
    }
    return {{"name", member.name},
            {"writer", member.fingerprint},
            {"key", member.publicKeyLine},
            {"roles", std::move(roles)},
            {"since", toIso8601(member.since)},
            {"until", member.until ? nlohmann::json(toIso8601(*member.until)) : nlohmann::json()}};
}

std::string proposalText(const ledger::RosterProposal& proposal) {
    std::string text = "Change " + proposal.id + "  " + std::string(nameOf(proposal.state)) + "  signed by " +
                       std::to_string(proposal.signedBy.size()) + " of " + std::to_string(proposal.needed) +
                       ", proposed by " + proposal.proposedBy + " at " + toIso8601(proposal.time) + "\n";
    for (const std::string& change : proposal.changes) {
        text += "  " + printable(change) + "\n";
    }
    return text;
}

nlohmann::json proposalJson(const ledger::RosterProposal& proposal) {
    return {{"id", proposal.id},
            {"state", std::string(nameOf(proposal.state))},
            {"proposedBy", proposal.proposedBy},
            {"time", toIso8601(proposal.time)},
            {"changes", proposal.changes},
            {"signedBy", proposal.signedBy},
            {"needed", proposal.needed}};
}

ExitCode list(const RosterOptions& options) {
    const auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const auto roster = ledger->rosterNow();
    const auto proposals = ledger->rosterProposals();
    if (!roster || !proposals) {
        return ledgerFailure(!roster ? roster.error() : proposals.error());
    }
    nlohmann::json json{
        {"quorum", roster->quorum}, {"members", nlohmann::json::array()}, {"changes", nlohmann::json::array()}};
    std::string text;
    for (const ledger::Member& member : roster->members) {
        json["members"].push_back(memberJson(member));
        text += member.name + "  " + member.fingerprint.substr(0, 16) + "…  " + rolesText(member) + "  since " +
                toIso8601(member.since) + (member.until ? "  until " + toIso8601(*member.until) : "") + "\n";
    }
    text += "A change needs " + std::to_string(roster->quorum) + " administrator(s).\n";
    for (const ledger::RosterProposal& proposal : *proposals) {
        json["changes"].push_back(proposalJson(proposal));
        text += proposal.state == ledger::ProposalState::InForce ? std::string() : proposalText(proposal);
    }
    return writeOutput({}, options.json ? json.dump(2) + "\n" : text);
}

// Where the ledger is shared, a change comes into force at a sync: done at once, unless it shall wait.
ExitCode settle(const RosterOptions& options, ledger::Ledger& ledger, ledger::RosterProposal proposal) {
    nlohmann::json json;
    std::string text;
    ExitCode code = Clean;
    const auto status = ledger.syncStatus();
    if (status && status->state != ledger::SyncState::NotShared && !options.offline) {
        const auto report = ledger.sync(syncOptions(options.seconds), clockNow());
        if (report) {
            json["sync"] = syncJson(*report);
            text = syncText(*report);
            code = syncExitCode(*report);
        } else {
            printError("the change is recorded here, but the sync did not succeed");
            code = ledgerFailure(report.error());
        }
        const auto proposals = ledger.rosterProposals();
        const auto now = proposals ? std::find_if(proposals->begin(), proposals->end(),
                                                  [&](const auto& other) { return other.id == proposal.id; })
                                   : std::vector<ledger::RosterProposal>::const_iterator{};
        if (proposals && now != proposals->end()) {
            proposal = *now;
        }
    }
    json["change"] = proposalJson(proposal);
    return worse(code, writeOutput({}, options.json ? json.dump(2) + "\n" : proposalText(proposal) + text));
}

template <typename Change>
ExitCode change(const RosterOptions& options, Change make) {
    auto ledger = openLedger(options.ledger);
    if (!ledger) {
        return ledgerFailure(ledger.error());
    }
    const Result<ledger::RosterProposal> proposal = make(*ledger);
    return proposal ? settle(options, *ledger, *proposal) : ledgerFailure(proposal.error());
}

Result<std::optional<UtcSeconds>> timeFrom(const std::string& text, const std::string& field) {
    if (text.empty()) {
        return std::optional<UtcSeconds>();
    }
    const auto time = fromIso8601(text);
    if (!time) {
        return failure(ErrorCode::Malformed, Place{{}, 0, field},
                       "not a date such as 2026-11-22 or 2026-11-22T15:00:00Z");
    }
    return std::optional(*time);
}

Result<ledger::RosterEdit> additionOf(const RosterOptions& options) {
    const auto key = firstLineOf(options.key);
    const auto until = timeFrom(options.until, "until");
    if (!key || !until) {
        return failure(!key ? key.error() : until.error());
    }
    ledger::Admission admission{options.name, *key, {}, *until};
    for (const std::string& text : options.roles) {
        const auto role = ledger::roleFrom(text);
        if (!role) {
            return failure(role.error());
        }
        admission.roles.push_back(*role);
    }
    return ledger::RosterEdit{{std::move(admission)}, {}, {}};
}

// All keys of a person, or one key by (the beginning of) its fingerprint.
Result<ledger::RosterEdit> removalOf(const RosterOptions& options, const ledger::Ledger& ledger) {
    const auto roster = ledger.rosterNow();
    const auto at = timeFrom(options.at, "at");
    if (!roster || !at) {
        return failure(!roster ? roster.error() : at.error());
    }
    ledger::RosterEdit edit;
    constexpr std::size_t fewestDigits = 8;
    for (const ledger::Member& member : roster->members) {
        const bool meant = member.name == options.who ||
                           (options.who.size() >= fewestDigits && member.fingerprint.starts_with(options.who));
        if (meant && !member.last) {
            edit.ended.push_back({member.fingerprint, *at});
        }
    }
    if (edit.ended.empty()) {
        return failure(ErrorCode::NotFound, Place{options.who, 0, {}},
                       "nobody of that name or key is on the roster now");
    }
    return edit;
}

void addChangeOptions(CLI::App& command, RosterOptions& options) {
    addSharedLedgerOptions(command, options);
    command.add_flag("--offline", options.offline, "Do not sync now");
}

} // namespace

void addRosterCommand(CLI::App& ledgerCommand, int& exitCode) {
    auto options = std::make_shared<RosterOptions>();
    CLI::App* command = ledgerCommand.add_subcommand("roster", "Who may do what in a ledger");
    command->require_subcommand(1);
    command->footer(
        "Roles: author, checker, administrator, copilot, read-only. All keys under one name are one person.");

    CLI::App* listing = command->add_subcommand("list", "Everybody, and changes that wait");
    addSharedLedgerOptions(*listing, *options);
    listing->callback([options, &exitCode] { exitCode = list(*options); });

    CLI::App* add = command->add_subcommand("add", "Let a key act");
    addChangeOptions(*add, *options);
    add->add_option("--name", options->name, "The person's name")->required();
    add->add_option("--key", options->key, "The person's public key file")->required();
    add->add_option("--role", options->roles, "What the key may do; may be given several times")->required();
    add->add_option("--until", options->until, "When it ends (default: open)");
    add->callback([options, &exitCode] {
        exitCode = change(*options, [&options](ledger::Ledger& ledger) -> Result<ledger::RosterProposal> {
            const auto edit = additionOf(*options);
            return edit ? ledger.proposeRoster(*edit, clockNow()) : failure(edit.error());
        });
    });

    CLI::App* remove = command->add_subcommand("remove", "End a person's part, or that of one key");
    addChangeOptions(*remove, *options);
    remove->add_option("WHO", options->who, "The name, or the beginning of a key's fingerprint")->required();
    remove->add_option("--at", options->at, "When it ended (default: now): entries after it do not count");
    remove->callback([options, &exitCode] {
        exitCode = change(*options, [&options](ledger::Ledger& ledger) -> Result<ledger::RosterProposal> {
            const auto edit = removalOf(*options, ledger);
            return edit ? ledger.proposeRoster(*edit, clockNow()) : failure(edit.error());
        });
    });

    CLI::App* quorum = command->add_subcommand("quorum", "How many administrators a change takes from then on");
    addChangeOptions(*quorum, *options);
    quorum->add_option("COUNT", options->quorum, "Persons")->required();
    quorum->callback([options, &exitCode] {
        exitCode = change(*options, [&options](ledger::Ledger& ledger) {
            return ledger.proposeRoster({{}, {}, options->quorum}, clockNow());
        });
    });

    CLI::App* sign = command->add_subcommand("sign", "Sign a change that another administrator has proposed");
    addChangeOptions(*sign, *options);
    sign->add_option("ID", options->proposal, "Of the change, from roster list")->required();
    sign->callback([options, &exitCode] {
        exitCode = change(
            *options, [&options](ledger::Ledger& ledger) { return ledger.signRoster(options->proposal, clockNow()); });
    });
}

} // namespace outcheck::cli
