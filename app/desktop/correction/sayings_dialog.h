// SPDX-License-Identifier: GPL-3.0-or-later
// The file in which people say what figures cannot: which labels are made of which, whom a file counts, which tables
// are linked, what a column is. It is read while it is written, and only what can be read is saved.
#pragma once

#include "check/sidecar_files.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace outcheck::desktop {

class SayingsDialog : public QDialog {
    Q_OBJECT
public:
    // `text`: what stands in the file now; empty where there is none yet.
    SayingsDialog(check::Sidecar sidecar, const std::string& text, QWidget* parent = nullptr);

    std::string before() const { return m_before; }
    std::string after() const;
    // It could not be saved, and somebody was told why: it stays open, and nothing that was written is lost.
    void notSaved() { showState(); }
    QPlainTextEdit* editor() const { return m_editor; }

signals:
    void saveAsked(); // accept() once it is saved

private:
    void showState();
    void insertExample(const QString& example);

    check::Sidecar m_sidecar;
    std::string m_before;
    QPlainTextEdit* m_editor;
    QLabel* m_state;
    QPushButton* m_save;
    QTimer m_wait; // until somebody stops typing
};

} // namespace outcheck::desktop
