// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preview/newest_task.h"

#include <QMetaObject>
#include <exception>

namespace outcheck::preview {

void NewestTask::Reporter::post(Answer answer) const {
    NewestTask* owner = &m_owner;
    QMetaObject::invokeMethod(
        owner,
        [owner, number = m_number, answer = std::move(answer)] {
            if (owner->m_number == number) {
                answer();
            }
        },
        Qt::QueuedConnection);
}

NewestTask::NewestTask(Answer onException, QObject* parent) : QObject(parent), m_onException(std::move(onException)) {}

NewestTask::~NewestTask() {
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    m_arrived.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void NewestTask::start(Work work) {
    cancel();
    enqueue(std::move(work));
}

void NewestTask::queue(Work work) {
    enqueue(std::move(work));
}

void NewestTask::stop() {
    const std::lock_guard lock(m_mutex);
    if (m_running.stop_possible()) {
        m_running.request_stop();
    }
}

void NewestTask::cancel() {
    ++m_number;
    const std::lock_guard lock(m_mutex);
    m_waiting.reset();
    if (m_running.stop_possible()) {
        m_running.request_stop();
    }
}

void NewestTask::enqueue(Work work) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = Request{std::move(work), m_number};
    }
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { run(); });
    }
    m_arrived.notify_one();
}

void NewestTask::run() {
    while (true) {
        Request request;
        std::stop_source running;
        {
            std::unique_lock lock(m_mutex);
            m_arrived.wait(lock, [this] { return m_quit || m_waiting.has_value(); });
            if (m_quit) {
                return;
            }
            request = std::move(*m_waiting);
            m_waiting.reset();
            m_running = running;
        }
        const Reporter reporter(*this, request.number, running.get_token());
        try {
            request.work(reporter);
        } catch (...) {
            // A bug or want of memory: the view must not wait for ever for an answer.
            reporter.post(m_onException);
        }
    }
}

} // namespace outcheck::preview
