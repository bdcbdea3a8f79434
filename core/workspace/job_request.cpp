// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_request.h"

#include "io/confined_root.h"
#include "workspace/moment.h"
#include "workspace/saved_page.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace outcheck::workspace {

namespace {

constexpr std::uint64_t maximumPageBytes = 16ULL << 20U;

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// "1 Nov 2020 10:50:37 UTC" and ISO 8601, as the site writes its timeline.
std::optional<UtcSeconds> momentOnPage(std::string_view text) {
    if (const auto time = fromIso8601(text)) {
        return *time;
    }
    static constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<std::string_view, 4> words{};
    for (std::string_view& word : words) {
        text = trimmed(text);
        const std::size_t end = std::min(text.find(' '), text.size());
        word = text.substr(0, end);
        text.remove_prefix(end);
    }
    const auto month =
        std::find_if(months.begin(), months.end(), [&](std::string_view m) { return words[1].starts_with(m); });
    if (words[0].empty() || words[0].size() > 2 || words[2].size() != 4 || month == months.end()) {
        return std::nullopt;
    }
    const std::string number = std::to_string(month - months.begin() + 1);
    const auto twoDigits = [](std::string_view digits) { return (digits.size() < 2 ? "0" : "") + std::string(digits); };
    const auto time = fromIso8601(std::string(words[2]) + "-" + twoDigits(number) + "-" + twoDigits(words[0]) +
                                  (words[3].empty() ? "" : " " + std::string(words[3])));
    return time ? std::optional(*time) : std::nullopt;
}

class PageReader {
public:
    PageReader(std::vector<PageLine> lines, PageFormat format) : m_lines(std::move(lines)) {
        m_request.format = format;
        for (const PageLine& line : m_lines) {
            std::string_view text = trimmed(line.text);
            if (text == "-" || text.starts_with("- ")) { // how a list's mark is saved
                text = trimmed(text.substr(1));
            }
            m_texts.emplace_back(text);
        }
    }

    Result<JobRequest> read(std::string_view file) {
        if (!findSections()) {
            return failure(ErrorCode::Unsupported, {std::string(file), 0, {}},
                           "this is no job request page of the jobs site");
        }
        readHead();
        readJobs();
        readPipeline();
        readTimeline();
        readInformation();
        noteUntold();
        return std::move(m_request);
    }

private:
    // The number of the first line from `start` with exactly this text; size() where there is none.
    std::size_t lineWith(std::string_view text, std::size_t start) const {
        const auto begin = m_texts.begin() + static_cast<std::ptrdiff_t>(std::min(start, m_texts.size()));
        return static_cast<std::size_t>(std::find(begin, m_texts.end(), text) - m_texts.begin());
    }

    bool findSections() {
        static constexpr std::string_view title = "Job request: ";
        const auto head = std::find_if(m_texts.begin(), m_texts.end(), [](std::string_view text) {
            return text.starts_with(title) && text.size() > title.size() &&
                   text.substr(title.size()).find_first_not_of("0123456789") == std::string_view::npos;
        });
        if (head == m_texts.end()) {
            return false;
        }
        m_head = static_cast<std::size_t>(head - m_texts.begin());
        m_request.number = head->substr(title.size());
        m_information = lineWith("Job information", m_head);
        // Before the information stands the timeline, before that the pipeline, whose own lines may have any text.
        m_timeline = m_information;
        while (m_timeline > m_head && m_timeline < m_texts.size() && m_texts[m_timeline] != "Timeline") {
            --m_timeline;
        }
        m_timeline = m_timeline == m_head ? m_information : m_timeline;
        m_jobs = std::min(lineWith("Jobs", m_head), m_timeline);
        m_pipeline = std::min(lineWith("Pipeline", m_head), m_timeline);
        m_comparison = lineWith("Code comparison", m_information);
        return m_information < m_texts.size() || m_jobs < m_timeline;
    }

    // What follows a label: on its own line behind it, or the next line with text unless that is a label itself.
    template <std::size_t N>
    std::string valueOf(std::string_view label, std::size_t begin, std::size_t end,
                        const std::array<std::string_view, N>& labels) const {
        for (std::size_t i = begin; i < std::min(end, m_texts.size()); ++i) {
            if (!isLabel(m_texts[i], label)) {
                continue;
            }
            if (const std::string_view same = trimmed(std::string_view(m_texts[i]).substr(label.size()));
                !same.empty() && same != ":") {
                return std::string(same.front() == ':' ? trimmed(same.substr(1)) : same);
            }
            for (std::size_t k = i + 1; k < std::min(end, m_texts.size()); ++k) {
                const bool another = std::any_of(labels.begin(), labels.end(),
                                                 [&](std::string_view other) { return isLabel(m_texts[k], other); });
                if (another) {
                    break;
                }
                if (!m_texts[k].empty()) {
                    return m_texts[k];
                }
            }
            return {};
        }
        return {};
    }

    // The label alone, with its colon, or followed by colon and value.
    static bool isLabel(std::string_view text, std::string_view label) {
        return text.starts_with(label) &&
               (text.size() == label.size() || label.ends_with(':') || text[label.size()] == ':');
    }

    void readHead() {
        static constexpr std::array<std::string_view, 3> labels = {"Organisation:", "Workspace:", "ID:"};
        const std::size_t end = std::min(m_jobs, m_head + 40);
        m_request.organisation = valueOf("Organisation:", m_head, end, labels);
        m_request.workspace = valueOf("Workspace:", m_head, end, labels);
        m_request.id = valueOf("ID:", m_head, end, labels);
    }

    void readJobs() {
        static constexpr std::array<std::string_view, 4> labels = {"Action:", "Status:", "Job identifier:", "Error:"};
        std::string_view label;
        const std::size_t end = std::min({m_pipeline, m_timeline, m_texts.size()});
        for (std::size_t i = m_jobs + 1; i < end; ++i) {
            std::string_view text = m_texts[i];
            for (const std::string_view known : labels) {
                if (text.starts_with(known)) {
                    label = known;
                    text = trimmed(text.substr(known.size()));
                    if (known == "Action:" || (known == "Job identifier:" && !m_jobOpen)) {
                        openJob();
                    }
                }
            }
            if (!text.empty()) {
                takeJobText(label, text);
            }
        }
        closeJob();
    }

    void takeJobText(std::string_view& label, std::string_view text) {
        if (label == "Job identifier:") {
            m_job.identifier = text;
            // A page that names no actions begins each job with its identifier.
            label = {};
            m_jobOpen = !m_job.action.empty();
        } else if (label == "Status:") {
            m_job.statusText = text;
            m_job.status = jobStatusFrom(text);
            label = {};
        } else if (label == "Error:") {
            m_job.message += (m_job.message.empty() ? "" : " ") + std::string(text);
        } else if (label == "Action:") {
            m_job.action = text;
            label = {};
        } else if (jobStatusFrom(text) != JobStatus::Unknown && m_hasJob) {
            m_job.statusText = text;
            m_job.status = jobStatusFrom(text);
        } else { // a name without a label: the action of the next job
            openJob();
            m_job.action = text;
        }
    }

    void openJob() {
        closeJob();
        m_hasJob = true;
        m_jobOpen = true;
    }

    void closeJob() {
        if (m_hasJob && (!m_job.identifier.empty() || !m_job.action.empty())) {
            m_request.jobs.push_back(m_job);
        }
        m_job = {};
        m_hasJob = false;
        m_jobOpen = false;
    }

    void readPipeline() {
        const std::size_t end = std::min({m_timeline, m_information, m_lines.size()});
        const bool hasPre = std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(std::min(m_pipeline, end)),
                                        m_lines.begin() + static_cast<std::ptrdiff_t>(end),
                                        [](const PageLine& line) { return line.preformatted; });
        bool isIndented = false;
        for (std::size_t i = m_pipeline + 1; i < end; ++i) {
            const std::string& text = m_lines[i].text;
            const std::string_view bare = m_texts[i];
            const bool isFrame = m_request.pipelineText.empty() &&
                                 (bare.empty() || bare == "Show" || bare == "Hide" || bare == "project.yaml" ||
                                  bare.ends_with("Show project.yaml") || bare.ends_with("Hide project.yaml") ||
                                  bare == "Show Hide project.yaml");
            if (isFrame || (hasPre && !m_lines[i].preformatted) ||
                bare.starts_with("This file is too large to render")) {
                continue;
            }
            isIndented = isIndented || text.starts_with(' ');
            m_request.pipelineText += text + "\n";
        }
        const auto parsed = isIndented ? parsePipeline(m_request.pipelineText, {}) : failure(Error{});
        m_request.pipelineIndented = parsed && !parsed->actions.empty();
    }

    void readTimeline() {
        static constexpr std::array<std::string_view, 5> labels = {
            "Created:", "Started:", "Finished:", "Completed:", "Runtime:"};
        const std::size_t end = m_information;
        const auto value = [&](std::string_view label) {
            const std::string text = valueOf(label, m_timeline, end, labels);
            return text.starts_with("These timestamps are") ? std::string() : text;
        };
        m_request.createdText = value("Created:");
        m_request.startedText = value("Started:");
        m_request.finishedText = value("Finished:");
        if (m_request.finishedText.empty()) {
            m_request.finishedText = value("Completed:");
        }
        m_request.runtimeText = value("Runtime:");
        m_request.created = momentOnPage(m_request.createdText);
        m_request.started = momentOnPage(m_request.startedText);
        m_request.finished = momentOnPage(m_request.finishedText);
    }

    void readInformation() {
        static constexpr std::array<std::string_view, 9> labels = {"Status",          "Backend",
                                                                   "Workspace",       "Requested by",
                                                                   "Branch",          "Force run dependencies",
                                                                   "Git commit hash", "Requested actions",
                                                                   "Code comparison"};
        const auto value = [&](std::string_view label) {
            return valueOf(label, m_information + 1, m_comparison, labels);
        };
        m_request.statusText = value("Status");
        m_request.status = jobStatusFrom(m_request.statusText);
        m_request.backend = value("Backend");
        if (m_request.workspace.empty()) {
            m_request.workspace = value("Workspace");
        }
        m_request.requestedBy = value("Requested by");
        m_request.branch = value("Branch");
        if (const std::string force = value("Force run dependencies"); force == "Yes" || force == "No") {
            m_request.forceRunDependencies = force == "Yes";
        }
        m_request.commit = value("Git commit hash");
        if (m_request.commit == "-") {
            m_request.commit.clear();
        }
        for (std::size_t i = lineWith("Requested actions", m_information) + 1;
             i < std::min(m_comparison, m_texts.size()); ++i) {
            if (!m_texts[i].empty()) {
                m_request.requestedActions.push_back(m_texts[i]);
            }
        }
        for (std::size_t i = m_comparison + 1; i < std::min(m_comparison + 6, m_texts.size()); ++i) {
            if (!m_texts[i].empty()) {
                m_request.codeComparison += (m_request.codeComparison.empty() ? "" : "; ") + m_texts[i];
            }
        }
    }

    void noteUntold() {
        const auto note = [&](const char* name, bool isTold) {
            if (!isTold) {
                m_request.untold.emplace_back(name);
            }
        };
        note("organisation", !m_request.organisation.empty());
        note("workspace", !m_request.workspace.empty());
        note("id", !m_request.id.empty());
        note("jobs", !m_request.jobs.empty());
        const auto each = [&](auto has) { return std::all_of(m_request.jobs.begin(), m_request.jobs.end(), has); };
        note("job action", each([](const JobOnPage& job) { return !job.action.empty(); }));
        note("job status", each([](const JobOnPage& job) { return !job.statusText.empty(); }));
        note("status", !m_request.statusText.empty());
        note("created", !m_request.createdText.empty());
        note("started", !m_request.startedText.empty());
        note("runtime", !m_request.runtimeText.empty());
        note("backend", !m_request.backend.empty());
        note("requested by", !m_request.requestedBy.empty());
        note("branch", !m_request.branch.empty());
        note("force run dependencies", m_request.forceRunDependencies.has_value());
        note("commit", !m_request.commit.empty());
        note("requested actions", !m_request.requestedActions.empty());
        note("pipeline", !m_request.pipelineText.empty());
    }

    std::vector<PageLine> m_lines;
    std::vector<std::string> m_texts; // of m_lines: trimmed, without a list's mark
    std::size_t m_head = 0, m_jobs = 0, m_pipeline = 0, m_timeline = 0, m_information = 0, m_comparison = 0;
    JobRequest m_request;
    JobOnPage m_job;
    bool m_hasJob = false;  // m_job holds something
    bool m_jobOpen = false; // and its identifier may still come
};

} // namespace

Result<JobRequest> parseJobRequest(std::string_view bytes, std::string_view file) {
    const bool isHtml = looksLikeHtml(bytes);
    return PageReader(isHtml ? linesOfHtml(bytes) : linesOfText(bytes), isHtml ? PageFormat::Html : PageFormat::Text)
        .read(file);
}

Result<JobRequest> readJobRequest(const std::filesystem::path& file) {
    const auto opened = io::openNamedFile(file);
    if (!opened) {
        return failure(opened.error());
    }
    const auto identity = opened->identity();
    if (!identity) {
        return failure(identity.error());
    }
    if (identity->size > maximumPageBytes) {
        return failure(ErrorCode::TooLarge, {file.string(), 0, {}}, "a page has at most 16 MiB");
    }
    std::string bytes(static_cast<std::size_t>(identity->size), '\0');
    const auto count = opened->readAt(0, bytes.data(), bytes.size());
    if (!count) {
        return failure(count.error());
    }
    bytes.resize(*count);
    return parseJobRequest(bytes, file.string());
}

} // namespace outcheck::workspace
