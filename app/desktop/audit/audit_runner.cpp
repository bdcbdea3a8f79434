// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/audit/audit_runner.h"

namespace outcheck::desktop {

namespace {
constexpr int tickMilliseconds = 100;
}

AuditRunner::AuditRunner(QObject* parent)
    : QObject(parent), m_progress(std::make_shared<AuditProgress>()),
      m_solved(std::make_shared<audit::SolvedComponents>()),
      m_task([this] { take(failure(ErrorCode::Internal, {}, "working out what is withheld")); }) {
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &AuditRunner::progressed);
}

void AuditRunner::ask(AuditQuestion question) {
    m_question = std::move(question);
    m_answer.reset();
    m_progress = std::make_shared<AuditProgress>();
    m_task.start([this, asked = m_question, progress = m_progress,
                  solved = m_solved](const preview::NewestTask::Reporter& reporter) {
        auto answer = auditTogether(asked, reporter.stop(), *progress, solved.get());
        reporter.post([this, answer = std::move(answer)] { take(answer); });
    });
    enter(State::Running);
}

void AuditRunner::stop() {
    if (m_state == State::Running) {
        m_task.cancel();
        enter(State::Stopped);
    }
}

void AuditRunner::clear() {
    m_task.cancel();
    m_question = {};
    m_answer.reset();
    enter(State::Nothing);
}

void AuditRunner::take(Result<std::shared_ptr<const AuditedTables>> answer) {
    if (answer) {
        m_answer = *std::move(answer);
        enter(State::Done);
        return;
    }
    m_error = answer.error();
    enter(m_error.code == ErrorCode::Cancelled ? State::Stopped : State::Failed);
}

void AuditRunner::enter(State state) {
    m_state = state;
    if (state == State::Running) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    emit changed();
}

} // namespace outcheck::desktop
