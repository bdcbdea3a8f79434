// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_reader.h"
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"
#include "ledger/ledger.h"
#include "ledger/program_runner.h"
#include "ledger/ssh_key.h"

#include <QUuid>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <system_error>

namespace outcheck::ledger {

namespace {

constexpr std::string_view formatName = "outcheck-identity/1";
constexpr std::uint64_t maximumBytes = 256U * 1024U;

std::filesystem::path identityFile() {
    return homeFolder() / "identity.json";
}

// A key inside the home folder is named relative to it, so that the folder can be moved (portable use).
std::string nameInFile(const std::filesystem::path& path) {
    if (path.empty()) {
        return {};
    }
    const auto relative = path.lexically_relative(homeFolder());
    return relative.empty() || *relative.begin() == ".." ? path.string() : relative.generic_string();
}

std::filesystem::path pathFromFile(const std::string& text) {
    return text.empty() ? std::filesystem::path() : homeFolder() / text; // an absolute path stays itself
}

Result<PublicKey> readPublicKey(const std::filesystem::path& file) {
    const auto text = readWhole(file, maximumBytes);
    if (!text) {
        return failure(text.error());
    }
    auto key = parsePublicKey(*text);
    if (!key) {
        return failure(ErrorCode::Malformed, Place{file.string(), 0, {}}, key.error().detail);
    }
    return key;
}

Identity identityOf(const std::string& name, const PublicKey& key, std::filesystem::path publicKey,
                    std::filesystem::path privateKey) {
    return Identity{name, std::move(publicKey), std::move(privateKey), key.line(), key.fingerprint};
}

Result<Identity> store(const Identity& identity) {
    const nlohmann::json json{{"format", formatName},
                              {"name", identity.name},
                              {"publicKey", nameInFile(identity.publicKey)},
                              {"privateKey", nameInFile(identity.privateKey)},
                              {"fingerprint", identity.fingerprint}};
    if (auto written = writeWhole(identityFile(), json.dump(1) + "\n"); !written) {
        return failure(written.error());
    }
    return identity;
}

bool inAgent(const PublicKey& key) {
    const auto lines = agentKeys();
    return std::any_of(lines.begin(), lines.end(), [&key](const std::string& line) {
        const auto offered = parsePublicKey(line);
        return offered && offered->blob == key.blob;
    });
}

// Runs `make` under a lock once it is sure that no identity is there.
template <typename Make>
Result<Identity> setUp(const std::string& name, Make make) {
    if (auto valid = validateName(name); !valid) {
        return failure(valid.error());
    }
    if (auto made = io::makePrivateFolder(homeFolder() / "keys"); !made) {
        return failure(made.error());
    }
    const auto lock = FolderLock::take(homeFolder() / "identity.lock", std::chrono::seconds(10));
    if (!lock) {
        return failure(lock.error());
    }
    const auto present = currentIdentity();
    if (present) {
        return failure(ErrorCode::Refused, Place{identityFile().string(), 0, {}},
                       "a key is in use already: " + present->name);
    }
    if (present.error().code != ErrorCode::NotFound) {
        return failure(present.error());
    }
    return make();
}

// The public part of a private key file; also the proof that it opens without a passphrase.
Result<PublicKey> publicPartOf(const std::filesystem::path& privateKey) {
    const auto output = runProgram("ssh-keygen", {"-y", "-P", "", "-f", privateKey.string()}, {}, computingLimit);
    if (!output) {
        return failure(output.error());
    }
    if (output->exitCode != 0) {
        return failure(ErrorCode::ProgramFailed, Place{privateKey.string(), 0, {}}, output->err);
    }
    return parsePublicKey(output->out);
}

// Our own copy of the public key, so that it stays findable whatever becomes of the file that was named.
Result<std::filesystem::path> keepPublicKey(const PublicKey& key) {
    std::filesystem::path file = homeFolder() / "keys" / ("adopted_" + key.fingerprint.substr(0, 16) + ".pub");
    if (auto written = writeWhole(file, key.line() + "\n"); !written) {
        return failure(written.error());
    }
    return file;
}

Result<Identity> adoptFromAgent(const std::string& name, const PublicKey& key, const std::string& whatIsMissing) {
    if (!inAgent(key)) {
        return failure(ErrorCode::Refused, Place{{}, 0, "key"},
                       whatIsMissing + ": load it into an agent (ssh-add), then adopt it again");
    }
    const auto file = keepPublicKey(key);
    if (!file) {
        return failure(file.error());
    }
    return store(identityOf(name, key, *file, {}));
}

Result<Identity> adoptPrivate(const std::string& name, const std::filesystem::path& privateKey) {
    if (const auto key = publicPartOf(privateKey)) {
        const auto file = keepPublicKey(*key);
        if (!file) {
            return failure(file.error());
        }
        return store(identityOf(name, *key, *file, privateKey));
    } else if (key.error().code != ErrorCode::ProgramFailed ||
               key.error().detail.find("passphrase") == std::string::npos) {
        return failure(key.error());
    }
    std::filesystem::path beside = privateKey;
    beside += ".pub";
    const auto key = readPublicKey(beside);
    if (!key) {
        return failure(ErrorCode::Refused, Place{privateKey.string(), 0, "key"},
                       "the key has a passphrase and no readable .pub file beside it: adopt the .pub file with an "
                       "agent that holds the key");
    }
    return adoptFromAgent(name, *key, "the key has a passphrase");
}

} // namespace

Result<Identity> currentIdentity() {
    const std::string file = identityFile().string();
    const auto bytes = readWhole(identityFile(), maximumBytes);
    if (!bytes) {
        return failure(bytes.error());
    }
    const auto document = parseJson(*bytes, file);
    if (!document) {
        return failure(document.error());
    }
    const JsonField root(*document, file);
    const auto format = root.string("format");
    const auto name = root.string("name");
    const auto publicKey = root.string("publicKey");
    const auto privateKey = root.string("privateKey");
    const auto fingerprint = root.string("fingerprint");
    for (const auto* field : {&format, &name, &publicKey, &privateKey, &fingerprint}) {
        if (!*field) {
            return failure(field->error());
        }
    }
    if (*format != formatName) {
        return failure(root.error(ErrorCode::Unsupported, "written by another version of Outcheck"));
    }
    if (auto valid = validateName(*name); !valid) {
        return failure(Error{ErrorCode::Malformed, Place{file, 0, "name"}, valid.error().detail});
    }
    const auto key = readPublicKey(pathFromFile(*publicKey));
    if (!key) {
        // NotFound would mean "none set up" to the caller, and a second key would be made.
        const ErrorCode code = key.error().code == ErrorCode::NotFound ? ErrorCode::ReadFailed : key.error().code;
        return failure(code, key.error().where, "the public key of the identity in use: " + key.error().detail);
    }
    if (key->fingerprint != *fingerprint) {
        return failure(ErrorCode::NotGenuine, Place{pathFromFile(*publicKey).string(), 0, {}},
                       "no longer the key that was set up");
    }
    return identityOf(*name, *key, pathFromFile(*publicKey), pathFromFile(*privateKey));
}

Result<Identity> createIdentity(const std::string& name) {
    return setUp(name, [&name]() -> Result<Identity> {
        // A name of its own for every attempt: what a killed one left behind is never taken for a key in use.
        const std::string id = QUuid::createUuid().toString(QUuid::Id128).toStdString().substr(0, 12);
        const std::filesystem::path file = homeFolder() / "keys" / ("ed25519_" + id);
        const auto output = runProgram("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-C", name, "-f", file.string()},
                                       {}, computingLimit);
        if (!output) {
            return failure(output.error());
        }
        if (output->exitCode != 0) {
            return failure(ErrorCode::ProgramFailed, Place{"ssh-keygen", 0, {}},
                           "could not make a key: " + output->err);
        }
        std::filesystem::path publicFile = file;
        publicFile += ".pub";
        const auto key = readPublicKey(publicFile);
        if (!key) {
            return failure(key.error());
        }
        return store(identityOf(name, *key, publicFile, file));
    });
}

Result<Identity> adoptIdentity(const std::string& name, const std::filesystem::path& key) {
    return setUp(name, [&]() -> Result<Identity> {
        const std::filesystem::path file = std::filesystem::absolute(key).lexically_normal();
        const auto text = readWhole(file, maximumBytes);
        if (!text) {
            return failure(text.error());
        }
        if (text->find("PRIVATE KEY-----") != std::string::npos) {
            return adoptPrivate(name, file);
        }
        const auto publicKey = parsePublicKey(*text);
        if (!publicKey) {
            return failure(ErrorCode::Malformed, Place{file.string(), 0, {}},
                           "neither a private nor a public OpenSSH key");
        }
        // The private key beside it is as good as an agent.
        std::filesystem::path beside = file;
        beside.replace_extension();
        std::error_code fault;
        if (file.extension() == ".pub" && !inAgent(*publicKey) && std::filesystem::is_regular_file(beside, fault)) {
            return adoptPrivate(name, beside);
        }
        return adoptFromAgent(name, *publicKey, "no agent holds the private key");
    });
}

std::vector<std::string> agentKeys() {
    std::vector<std::string> keys;
    if (qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK")) {
        return keys;
    }
    const auto output = runProgram("ssh-add", {"-L"}, {}, std::chrono::seconds(10));
    if (!output || output->exitCode != 0) {
        return keys; // no agent, or an empty one
    }
    std::string_view text = output->out;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (parsePublicKey(text.substr(0, end))) {
            keys.emplace_back(text.substr(0, end));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return keys;
}

} // namespace outcheck::ledger
