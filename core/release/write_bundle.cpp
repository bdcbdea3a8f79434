// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/write_bundle.h"

#include "report/signers.h"

namespace outcheck::release {

namespace {

Result<void> writeText(BundleFolder& folder, std::string_view name, std::string_view text) {
    return folder.write(name, [&](const BundleFolder::Sink& sink) { return sink(text); });
}

Result<void> writeTexts(BundleFolder& folder, const Bundle& bundle, const std::string& json,
                        const ledger::Identity& identity) {
    const auto signature = ledger::signBytes(identity, json, report::signatureNamespace);
    if (!signature) {
        return failure(signature.error());
    }
    for (const auto& [name, text] : {std::pair<std::string_view, std::string>("release.json", json),
                                     {"release.json.sig", *signature},
                                     {"allowed_signers", report::allowedSignersFor(identity)},
                                     {"release.md", accountOf(bundle)},
                                     {"SHA256SUMS", sumsOf(bundle)}}) {
        if (auto written = writeText(folder, name, text); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

Result<PlacedBundle> placeBundle(const Bundle& bundle, const ReadPinned& readPinned, const ledger::Identity& identity,
                                 const std::filesystem::path& target, const std::stop_token& stop) {
    if (auto valid = validate(bundle); !valid) {
        return failure(valid.error());
    }
    if (bundle.releasedBy.writer != identity.fingerprint) {
        return failure(ErrorCode::Refused, {"release.json", 0, "releasedBy"}, "signed-by-another-key");
    }
    auto folder = BundleFolder::create(target);
    if (!folder) {
        return failure(folder.error());
    }
    for (const BundleFile& file : bundle.files) {
        const PinnedFile pinned{file.path, {file.digest, file.size}};
        if (auto written = writePinned(*folder, "outputs/", pinned, readPinned, stop); !written) {
            return failure(written.error());
        }
    }
    const std::string json = toJson(bundle);
    if (auto written = writeTexts(*folder, bundle, json, identity); !written) {
        return failure(written.error());
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, {target.string(), 0, {}}, "stopped");
    }
    if (auto placed = folder->publish(); !placed) {
        return failure(placed.error());
    }
    return PlacedBundle{std::move(*folder), sha256Of(json)};
}

} // namespace outcheck::release
