// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/allowed_signers.h"

#include "base/utf8.h"
#include "ledger/ledger.h"

#include <algorithm>

namespace outcheck::ledger {

namespace {

constexpr std::string_view namespaceOption = "namespaces=\"";
constexpr std::string_view notInNames = "\",*?!<>\\";
constexpr std::size_t maximumNameBytes = 100;

std::optional<std::string> takePrincipal(std::string_view& line) {
    const bool quoted = line.starts_with('"');
    line.remove_prefix(quoted ? 1 : 0);
    const auto end = quoted ? line.find('"') : line.find_first_of(" \t");
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    std::string principal(line.substr(0, end));
    line.remove_prefix(end + 1);
    return principal.find_first_of(notInNames) == std::string::npos ? std::optional(principal) : std::nullopt;
}

std::optional<SignerLine> parseLine(std::string_view text) {
    auto principal = takePrincipal(text);
    if (!principal) {
        return std::nullopt;
    }
    SignerLine line;
    line.principal = std::move(*principal);
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    if (text.starts_with(namespaceOption)) {
        text.remove_prefix(namespaceOption.size());
        const auto end = text.find('"');
        if (end == std::string_view::npos || end + 1 >= text.size() || text[end + 1] != ' ') {
            return std::nullopt;
        }
        std::string_view list = text.substr(0, end);
        line.namespaces.emplace();
        while (!list.empty()) {
            const auto comma = std::min(list.find(','), list.size());
            line.namespaces->emplace_back(list.substr(0, comma));
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
        text.remove_prefix(end + 2);
    }
    auto key = parsePublicKey(text);
    if (!key) {
        return std::nullopt;
    }
    line.key = std::move(*key);
    return line;
}

} // namespace

bool SignerLine::admits(std::string_view signatureNamespace) const {
    return !namespaces || std::find(namespaces->begin(), namespaces->end(), signatureNamespace) != namespaces->end();
}

SignerLines parseAllowedSigners(std::string_view text) {
    SignerLines result;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (auto parsed = parseLine(line)) {
            result.lines.push_back(std::move(*parsed));
        } else {
            result.understood = false;
        }
    }
    return result;
}

Result<void> validateName(std::string_view name) {
    const auto malformed = [](std::string detail) {
        return failure(ErrorCode::Malformed, Place{{}, 0, "name"}, std::move(detail));
    };
    if (name.empty() || name.size() > maximumNameBytes) {
        return malformed("a name has 1 to 100 bytes");
    }
    // printable() also writes out what is not UTF-8, control characters and changes of direction.
    if (!isUtf8(name) || printable(name) != name || name.find_first_of(notInNames) != std::string_view::npos) {
        return malformed("a name holds no control characters and none of \" , * ? ! < > \\");
    }
    if (name.front() == ' ' || name.back() == ' ' || name.front() == '#') {
        return malformed("a name begins and ends with neither space nor #");
    }
    // git drops these from the ends of an author's name, and then the commit would not name the same person.
    constexpr std::string_view crud = ".:;'";
    if (crud.find(name.front()) != std::string_view::npos || crud.find(name.back()) != std::string_view::npos) {
        return malformed("a name begins and ends with none of . : ; '");
    }
    return {};
}

std::string allowedSignersLine(std::string_view name, std::string_view publicKeyLine) {
    const auto key = parsePublicKey(publicKeyLine);
    return "\"" + std::string(name) + "\" namespaces=\"git,outcheck-report\" " +
           (key ? key->line() : std::string(publicKeyLine)) + "\n";
}

} // namespace outcheck::ledger
