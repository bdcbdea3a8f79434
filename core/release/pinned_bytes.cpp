// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/pinned_bytes.h"

namespace outcheck::release {

ReadPinned readerOfPinned(const ledger::Ledger& ledger) {
    return [&ledger](const review::FilePin& pin, const BundleFolder::Sink& sink) -> Result<void> {
        const auto bytes = ledger.fileBytes(pin.digest, pin.size);
        return bytes ? sink(*bytes) : failure(bytes.error());
    };
}

Result<void> writePinned(BundleFolder& folder, std::string_view prefix, const PinnedFile& file,
                         const ReadPinned& readPinned, const std::stop_token& stop) {
    return folder.write(std::string(prefix) + file.path, [&](const BundleFolder::Sink& sink) -> Result<void> {
        Sha256Hasher hasher;
        std::uint64_t size = 0;
        const BundleFolder::Sink watched = [&](std::string_view bytes) -> Result<void> {
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, {file.path, 0, {}}, "stopped");
            }
            hasher.update(bytes);
            size += bytes.size();
            return sink(bytes);
        };
        if (auto read = readPinned(file.pin, watched); !read) {
            return read;
        }
        if (size != file.pin.size || hasher.finish() != file.pin.digest) {
            return failure(ErrorCode::NotGenuine, {file.path, 0, {}}, "the bytes kept are not those that were pinned");
        }
        return {};
    });
}

Result<void> layOut(const std::vector<PinnedFile>& files, const ReadPinned& readPinned,
                    const std::filesystem::path& folder, const std::stop_token& stop) {
    auto made = BundleFolder::create(folder);
    if (!made) {
        return failure(made.error());
    }
    for (const PinnedFile& file : files) {
        if (auto written = writePinned(*made, {}, file, readPinned, stop); !written) {
            return written;
        }
    }
    if (auto placed = made->publish(); !placed) {
        return placed;
    }
    made->keep();
    return {};
}

} // namespace outcheck::release
