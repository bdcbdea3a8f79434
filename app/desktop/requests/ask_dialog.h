// SPDX-License-Identifier: GPL-3.0-or-later
// "Ask for release": an author chooses outputs of the open workspace, with the pre-check beside each, and puts them
// into a group of a new request or of the one that is being prepared.
#pragma once

#include "desktop/requests/request_store.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace outcheck::desktop {

class Session;

class AskDialog : public QDialog {
    Q_OBJECT
public:
    explicit AskDialog(Session& session, QWidget* parent = nullptr);

    QTreeWidget* outputs() const { return m_outputs; }
    // Ticks all that changed since the last release, or nothing.
    void tickChanged();
    void tickNone();
    void setGroup(const QString& name, const QString& context, const QString& controls);
    void setType(review::FileType type);
    void setSealed(bool sealed);
    // What is ticked and written. What is missing before it can be done; empty where nothing is.
    RequestStore::Wish wish() const;
    QString missing() const;
    // Pins what is ticked; the dialog closes when that is recorded and otherwise says why not.
    void ask();

signals:
    void requestReady(const QString& id);

private:
    QWidget* buildDeclared();
    QWidget* buildGroup();
    void fillOutputs();
    void showState();
    const review::RequestState* active() const;

    Session& m_session;
    QLabel* m_heading;
    QCheckBox* m_sealed;
    QComboBox* m_threshold;
    QComboBox* m_rounding;
    QTreeWidget* m_outputs;
    QComboBox* m_group;
    QComboBox* m_type;
    QPlainTextEdit* m_context;
    QPlainTextEdit* m_controls;
    QLabel* m_missing;
    QPushButton* m_ask;
    QWidget* m_declared;
    bool m_isSending = false;
};

} // namespace outcheck::desktop
