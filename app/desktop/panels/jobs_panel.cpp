// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/jobs_panel.h"

#include "desktop/look/message_view.h"
#include "desktop/panels/jobs_timeline.h"
#include "desktop/session/session.h"

namespace outcheck::desktop {

JobsPanel::JobsPanel(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_timeline(new JobsTimeline(this)), m_message(new MessageView(this)) {
    addWidget(m_timeline);
    addWidget(m_message);
    m_message->setMessage(tr("No jobs are recorded here"),
                          tr("Neither a manifest, nor logs, nor a local database name a job."));
    connect(&session, &Session::stateChanged, this, &JobsPanel::showJobs);
    connect(m_timeline, &JobsTimeline::jobChosen, this,
            [this](int job) { emit jobChosen(m_timeline->jobs()[static_cast<std::size_t>(job)]); });
    showJobs();
}

void JobsPanel::showJobs() {
    std::vector<workspace::Job> jobs;
    if (const workspace::Workspace* workspace = m_session.workspace()) {
        jobs.assign(workspace->jobs().begin(), workspace->jobs().end());
    }
    setCurrentIndex(jobs.empty() ? 1 : 0);
    m_timeline->setJobs(std::move(jobs));
}

} // namespace outcheck::desktop
