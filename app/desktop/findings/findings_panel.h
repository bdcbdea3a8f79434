// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the chosen output: kinds first, places inside, and beneath them why it matters and on what that
// rests.
#pragma once

#include "desktop/findings/findings_model.h"

#include <QWidget>

class QLabel;
class QTextBrowser;
class QTreeView;

namespace outcheck::desktop {

class Session;

class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(Session& session, QWidget* parent = nullptr);
    void goToNext();
    void goToPrevious();
    QTreeView* tree() const { return m_tree; }
    FindingsModel& model() { return m_model; }

signals:
    // A place was chosen: the preview shows it.
    void spotChosen(const outcheck::rules::Finding& finding, std::size_t spot);

private:
    void showCurrent();
    void choose(const QModelIndex& index);
    void explain(const QModelIndex& index);

    Session& m_session;
    FindingsModel m_model;
    QLabel* m_heading;
    QTreeView* m_tree;
    QTextBrowser* m_explanation;
};

} // namespace outcheck::desktop
