// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs drawn over time: one bar a job, the waiting part thin, the running part full, with its end as sign and word.
// A job without recorded times stands as a point where its creation is known, else as a line of text.
#pragma once

#include "workspace/output.h"

#include <QAbstractScrollArea>
#include <vector>

namespace outcheck::desktop {

class JobsTimeline : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit JobsTimeline(QWidget* parent = nullptr);
    void setJobs(std::vector<workspace::Job> jobs);
    const std::vector<workspace::Job>& jobs() const { return m_jobs; }
    int jobCount() const { return static_cast<int>(m_jobs.size()); }
    // The sentence for one job: action, status, times.
    QString describe(const workspace::Job& job) const;

signals:
    // A job was double-clicked or chosen by the space key: its place in jobs().
    void jobChosen(int job);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    int rowAt(int y) const;
    void updateRange();
    void select(int row);
    double positionOf(std::int64_t second, double left, double right) const;
    void paintAxis(QPainter& painter, double left, double right) const;
    void paintJob(QPainter& painter, int row, int top, double left, double right) const;

    std::vector<workspace::Job> m_jobs;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    bool m_hasTimes = false;
    int m_selected = -1;
};

} // namespace outcheck::desktop
