// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <charconv>
#include <string_view>
#include <system_error>

namespace outcheck::fuzz {

bool parseOptions(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        std::uint64_t* const target = name == "--inputs"    ? &options.inputs
                                      : name == "--first"   ? &options.first
                                      : name == "--seed"    ? &options.seed
                                      : name == "--threads" ? &options.threads
                                                            : nullptr;
        if (target == nullptr || i + 1 == argc) {
            return false;
        }
        const std::string_view value = argv[i + 1];
        const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), *target);
        if (fault != std::errc{} || end != value.data() + value.size()) {
            return false;
        }
    }
    return options.threads > 0;
}

} // namespace outcheck::fuzz
