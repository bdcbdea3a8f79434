// SPDX-License-Identifier: GPL-3.0-or-later
// One background thread for one view. The newest request wins: an older one is asked to stop, what waits is replaced,
// and the answers of what was replaced are dropped by their number. Everything here is called from the interface
// thread, except the work itself.
#pragma once

#include <QObject>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace outcheck::preview {

class NewestTask : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void()>;

    // What a piece of work may use of its surroundings, from the background thread.
    class Reporter {
    public:
        std::stop_token stop() const { return m_stop; }
        // Runs the answer in the interface thread, unless a newer request was started or the task cancelled by then.
        void post(Answer answer) const;

    private:
        friend class NewestTask;
        Reporter(NewestTask& owner, quint64 number, std::stop_token stop)
            : m_owner(owner), m_number(number), m_stop(std::move(stop)) {}
        NewestTask& m_owner;
        quint64 m_number;
        std::stop_token m_stop;
    };
    using Work = std::function<void(const Reporter&)>;

    // `onException` runs in the interface thread when work threw, which is a bug or a want of memory.
    explicit NewestTask(Answer onException, QObject* parent = nullptr);
    ~NewestTask() override; // stops the work and waits for it

    // Replaces everything: what runs is asked to stop and its answers are dropped.
    void start(Work work);
    // Replaces only what waits: what runs may finish, and its answers count.
    void queue(Work work);
    // Asks what runs to stop; its answers still count.
    void stop();
    // Stops what runs and forgets what waits; no answer arrives any more.
    void cancel();

private:
    struct Request {
        Work work;
        quint64 number = 0;
    };
    void enqueue(Work work);
    void run();

    Answer m_onException;
    quint64 m_number = 0; // interface thread only
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<Request> m_waiting;
    std::stop_source m_running{std::nostopstate};
    bool m_quit = false;
    std::thread m_thread; // started by the first request
};

} // namespace outcheck::preview
