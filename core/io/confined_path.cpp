// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/confined_root.h"

#include <algorithm>

namespace outcheck::io {

bool isConfinedPath(std::string_view relativePath) {
    if (relativePath.empty() || relativePath.find('\0') != std::string_view::npos) {
        return false;
    }
#ifdef _WIN32
    if (relativePath.find_first_of("\\:") != std::string_view::npos) {
        return false;
    }
#endif
    std::size_t start = 0;
    while (start <= relativePath.size()) {
        const std::size_t end = std::min(relativePath.find('/', start), relativePath.size());
        const std::string_view part = relativePath.substr(start, end - start);
        // An empty part is a leading, trailing or doubled '/': an absolute path is one of these.
        if (part.empty() || part == "." || part == "..") {
            return false;
        }
        start = end + 1;
    }
    return true;
}

namespace {

constexpr std::size_t spareBytes = 64; // room behind the text, for readers that take whole vectors

} // namespace

Result<std::string> ConfinedRoot::readSmallFile(std::string_view relativePath, std::uint64_t maximumBytes) const {
    auto file = openFile(relativePath);
    if (!file) {
        return failure(file.error());
    }
    const auto identity = file->identity();
    if (!identity) {
        return failure(identity.error());
    }
    if (identity->size > maximumBytes) {
        return failure(ErrorCode::TooLarge, {std::string(relativePath), 0, {}},
                       "larger than " + std::to_string(maximumBytes) + " bytes");
    }
    std::string content;
    content.reserve(static_cast<std::size_t>(identity->size) + spareBytes);
    content.resize(static_cast<std::size_t>(identity->size));
    const auto read = file->readAt(0, content.data(), content.size());
    if (!read) {
        return failure(read.error());
    }
    const auto after = file->identity();
    if (*read != content.size() || !after || *after != *identity) {
        return failure(ErrorCode::ChangedWhileRead, {std::string(relativePath), 0, {}},
                       "the file changed while it was read");
    }
    return content;
}

} // namespace outcheck::io
