// SPDX-License-Identifier: GPL-3.0-or-later
// The allowed_signers file of OpenSSH, as far as Outcheck writes it: "name" namespaces="…" type key.
#pragma once

#include "ledger/ssh_key.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outcheck::ledger {

struct SignerLine {
    std::string principal;
    std::optional<std::vector<std::string>> namespaces; // nothing: every purpose
    PublicKey key;
    bool admits(std::string_view signatureNamespace) const;
};

struct SignerLines {
    std::vector<SignerLine> lines;
    bool understood =
        true; // false: some line uses more of the format (patterns, validity, authorities): ask ssh-keygen
};

SignerLines parseAllowedSigners(std::string_view text);

} // namespace outcheck::ledger
