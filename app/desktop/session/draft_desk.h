// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of decisions, read and written off the interface thread and in order, so that typing never waits for the disk.
#pragma once

#include "ledger/drafts.h"

#include <QObject>
#include <QThreadPool>

namespace outcheck::desktop {

class DraftDesk : public QObject {
    Q_OBJECT
public:
    explicit DraftDesk(QObject* parent = nullptr);
    ~DraftDesk() override; // waits until the last draft is on disk

    void save(const ledger::Draft& draft);
    void remove(const std::string& workspace, const std::string& path, const Sha256Digest& file);
    // Answers with loaded(), or not at all where there is none.
    void load(const std::string& workspace, const std::string& path, const Sha256Digest& file);

signals:
    void loaded(const outcheck::ledger::Draft& draft);
    // A draft could not be kept; the text is only in the window.
    void refused(const outcheck::Error& error);

private:
    QThreadPool m_pool;
};

} // namespace outcheck::desktop
