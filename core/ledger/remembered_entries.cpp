// SPDX-License-Identifier: GPL-3.0-or-later
// The file: a line that names the format, then parts of length (8 bytes, big-endian), records, and SHA-256 of the
// digest before and the records. A record is a row of fields, each a length in four bytes and its bytes.
#include "ledger/remembered_entries.h"

#include "io/user_folders.h"
#include "ledger/atomic_file.h"
#include "ledger/folder_lock.h"
#include "ledger/ssh_key.h"

#include <charconv>
#include <fstream>
#include <functional>
#include <system_error>

namespace outcheck::ledger {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view formatLine = "outcheck-remembered-entries/1\n";
constexpr std::string_view rosterChain = "roster";
constexpr std::string_view entryRecord = "entry";
constexpr std::string_view textRecord = "text";
constexpr std::size_t partBytes = 4U << 20U;    // about; a part ends after the record that exceeds it
constexpr std::size_t maximumPart = 64U << 20U; // no record is that long
constexpr std::size_t objectNameLength = 40;

struct Part {
    std::string records;
    Sha256Digest digest;
};

Sha256Digest digestAfter(const Sha256Digest& before, std::string_view records) {
    Sha256Hasher hasher;
    hasher.update(std::as_bytes(std::span(before.bytes)));
    hasher.update(records);
    return hasher.finish();
}

std::string lengthBytes(std::uint64_t length) {
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(static_cast<unsigned char>(length >> (8 * (7 - i)) & 0xFFU));
    }
    return bytes;
}

std::uint64_t lengthFrom(std::string_view bytes) {
    std::uint64_t length = 0;
    for (const char byte : bytes) {
        length = length << 8U | static_cast<unsigned char>(byte);
    }
    return length;
}

std::string taken(std::istream& file, std::size_t count) {
    std::string bytes(count, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

// The next part; nothing at the end, and where it does not hold.
std::optional<Part> nextPart(std::istream& file, const Sha256Digest& before) {
    const std::string length = taken(file, 8);
    const std::uint64_t size = lengthFrom(length);
    if (length.size() != 8 || size > maximumPart) {
        return std::nullopt;
    }
    Part part{taken(file, static_cast<std::size_t>(size)), {}};
    const std::string digest = taken(file, part.digest.bytes.size());
    part.digest = digestAfter(before, part.records);
    const bool holds =
        part.records.size() == size && digest == std::string(part.digest.bytes.begin(), part.digest.bytes.end());
    return holds ? std::optional(std::move(part)) : std::nullopt;
}

std::string field(std::string_view bytes) {
    return wireString(bytes);
}

std::string joined(const std::vector<ObjectName>& names) {
    std::string all;
    for (const ObjectName& name : names) {
        all += name;
    }
    return all;
}

std::string entryFields(std::string_view chain, const Link& link) {
    return field(entryRecord) + field(chain) + field(link.commit) +
           field({reinterpret_cast<const char*>(link.digest.bytes.data()), link.digest.bytes.size()}) +
           field(joined(link.parents)) + field(link.writerName) + field(toBytes(link.record));
}

std::string textFields(std::string_view chain, const Link& link) {
    return field(textRecord) + field(chain) + field(std::to_string(link.record.sequence)) + field(*link.contentBlob) +
           field(toBytes(*link.content));
}

// Reads records into a state; false at the first that makes no sense.
class Reader {
public:
    Reader(LedgerState& state, std::string_view records) : m_state(state), m_fields(records) {}

    bool read() {
        while (!m_fields.atEnd()) {
            const auto kind = m_fields.string();
            const bool good = kind == entryRecord ? entry() : kind == textRecord && text();
            if (!good) {
                return false;
            }
        }
        return true;
    }

private:
    Chain& chainOf(std::string_view name) {
        return name == rosterChain ? m_state.roster : m_state.writers[std::string(name)];
    }

    bool entry() {
        const auto chain = m_fields.string();
        const auto commit = m_fields.string();
        const auto digest = m_fields.string();
        const auto parents = m_fields.string();
        const auto writerName = m_fields.string();
        const auto bytes = m_fields.string();
        Link link;
        if (!bytes || digest->size() != link.digest.bytes.size() || parents->size() % objectNameLength != 0) {
            return false;
        }
        auto record = parseEntry(*bytes, "remembered");
        if (!record || record->sequence != chainOf(*chain).size() + 1) {
            return false;
        }
        link.record = std::move(*record);
        link.commit = *commit;
        std::copy(digest->begin(), digest->end(), link.digest.bytes.begin());
        for (std::size_t at = 0; at < parents->size(); at += objectNameLength) {
            link.parents.emplace_back(parents->substr(at, objectNameLength));
        }
        link.writerName = *writerName;
        chainOf(*chain).push_back(std::move(link));
        return true;
    }

    bool text() {
        const auto name = m_fields.string();
        const auto number = m_fields.string();
        const auto blob = m_fields.string();
        const auto bytes = m_fields.string();
        std::size_t sequence = 0;
        if (!bytes || std::from_chars(number->data(), number->data() + number->size(), sequence).ec != std::errc()) {
            return false;
        }
        Chain& chain = chainOf(*name);
        auto content = parseContent(*bytes, "remembered");
        if (!content || sequence < 1 || sequence > chain.size()) {
            return false;
        }
        chain[sequence - 1].contentBlob = ObjectName(*blob);
        chain[sequence - 1].content = std::move(*content);
        return true;
    }

    LedgerState& m_state;
    WireReader m_fields;
};

template <typename Visit>
void eachChain(const LedgerState& state, Visit visit) {
    visit(std::string(rosterChain), state.roster);
    for (const auto& [writer, chain] : state.writers) {
        visit(writer, chain);
    }
}

// Puts records into parts, each bound to those before.
class PartWriter {
public:
    PartWriter(std::ostream& file, const Sha256Digest& before) : m_file(file), m_digest(before) {}

    void put(const std::string& record) {
        m_records += record;
        if (m_records.size() >= partBytes) {
            endPart();
        }
    }

    void endPart() {
        if (m_records.empty()) {
            return;
        }
        m_digest = digestAfter(m_digest, m_records);
        m_file << lengthBytes(m_records.size()) << m_records
               << std::string_view(reinterpret_cast<const char*>(m_digest.bytes.data()), m_digest.bytes.size());
        m_size += 8 + m_records.size() + m_digest.bytes.size();
        m_records.clear();
    }

    std::uint64_t size() const { return m_size; }
    const Sha256Digest& digest() const { return m_digest; }

private:
    std::ostream& m_file;
    Sha256Digest m_digest;
    std::string m_records;
    std::uint64_t m_size = 0;
};

Sha256Digest startOf(const std::string& ledger) {
    return sha256Of(std::string(formatLine) + ledger);
}

} // namespace

LedgerState RememberedEntries::load(const std::string& ledger) {
    *this = RememberedEntries();
    m_file = io::homeFolder() / "remembered" / (ledger + ".entries");
    m_digest = startOf(ledger);
    LedgerState state;
    state.ledger = ledger;
    std::ifstream file(m_file, std::ios::binary);
    if (!file) {
        return state;
    }
    m_damaged = taken(file, formatLine.size()) != formatLine;
    if (m_damaged) {
        return state;
    }
    m_size = formatLine.size();
    while (const auto part = nextPart(file, m_digest)) {
        if (!Reader(state, part->records).read()) { // of another version
            m_damaged = true;
            return LedgerState{};
        }
        m_digest = part->digest;
        m_size += 8 + part->records.size() + part->digest.bytes.size();
    }
    std::error_code fault;
    m_damaged = fs::file_size(m_file, fault) != m_size;
    note(state);
    return state;
}

void RememberedEntries::note(const LedgerState& state) {
    m_kept.clear();
    m_texts.clear();
    eachChain(state, [this](const std::string& name, const Chain& chain) {
        if (!chain.empty()) {
            m_kept[name] = Kept{chain.size(), chain.back().commit};
        }
        for (const Link& link : chain) {
            if (link.content) {
                m_texts.insert(link.record.id);
            }
        }
    });
}

RememberedEntries::Difference RememberedEntries::differenceTo(const LedgerState& state) const {
    std::size_t entries = 0;
    std::size_t sameChains = 0;
    std::size_t texts = 0;
    std::size_t sameTexts = 0;
    eachChain(state, [&](const std::string& name, const Chain& chain) {
        const auto kept = m_kept.find(name);
        if (kept != m_kept.end() && kept->second.entries <= chain.size() &&
            chain[kept->second.entries - 1].commit == kept->second.last) {
            ++sameChains;
            entries += chain.size() - kept->second.entries;
        } else {
            entries += chain.size();
        }
        for (const Link& link : chain) {
            if (link.content) {
                ++texts;
                sameTexts += m_texts.count(link.record.id);
            }
        }
    });
    if (sameChains != m_kept.size() || sameTexts != m_texts.size()) {
        return Difference::Other;
    }
    return entries > 0 || texts > sameTexts ? Difference::More : Difference::None;
}

Result<void> RememberedEntries::write(const LedgerState& state, std::ostream& file, const fs::path& name) {
    PartWriter writer(file, m_digest);
    eachChain(state, [&](const std::string& chainName, const Chain& chain) {
        const auto kept = m_kept.find(chainName);
        const std::size_t from = kept == m_kept.end() ? 0 : kept->second.entries;
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const Link& link = chain[i];
            if (i >= from) {
                writer.put(entryFields(chainName, link));
            }
            if (link.content && !m_texts.contains(link.record.id)) {
                writer.put(textFields(chainName, link));
            }
        }
    });
    writer.endPart();
    file.flush();
    if (!file) {
        m_damaged = true; // half a part may be there
        return failure(writeError(name, "cannot be written"));
    }
    m_size += writer.size();
    m_digest = writer.digest();
    m_damaged = false;
    note(state);
    return {};
}

Result<void> RememberedEntries::writeAnew(const LedgerState& state) {
    fs::path beside = m_file;
    beside += ".unfinished";
    m_kept.clear();
    m_texts.clear();
    m_digest = startOf(state.ledger);
    m_size = formatLine.size();
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    std::error_code fault;
    fs::permissions(beside, fs::perms::owner_read | fs::perms::owner_write, fault); // before any text is in it
    file << formatLine;
    auto written = write(state, file, beside);
    file.close();
    if (written && !fault) {
        fs::rename(beside, m_file, fault);
    }
    if (written && fault) {
        written = failure(writeError(m_file, fault.message()));
    }
    if (!written) {
        m_damaged = true;
        fs::remove(beside, fault); // the first fault is the one to tell
    }
    return written;
}

Result<void> RememberedEntries::keep(const LedgerState& state) {
    const Difference difference = differenceTo(state);
    if (difference == Difference::None) {
        return {};
    }
    if (auto made = io::makePrivateFolder(m_file.parent_path()); !made) {
        return made;
    }
    const auto lock = FolderLock::take(m_file.parent_path() / "entries.lock", std::chrono::seconds(5));
    if (!lock) {
        return failure(lock.error());
    }
    std::error_code fault;
    const auto size = fs::file_size(m_file, fault);
    const bool isThere = !fault;
    if (difference == Difference::Other || m_damaged || !isThere || size < m_size) {
        return writeAnew(state);
    }
    if (size != m_size) {
        return {}; // another process has gone on with it
    }
    std::ofstream file(m_file, std::ios::binary | std::ios::app);
    return write(state, file, m_file);
}

} // namespace outcheck::ledger
