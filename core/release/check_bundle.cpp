// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/block_reader.h"
#include "io/confined_root.h"
#include "release/write_bundle.h"
#include "report/signers.h"

#include <array>
#include <set>

namespace outcheck::release {

namespace {

constexpr std::uint64_t longestDocument = std::uint64_t{256} << 20U; // bytes; a million files are some 200 MB
constexpr std::uint64_t longestSignature = 64U << 10U;

class BundleJudge {
public:
    BundleJudge(const io::ConfinedRoot& root, const std::stop_token& stop) : m_root(root), m_stop(stop) {}

    std::vector<Error> judge(Bundle& bundle) {
        const auto json = m_root.readSmallFile("release.json", longestDocument);
        if (!json) {
            note(json.error());
            return std::move(m_faults);
        }
        if (auto parsed = parseBundle(*json, "release.json")) {
            bundle = std::move(*parsed);
        } else {
            notGenuine("release.json", describe(parsed.error()));
            return std::move(m_faults);
        }
        if (auto valid = validate(bundle); !valid) {
            notGenuine("release.json", "no release that may be made: " + describe(valid.error()));
        }
        judgeSignature(*json, bundle);
        judgeText("release.md", accountOf(bundle));
        judgeText("SHA256SUMS", sumsOf(bundle));
        judgeFiles(bundle);
        judgeNames(bundle);
        return std::move(m_faults);
    }

private:
    void note(Error error) { m_faults.push_back(std::move(error)); }
    void notGenuine(const std::string& file, std::string detail) {
        note({ErrorCode::NotGenuine, {file, 0, {}}, std::move(detail)});
    }

    void judgeSignature(const std::string& json, const Bundle& bundle) {
        const auto signers = m_root.readSmallFile("allowed_signers", longestSignature);
        const auto signature = m_root.readSmallFile("release.json.sig", longestSignature);
        if (!signers || !signature) {
            note(signers ? signature.error() : signers.error());
            return;
        }
        const auto signer = report::readAllowedSigners(*signers);
        if (!signer) {
            note(signer.error());
            return;
        }
        if (signer->fingerprint != bundle.releasedBy.writer ||
            signer->principal != report::principalOf(bundle.releasedBy.name)) {
            notGenuine("allowed_signers", "is another's key than that of who released");
        }
        if (!report::isCanonicalSignature(*signature)) {
            notGenuine("release.json.sig", "is not a signature as it was written");
            return;
        }
        const auto verified =
            ledger::verifyBytes(json, *signature, report::signatureNamespace, signer->principal, *signers);
        if (!verified) {
            note(verified.error());
        }
    }

    void judgeText(const std::string& name, const std::string& expected) {
        const auto text = m_root.readSmallFile(name, longestDocument);
        if (!text) {
            note(text.error());
        } else if (*text != expected) {
            notGenuine(name, "does not say what release.json says");
        }
    }

    void judgeFiles(const Bundle& bundle) {
        for (const BundleFile& file : bundle.files) {
            const std::string path = "outputs/" + file.path;
            auto opened = m_root.openFile(path);
            if (!opened) {
                note(opened.error());
                continue;
            }
            const auto read = io::hashFile(std::move(*opened), m_stop);
            if (!read) {
                note(read.error());
            } else if (read->digest != file.digest || read->bytes != file.size) {
                notGenuine(path, "is not the file that was released");
            }
        }
    }

    // Nothing may lie in the folder that the account does not name.
    void judgeNames(const Bundle& bundle) {
        std::set<std::string> known = {"release.json", "release.json.sig", "allowed_signers", "release.md",
                                       "SHA256SUMS"};
        for (const BundleFile& file : bundle.files) {
            known.insert("outputs/" + file.path);
        }
        for (const io::DirectoryEntry& entry : m_root.list(m_faults)) {
            if (!known.contains(entry.path)) {
                notGenuine(entry.path, "was not released");
            }
        }
    }

    const io::ConfinedRoot& m_root;
    std::stop_token m_stop;
    std::vector<Error> m_faults;
};

} // namespace

std::vector<Error> faultsOfBundle(const std::filesystem::path& folder, Bundle& bundle, const std::stop_token& stop) {
    const auto root = io::ConfinedRoot::open(folder);
    if (!root) {
        return {root.error()};
    }
    return BundleJudge(*root, stop).judge(bundle);
}

} // namespace outcheck::release
