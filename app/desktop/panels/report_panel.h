// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the signed report of the review: where to, whether as PDF too, with which certificate; and says where it went.
#pragma once

#include "base/error.h"
#include "report/report.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace outcheck::desktop {

class Session;

class ReportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReportPanel(Session& session, QWidget* parent = nullptr);
    void focusWrite();
    QLineEdit* folderField() const { return m_folder; }
    QPushButton* writeButton() const { return m_write; }
    QString statusText() const;

private:
    void write();
    void chooseFolder();
    void makeCertificate();
    void updateState();
    void showWritten(const report::WrittenReport& report);
    QString proposedFolder() const;

    Session& m_session;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QCheckBox* m_pdf;
    QPushButton* m_certificate;
    QPushButton* m_write;
    QProgressBar* m_busyBar;
    QLabel* m_status;
    bool m_busy = false;
    bool m_saysWhyNot = false;  // the status tells why nothing can be written now
    bool m_folderIsOwn = false; // typed or chosen by the user
};

} // namespace outcheck::desktop
