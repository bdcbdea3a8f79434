// SPDX-License-Identifier: GPL-3.0-or-later
// Signs as `ssh-keygen -Y sign -n git` does with an Ed25519 key, in this process: a program started 100,000 times would
// be all that is measured.
#pragma once

#include <filesystem>
#include <memory>
#include <openssl/evp.h>
#include <string>
#include <string_view>

namespace outcheck::bench {

class SshSigner {
public:
    // An OpenSSH private key file without a passphrase. Ends the program where it is none.
    explicit SshSigner(const std::filesystem::path& privateKey);
    // Armored (PROTOCOL.sshsig of OpenSSH), without the last line break, as git keeps it.
    std::string sign(std::string_view payload) const;

private:
    struct Free {
        void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::string m_publicBlob;
};

} // namespace outcheck::bench
