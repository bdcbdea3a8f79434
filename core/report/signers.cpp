// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signers.h"

#include "base/utf8.h"

#include <QByteArray>

namespace outcheck::report {

namespace {

constexpr std::string_view namespaceOption = "namespaces=\"outcheck-report\"";

QByteArray bytesOf(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// Strict base64: decodes only what encodes back to the same text.
std::optional<std::string> decodeExactly(std::string_view base64) {
    const QByteArray text = bytesOf(base64);
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text) {
        return std::nullopt;
    }
    return decoded.decoded.toStdString();
}

Error notTheForm() {
    return Error{
        ErrorCode::NotGenuine, {"allowed_signers", 0, {}}, "is not the one line that a report is written with"};
}

} // namespace

std::string principalOf(std::string_view name) {
    std::string principal = toUtf8(name);
    for (char& c : principal) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || std::string_view("\"\\,*?!#").find(c) != std::string_view::npos) {
            c = '_';
        }
    }
    return principal.empty() ? "_" : principal;
}

std::string allowedSignersFor(const ledger::Identity& identity) {
    // Of "type key comment" the comment is left out: it may hold a host name.
    const std::string& line = identity.publicKeyLine;
    const std::size_t typeEnd = line.find(' ');
    const std::size_t keyEnd = typeEnd == std::string::npos ? typeEnd : line.find_first_of(" \r\n", typeEnd + 1);
    return "\"" + principalOf(identity.name) + "\" " + std::string(namespaceOption) + " " + line.substr(0, keyEnd) +
           "\n";
}

Result<Signer> readAllowedSigners(std::string_view text) {
    Signer signer;
    const std::size_t nameEnd = text.find('"', 1);
    if (!text.starts_with('"') || nameEnd == std::string_view::npos || !text.ends_with('\n')) {
        return failure(notTheForm());
    }
    signer.principal = text.substr(1, nameEnd - 1);
    std::string_view rest = text.substr(nameEnd + 1, text.size() - nameEnd - 2);
    const std::string option = " " + std::string(namespaceOption) + " ";
    if (!rest.starts_with(option) || principalOf(signer.principal) != signer.principal) {
        return failure(notTheForm());
    }
    rest.remove_prefix(option.size());
    const std::size_t typeEnd = rest.find(' ');
    if (typeEnd == std::string_view::npos) {
        return failure(notTheForm());
    }
    signer.keyType = rest.substr(0, typeEnd);
    const std::optional<std::string> blob = decodeExactly(rest.substr(typeEnd + 1));
    // The blob begins with its own type; the word before it must agree.
    if (!blob || blob->size() < 4 + signer.keyType.size() ||
        blob->compare(4, signer.keyType.size(), signer.keyType) != 0) {
        return failure(notTheForm());
    }
    const Sha256Digest digest = sha256Of(*blob);
    signer.fingerprint = digest.toHex();
    signer.sshFingerprint =
        "SHA256:" + bytesOf({reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()})
                        .toBase64(QByteArray::OmitTrailingEquals)
                        .toStdString();
    return signer;
}

bool isCanonicalSignature(std::string_view armored) {
    constexpr std::string_view begin = "-----BEGIN SSH SIGNATURE-----\n";
    constexpr std::string_view end = "-----END SSH SIGNATURE-----\n";
    constexpr std::size_t lineLength = 70;
    if (!armored.starts_with(begin) || !armored.ends_with(end) || armored.size() < begin.size() + end.size()) {
        return false;
    }
    const std::string_view body = armored.substr(begin.size(), armored.size() - begin.size() - end.size());
    std::string joined;
    std::size_t at = 0;
    while (at < body.size()) {
        const std::size_t lineEnd = body.find('\n', at);
        const std::size_t length = lineEnd == std::string_view::npos ? 0 : lineEnd - at;
        const bool last = lineEnd + 1 == body.size();
        if (length == 0 || length > lineLength || (!last && length != lineLength)) {
            return false;
        }
        joined += body.substr(at, length);
        at = lineEnd + 1;
    }
    const std::optional<std::string> blob = decodeExactly(joined);
    return blob && blob->starts_with("SSHSIG");
}

} // namespace outcheck::report
