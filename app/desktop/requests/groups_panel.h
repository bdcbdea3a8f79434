// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the open request: what each is about and which controls were applied, and for its author the places to
// say so, and what to do with the chosen file.
#pragma once

#include "review/request_act.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace outcheck::desktop {

class MoveDialog;
class Session;

class GroupsPanel : public QWidget {
    Q_OBJECT
public:
    explicit GroupsPanel(Session& session, QWidget* parent = nullptr);

    // Chooses the group of that name.
    void chooseGroup(const QString& name);
    QPlainTextEdit* contextField() const { return m_context; }
    QPlainTextEdit* controlsField() const { return m_controls; }
    // Records what the two fields say of the chosen group.
    void save();
    // Asks for a workspace and pins the bytes that the chosen file has there.
    void replaceFile();
    // The same from a folder that is known.
    void replaceFrom(const QString& folder);
    void takeOut();
    // Asks which files are to be put into the chosen group. nullptr where none may be.
    MoveDialog* moveFiles();

private:
    QWidget* buildGroups();
    QWidget* buildTexts();
    QWidget* buildFile();
    void showRequest();
    void showGroup();
    void showFile();
    void addGroup();
    void moveFile();
    bool isAuthorsTurn() const;
    std::string chosenGroup() const;
    void perform(review::RequestAct act);

    Session& m_session;
    QListWidget* m_groups;
    QLineEdit* m_newGroup;
    QPushButton* m_add;
    QPushButton* m_move;
    QPlainTextEdit* m_context;
    QPlainTextEdit* m_controls;
    QPushButton* m_save;
    QLabel* m_hint;
    QLabel* m_file;
    QComboBox* m_fileGroup;
    QComboBox* m_fileType;
    QPushButton* m_replace;
    QPushButton* m_takeOut;
    QWidget* m_fileBox;
    bool m_filling = false;
};

} // namespace outcheck::desktop
