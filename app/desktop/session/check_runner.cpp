// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/check_runner.h"

#include "check/result_cache.h"
#include "desktop/session/background.h"

#include <mutex>

namespace outcheck::desktop {

namespace {

check::ResultCache::Settings cacheSettings(Reading reading) {
    check::ResultCache::Settings settings;
    settings.reuses = reading == Reading::WhatChanged;
    return settings;
}

} // namespace

// Results on their way to the interface thread. One event announces any number of them, so that a folder of 100,000
// small outputs does not flood the event queue.
struct CheckRunner::Inbox {
    std::mutex mutex;
    std::vector<CheckPointer> results;
    bool announced = false;
};

CheckRunner::CheckRunner(QObject* parent) : QObject(parent), m_progress(std::make_shared<task::Progress>()) {
    m_runPool.setMaxThreadCount(1);
    m_singlePool.setMaxThreadCount(1);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &CheckRunner::progressed);
}

CheckRunner::~CheckRunner() {
    m_runStop.request_stop();
    m_singleStop.request_stop();
    m_runPool.waitForDone();
    m_singlePool.waitForDone();
}

void CheckRunner::start(std::shared_ptr<const workspace::Workspace> workspace, std::vector<std::string> paths,
                        std::shared_ptr<const rules::Policy> policy, Reading reading) {
    m_runStop.request_stop();
    m_runStop = std::stop_source();
    m_progress = std::make_shared<task::Progress>();
    m_progress->itemsTotal = paths.size();
    m_inbox = std::make_shared<Inbox>();
    const std::uint64_t run = ++m_run;
    m_running = true;
    m_tick.start();
    const auto work = [this, reading, workspace = std::move(workspace), paths = std::move(paths),
                       policy = std::move(policy), stop = m_runStop.get_token(), progress = m_progress,
                       inbox = m_inbox]() -> Result<bool> {
        const auto deliver = [this, &inbox](check::FileCheck result) {
            auto shared = std::make_shared<const check::FileCheck>(std::move(result));
            const std::lock_guard lock(inbox->mutex);
            inbox->results.push_back(std::move(shared));
            if (!inbox->announced) {
                inbox->announced = true;
                QMetaObject::invokeMethod(
                    this, [this, inbox] { drain(inbox); }, Qt::QueuedConnection);
            }
        };
        check::ResultCache cache(*workspace, *policy, cacheSettings(reading));
        check::runChecks(*workspace, paths, *policy, stop, *progress, deliver, 0, &cache);
        return stop.stop_requested();
    };
    runInBackground(m_runPool, this, work, [this, run, inbox = m_inbox](const Result<bool>& stopped) {
        if (run != m_run) {
            return;
        }
        drain(inbox);
        m_tick.stop();
        m_running = false;
        emit finished(!stopped || *stopped);
    });
    emit progressed();
}

void CheckRunner::checkNow(std::shared_ptr<const workspace::Workspace> workspace, std::string path,
                           std::shared_ptr<const rules::Policy> policy, Reading reading) {
    m_singleStop.request_stop();
    m_singleStop = std::stop_source();
    const std::uint64_t single = ++m_single;
    const auto work = [reading, workspace = std::move(workspace), path = std::move(path), policy = std::move(policy),
                       stop = m_singleStop.get_token()]() -> Result<CheckPointer> {
        const workspace::Output* output = workspace->find(path);
        if (output == nullptr) {
            return failure(ErrorCode::NotFound, {path, 0, {}}, {});
        }
        check::ResultCache cache(*workspace, *policy, cacheSettings(reading));
        return std::make_shared<const check::FileCheck>(
            check::checkOutput(*workspace, *output, *policy, stop, nullptr, &cache));
    };
    runInBackground(m_singlePool, this, work, [this, single](const Result<CheckPointer>& result) {
        if (single == m_single && result) {
            emit checked({*result});
        }
    });
}

void CheckRunner::stop() {
    m_runStop.request_stop();
}

void CheckRunner::clear() {
    m_runStop.request_stop();
    m_singleStop.request_stop();
    ++m_run;
    ++m_single;
    m_inbox.reset();
    m_tick.stop();
    m_running = false;
}

std::uint64_t CheckRunner::itemsDone() const {
    return m_progress->itemsDone;
}
std::uint64_t CheckRunner::itemsTotal() const {
    return m_progress->itemsTotal;
}
double CheckRunner::fraction() const {
    return m_progress->fraction();
}

void CheckRunner::drain(const std::shared_ptr<Inbox>& inbox) {
    std::vector<CheckPointer> results;
    {
        const std::lock_guard lock(inbox->mutex);
        results.swap(inbox->results);
        inbox->announced = false;
    }
    if (inbox == m_inbox && !results.empty()) {
        emit checked(results);
    }
}

} // namespace outcheck::desktop
