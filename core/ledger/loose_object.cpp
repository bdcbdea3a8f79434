// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/loose_object.h"

#include "ledger/atomic_file.h"

#include <cstdint>
#include <initializer_list>
#include <openssl/evp.h>
#include <system_error>
#include <vector>
#include <zlib.h>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maximumFileBytes = 64U << 20U;
constexpr std::uint64_t maximumPackBytes = 4ULL << 30U;
constexpr std::size_t checksumBytes = 20;
constexpr std::string_view streamHeader = "\x78\x01"; // window of 32 KiB, no compression

std::string sha1Of(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha1(), nullptr) != 1) {
        return {};
    }
    return {std::begin(digest), std::begin(digest) + size};
}

std::string hexOf(std::string_view bytes) {
    std::string hex;
    for (const char byte : bytes) {
        for (const unsigned shift : {4U, 0U}) {
            hex += "0123456789abcdef"[static_cast<unsigned char>(byte) >> shift & 15U];
        }
    }
    return hex;
}

std::uint32_t number(std::string_view bytes, bool bigEndian) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[bigEndian ? i : bytes.size() - 1 - i]);
    }
    return value;
}

// A zlib stream of stored blocks (RFC 1950, 1951): header, blocks of length, complement and bytes, checksum. Nothing
// where a bit is amiss.
std::optional<std::string> unpackStored(std::string_view rest) {
    constexpr std::size_t blockHeaderBytes = 5;
    constexpr std::size_t adlerBytes = 4;
    if (!rest.starts_with(streamHeader)) {
        return std::nullopt;
    }
    rest.remove_prefix(streamHeader.size());
    std::string content;
    for (bool last = false; !last;) {
        if (rest.size() < blockHeaderBytes || static_cast<unsigned char>(rest[0]) > 1) {
            return std::nullopt; // the first byte says "last" in its lowest bit and "stored" with all others clear
        }
        last = rest[0] == 1;
        const std::uint32_t length = number(rest.substr(1, 2), false);
        const bool sound =
            (length ^ number(rest.substr(3, 2), false)) == 0xFFFFU && rest.size() - blockHeaderBytes >= length;
        if (!sound) {
            return std::nullopt;
        }
        content.append(rest.substr(blockHeaderBytes, length));
        rest.remove_prefix(blockHeaderBytes + length);
    }
    const auto adler = adler32_z(1, reinterpret_cast<const Bytef*>(content.data()), content.size());
    return rest.size() == adlerBytes && number(rest, true) == adler ? std::optional(std::move(content)) : std::nullopt;
}

// The same stream, written.
std::string packStored(std::string_view content) {
    constexpr std::size_t longestBlock = 0xFFFF;
    const auto append = [](std::string& bytes, std::uint32_t value, std::initializer_list<unsigned> shifts) {
        for (const unsigned shift : shifts) {
            bytes += static_cast<char>(static_cast<unsigned char>(value >> shift & 0xFFU));
        }
    };
    std::string packed(streamHeader);
    std::string_view rest = content; // never empty: an object begins with its kind
    while (!rest.empty()) {
        const std::string_view block = rest.substr(0, longestBlock);
        rest.remove_prefix(block.size());
        const auto length = static_cast<std::uint32_t>(block.size());
        packed += rest.empty() ? '\1' : '\0';
        append(packed, length, {0, 8});
        append(packed, length ^ 0xFFFFU, {0, 8});
        packed.append(block);
    }
    append(packed,
           static_cast<std::uint32_t>(adler32_z(1, reinterpret_cast<const Bytef*>(content.data()), content.size())),
           {24, 16, 8, 0});
    return packed;
}

Result<void> checkChecksum(const fs::path& file) {
    const auto bytes = readWhole(file, maximumPackBytes);
    if (!bytes) {
        return failure(bytes.error());
    }
    const bool holds =
        bytes->size() > checksumBytes && sha1Of(std::string_view(*bytes).substr(0, bytes->size() - checksumBytes)) ==
                                             std::string_view(*bytes).substr(bytes->size() - checksumBytes);
    if (!holds) {
        return failure(ErrorCode::NotGenuine, Place{file.string(), 0, {}}, "its checksum does not hold");
    }
    return {};
}

} // namespace

Result<std::optional<LooseObject>> readLooseObject(const fs::path& repository, const std::string& name) {
    const fs::path file = repository / "objects" / name.substr(0, 2) / name.substr(2);
    const auto bytes = readWhole(file, maximumFileBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound) {
            return std::nullopt;
        }
        return failure(bytes.error());
    }
    const auto damaged = [&name, &repository] {
        return failure(ErrorCode::NotGenuine, Place{repository.string(), 0, name}, "a damaged object");
    };
    const auto whole = unpackStored(*bytes);
    if (!whole || hexOf(sha1Of(*whole)) != name) {
        return damaged();
    }
    const auto space = whole->find(' ');
    const auto end = whole->find('\0');
    if (space == std::string::npos || end == std::string::npos || space > end ||
        whole->substr(space + 1, end - space - 1) != std::to_string(whole->size() - end - 1)) {
        return damaged();
    }
    return std::optional(LooseObject{whole->substr(0, space), whole->substr(end + 1)});
}

Result<std::string> writeLooseObject(const fs::path& repository, std::string_view type, std::string_view content) {
    std::string whole(type);
    whole.append(" ").append(std::to_string(content.size())).append(1, '\0').append(content);
    std::string name = hexOf(sha1Of(whole));
    const auto present = readLooseObject(repository, name);
    if (present && *present) {
        return name;
    }
    const fs::path objects = repository / "objects";
    const fs::path file = objects / name.substr(0, 2) / name.substr(2);
    std::error_code fault;
    fs::create_directories(file.parent_path(), fault);
    if (fault) {
        return failure(writeError(file.parent_path(), fault.message()));
    }
    const fs::path temporary = objects / (std::string(temporaryObjectPrefix) + name);
    if (auto written = writeThrough(temporary, file, packStored(whole)); !written) {
        return failure(written.error());
    }
    return name;
}

Result<void> checkPacks(const fs::path& repository) {
    std::error_code fault;
    std::vector<fs::path> files{repository / "objects" / "info" / "commit-graph"};
    for (fs::directory_iterator item(repository / "objects" / "pack", fault), end; !fault && item != end;
         item.increment(fault)) {
        const fs::path& path = item->path();
        const bool byItself = path.filename().string().starts_with("tmp_") || path.extension() == ".keep";
        if (!byItself) {
            files.push_back(path);
        }
    }
    for (const fs::path& file : files) {
        if (auto holds = checkChecksum(file); !holds && holds.error().code != ErrorCode::NotFound) {
            return holds;
        }
    }
    return {};
}

} // namespace outcheck::ledger
