// SPDX-License-Identifier: GPL-3.0-or-later
// The format: gitformat-pack(5).
#include "pack_writer.h"

#include <openssl/evp.h>
#include <vector>
#include <zlib.h>

namespace outcheck::bench {

namespace {

constexpr std::size_t headerBytes = 12;

std::string sha1(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha1(), nullptr);
    return {reinterpret_cast<const char*>(digest), size};
}

std::string hex(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) {
        for (const unsigned shift : {4U, 0U}) {
            text += "0123456789abcdef"[static_cast<unsigned char>(byte) >> shift & 15U];
        }
    }
    return text;
}

std::string unhex(const std::string& text) {
    std::string bytes;
    for (std::size_t at = 0; at + 1 < text.size(); at += 2) {
        bytes += static_cast<char>(std::stoi(text.substr(at, 2), nullptr, 16));
    }
    return bytes;
}

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>(static_cast<unsigned char>(value >> shift & 0xFFU));
    }
    return bytes;
}

// Kind and size: four bits of the size beside the kind, then seven at a time.
std::string entryHeader(unsigned kind, std::size_t size) {
    std::string header;
    auto byte = static_cast<unsigned>(kind << 4U | (size & 15U));
    for (size >>= 4U; size > 0; size >>= 7U) {
        header += static_cast<char>(static_cast<unsigned char>(byte | 0x80U));
        byte = static_cast<unsigned>(size & 0x7FU);
    }
    return header + static_cast<char>(static_cast<unsigned char>(byte));
}

} // namespace

PackWriter::PackWriter(std::filesystem::path file) : m_file(std::move(file)) {
    m_stream.open(m_file, std::ios::binary | std::ios::in | std::ios::out | std::ios::trunc);
    m_stream << "PACK" << bigEndian(2) << bigEndian(0);
}

std::string PackWriter::add(ledger::ObjectKind kind, std::string_view bytes) {
    const bool isCommit = kind == ledger::ObjectKind::Commit;
    const bool isTree = kind == ledger::ObjectKind::Tree;
    std::string whole = (isCommit ? "commit " : isTree ? "tree " : "blob ") + std::to_string(bytes.size());
    whole += '\0';
    std::string name = hex(sha1(whole.append(bytes)));
    if (!m_written.insert(name).second) {
        return name;
    }
    auto size = compressBound(static_cast<uLong>(bytes.size()));
    std::vector<Bytef> packed(size);
    compress2(packed.data(), &size, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uLong>(bytes.size()), 1);
    m_stream << entryHeader(isCommit ? 1 : isTree ? 2 : 3, bytes.size());
    m_stream.write(reinterpret_cast<const char*>(packed.data()), static_cast<std::streamsize>(size));
    ++m_count;
    return name;
}

std::string PackWriter::addTree(const std::map<std::string, std::pair<bool, std::string>>& items) {
    std::string bytes; // names of one kind in a folder here, so git's order is the map's
    for (const auto& [name, item] : items) {
        bytes.append(item.first ? "40000 " : "100644 ").append(name).append(1, '\0').append(unhex(item.second));
    }
    return add(ledger::ObjectKind::Tree, bytes);
}

void PackWriter::finish() {
    m_stream.seekp(headerBytes - 4);
    m_stream << bigEndian(m_count);
    m_stream.seekg(0);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestInit_ex(context, EVP_sha1(), nullptr);
    std::vector<char> block(1U << 20U);
    while (m_stream.read(block.data(), static_cast<std::streamsize>(block.size())) || m_stream.gcount() > 0) {
        EVP_DigestUpdate(context, block.data(), static_cast<std::size_t>(m_stream.gcount()));
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_DigestFinal_ex(context, digest, &size);
    EVP_MD_CTX_free(context);
    m_stream.clear();
    m_stream.seekp(0, std::ios::end);
    m_stream.write(reinterpret_cast<const char*>(digest), size);
    m_stream.close();
}

} // namespace outcheck::bench
