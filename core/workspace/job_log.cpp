// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_log.h"

#include "base/utf8.h"
#include "workspace/moment.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace outcheck::workspace {

namespace {

constexpr std::string_view marker = "=============JOB SUMMARY=============";
constexpr std::string_view firstKey = "job_definition_id: "; // where a local log's summary, which has no marker, begins
constexpr std::uint64_t firstRead = 16U << 10U;
constexpr std::uint64_t maximumRead = 16U << 20U;

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool startsLine(std::string_view text, std::size_t position) {
    return position == 0 || text[position - 1] == '\n';
}

// The last place where a line begins with this text.
std::size_t lastLineWith(std::string_view text, std::string_view beginning) {
    std::size_t found = text.rfind(beginning);
    while (found != std::string_view::npos && !startsLine(text, found)) {
        found = found == 0 ? std::string_view::npos : text.rfind(beginning, found - 1);
    }
    return found;
}

// Where the summary begins. What a job prints stands before it, so the last one is the platform's.
std::size_t summaryStart(std::string_view text) {
    const std::size_t marked = lastLineWith(text, marker);
    return marked != std::string_view::npos ? marked : lastLineWith(text, firstKey);
}

class SummaryReader {
public:
    std::optional<Job> read(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            readLine(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        if (m_values.find("job_definition_id") == m_values.end()) {
            return std::nullopt;
        }
        return job();
    }

private:
    enum class Part { Keys, Outputs, Invalid };

    void readLine(std::string_view line) {
        if (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (line == "outputs:") {
            m_part = Part::Outputs;
        } else if (line == "Invalid moderately_sensitive outputs:") {
            m_part = Part::Invalid;
        } else if (m_part == Part::Keys) {
            readKey(line);
        } else if (line.starts_with("  ")) {
            readRow(line.substr(2));
        }
    }

    void readKey(std::string_view line) {
        static constexpr std::string_view keys[] = {"job_definition_id",
                                                    "job_definition_rap_id",
                                                    "job_definition_request_id",
                                                    "commit",
                                                    "docker_image_id",
                                                    "exit_code",
                                                    "created_at",
                                                    "completed_at",
                                                    "database_name",
                                                    "status_message",
                                                    "hint"};
        const std::size_t colon = line.find(':');
        const std::string_view key = line.substr(0, std::min(colon, line.size()));
        if (colon != std::string_view::npos && std::find(std::begin(keys), std::end(keys), key) != std::end(keys)) {
            m_lastKey = key;
            m_values[m_lastKey] = toUtf8(trimmed(line.substr(colon + 1)));
        } else if (!m_lastKey.empty() && !trimmed(line).empty()) {
            m_values[m_lastKey] += "\n" + toUtf8(line); // a message of several lines
        }
    }

    // "path   - level" or "path   - reason", the paths padded to one width.
    void readRow(std::string_view row) {
        const std::size_t dash = m_part == Part::Outputs ? row.rfind(" - ") : row.find("  - ");
        if (dash == std::string_view::npos) {
            return;
        }
        const std::size_t width = m_part == Part::Outputs ? 3 : 4;
        const std::string path(row.substr(0, row.substr(0, dash).find_last_not_of(' ') + 1));
        const std::string_view value = trimmed(row.substr(dash + width));
        if (m_part == Part::Outputs) {
            m_outputs[path].level = privacyLevelFrom(value);
        } else {
            Job::NamedOutput& output = m_outputs[path];
            output.level = PrivacyLevel::ModeratelySensitive;
            output.exclusionReason = toUtf8(value);
        }
        m_outputs[path].path = path;
    }

    Job job() {
        Job job;
        job.id = m_values["job_definition_id"];
        job.request = m_values["job_definition_rap_id"];
        if (job.request.empty()) {
            job.request = m_values["job_definition_request_id"];
        }
        job.commit = m_values["commit"];
        job.databaseName = m_values["database_name"];
        job.statusMessage = m_values["status_message"];
        job.hint = m_values["hint"];
        job.created = momentFrom(m_values["created_at"]);
        job.completed = momentFrom(m_values["completed_at"]);
        std::int64_t code = 0;
        const std::string& text = m_values["exit_code"];
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), code);
        if (fault == std::errc() && end == text.data() + text.size() && !text.empty()) {
            job.exitCode = code;
        }
        job.status = status(job);
        for (auto& [path, output] : m_outputs) {
            job.outputs.push_back(std::move(output));
        }
        job.sources = {"log"};
        return job;
    }

    // A summary is written when a job has ended. Exit code 0 with another message than this one is a job that, for
    // instance, wrote nothing that its patterns match.
    static JobStatus status(const Job& job) {
        const bool saysSo = job.statusMessage.starts_with("Completed successfully");
        if (job.exitCode) {
            return *job.exitCode == 0 && (saysSo || job.statusMessage.empty()) ? JobStatus::Succeeded
                                                                               : JobStatus::Failed;
        }
        if (job.statusMessage.empty()) {
            return JobStatus::Unknown;
        }
        return saysSo ? JobStatus::Succeeded : JobStatus::Failed;
    }

    Part m_part = Part::Keys;
    std::string m_lastKey;
    std::map<std::string, std::string> m_values;
    std::map<std::string, Job::NamedOutput> m_outputs;
};

} // namespace

std::optional<Job> parseJobSummary(std::string_view logEnd) {
    const std::size_t start = summaryStart(logEnd);
    return start == std::string_view::npos ? std::nullopt : SummaryReader().read(logEnd.substr(start));
}

Result<std::optional<Job>> readJobSummary(const io::OpenFile& log) {
    const auto identity = log.identity();
    if (!identity) {
        return failure(identity.error());
    }
    for (std::uint64_t size = firstRead;; size *= 16) {
        const std::uint64_t wanted = std::min({size, identity->size, maximumRead});
        std::string end(static_cast<std::size_t>(wanted), '\0');
        const auto count = log.readAt(identity->size - wanted, end.data(), end.size());
        if (!count) {
            return failure(count.error());
        }
        end.resize(*count);
        if (auto job = parseJobSummary(end)) {
            return job;
        }
        if (wanted == identity->size || wanted == maximumRead) {
            return std::optional<Job>();
        }
    }
}

} // namespace outcheck::workspace
