// SPDX-License-Identifier: GPL-3.0-or-later
// Detached SSH signatures (PROTOCOL.sshsig of OpenSSH). Made by ssh-keygen, so that agents and hardware keys work.
// Checked in-process for Ed25519, RSA and ECDSA, because a ledger holds thousands; by ssh-keygen for every other kind
// of key.
#pragma once

#include "base/result.h"
#include "ledger/ssh_key.h"

#include <string>
#include <string_view>

namespace outcheck::ledger {

struct SshSignature {
    PublicKey key;
    std::string signatureNamespace;
    std::string hash;  // sha256 | sha512
    std::string bytes; // algorithm and signature on the wire
};

// Reads the armored form. Admits only what ssh-keygen writes, byte for byte (a last line break may be missing), so that
// no changed byte goes unseen. NotGenuine otherwise.
Result<SshSignature> parseSignature(std::string_view armored);

// Whether `key` signed these bytes under this namespace. NotGenuine with the reason; ProgramMissing, ProgramFailed for
// keys that only ssh-keygen can judge.
Result<void> verifySignatureBy(const PublicKey& key, std::string_view bytes, std::string_view armored,
                               std::string_view signatureNamespace);

} // namespace outcheck::ledger
