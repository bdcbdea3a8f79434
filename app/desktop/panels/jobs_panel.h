// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's jobs below the preview: the timeline, or why there is none.
#pragma once

#include "workspace/output.h"

#include <QStackedWidget>

namespace outcheck::desktop {

class JobsTimeline;
class MessageView;
class Session;

class JobsPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit JobsPanel(Session& session, QWidget* parent = nullptr);
    JobsTimeline* timeline() const { return m_timeline; }

signals:
    // A job was chosen; lives as long as the workspace.
    void jobChosen(const outcheck::workspace::Job& job);

private:
    void showJobs();

    Session& m_session;
    JobsTimeline* m_timeline;
    MessageView* m_message;
};

} // namespace outcheck::desktop
