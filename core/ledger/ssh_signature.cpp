// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ssh_signature.h"

#include "ledger/allowed_signers.h"
#include "ledger/atomic_file.h"
#include "ledger/ledger.h"
#include "ledger/program_runner.h"
#include "ledger/public_key_crypto.h"

#include <QTemporaryDir>
#include <openssl/evp.h>

namespace outcheck::ledger {

namespace {

constexpr std::string_view header = "-----BEGIN SSH SIGNATURE-----\n";
constexpr std::string_view footer = "-----END SSH SIGNATURE-----";
constexpr std::string_view magic = "SSHSIG";
constexpr std::size_t lineLength = 70;
constexpr std::size_t maximumArmorBytes = 64U * 1024U;

tl::unexpected<Error> notGenuine(std::string reason) {
    return failure(ErrorCode::NotGenuine, {}, std::move(reason));
}

std::string armor(std::string_view blob) {
    const std::string text = toBase64(blob);
    std::string armored(header);
    for (std::size_t at = 0; at < text.size(); at += lineLength) {
        armored.append(text, at, lineLength).append("\n");
    }
    return armored.append(footer);
}

std::string digestOf(const EVP_MD* hash, std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, hash, nullptr) != 1) {
        return {};
    }
    return {std::begin(digest), std::begin(digest) + size};
}

// What the key really signs: never the message itself, so that a signature for one purpose cannot serve another.
std::string signedBytes(const SshSignature& signature, std::string_view message) {
    const EVP_MD* hash = signature.hash == "sha512" ? EVP_sha512() : EVP_sha256();
    return std::string(magic) + wireString(signature.signatureNamespace) + wireString({}) + wireString(signature.hash) +
           wireString(digestOf(hash, message));
}

Result<ProgramOutput> stockVerify(std::string_view bytes, std::string_view armored, std::string_view signatureNamespace,
                                  std::string_view principal, std::string_view allowedSigners) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(writeError(folder.path().toStdString(), folder.errorString().toStdString()));
    }
    const std::filesystem::path place(folder.path().toStdString());
    for (const auto& [name, text] : {std::pair{"signature", armored}, {"allowed_signers", allowedSigners}}) {
        if (auto written = writeWhole(place / name, text); !written) {
            return failure(written.error());
        }
    }
    return runProgram("ssh-keygen",
                      {"-Y", "verify", "-n", std::string(signatureNamespace), "-I", std::string(principal), "-s",
                       (place / "signature").string(), "-f", (place / "allowed_signers").string()},
                      bytes, computingLimit);
}

Result<void> verifyByProgram(std::string_view bytes, std::string_view armored, std::string_view signatureNamespace,
                             std::string_view principal, std::string_view allowedSigners) {
    const auto output = stockVerify(bytes, armored, signatureNamespace, principal, allowedSigners);
    if (!output) {
        return failure(output.error());
    }
    if (output->exitCode != 0) {
        return notGenuine("ssh-keygen does not accept the signature: " + output->err);
    }
    return {};
}

} // namespace

Result<SshSignature> parseSignature(std::string_view armored) {
    const auto damaged = [] { return notGenuine("the signature is damaged"); };
    if (armored.size() > maximumArmorBytes || !armored.starts_with(header)) {
        return damaged();
    }
    const auto end = armored.find(footer);
    if (end == std::string_view::npos) {
        return damaged();
    }
    std::string text;
    for (const char letter : armored.substr(header.size(), end - header.size())) {
        if (letter != '\n') {
            text += letter;
        }
    }
    const auto blob = fromBase64(text);
    if (!blob) {
        return damaged();
    }
    const std::string canonical = armor(*blob);
    if (armored != canonical && armored != canonical + "\n") {
        return damaged();
    }
    WireReader reader(*blob);
    const auto start = reader.bytes(magic.size());
    const auto version = reader.number();
    const auto keyBlob = reader.string();
    const auto purpose = reader.string();
    const auto reserved = reader.string();
    const auto hash = reader.string();
    const auto bytes = reader.string();
    if (start != magic || version != 1U || !keyBlob || !purpose || !reserved || !hash || !bytes || !reader.atEnd() ||
        !reserved->empty() || (*hash != "sha512" && *hash != "sha256")) {
        return damaged();
    }
    const auto type = WireReader(*keyBlob).string();
    if (!type) {
        return damaged();
    }
    auto key = parsePublicKey(std::string(*type) + " " + toBase64(*keyBlob));
    if (!key) {
        return damaged();
    }
    return SshSignature{std::move(*key), std::string(*purpose), std::string(*hash), std::string(*bytes)};
}

Result<void> verifySignatureBy(const PublicKey& key, std::string_view bytes, std::string_view armored,
                               std::string_view signatureNamespace) {
    const auto signature = parseSignature(armored);
    if (!signature) {
        return failure(signature.error());
    }
    if (signature->key.blob != key.blob) {
        return notGenuine("signed with another key");
    }
    if (signature->signatureNamespace != signatureNamespace) {
        return notGenuine("signed for another purpose");
    }
    switch (checkSignature(key, signature->bytes, signedBytes(*signature, bytes))) {
    case SignatureCheck::Good:
        return {};
    case SignatureCheck::Bad:
        return notGenuine("the signature does not fit the bytes");
    case SignatureCheck::UnknownKind:
        break;
    }
    const std::string principal = "key";
    return verifyByProgram(bytes, armored, signatureNamespace, principal, principal + " " + key.line() + "\n");
}

Result<std::string> signBytes(const Identity& identity, std::string_view bytes, std::string_view signatureNamespace) {
    std::vector<std::string> arguments{"-Y", "sign", "-n", std::string(signatureNamespace)};
    if (identity.privateKey.empty()) {
        arguments.insert(arguments.end(), {"-U", "-f", identity.publicKey.string()});
    } else {
        arguments.insert(arguments.end(), {"-f", identity.privateKey.string()});
    }
    const auto output = runProgram("ssh-keygen", arguments, bytes, personLimit);
    if (!output) {
        return failure(output.error());
    }
    if (output->exitCode != 0) {
        return failure(ErrorCode::ProgramFailed, Place{"ssh-keygen", 0, {}}, "could not sign: " + output->err);
    }
    // What a helper program hands back is not believed until it verifies.
    const auto key = parsePublicKey(identity.publicKeyLine);
    if (!key) {
        return failure(key.error());
    }
    if (auto verified = verifySignatureBy(*key, bytes, output->out, signatureNamespace); !verified) {
        return failure(verified.error());
    }
    return output->out;
}

Result<void> verifyBytes(std::string_view bytes, std::string_view signature, std::string_view signatureNamespace,
                         std::string_view principal, std::string_view allowedSigners) {
    const auto parsed = parseSignature(signature);
    if (!parsed) {
        return failure(parsed.error());
    }
    const SignerLines lines = parseAllowedSigners(allowedSigners);
    if (!lines.understood) {
        return verifyByProgram(bytes, signature, signatureNamespace, principal, allowedSigners);
    }
    for (const SignerLine& line : lines.lines) {
        if (line.principal == principal && line.key.blob == parsed->key.blob && line.admits(signatureNamespace)) {
            return verifySignatureBy(line.key, bytes, signature, signatureNamespace);
        }
    }
    return notGenuine("no line of allowed_signers admits this key for that person and purpose");
}

} // namespace outcheck::ledger
