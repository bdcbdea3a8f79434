// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a raw SSH signature holds, by OpenSSL: Ed25519, RSA with SHA-2, ECDSA on the NIST curves.
#pragma once

#include "ledger/ssh_key.h"

#include <string_view>

namespace outcheck::ledger {

enum class SignatureCheck { Good, Bad, UnknownKind };

// `signature` on the wire: algorithm and bytes. UnknownKind for keys of hardware tokens, certificates and kinds to
// come.
SignatureCheck checkSignature(const PublicKey& key, std::string_view signature, std::string_view message);

} // namespace outcheck::ledger
