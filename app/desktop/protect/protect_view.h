// SPDX-License-Identifier: GPL-3.0-or-later
// The safe copy of a table beside its original: the same grid twice, scrolled together, every changed cell marked, and
// beneath them what was changed and what to look at. The copy is saved only where the user says.
#pragma once

#include "desktop/preview/newest_task.h"
#include "desktop/protect/safe_copy.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace outcheck::preview {
class TableView;
}

namespace outcheck::desktop {

class BusyBar;
class ElidedLabel;
class MessageView;

class ProtectView : public QWidget {
    Q_OBJECT
public:
    explicit ProtectView(QWidget* parent = nullptr);
    ~ProtectView() override; // stops and waits

    // Starts to make the safe copy of an output; returns at once. A newer request replaces an older one.
    void compare(std::shared_ptr<const workspace::Workspace> workspace, const std::string& path,
                 std::shared_ptr<const rules::Policy> policy);
    // Stops, and forgets the copy.
    void clear();

    // To the next or previous changed cell.
    void goToNext();
    void goToPrevious();
    // Asks where to, and saves the copy there.
    void save();
    // Saves to a new file. Why not, as a sentence; empty where it was saved.
    QString saveTo(const QString& file);

    bool isReady() const { return m_copy.has_value(); }
    preview::TableView* originalGrid() const { return m_original; }
    preview::TableView* copyGrid() const { return m_safe; }
    QComboBox* roundings() const { return m_rounding; }
    QString noteText() const;
    QString refusalText() const { return m_refusal; }

signals:
    void closed();
    void ready();   // the comparison is there
    void refused(); // no copy can be made

private:
    QWidget* buildHead();
    QWidget* buildComparison();
    void start();
    void take(Result<SafeCopy> copy);
    void showCopy();
    void showProgress();
    void follow(preview::TableView* from, preview::TableView* to);
    void step(bool forward);
    void say(const QString& text, bool warns);

    preview::NewestTask m_task;
    std::shared_ptr<task::Progress> m_progress;
    QTimer* m_tick;
    std::shared_ptr<const workspace::Workspace> m_workspace;
    std::shared_ptr<const rules::Policy> m_policy;
    std::string m_path;
    std::optional<SafeCopy> m_copy;
    QString m_refusal;

    ElidedLabel* m_title;
    QComboBox* m_rounding;
    QPushButton* m_save;
    QPushButton* m_close;
    QStackedWidget* m_pages;
    QWidget* m_comparison;
    preview::TableView* m_original;
    preview::TableView* m_safe;
    QLabel* m_note;
    QLabel* m_warnings;
    QLabel* m_said;
    MessageView* m_message;
    BusyBar* m_busy;
};

} // namespace outcheck::desktop
