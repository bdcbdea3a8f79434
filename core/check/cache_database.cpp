// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/cache_database.h"

#include "io/sqlite_handles.h"
#include "io/user_folders.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <system_error>

namespace outcheck::check {

namespace {

namespace fs = std::filesystem;

constexpr const char* fileName = "checks.sqlite";
constexpr int applicationId = 0x4f75'7463; // "Outc"
constexpr int formatVersion = 1;
constexpr int longestValue = 64 << 20; // no damaged length makes SQLite reserve more
constexpr int patienceMilliseconds = 2'000;
constexpr int readingsAtOnce = 1'000;
constexpr int roundsOfPruning = 16; // each takes a quarter away

// Results are laid one behind the other as they come, so that those of neighbours in a folder share pages.
// Compared with what the file says of itself, to the letter: a view or trigger of that name could be any computation.
constexpr std::array<const char*, 4> schema = {
    "CREATE TABLE file(key BLOB PRIMARY KEY, checksum BLOB, used INTEGER, value BLOB) WITHOUT ROWID",
    "CREATE INDEX file_used ON file(used)",
    "CREATE TABLE result(key BLOB PRIMARY KEY, checksum BLOB, used INTEGER, value BLOB)",
    "CREATE INDEX result_used ON result(used)",
};

constexpr std::string_view nameOf(CacheTable table) {
    return table == CacheTable::File ? "file" : "result";
}

using io::Database;
using io::Statement;

std::string_view bytesOf(const Sha256Digest& digest) {
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

Sha256Digest checksumOf(CacheTable table, const Sha256Digest& key, std::string_view value) {
    Sha256Hasher hasher;
    hasher.update(nameOf(table));
    hasher.update(bytesOf(key));
    hasher.update(value);
    return hasher.finish();
}

std::string_view blobAt(sqlite3_stmt* row, int column) {
    const void* bytes = sqlite3_column_blob(row, column);
    return bytes == nullptr ? std::string_view()
                            : std::string_view(static_cast<const char*>(bytes),
                                               static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
}

// The bytes must stay where they are until the statement is reset.
void bindBytes(sqlite3_stmt* statement, int position, std::string_view bytes) {
    sqlite3_bind_blob(statement, position, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

// Closed to everybody else also where folder or file were there before, open to others.
bool makePrivate(const fs::path& folder, const fs::path& file) {
    constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    std::error_code fault;
    if (!io::makePrivateFolder(folder)) {
        return false;
    }
    fs::permissions(folder, fs::perms::owner_all, fault);
    QFile target(QString::fromStdString(file.string()));
    if (fault || (!target.exists() && !target.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownersAlone) &&
                  !target.exists())) { // another process may have been quicker
        return false;
    }
    return target.setPermissions(ownersAlone);
}

void throwAway(const fs::path& file) {
    for (const char* part : {"", "-wal", "-shm"}) {
        std::error_code ignored; // what cannot be removed cannot be used either, and is found out again next time
        fs::remove(file.string() + part, ignored);
    }
}

} // namespace

class CacheDatabase::Connection {
public:
    // Nothing where the file cannot be opened, or is not ours; `isDamaged` tells which.
    static std::unique_ptr<Connection> open(const fs::path& file, bool& isDamaged) {
        auto connection = std::unique_ptr<Connection>(new Connection);
        const bool ready = connection->connect(file) && connection->isOurs() && connection->prepareAll();
        isDamaged = connection->m_damaged;
        return ready ? std::move(connection) : nullptr;
    }

    bool isDamaged() const { return m_damaged; }

    std::optional<Found> find(CacheTable table, const Sha256Digest& key) {
        beginReading();
        sqlite3_stmt* statement = of(table).find.get();
        bindBytes(statement, 1, bytesOf(key));
        std::optional<Found> found;
        if (step(statement) && blobAt(statement, 0) == bytesOf(checksumOf(table, key, blobAt(statement, 1)))) {
            found = Found{std::string(blobAt(statement, 1)), sqlite3_column_int64(statement, 2)};
        }
        sqlite3_reset(statement);
        return found;
    }

    bool write(const std::vector<Entry>& entries, std::int64_t day) {
        endReading();
        if (!run("BEGIN IMMEDIATE")) {
            return false;
        }
        const bool written =
            std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) { return writeOne(entry, day); });
        if (!written || !run("COMMIT")) {
            run("ROLLBACK");
            return false;
        }
        return true;
    }

    void prune(std::int64_t oldestDay, std::uint64_t mostBytes) {
        endReading();
        for (const CacheTable table : {CacheTable::File, CacheTable::Result}) {
            run("DELETE FROM " + std::string(nameOf(table)) + " WHERE used < " + std::to_string(oldestDay));
        }
        for (int round = 0; round < roundsOfPruning && usedBytes() > mostBytes; ++round) {
            for (const CacheTable table : {CacheTable::File, CacheTable::Result}) {
                const std::string name(nameOf(table));
                run("DELETE FROM " + name + " WHERE key IN (SELECT key FROM " + name +
                    " ORDER BY used LIMIT (SELECT count(*) / 4 + 1 FROM " + name + "))");
            }
        }
    }

private:
    struct Statements {
        Statement find, put, mark;
    };

    Connection() = default;

    bool connect(const fs::path& file) {
        sqlite3* opened = nullptr;
        const int code = sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        m_database.reset(opened);
        if (!isGood(code)) {
            return false;
        }
        sqlite3_busy_timeout(opened, patienceMilliseconds);
        sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, longestValue);
        sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        // A cache may be lost, so nothing waits for the disk; the checksums find what a power cut leaves half-written.
        // What is taken away is overwritten where that costs no further write.
        run("PRAGMA journal_mode = WAL"); // where that cannot be had now, readers and writers wait for each other
        return run("PRAGMA synchronous = OFF") && run("PRAGMA secure_delete = FAST");
    }

    // Makes the tables in an empty file. Damaged where there is anything but these tables; a file that is locked is
    // not.
    bool isOurs() {
        const auto tables = numberFrom("SELECT count(*) FROM sqlite_schema");
        if (!tables || (*tables == 0 && !makeTables())) {
            return false;
        }
        const auto id = numberFrom("PRAGMA application_id");
        const auto version = numberFrom("PRAGMA user_version");
        const auto isSame = hasSchema();
        if (!id || !version || !isSame) {
            return false;
        }
        m_damaged = m_damaged || *id != applicationId || *version != formatVersion || !*isSame;
        return !m_damaged;
    }

    bool makeTables() {
        if (!run("BEGIN IMMEDIATE")) {
            return false;
        }
        if (numberFrom("SELECT count(*) FROM sqlite_schema") == 0) { // no other process was quicker
            run("PRAGMA application_id = " + std::to_string(applicationId));
            run("PRAGMA user_version = " + std::to_string(formatVersion));
            for (const char* statement : schema) {
                run(statement);
            }
        }
        return run("COMMIT");
    }

    std::optional<bool> hasSchema() {
        const Statement statement = prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
        std::vector<std::string> found;
        int code = statement ? SQLITE_ROW : SQLITE_ERROR;
        while (code == SQLITE_ROW) {
            code = sqlite3_step(statement.get());
            if (code == SQLITE_ROW) {
                found.emplace_back(blobAt(statement.get(), 0));
            }
        }
        return isGood(code) ? std::optional(std::equal(found.begin(), found.end(), schema.begin(), schema.end()))
                            : std::nullopt;
    }

    // Each reading takes and gives back the locks of the file; many share them, but not for ever, because the log of
    // what is written cannot be cleared meanwhile.
    void beginReading() {
        if (m_readings == readingsAtOnce) {
            endReading();
        }
        if (m_readings++ == 0) {
            run("BEGIN");
        }
    }

    void endReading() {
        if (m_readings > 0) {
            m_readings = 0;
            run("COMMIT");
        }
    }

    bool prepareAll() {
        for (const CacheTable table : {CacheTable::File, CacheTable::Result}) {
            const std::string name(nameOf(table));
            of(table).find = prepare("SELECT checksum, value, used FROM " + name + " WHERE key = ?1");
            of(table).put =
                prepare("INSERT OR REPLACE INTO " + name + "(key, checksum, used, value) VALUES(?1, ?2, ?3, ?4)");
            of(table).mark = prepare("UPDATE " + name + " SET used = ?2 WHERE key = ?1");
            if (!of(table).find || !of(table).put || !of(table).mark) {
                return false;
            }
        }
        return true;
    }

    bool writeOne(const Entry& entry, std::int64_t day) {
        const bool isMark = entry.value.empty();
        sqlite3_stmt* statement = (isMark ? of(entry.table).mark : of(entry.table).put).get();
        const Sha256Digest checksum = checksumOf(entry.table, entry.key, entry.value);
        bindBytes(statement, 1, bytesOf(entry.key));
        if (isMark) {
            sqlite3_bind_int64(statement, 2, day);
        } else {
            bindBytes(statement, 2, bytesOf(checksum));
            sqlite3_bind_int64(statement, 3, day);
            bindBytes(statement, 4, entry.value);
        }
        const bool written = isGood(sqlite3_step(statement));
        sqlite3_reset(statement);
        return written;
    }

    std::uint64_t usedBytes() {
        const std::int64_t all = numberFrom("PRAGMA page_count").value_or(0);
        const std::int64_t free = numberFrom("PRAGMA freelist_count").value_or(0);
        return static_cast<std::uint64_t>(
            std::max<std::int64_t>(0, (all - free) * numberFrom("PRAGMA page_size").value_or(0)));
    }

    Statement prepare(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        isGood(sqlite3_prepare_v2(m_database.get(), sql.c_str(), -1, &statement, nullptr));
        return Statement(statement);
    }

    bool run(const std::string& sql) {
        return isGood(sqlite3_exec(m_database.get(), sql.c_str(), nullptr, nullptr, nullptr));
    }

    std::optional<std::int64_t> numberFrom(const std::string& sql) {
        const Statement statement = prepare(sql);
        return statement && step(statement.get()) ? std::optional(sqlite3_column_int64(statement.get(), 0))
                                                  : std::nullopt;
    }

    // Whether there is a row.
    bool step(sqlite3_stmt* statement) {
        const int code = sqlite3_step(statement);
        return isGood(code) && code == SQLITE_ROW;
    }

    bool isGood(int code) {
        const int kind = code & 0xFF;
        m_damaged = m_damaged || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB || kind == SQLITE_FORMAT;
        return kind == SQLITE_OK || kind == SQLITE_ROW || kind == SQLITE_DONE;
    }

    Statements& of(CacheTable table) { return m_statements[static_cast<std::size_t>(table)]; }

    Database m_database; // above the statements, which have to go first
    std::array<Statements, 2> m_statements;
    int m_readings = 0; // since they began together
    bool m_damaged = false;
};

CacheDatabase::CacheDatabase(fs::path file, std::unique_ptr<Connection> connection)
    : m_file(std::move(file)), m_connection(std::move(connection)) {}

CacheDatabase::~CacheDatabase() {
    const bool isDamaged = m_connection->isDamaged();
    m_connection.reset();
    if (isDamaged) {
        throwAway(m_file);
    }
}

std::unique_ptr<CacheDatabase> CacheDatabase::open(const fs::path& folder) {
    const fs::path file = folder / fileName;
    for (int attempt = 0; attempt < 2; ++attempt) {
        bool isDamaged = false;
        if (!makePrivate(folder, file)) {
            return nullptr;
        }
        if (auto connection = Connection::open(file, isDamaged)) {
            return std::unique_ptr<CacheDatabase>(new CacheDatabase(file, std::move(connection)));
        }
        if (!isDamaged) {
            return nullptr;
        }
        throwAway(file);
    }
    return nullptr;
}

std::optional<CacheDatabase::Found> CacheDatabase::find(CacheTable table, const Sha256Digest& key) {
    return m_connection->find(table, key);
}

bool CacheDatabase::write(const std::vector<Entry>& entries, std::int64_t day) {
    return m_connection->write(entries, day);
}

void CacheDatabase::prune(std::int64_t oldestDay, std::uint64_t mostBytes) {
    m_connection->prune(oldestDay, mostBytes);
}

} // namespace outcheck::check
