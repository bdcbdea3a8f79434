// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ssh_key.h"

#include "base/digest.h"

#include <QByteArray>
#include <algorithm>

namespace outcheck::ledger {

namespace {

constexpr std::size_t maximumKeyBytes = 64U * 1024U;

std::string_view nextWord(std::string_view& text) {
    const auto first = text.find_first_not_of(" \t");
    text.remove_prefix(std::min(first, text.size()));
    const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

} // namespace

std::string PublicKey::line() const {
    return type + " " + toBase64(blob);
}

std::string toBase64(std::string_view bytes) {
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

std::optional<std::string> fromBase64(std::string_view text) {
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    std::string bytes = (*decoded).toStdString();
    if (toBase64(bytes) != text) { // unused bits at the end would let two texts mean the same bytes
        return std::nullopt;
    }
    return bytes;
}

std::optional<std::string_view> WireReader::bytes(std::size_t count) {
    if (m_rest.size() < count) {
        return std::nullopt;
    }
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
}

std::optional<std::uint32_t> WireReader::number() {
    const auto four = bytes(4);
    if (!four) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (const char byte : *four) {
        value = value << 8U | static_cast<unsigned char>(byte);
    }
    return value;
}

std::optional<std::string_view> WireReader::string() {
    const auto length = number();
    return length ? bytes(*length) : std::nullopt;
}

std::string wireString(std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    std::string wire;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        wire += static_cast<char>(static_cast<unsigned char>(size >> shift & 0xFFU));
    }
    return wire.append(text);
}

Result<PublicKey> parsePublicKey(std::string_view line) {
    const auto malformed = [] { return failure(ErrorCode::Malformed, {}, "no OpenSSH public key"); };
    if (line.size() > maximumKeyBytes) {
        return malformed();
    }
    PublicKey key;
    key.type = nextWord(line);
    const auto blob = fromBase64(nextWord(line));
    if (key.type.empty() || !blob || blob->empty()) {
        return malformed();
    }
    if (WireReader(*blob).string() != std::optional<std::string_view>(key.type)) {
        return malformed();
    }
    key.blob = *blob;
    key.fingerprint = sha256Of(key.blob).toHex();
    return key;
}

} // namespace outcheck::ledger
