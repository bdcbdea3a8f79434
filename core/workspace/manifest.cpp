// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/manifest.h"

#include "base/json_reader.h"
#include "io/confined_root.h"
#include "workspace/moment.h"

#include <algorithm>
#include <unordered_map>

namespace outcheck::workspace {

namespace {

using nlohmann::json;

// The members of one entry. Paths of fields are put together only for an error: there are a hundred thousand entries.
class EntryReader {
public:
    EntryReader(json& entry, std::string_view list, const std::string& key, std::vector<Error>& problems)
        : m_entry(entry), m_list(list), m_key(key), m_problems(problems) {
        if (!entry.is_object()) {
            fault({}, ErrorCode::WrongType, "an object was expected");
        }
    }

    bool isGood() const { return m_good; }

    // Nothing where absent or null, or at fault (then the entry is no longer good).
    json* member(const char* name) {
        if (!m_entry.is_object()) {
            return nullptr;
        }
        const auto found = m_entry.find(name);
        return found == m_entry.end() || found->is_null() ? nullptr : &*found;
    }

    std::string text(const char* name) {
        json* value = member(name);
        if (value == nullptr) {
            return {};
        }
        if (!value->is_string()) {
            fault(name, ErrorCode::WrongType, "text was expected");
            return {};
        }
        return std::move(value->get_ref<std::string&>()); // an entry is read once
    }

    bool flag(const char* name) {
        const json* value = member(name);
        if (value != nullptr && !value->is_boolean()) {
            fault(name, ErrorCode::WrongType, "true or false was expected");
            return false;
        }
        return value != nullptr && value->get<bool>();
    }

    std::optional<std::int64_t> count(const char* name) {
        const json* value = member(name);
        if (value == nullptr) {
            return std::nullopt;
        }
        if (!value->is_number_integer()) {
            fault(name, ErrorCode::WrongType, "a whole number was expected");
            return std::nullopt;
        }
        const bool tooLarge =
            value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX);
        if (tooLarge || value->get<std::int64_t>() < 0) {
            fault(name, ErrorCode::OutOfRange, "no size or count");
            return std::nullopt;
        }
        return value->get<std::int64_t>();
    }

    std::optional<UtcSeconds> moment(const char* name) {
        const json* value = member(name);
        if (value == nullptr) {
            return std::nullopt;
        }
        const auto time = value->is_number()   ? momentFrom(value->get<double>())
                          : value->is_string() ? momentFrom(value->get_ref<const std::string&>())
                                               : std::nullopt;
        if (!time) {
            fault(name, ErrorCode::OutOfRange, "no moment in seconds since 1970 or of the form 2026-11-22T15:04:05Z");
        }
        return time;
    }

    std::optional<Sha256Digest> digest(const char* name) {
        const std::string hex = text(name);
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

    void fault(const char* name, ErrorCode code, std::string detail) {
        m_good = false;
        std::string field = std::string(m_list) + "." + m_key + (name == nullptr ? "" : std::string(".") + name);
        m_problems.push_back(Error{code, Place{std::string(manifestPath), 0, std::move(field)}, std::move(detail)});
    }

private:
    json& m_entry;
    std::string_view m_list;
    const std::string& m_key;
    std::vector<Error>& m_problems;
    bool m_good = true;
};

bool isList(std::string_view name) {
    return name == "outputs" || name == "files" || name == "actions";
}

class ManifestReader {
public:
    Result<Manifest> read(std::string_view bytes) {
        const auto root = parseJson(
            bytes, manifestPath, isList,
            [this](const std::string& list, const std::string& key, json& entry) { readEntry(list, key, entry); });
        if (!root) {
            return failure(root.error());
        }
        if (!root->is_object()) {
            return failure(ErrorCode::WrongType, {std::string(manifestPath), 0, {}}, "an object was expected");
        }
        m_manifest.workspace = topText(*root, "workspace");
        m_manifest.repository = topText(*root, "repo");
        for (const char* list : {"outputs", "files", "actions"}) {
            const auto found = root->find(list);
            if (found != root->end() && !found->is_null() && !found->is_object()) {
                return failure(ErrorCode::WrongType, {std::string(manifestPath), 0, list}, "an object was expected");
            }
        }
        if (!root->contains("outputs") && !root->contains("files")) {
            m_manifest.problems.push_back(Error{ErrorCode::MissingField, Place{std::string(manifestPath), 0, "outputs"},
                                                "the manifest lists no outputs"});
        }
        putInOrder();
        joinActions();
        return std::move(m_manifest);
    }

private:
    std::string topText(const json& root, const char* name) {
        const auto found = root.find(name);
        if (found == root.end() || found->is_null()) {
            return {};
        }
        if (!found->is_string()) {
            m_manifest.problems.push_back(
                Error{ErrorCode::WrongType, Place{std::string(manifestPath), 0, name}, "text was expected"});
            return {};
        }
        return found->get<std::string>();
    }

    void readEntry(const std::string& list, const std::string& key, json& entry) {
        EntryReader reader(entry, list, key, m_manifest.problems);
        if (list == "actions") {
            m_manifest.jobs.push_back(readAction(key, reader));
        } else if (!io::isConfinedPath(key)) {
            reader.fault(nullptr, ErrorCode::UnsafePath, "absolute, or with a part that is empty, \".\" or \"..\"");
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
        if (!std::is_sorted(outputs.begin(), outputs.end(), byPath)) {
            std::stable_sort(outputs.begin(), outputs.end(), byPath);
        }
        const auto samePath = [](const Output& a, const Output& b) { return a.path == b.path; };
        outputs.erase(std::unique(outputs.begin(), outputs.end(), samePath), outputs.end());
    }

    static void setLevel(Output& output, EntryReader& reader, const char* name) {
        if (reader.member(name) == nullptr) {
            reader.fault(name, ErrorCode::MissingField, "the field is missing");
        }
        const std::string level = reader.text(name);
        output.level = privacyLevelFrom(level);
        output.levelReason = output.level == PrivacyLevel::Unknown ? "unknown-level" : "manifest";
    }

    static void closeIfBad(Output& output, const EntryReader& reader) {
        if (!reader.isGood() && output.level != PrivacyLevel::HighlySensitive) {
            output.level = PrivacyLevel::Unknown;
            output.levelReason = "unknown-level";
        }
    }

    static Output readOutput(const std::string& path, EntryReader& reader) {
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

    static Output readFile(const std::string& path, EntryReader& reader) {
        Output output;
        output.path = path;
        output.kind = kindOfPath(path);
        setLevel(output, reader, "privacy_level");
        output.action = reader.text("created_by_action");
        closeIfBad(output, reader);
        return output;
    }

    static Job readAction(const std::string& name, EntryReader& reader) {
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

Result<Manifest> parseManifest(std::string_view bytes) {
    return ManifestReader().read(bytes);
}

} // namespace outcheck::workspace
