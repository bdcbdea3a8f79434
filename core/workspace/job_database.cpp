// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_database.h"

#include "base/json_reader.h"
#include "base/utf8.h"
#include "io/sqlite_handles.h"
#include "task/progress.h"
#include "workspace/moment.h"

#include <algorithm>
#include <map>
#include <memory>

namespace outcheck::workspace {

namespace {

using io::Database;
using io::Statement;

Error fault(ErrorCode code, std::string field, std::string detail) {
    return Error{code, Place{std::string(databasePath), 0, std::move(field)}, std::move(detail)};
}

// Asked every so often while a query runs; the file is not to be trusted with our time.
int shouldStop(void* token) {
    return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

Result<Statement> prepare(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        return failure(fault(ErrorCode::Malformed, "job", sqlite3_errmsg(database)));
    }
    return Statement(statement);
}

std::string textAt(sqlite3_stmt* statement, int column) {
    const unsigned char* text = sqlite3_column_text(statement, column);
    if (text == nullptr) {
        return {};
    }
    return toUtf8(std::string_view(reinterpret_cast<const char*>(text),
                                   static_cast<std::size_t>(sqlite3_column_bytes(statement, column))));
}

class JobTable {
public:
    explicit JobTable(sqlite3* database) : m_database(database) {}

    Result<JobDatabase> read(const std::stop_token& stop) {
        auto statement = columns().and_then([&](const std::string& sql) { return prepare(m_database, sql); });
        if (!statement) {
            return failure(statement.error());
        }
        int step = SQLITE_ROW;
        while ((step = sqlite3_step(statement->get())) == SQLITE_ROW) {
            m_result.jobs.push_back(readRow(statement->get()));
        }
        if (step == SQLITE_INTERRUPT || stop.stop_requested()) {
            return failure(task::cancelled(std::string(databasePath)));
        }
        if (step != SQLITE_DONE) {
            m_result.problems.push_back(fault(ErrorCode::Malformed, "job", sqlite3_errmsg(m_database)));
        }
        return std::move(m_result);
    }

private:
    // The query for those columns we know that are there. Their numbers go to m_columns.
    Result<std::string> columns() {
        auto statement = prepare(m_database, "SELECT name FROM pragma_table_info('job')");
        if (!statement) {
            return failure(statement.error());
        }
        std::string sql;
        while (sqlite3_step(statement->get()) == SQLITE_ROW) {
            const std::string name = textAt(statement->get(), 0);
            if (std::find(std::begin(wanted), std::end(wanted), name) != std::end(wanted)) {
                const int number = static_cast<int>(m_columns.size());
                if (m_columns.emplace(name, number).second) {
                    sql += (sql.empty() ? "SELECT \"" : ", \"") + name + "\"";
                }
            }
        }
        if (sql.empty()) {
            return failure(fault(ErrorCode::Malformed, "job", "there is no table of jobs"));
        }
        return sql + " FROM main.job";
    }

    std::string text(sqlite3_stmt* row, const char* name) const {
        const auto column = m_columns.find(name);
        return column == m_columns.end() ? std::string() : textAt(row, column->second);
    }

    std::optional<UtcSeconds> moment(sqlite3_stmt* row, const char* name) const {
        const std::string value = text(row, name);
        return value.empty() ? std::nullopt : momentFrom(value);
    }

    Job readRow(sqlite3_stmt* row) {
        Job job;
        job.id = text(row, "id");
        job.request = text(row, "job_request_id");
        job.action = text(row, "action");
        job.commit = text(row, "commit");
        job.statusCode = text(row, "status_code");
        job.status = jobStatusFrom(text(row, "state"));
        job.statusMessage = text(row, "status_message");
        job.databaseName = text(row, "database_name");
        job.created = moment(row, "created_at");
        job.started = moment(row, "started_at");
        job.completed = moment(row, "completed_at");
        std::map<std::string, Job::NamedOutput> outputs;
        readPaths(row, job, "outputs", [&](const std::string& path, const std::string& level) {
            outputs[path].level = privacyLevelFrom(level);
        });
        readPaths(row, job, "level4_excluded_files", [&](const std::string& path, const std::string& reason) {
            const bool isNew = !outputs.contains(path);
            Job::NamedOutput& output = outputs[path];
            output.exclusionReason = reason;
            if (isNew) { // only these are held against the rules of level 4
                output.level = PrivacyLevel::ModeratelySensitive;
            }
        });
        for (auto& [path, output] : outputs) {
            output.path = path;
            job.outputs.push_back(std::move(output));
        }
        job.sources = {"database"};
        return job;
    }

    // A column with a JSON object of text by path.
    template <typename Take>
    void readPaths(sqlite3_stmt* row, const Job& job, const char* name, Take take) {
        const std::string value = text(row, name);
        if (value.empty() || value == "null") {
            return;
        }
        const std::string field = "job." + job.id + "." + name;
        const auto parsed = parseJson(value, databasePath);
        if (!parsed || !parsed->is_object()) {
            m_result.problems.push_back(fault(ErrorCode::Malformed, field, "a JSON object was expected"));
            return;
        }
        for (const auto& [path, entry] : parsed->items()) {
            if (entry.is_string()) {
                take(path, entry.template get<std::string>());
            } else {
                m_result.problems.push_back(fault(ErrorCode::WrongType, field + "." + path, "text was expected"));
            }
        }
    }

    static constexpr std::string_view wanted[] = {"id",
                                                  "job_request_id",
                                                  "action",
                                                  "state",
                                                  "status_code",
                                                  "commit",
                                                  "outputs",
                                                  "status_message",
                                                  "created_at",
                                                  "started_at",
                                                  "completed_at",
                                                  "database_name",
                                                  "level4_excluded_files"};

    sqlite3* m_database;
    std::map<std::string, int> m_columns;
    JobDatabase m_result;
};

} // namespace

Result<JobDatabase> readJobDatabase(std::string bytes, std::stop_token stop) {
    if (bytes.size() < 100 || !bytes.starts_with(std::string_view("SQLite format 3\0", 16))) {
        return failure(fault(ErrorCode::Malformed, {}, "this is no SQLite database"));
    }
    // A copy in memory has no write-ahead log beside it: without this mark SQLite would look for one and give up.
    bytes[18] = 1;
    bytes[19] = 1;
    sqlite3* opened = nullptr;
    if (sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr) != SQLITE_OK) {
        sqlite3_close(opened);
        return failure(fault(ErrorCode::Internal, {}, "SQLite did not start"));
    }
    const Database database(opened);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    auto* content = reinterpret_cast<unsigned char*>(bytes.data());
    if (sqlite3_deserialize(opened, "main", content, size, size, SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
        return failure(fault(ErrorCode::Malformed, {}, sqlite3_errmsg(opened)));
    }
    sqlite3_progress_handler(opened, 1000, shouldStop, &stop);
    // A view of that name could be any computation; only a table is data.
    const auto table =
        prepare(opened, "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = 'job' AND rootpage > 0");
    if (!table) {
        return failure(table.error());
    }
    if (sqlite3_step(table->get()) != SQLITE_ROW) {
        return failure(fault(ErrorCode::Malformed, "job", "there is no table of jobs"));
    }
    return JobTable(opened).read(stop);
}

} // namespace outcheck::workspace
