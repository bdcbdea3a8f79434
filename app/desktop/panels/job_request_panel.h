// SPDX-License-Identifier: GPL-3.0-or-later
// A saved job request page beside the workspace: who asked for what, what came of it, and the privacy level of every
// output that the pipeline declares. What the page does not tell is said.
#pragma once

#include "workspace/job_request.h"

#include <QStackedWidget>
#include <QThreadPool>
#include <memory>

class QLabel;
class QTreeWidget;

namespace outcheck::desktop {

class MessageView;
class Session;

class JobRequestPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit JobRequestPanel(Session& session, QWidget* parent = nullptr);
    ~JobRequestPanel() override;

    // Asks for a page and opens it.
    void choosePage();
    // Reads a page in the background and shows it, or says why it cannot.
    void openPage(const QString& file);
    bool hasPage() const { return m_page != nullptr; }
    QTreeWidget* levels() const { return m_levels; }

signals:
    // A page is shown or has failed.
    void pageShown();

private:
    struct Page;
    void showPage();
    void showFacts();
    void showLevels();
    void showRefusals();

    Session& m_session;
    QThreadPool m_pool;
    std::uint64_t m_request = 0;
    std::shared_ptr<const Page> m_page;
    MessageView* m_message;
    QLabel* m_facts;
    QLabel* m_notes;
    QTreeWidget* m_levels;
};

} // namespace outcheck::desktop
