// SPDX-License-Identifier: GPL-3.0-or-later
// The allowed_signers file beside a report, and the outer form of an SSH signature. ssh-keygen is lenient about both; a
// report is not, so that no changed byte passes.
#pragma once

#include "base/result.h"
#include "ledger/ledger.h"

#include <string>
#include <string_view>

namespace outcheck::report {

inline constexpr std::string_view signatureNamespace = "outcheck-report";

// A name as principal: what has a meaning in allowed_signers (quotes, patterns, lists, control characters) becomes "_".
std::string principalOf(std::string_view name);

// One line: "principal" namespaces="outcheck-report" key-type key.
std::string allowedSignersFor(const ledger::Identity& identity);

struct Signer {
    std::string principal;
    std::string keyType;
    std::string fingerprint;    // hex SHA-256 of the key blob, the writer in a ledger
    std::string sshFingerprint; // SHA256:… as ssh-keygen -l prints it
};

// Reads exactly what allowedSignersFor writes: one line, one key. NotGenuine otherwise.
Result<Signer> readAllowedSigners(std::string_view text);

// Whether this is an armored signature byte for byte as ssh-keygen writes it, with nothing before, between or behind.
bool isCanonicalSignature(std::string_view armored);

} // namespace outcheck::report
