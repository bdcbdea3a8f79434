// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifest.h"

#include "base/json_document.h"
#include "io/confined_root.h"
#include "workspace/moment.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace outcheck::workspace {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::array<std::string_view, 3> lists = {"outputs", "files", "actions"};

// Nothing where absent or null.
std::optional<element> memberOf(const element& container, std::string_view name) {
    element value;
    if (container[name].get(value) != simdjson::SUCCESS || value.is_null()) {
        return std::nullopt;
    }
    return value;
}

// The members of one entry. Paths of fields are put together only for an error: there are a hundred thousand entries.
class EntryReader {
public:
    EntryReader(const element& entry, std::string_view list, std::string_view key, std::vector<Error>& problems)
        : m_entry(entry), m_list(list), m_key(key), m_problems(problems) {
        if (!entry.is_object()) {
            fault({}, ErrorCode::WrongType, "an object was expected");
        }
    }

    bool isGood() const { return m_good; }

    std::optional<element> member(std::string_view name) const { return memberOf(m_entry, name); }

    // Nothing where absent or null, or at fault (then the entry is no longer good); so below too.
    std::string_view text(std::string_view name) {
        const auto value = member(name);
        std::string_view text;
        if (value && value->get(text) != simdjson::SUCCESS) {
            fault(name, ErrorCode::WrongType, "text was expected");
        }
        return text;
    }

    bool flag(std::string_view name) {
        const auto value = member(name);
        bool flag = false;
        if (value && value->get(flag) != simdjson::SUCCESS) {
            fault(name, ErrorCode::WrongType, "true or false was expected");
        }
        return flag;
    }

    std::optional<std::int64_t> count(std::string_view name) {
        const auto value = member(name);
        if (!value) {
            return std::nullopt;
        }
        if (!value->is_int64() && !value->is_uint64()) {
            fault(name, ErrorCode::WrongType, "a whole number was expected");
            return std::nullopt;
        }
        std::int64_t count = 0;
        if (value->get(count) != simdjson::SUCCESS || count < 0) {
            fault(name, ErrorCode::OutOfRange, "no size or count");
            return std::nullopt;
        }
        return count;
    }

    std::optional<UtcSeconds> moment(std::string_view name) {
        const auto value = member(name);
        if (!value) {
            return std::nullopt;
        }
        double seconds = 0;
        std::string_view text;
        const auto time = value->is_number() && value->get(seconds) == simdjson::SUCCESS ? momentFrom(seconds)
                          : value->get(text) == simdjson::SUCCESS                        ? momentFrom(text)
                                                                                         : std::nullopt;
        if (!time) {
            fault(name, ErrorCode::OutOfRange, "no moment in seconds since 1970 or of the form 2026-11-22T15:04:05Z");
        }
        return time;
    }

    std::optional<Sha256Digest> digest(std::string_view name) {
        const std::string_view hex = text(name);
        if (hex.empty()) {
            return std::nullopt;
        }
        const auto digest = Sha256Digest::fromHex(hex);
        if (!digest) {
            fault(name, ErrorCode::Malformed, digest.error().detail);
            return std::nullopt;
        }
        return *digest;
    }

    void fault(std::string_view name, ErrorCode code, std::string detail) {
        m_good = false;
        std::string field;
        for (const std::string_view part : {m_list, m_key, name}) {
            field.append(field.empty() || part.empty() ? "" : ".").append(part);
        }
        m_problems.push_back(Error{code, Place{std::string(manifestPath), 0, std::move(field)}, std::move(detail)});
    }

private:
    const element& m_entry;
    std::string_view m_list, m_key;
    std::vector<Error>& m_problems;
    bool m_good = true;
};

// Moves every output once: an output is some forty words long.
template <typename Before>
void sortStably(std::vector<Output>& outputs, const Before& before) {
    if (std::is_sorted(outputs.begin(), outputs.end(), before)) {
        return;
    }
    std::vector<std::size_t> order(outputs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return before(outputs[a], outputs[b]); });
    std::vector<Output> sorted;
    sorted.reserve(outputs.size());
    for (const std::size_t index : order) {
        sorted.push_back(std::move(outputs[index]));
    }
    outputs = std::move(sorted);
}

class ManifestReader {
public:
    Result<Manifest> read(const std::string& bytes) {
        const auto document = JsonDocument::parse(bytes, manifestPath);
        if (!document) {
            return failure(document.error());
        }
        const element root = document->root();
        if (!root.is_object()) {
            return failure(ErrorCode::WrongType, {std::string(manifestPath), 0, {}}, "an object was expected");
        }
        EntryReader top(root, {}, {}, m_manifest.problems);
        m_manifest.workspace = top.text("workspace");
        m_manifest.repository = top.text("repo");
        for (const std::string_view list : lists) {
            if (auto read = readList(root, list); !read) {
                return failure(read.error());
            }
        }
        if (root["outputs"].error() != simdjson::SUCCESS && root["files"].error() != simdjson::SUCCESS) {
            m_manifest.problems.push_back(Error{ErrorCode::MissingField, Place{std::string(manifestPath), 0, "outputs"},
                                                "the manifest lists no outputs"});
        }
        putInOrder();
        joinActions();
        return std::move(m_manifest);
    }

private:
    Result<void> readList(const element& root, std::string_view list) {
        const auto value = memberOf(root, list);
        if (!value) {
            return {};
        }
        object entries;
        if (value->get(entries) != simdjson::SUCCESS) {
            return failure(ErrorCode::WrongType, {std::string(manifestPath), 0, std::string(list)},
                           "an object was expected");
        }
        if (list == "outputs") {
            m_manifest.outputs.reserve(entries.size());
        }
        for (const auto entry : entries) {
            readEntry(list, entry.key, entry.value);
        }
        return {};
    }

    void readEntry(std::string_view list, std::string_view key, const element& entry) {
        EntryReader reader(entry, list, key, m_manifest.problems);
        if (list == "actions") {
            m_manifest.jobs.push_back(readAction(key, reader));
        } else if (!io::isConfinedPath(key)) {
            reader.fault({}, ErrorCode::UnsafePath, "absolute, or with a part that is empty, \".\" or \"..\"");
        } else if (list == "outputs") {
            m_manifest.outputs.push_back(readOutput(key, reader));
        } else {
            m_files.push_back(readFile(key, reader));
        }
    }

    // By path. Where a manifest has both forms and both name a path, today's says more.
    void putInOrder() {
        auto& outputs = m_manifest.outputs;
        std::move(m_files.begin(), m_files.end(), std::back_inserter(outputs));
        const auto byPath = [](const Output& a, const Output& b) { return a.path < b.path; };
        sortStably(outputs, byPath);
        const auto samePath = [](const Output& a, const Output& b) { return a.path == b.path; };
        outputs.erase(std::unique(outputs.begin(), outputs.end(), samePath), outputs.end());
    }

    static void setLevel(Output& output, EntryReader& reader, std::string_view name) {
        if (!reader.member(name)) {
            reader.fault(name, ErrorCode::MissingField, "the field is missing");
        }
        const std::string_view level = reader.text(name);
        output.level = privacyLevelFrom(level);
        output.levelReason = output.level == PrivacyLevel::Unknown ? "unknown-level" : "manifest";
    }

    static void closeIfBad(Output& output, const EntryReader& reader) {
        if (!reader.isGood() && output.level != PrivacyLevel::HighlySensitive) {
            output.level = PrivacyLevel::Unknown;
            output.levelReason = "unknown-level";
        }
    }

    static Output readOutput(std::string_view path, EntryReader& reader) {
        Output output;
        output.path = path;
        output.kind = kindOfPath(path);
        setLevel(output, reader, "level");
        output.jobId = reader.text("job_id");
        output.jobRequest = reader.text("job_request");
        output.action = reader.text("action");
        output.user = reader.text("user");
        output.repository = reader.text("repo");
        output.commit = reader.text("commit");
        if (const auto size = reader.count("size")) {
            output.declaredSize = static_cast<std::uint64_t>(*size);
        }
        output.time = reader.moment("timestamp");
        output.declaredDigest = reader.digest("content_hash");
        output.exclusionReason = reader.text("message");
        if (reader.flag("excluded")) {
            output.presence = Presence::Excluded;
            output.size = output.declaredSize;
        } else {
            output.exclusionReason.clear();
        }
        output.declaredRows = reader.count("row_count");
        output.declaredColumns = reader.count("col_count");
        output.outOfDateAction = reader.flag("out_of_date_action");
        output.outOfDateOutput = reader.flag("out_of_date_output");
        closeIfBad(output, reader);
        return output;
    }

    static Output readFile(std::string_view path, EntryReader& reader) {
        Output output;
        output.path = path;
        output.kind = kindOfPath(path);
        setLevel(output, reader, "privacy_level");
        output.action = reader.text("created_by_action");
        closeIfBad(output, reader);
        return output;
    }

    static Job readAction(std::string_view name, EntryReader& reader) {
        Job job;
        job.action = name;
        job.id = reader.text("job_id");
        job.statusCode = reader.text("state");
        job.status = jobStatusFrom(job.statusCode);
        job.commit = reader.text("commit");
        job.user = reader.text("run_by_user");
        job.created = reader.moment("created_at");
        job.completed = reader.moment("completed_at");
        job.sources = {"manifest"};
        return job;
    }

    // In the old form a file knows only its action; the action knows the job.
    void joinActions() {
        std::unordered_map<std::string_view, const Job*> jobs;
        for (const Job& job : m_manifest.jobs) {
            jobs.emplace(job.action, &job);
        }
        for (Output& output : m_manifest.outputs) {
            const auto job = jobs.find(output.action);
            if (output.jobId.empty() && job != jobs.end()) {
                output.jobId = job->second->id;
                output.commit = job->second->commit;
                output.user = job->second->user;
                output.time = job->second->completed;
            }
        }
    }

    Manifest m_manifest;
    std::vector<Output> m_files; // of the old form
};

} // namespace

Result<Manifest> parseManifest(const std::string& bytes) {
    return ManifestReader().read(bytes);
}

} // namespace outcheck::workspace
