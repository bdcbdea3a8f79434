// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/loose_object.h"

#include "ledger/atomic_file.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <openssl/evp.h>
#include <system_error>
#include <vector>
#include <zlib.h>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t maximumFileBytes = 64U << 20U;
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

tl::unexpected<Error> badChecksum(const fs::path& file) {
    return failure(ErrorCode::NotGenuine, Place{file.string(), 0, {}}, "its checksum does not hold");
}

// Block by block: a pack may be as large as all the files that were ever pinned.
Result<void> checkChecksum(const fs::path& file, std::uint64_t size) {
    constexpr std::uint64_t blockBytes = 1U << 20U;
    if (size <= checksumBytes) {
        return badChecksum(file);
    }
    std::ifstream stream(file, std::ios::binary);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> hash(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::string block;
    bool good = hash && EVP_DigestInit_ex(hash.get(), EVP_sha1(), nullptr) == 1;
    for (std::uint64_t left = size - checksumBytes; good && left > 0; left -= block.size()) {
        block.resize(static_cast<std::size_t>(std::min(left, blockBytes)));
        good = stream.read(block.data(), static_cast<std::streamsize>(block.size())) &&
               EVP_DigestUpdate(hash.get(), block.data(), block.size()) == 1;
    }
    std::string written(checksumBytes, '\0');
    if (!good || !stream.read(written.data(), checksumBytes)) {
        return failure(ErrorCode::ReadFailed, Place{file.string(), 0, {}}, "cannot be read to its end");
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int digestSize = 0;
    EVP_DigestFinal_ex(hash.get(), digest, &digestSize);
    return std::string(std::begin(digest), std::begin(digest) + digestSize) == written ? Result<void>{}
                                                                                       : badChecksum(file);
}

// Files that were found good, as they were then.
class GoodPacks {
public:
    struct Look {
        std::uint64_t size = 0;
        fs::file_time_type time;
        friend bool operator==(const Look&, const Look&) = default;
    };
    bool knows(const fs::path& file, const Look& look) {
        const std::lock_guard guard(m_mutex);
        const auto found = m_looks.find(file.string());
        return found != m_looks.end() && found->second == look;
    }
    void note(const fs::path& file, const Look& look) {
        const std::lock_guard guard(m_mutex);
        m_looks[file.string()] = look;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, Look> m_looks;
};

Result<void> checkPack(const fs::path& file, bool anew) {
    static GoodPacks good;
    std::error_code fault;
    GoodPacks::Look look;
    look.size = fs::file_size(file, fault);
    if (!fault) {
        look.time = fs::last_write_time(file, fault);
    }
    if (fault) { // put together with others meanwhile
        return fault == std::errc::no_such_file_or_directory
                   ? Result<void>{}
                   : failure(ErrorCode::ReadFailed, Place{file.string(), 0, {}}, fault.message());
    }
    if (!anew && good.knows(file, look)) {
        return {};
    }
    auto checked = checkChecksum(file, look.size);
    if (checked) {
        good.note(file, look);
    } else if (!fs::exists(file, fault)) {
        return {};
    }
    return checked;
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

Result<void> checkPacks(const fs::path& repository, bool anew) {
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
        if (auto holds = checkPack(file, anew); !holds) {
            return holds;
        }
    }
    return {};
}

} // namespace outcheck::ledger
