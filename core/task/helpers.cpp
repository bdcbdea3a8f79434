// SPDX-License-Identifier: GPL-3.0-or-later
#include "task/helpers.h"

#include <algorithm>
#include <atomic>

namespace outcheck::task {

namespace {

// Work comes and ends within microseconds: giving way some times is quicker than to sleep and be woken.
constexpr int timesToYield = 40;

} // namespace

struct Helpers::Job {
    Job(std::size_t all, const Piece& toCall) : count(all), piece(toCall) {}

    void work() {
        for (std::size_t at = next++; at < count; at = next++) {
            piece(at);
        }
    }
    void workGuarded() noexcept {
        try {
            work();
        } catch (...) {
            next = count;
            const std::lock_guard lock(throwing);
            problem = std::current_exception();
        }
    }

    const std::size_t count;
    const Piece& piece;
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> helping{0}; // changed under Helpers::m_lock
    std::mutex throwing;
    std::exception_ptr problem;
};

Helpers::Helpers(unsigned processors) : m_processors(std::max(1U, processors)) {}

Helpers::~Helpers() {
    m_threads.clear(); // asks each to end and joins it
}

Helpers& Helpers::shared() {
    static Helpers helpers(std::thread::hardware_concurrency());
    return helpers;
}

Helpers::Occupied::Occupied(Helpers& helpers) : m_helpers(helpers) {
    const std::lock_guard lock(m_helpers.m_lock);
    ++m_helpers.m_occupied;
}

Helpers::Occupied::~Occupied() {
    const std::lock_guard lock(m_helpers.m_lock);
    --m_helpers.m_occupied;
}

bool Helpers::mayHelp() const {
    return std::max<std::size_t>(1, m_occupied) + m_helping < m_processors;
}

void Helpers::start() {
    while (m_threads.size() + 1 < m_processors) {
        m_threads.emplace_back([this](const std::stop_token& quit) { run(quit); });
    }
}

void Helpers::forEach(std::size_t count, const Piece& piece) {
    Job job(count, piece);
    bool isOffered = false;
    if (count > 1) {
        const std::lock_guard lock(m_lock);
        isOffered = mayHelp();
        if (isOffered) {
            start();
            m_jobs.push_back(&job);
        }
    }
    if (isOffered) {
        m_offered.notify_all();
    }
    job.workGuarded();
    if (isOffered) {
        waitForHelp(job);
    }
    if (job.problem) {
        std::rethrow_exception(job.problem);
    }
}

// Nobody may begin with it any more, and whoever has begun must end.
void Helpers::waitForHelp(Job& job) {
    {
        const std::lock_guard lock(m_lock);
        m_jobs.erase(std::find(m_jobs.begin(), m_jobs.end(), &job));
    }
    for (int i = 0; i < timesToYield && job.helping != 0; ++i) {
        std::this_thread::yield();
    }
    std::unique_lock lock(m_lock); // also where nobody is left: the last helper may still hold the lock for the job
    m_left.wait(lock, [&] { return job.helping == 0; });
}

// Holding m_lock.
Helpers::Job* Helpers::openJob() {
    const auto open = std::find_if(m_jobs.begin(), m_jobs.end(), [](const Job* job) { return job->next < job->count; });
    return open == m_jobs.end() || !mayHelp() ? nullptr : *open;
}

void Helpers::run(const std::stop_token& quit) {
    std::unique_lock lock(m_lock);
    while (!quit.stop_requested()) {
        Job* job = openJob();
        for (int i = 0; i < timesToYield && job == nullptr; ++i) {
            lock.unlock();
            std::this_thread::yield();
            lock.lock();
            job = openJob();
        }
        if (job == nullptr) {
            m_offered.wait(lock, quit, [this] { return openJob() != nullptr; });
            continue;
        }
        ++m_helping;
        ++job->helping;
        lock.unlock();
        job->workGuarded();
        lock.lock();
        --m_helping;
        if (--job->helping == 0) {
            m_left.notify_all();
        }
    }
}

} // namespace outcheck::task
