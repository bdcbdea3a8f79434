// SPDX-License-Identifier: GPL-3.0-or-later
// All jobs of a workspace, put together from manifest, logs and database: one Job for each id.
#pragma once

#include "workspace/output.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace outcheck::workspace {

class JobBook {
public:
    // The job that a manifest's entry names, with the entry among its outputs. Nothing is added where it names none.
    void addManifestEntry(const Output& output);
    // What one source knows of a job: fills what is not known yet; a later source's status outranks an earlier one's.
    void merge(Job job);
    // Sorts, oldest first, and lays out the questions below. Call once, after the last addition.
    void finish();

    const std::vector<Job>& jobs() const { return m_jobs; }
    std::vector<Job> take() { return std::move(m_jobs); }

    const Job* byId(std::string_view id) const;
    // The newest job that names this path as its output, and what it says of it; nullptr where none does.
    const Job* writerOf(std::string_view path, const Job::NamedOutput** named = nullptr) const;
    const Job* newestOf(std::string_view action) const;

private:
    Job& jobFor(const std::string& id, const std::string& action);

    std::vector<Job> m_jobs;
    std::unordered_map<std::string, std::size_t> m_numbers; // by id, or by action where there is no id
    struct Named {
        std::size_t job;
        std::size_t output;
    };
    std::unordered_map<std::string_view, Named> m_writers;
    std::unordered_map<std::string_view, std::size_t> m_newest;
};

} // namespace outcheck::workspace
