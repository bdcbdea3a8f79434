// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/job_book.h"

#include "workspace/pipeline_index.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace outcheck::workspace {

namespace {

void fill(std::string& known, std::string news) {
    if (known.empty()) {
        known = std::move(news);
    }
}

template <typename T>
void fill(std::optional<T>& known, const std::optional<T>& news) {
    if (!known) {
        known = news;
    }
}

void addSource(Job& job, const std::string& source) {
    if (std::find(job.sources.begin(), job.sources.end(), source) == job.sources.end()) {
        job.sources.push_back(source);
    }
}

// Undated jobs come last: nothing says that they are old.
std::int64_t timeOf(const Job& job) {
    const auto time = job.created ? job.created : job.started ? job.started : job.completed;
    return time ? time->value : std::numeric_limits<std::int64_t>::max();
}

void mergeOutputs(Job& job, std::vector<Job::NamedOutput> news) {
    std::unordered_map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < job.outputs.size(); ++i) {
        numbers.emplace(job.outputs[i].path, i);
    }
    for (Job::NamedOutput& output : news) {
        const auto [number, isNew] = numbers.emplace(output.path, job.outputs.size());
        if (isNew) {
            job.outputs.push_back(std::move(output));
        } else {
            Job::NamedOutput& known = job.outputs[number->second];
            known.level = stricter(known.level, output.level);
            fill(known.exclusionReason, std::move(output.exclusionReason));
        }
    }
}

} // namespace

Job& JobBook::jobFor(const std::string& id, const std::string& action) {
    const std::string key = id.empty() ? "action " + action : "id " + id;
    const auto [number, isNew] = m_numbers.emplace(key, m_jobs.size());
    if (isNew) {
        m_jobs.emplace_back();
        m_jobs.back().id = id;
        m_jobs.back().action = action;
    }
    return m_jobs[number->second];
}

void JobBook::addManifestEntry(const Output& output) {
    if (output.jobId.empty() && output.action.empty()) {
        return;
    }
    Job& job = jobFor(output.jobId, output.action);
    fill(job.action, output.action);
    fill(job.request, output.jobRequest);
    fill(job.commit, output.commit);
    fill(job.user, output.user);
    fill(job.repository, output.repository);
    job.outputs.push_back({output.path, output.level, output.exclusionReason});
    addSource(job, "manifest");
}

void JobBook::merge(Job news) {
    Job& job = jobFor(news.id, news.action);
    fill(job.action, std::move(news.action));
    fill(job.request, std::move(news.request));
    fill(job.commit, std::move(news.commit));
    fill(job.user, std::move(news.user));
    fill(job.repository, std::move(news.repository));
    fill(job.databaseName, std::move(news.databaseName));
    fill(job.hint, std::move(news.hint));
    fill(job.logPath, std::move(news.logPath));
    fill(job.exitCode, news.exitCode);
    fill(job.created, news.created);
    fill(job.started, news.started);
    fill(job.completed, news.completed);
    fill(job.statusCode, std::move(news.statusCode));
    fill(job.statusMessage, std::move(news.statusMessage));
    if (news.status != JobStatus::Unknown) {
        job.status = news.status;
    }
    mergeOutputs(job, std::move(news.outputs));
    for (const std::string& source : news.sources) {
        addSource(job, source);
    }
}

void JobBook::finish() {
    std::stable_sort(m_jobs.begin(), m_jobs.end(), [](const Job& a, const Job& b) {
        return std::tuple(timeOf(a), std::string_view(a.action), std::string_view(a.id)) <
               std::tuple(timeOf(b), std::string_view(b.action), std::string_view(b.id));
    });
    m_numbers.clear();
    std::size_t outputs = 0;
    for (const Job& job : m_jobs) {
        outputs += job.outputs.size();
    }
    m_writers.reserve(outputs);
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        const Job& job = m_jobs[i];
        if (!job.id.empty()) {
            m_numbers.emplace(job.id, i);
        }
        m_newest[job.action] = i;
        for (std::size_t k = 0; k < job.outputs.size(); ++k) {
            m_writers[job.outputs[k].path] = Named{i, k};
        }
    }
}

const Job* JobBook::byId(std::string_view id) const {
    const auto number = m_numbers.find(std::string(id));
    return number == m_numbers.end() ? nullptr : &m_jobs[number->second];
}

const Job* JobBook::writerOf(std::string_view path, const Job::NamedOutput** named) const {
    const auto found = m_writers.find(path);
    if (found == m_writers.end()) {
        return nullptr;
    }
    if (named != nullptr) {
        *named = &m_jobs[found->second.job].outputs[found->second.output];
    }
    return &m_jobs[found->second.job];
}

const Job* JobBook::newestOf(std::string_view action) const {
    const auto number = m_newest.find(action);
    return number == m_newest.end() ? nullptr : &m_jobs[number->second];
}

} // namespace outcheck::workspace
