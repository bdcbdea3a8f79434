// SPDX-License-Identifier: GPL-3.0-or-later
// `outcheck key`: the key that you sign with, and whose keys a ledger admits.
#include "command.h"
#include "ledger_text.h"
#include "text_output.h"

#include "base/utf8.h"

#include <algorithm>

namespace outcheck::cli {

namespace {

struct KeyOptions {
    std::string name, key, ledger;
    bool publicOnly = false;
};

std::string publicLine(const ledger::Identity& identity) {
    return identity.publicKeyLine + "\n";
}

std::string textOf(const ledger::Identity& identity) {
    std::string text = "Name         " + identity.name + "\n";
    text += "Public key   " + identity.publicKeyLine + "\n";
    text += "Fingerprint  " + identity.fingerprint + "\n";
    text += "Private key  " +
            (identity.privateKey.empty() ? std::string("held by the agent") : printable(identity.privateKey.string())) +
            "\n";
    return text;
}

ExitCode show(const Result<ledger::Identity>& identity) {
    return ledgerAnswer(identity.map(textOf));
}

Result<std::string> admit(const KeyOptions& options) {
    const auto identity = identityInUse();
    if (!identity) {
        return failure(identity.error());
    }
    const auto line = firstLineOf(options.key);
    if (!line) {
        return failure(line.error());
    }
    auto ledger = ledger::Ledger::openOrCreate(ledgerFolder(options.ledger), *identity);
    if (!ledger) {
        return failure(ledger.error());
    }
    if (const auto admitted = ledger->admit(options.name, *line, clockNow()); !admitted) {
        return failure(admitted.error());
    }
    const auto roster = ledger->roster();
    if (!roster) {
        return failure(roster.error());
    }
    const bool inForce = std::any_of(roster->begin(), roster->end(),
                                     [&options](const ledger::Member& member) { return member.name == options.name; });
    return options.name +
           (inForce ? " may now record in " + printable(ledger->folder().string()) + "\n"
                    : " is proposed; the change of the roster comes into force once enough administrators have signed "
                      "it and the ledger is synced (outcheck ledger roster list)\n");
}

std::string agentText() {
    std::string text;
    for (const std::string& key : ledger::agentKeys()) {
        text += printable(key) + "\n";
    }
    return text.empty() ? "No agent is running, or it holds no keys.\n" : text;
}

} // namespace

void addKeyCommand(CLI::App& app, int& exitCode) {
    auto options = std::make_shared<KeyOptions>();
    CLI::App* command = app.add_subcommand("key", "The key that you sign with");
    command->require_subcommand(1);
    command->footer(
        "Examples:\n"
        "  outcheck key create --name \"Jane Doe\"\n"
        "  outcheck key adopt --name \"Jane Doe\" --key ~/.ssh/id_ed25519\n"
        "  outcheck key adopt --name \"Jane Doe\" --key ~/.ssh/id_ed25519.pub     (the private key is in an agent)\n"
        "  outcheck key admit --name \"Ben Roe\" --key ben.pub --ledger /share/ledger.git\n\n"
        "A key with a passphrase works through an agent: ssh-add it first. One key a device: the same key on two\n"
        "machines would fork its chain of entries.");

    CLI::App* showCommand = command->add_subcommand("show", "Show the key in use");
    showCommand->add_flag("--public", options->publicOnly,
                          "Only the public key, as an administrator needs it: … --public > me.pub");
    showCommand->callback([options, &exitCode] {
        exitCode = options->publicOnly ? ledgerAnswer(identityInUse().map(publicLine)) : show(identityInUse());
    });

    CLI::App* create = command->add_subcommand("create", "Make a key (Ed25519, with ssh-keygen) and use it");
    create->add_option("--name", options->name, "Your name, as it shall stand in the record")->required();
    create->callback([options, &exitCode] { exitCode = show(ledger::createIdentity(options->name)); });

    CLI::App* adopt = command->add_subcommand("adopt", "Use a key that you have");
    adopt->add_option("--name", options->name, "Your name, as it shall stand in the record")->required();
    adopt->add_option("--key", options->key, "A private key, or a public key whose private half an agent holds")
        ->required();
    adopt->callback([options, &exitCode] { exitCode = show(ledger::adoptIdentity(options->name, options->key)); });

    CLI::App* agent = command->add_subcommand("agent", "List the keys that the running agent offers");
    agent->callback([&exitCode] { exitCode = writeOutput({}, agentText()); });

    CLI::App* admitCommand =
        command->add_subcommand("admit", "Let another person's key record in a ledger that you administer");
    admitCommand->add_option("--name", options->name, "That person's name")->required();
    admitCommand->add_option("--key", options->key, "That person's public key file")->required();
    admitCommand->add_option("--ledger", options->ledger, "The ledger's folder (default: your own)");
    admitCommand->callback([options, &exitCode] { exitCode = ledgerAnswer(admit(*options)); });
}

} // namespace outcheck::cli
