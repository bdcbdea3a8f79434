// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that help whoever has work in independent pieces and is waited for. They are there for processors that would
// be idle: who works on threads of his own anyway says so (Occupied), and then fewer help.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace outcheck::task {

class Helpers {
public:
    // For a machine of that many processors: one helper fewer. They are started with the first work.
    explicit Helpers(unsigned processors);
    ~Helpers(); // nobody may be in forEach
    Helpers(const Helpers&) = delete;
    Helpers& operator=(const Helpers&) = delete;

    // Those of the process, for the machine it runs on.
    static Helpers& shared();

    // A thread that is at work as long as this lives. Whoever calls forEach may be one of them and else counts as one.
    class Occupied {
    public:
        explicit Occupied(Helpers& helpers);
        ~Occupied();
        Occupied(const Occupied&) = delete;
        Occupied& operator=(const Occupied&) = delete;

    private:
        Helpers& m_helpers;
    };

    using Piece = std::function<void(std::size_t)>;
    // Calls piece(0) to piece(count − 1), each once and in any order, on this thread and on those that are free, and
    // returns when all have ended. When one throws, others may not be called, and one of the exceptions is thrown here.
    void forEach(std::size_t count, const Piece& piece);

private:
    struct Job;
    bool mayHelp() const; // holding m_lock
    void start();
    void run(const std::stop_token& quit);
    Job* openJob();
    void waitForHelp(Job& job);

    const unsigned m_processors;
    std::mutex m_lock; // guards what follows
    std::condition_variable_any m_offered;
    std::condition_variable m_left;
    std::vector<Job*> m_jobs;
    std::size_t m_occupied = 0;
    std::size_t m_helping = 0;
    std::vector<std::jthread> m_threads;
};

} // namespace outcheck::task
