// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh_signer.h"

#include "ledger/atomic_file.h"
#include "ledger/ssh_key.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace outcheck::bench {

namespace {

using ledger::WireReader;
using ledger::wireString;

[[noreturn]] void give(const char* why) {
    std::fprintf(stderr, "%s\n", why);
    std::exit(1);
}

std::string_view octets(const std::optional<std::string_view>& field) {
    if (!field) {
        give("no OpenSSH private key");
    }
    return *field;
}

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string keyBytes(const std::filesystem::path& file) {
    const auto text = ledger::readWhole(file, 1U << 16U);
    std::string base64;
    for (std::size_t at = 0; text && at < text->size();) {
        const auto end = std::min(text->find('\n', at), text->size());
        const std::string line = text->substr(at, end - at);
        base64 += line.starts_with("-----") ? std::string() : line;
        at = end + 1;
    }
    const auto bytes = ledger::fromBase64(base64);
    if (!bytes) {
        give("the private key cannot be read");
    }
    return *bytes;
}

} // namespace

SshSigner::SshSigner(const std::filesystem::path& privateKey) {
    constexpr std::string_view magic("openssh-key-v1\0", 15);
    constexpr std::size_t seedBytes = 32;
    const std::string bytes = keyBytes(privateKey);
    WireReader outer(bytes);
    if (octets(outer.bytes(magic.size())) != magic || octets(outer.string()) != "none") {
        give("a private key with a passphrase, or none");
    }
    octets(outer.string()); // name of the key derivation, its options, the number of keys
    octets(outer.string());
    outer.number();
    m_publicBlob = octets(outer.string());
    WireReader inner(octets(outer.string()));
    inner.number(); // the same number twice: a check of the passphrase
    inner.number();
    if (octets(inner.string()) != "ssh-ed25519") {
        give("no Ed25519 key");
    }
    octets(inner.string());
    const std::string_view secret = octets(inner.string());
    m_key.reset(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(secret), seedBytes));
    if (!m_key) {
        give("the crypto library does not take the key");
    }
}

std::string SshSigner::sign(std::string_view payload) const {
    constexpr std::size_t lineLength = 70;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int digestSize = 0;
    EVP_Digest(payload.data(), payload.size(), digest, &digestSize, EVP_sha512(), nullptr);
    const std::string what = "SSHSIG" + wireString("git") + wireString({}) + wireString("sha512") +
                             wireString({reinterpret_cast<const char*>(digest), digestSize});
    std::string signature(64, '\0');
    std::size_t size = signature.size();
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key.get());
    const int good =
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(signature.data()), &size, raw(what), what.size());
    EVP_MD_CTX_free(context);
    if (good != 1) {
        give("not signed");
    }
    const std::string blob = std::string("SSHSIG\0\0\0\1", 10) + wireString(m_publicBlob) + wireString("git") +
                             wireString({}) + wireString("sha512") +
                             wireString(wireString("ssh-ed25519") + wireString(signature));
    const std::string text = ledger::toBase64(blob);
    std::string armored = "-----BEGIN SSH SIGNATURE-----\n";
    for (std::size_t at = 0; at < text.size(); at += lineLength) {
        armored.append(text, at, lineLength).append("\n");
    }
    return armored + "-----END SSH SIGNATURE-----";
}

} // namespace outcheck::bench
