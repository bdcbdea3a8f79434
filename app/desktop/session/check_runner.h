// SPDX-License-Identifier: GPL-3.0-or-later
// Runs checks off the interface thread: one run over many outputs, and single outputs that the user looks at now, ahead
// of their turn. Each run has a number; what a replaced run still delivers is dropped.
#pragma once

#include "check/check_run.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace outcheck::desktop {

using CheckPointer = std::shared_ptr<const check::FileCheck>;

// How much of what is known from earlier a check may take over.
enum class Reading {
    WhatChanged, // files that are as they were when last read are not read again
    Everything
};

class CheckRunner : public QObject {
    Q_OBJECT
public:
    explicit CheckRunner(QObject* parent = nullptr);
    ~CheckRunner() override; // stops and waits

    // Starts a run over these paths and replaces the one before.
    void start(std::shared_ptr<const workspace::Workspace> workspace, std::vector<std::string> paths,
               std::shared_ptr<const rules::Policy> policy, Reading reading);
    // Checks one output at once, beside the run; replaces the single check before it.
    void checkNow(std::shared_ptr<const workspace::Workspace> workspace, std::string path,
                  std::shared_ptr<const rules::Policy> policy, Reading reading);
    // Stops the run; outputs not reached are delivered as incomplete.
    void stop();
    // Stops everything and drops what is still to come.
    void clear();

    bool isRunning() const { return m_running; }
    std::uint64_t itemsDone() const;
    std::uint64_t itemsTotal() const;
    double fraction() const;

signals:
    // Results of the run or of a single check, in batches; the order is that of completion.
    void checked(const std::vector<outcheck::desktop::CheckPointer>& results);
    void progressed();
    void finished(bool stopped);

private:
    struct Inbox;
    void drain(const std::shared_ptr<Inbox>& inbox);

    QThreadPool m_runPool;
    QThreadPool m_singlePool;
    std::stop_source m_runStop;
    std::stop_source m_singleStop;
    std::shared_ptr<task::Progress> m_progress;
    std::shared_ptr<Inbox> m_inbox;
    QTimer m_tick;
    std::uint64_t m_run = 0;
    std::uint64_t m_single = 0;
    bool m_running = false;
};

} // namespace outcheck::desktop
