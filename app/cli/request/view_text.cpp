// SPDX-License-Identifier: GPL-3.0-or-later
#include "request/view_text.h"

namespace outcheck::cli {

review::Person whoLooks(RequestSession& session) {
    const auto me = session.desk().me(session.now());
    return me ? *me : review::Person{};
}

std::string padded(const std::string& text, std::size_t width) {
    return text.size() >= width ? text : text + std::string(width - text.size(), ' ');
}

} // namespace outcheck::cli
