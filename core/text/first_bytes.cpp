// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/first_bytes.h"

#include <algorithm>

namespace outcheck::text {

Result<io::EncodingGuess> encodingOf(const io::OpenFile& file) {
    const auto identity = file.identity();
    if (!identity) {
        return failure(identity.error());
    }
    std::string bytes(static_cast<std::size_t>(std::min<std::uint64_t>(identity->size, std::uint64_t{256} << 10U)),
                      '\0');
    const auto count = file.readAt(0, bytes.data(), bytes.size());
    if (!count) {
        return failure(count.error());
    }
    bytes.resize(*count);
    return io::guessEncoding(bytes);
}

} // namespace outcheck::text
