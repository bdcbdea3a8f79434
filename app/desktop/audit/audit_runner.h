// SPDX-License-Identifier: GPL-3.0-or-later
// Audits off the interface thread. The newest question wins; what an older one still answers is dropped.
#pragma once

#include "desktop/audit/audited_tables.h"
#include "desktop/preview/newest_task.h"

#include <QTimer>

namespace outcheck::desktop {

class AuditRunner : public QObject {
    Q_OBJECT
public:
    enum class State { Nothing, Running, Done, Stopped, Failed };

    explicit AuditRunner(QObject* parent = nullptr);

    void ask(AuditQuestion question);
    // Ends the running audit without an answer.
    void stop();
    // Forgets question and answer.
    void clear();

    State state() const { return m_state; }
    // Of the last question.
    const AuditQuestion& question() const { return m_question; }
    // Nothing unless it is Done.
    const std::shared_ptr<const AuditedTables>& answer() const { return m_answer; }
    // Where it Failed.
    const Error& error() const { return m_error; }
    const AuditProgress& progress() const { return *m_progress; }

signals:
    void changed(); // the state
    void progressed();

private:
    void take(Result<std::shared_ptr<const AuditedTables>> answer);
    void enter(State state);

    State m_state = State::Nothing;
    AuditQuestion m_question;
    std::shared_ptr<const AuditedTables> m_answer;
    Error m_error;
    std::shared_ptr<AuditProgress> m_progress;
    std::shared_ptr<audit::SolvedComponents> m_solved; // only the task's thread looks into it
    QTimer m_tick;
    preview::NewestTask m_task;
};

} // namespace outcheck::desktop
