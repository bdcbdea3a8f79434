// SPDX-License-Identifier: GPL-3.0-or-later
// A self-signed certificate by certutil, for those whose organisation gives them none. No question is asked and nothing
// waits for a key press: the noise that certutil wants comes from the system's generator.
#include "report/report.h"

#include "base/utf8.h"
#include "io/user_folders.h"
#include "ledger/atomic_file.h"
#include "ledger/program_runner.h"

#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace outcheck::report {

namespace {

using ledger::ProgramOutput;

Result<ProgramOutput> certutil(const std::vector<std::string>& arguments) {
    Result<ProgramOutput> output = ledger::runProgram("certutil", arguments, {}, ledger::computingLimit);
    if (!output && output.error().code == ErrorCode::ProgramMissing) {
        output.error().detail = "certutil is not installed or not on the PATH (Debian package: libnss3-tools)";
    }
    return output;
}

// A value of a distinguished name, quoted as RFC 1485 has it.
std::string nameValue(std::string_view name) {
    std::string result = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\') {
            result += '\\';
        }
        result += c;
    }
    return result + "\"";
}

bool isUsableName(std::string_view name) {
    return !name.empty() && name.size() <= 64 && printable(name) == name &&
           name.find_first_not_of(' ') != std::string_view::npos;
}

std::string randomBytes(std::size_t count) {
    std::string bytes;
    while (bytes.size() < count) {
        bytes += static_cast<char>(QRandomGenerator::system()->bounded(256));
    }
    return bytes;
}

} // namespace

Result<void> createCertificate(const std::filesystem::path& nssFolder, const std::string& name) {
    if (!isUsableName(name)) {
        return failure(ErrorCode::Refused, {{}, 0, "name"},
                       "a name of 1 to 64 bytes without control characters is needed");
    }
    if (Result<void> made = io::makePrivateFolder(nssFolder); !made) {
        return made;
    }
    const std::string store = "sql:" + nssFolder.string();
    const auto failed = [&](const ProgramOutput& output) {
        return failure(ErrorCode::ProgramFailed, {"certutil", 0, {}},
                       output.err.empty() ? "could not make the certificate" : output.err);
    };
    std::error_code fault;
    if (std::filesystem::exists(nssFolder / "key4.db", fault)) {
        const Result<ProgramOutput> keys = certutil({"-K", "-d", store});
        if (!keys) {
            return failure(keys.error());
        }
        if (keys->exitCode == 0) { // 255 where there is no key
            return failure(ErrorCode::Refused, {nssFolder.string(), 0, {}},
                           "there is a key with a certificate in this store already");
        }
    } else {
        const Result<ProgramOutput> made = certutil({"-N", "-d", store, "--empty-password"});
        if (!made) {
            return failure(made.error());
        }
        if (made->exitCode != 0) {
            return failed(*made);
        }
    }
    const std::filesystem::path noise = nssFolder / "noise";
    if (Result<void> written = ledger::writeWhole(noise, randomBytes(256)); !written) {
        return written;
    }
    const std::uint32_t serial = QRandomGenerator::system()->bounded(1U, 0x7FFFFFFFU);
    const Result<ProgramOutput> made = certutil({"-S",         "-x",
                                                 "-d",         store,
                                                 "-n",         name,
                                                 "-s",         "CN=" + nameValue(name),
                                                 "-t",         "CTu,Cu,Cu",
                                                 "-k",         "rsa",
                                                 "-g",         "3072",
                                                 "-Z",         "SHA256",
                                                 "-v",         "60",
                                                 "-m",         std::to_string(serial),
                                                 "--keyUsage", "digitalSignature,nonRepudiation,certSigning",
                                                 "-z",         noise.string()});
    std::filesystem::remove(noise, fault);
    if (!made) {
        return failure(made.error());
    }
    if (made->exitCode != 0) {
        return failed(*made);
    }
    return {};
}

} // namespace outcheck::report
