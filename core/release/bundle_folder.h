// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle's folder in the making: filled in a hidden folder beside its place and put there by one rename. Until
// publish() nothing of it can be seen; whatever is not kept is removed when this goes.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

namespace outcheck::release {

class BundleFolder {
public:
    // Nothing may stand at `target` (Refused); its parent must exist. NotFound, NoPermission, DiskFull, WriteFailed.
    static Result<BundleFolder> create(const std::filesystem::path& target);

    BundleFolder(BundleFolder&&) noexcept;
    BundleFolder& operator=(BundleFolder&&) noexcept;
    ~BundleFolder();

    using Sink = std::function<Result<void>(std::string_view)>;
    // Writes a new file, with the folders above it, and forces it to the disk; `fill` hands its bytes to the sink.
    // UnsafePath, Conflict (there already), NoPermission, DiskFull, WriteFailed, and what `fill` gives.
    Result<void> write(std::string_view relativePath, const std::function<Result<void>(const Sink&)>& fill);

    // Puts the folder in its place. Refused where something stands there by now.
    Result<void> publish();
    // From here on it stays.
    void keep();

private:
    struct Content;
    explicit BundleFolder(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

} // namespace outcheck::release
