// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/draft_desk.h"

#include "desktop/session/background.h"

namespace outcheck::desktop {

DraftDesk::DraftDesk(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

DraftDesk::~DraftDesk() {
    m_pool.waitForDone();
}

void DraftDesk::save(const ledger::Draft& draft) {
    runInBackground(
        m_pool, this, [draft] { return ledger::DraftStore().save(draft); },
        [this](const Result<void>& saved) {
            if (!saved) {
                emit refused(saved.error());
            }
        });
}

void DraftDesk::remove(const std::string& workspace, const std::string& path, const Sha256Digest& file) {
    runInBackground(
        m_pool, this, [workspace, path, file] { return ledger::DraftStore().remove(workspace, path, file); },
        [this](const Result<void>& removed) {
            if (!removed) {
                emit refused(removed.error());
            }
        });
}

void DraftDesk::load(const std::string& workspace, const std::string& path, const Sha256Digest& file) {
    runInBackground(
        m_pool, this, [workspace, path, file] { return ledger::DraftStore().load(workspace, path, file); },
        [this](const Result<std::optional<ledger::Draft>>& draft) {
            if (!draft) {
                emit refused(draft.error());
            } else if (*draft) {
                emit loaded(**draft);
            }
        });
}

} // namespace outcheck::desktop
