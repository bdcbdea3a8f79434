// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/session/change_watch.h"

#include "desktop/session/background.h"

namespace outcheck::desktop {

ChangeWatch::ChangeWatch(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

ChangeWatch::~ChangeWatch() {
    m_pool.waitForDone();
}

void ChangeWatch::look(const std::filesystem::path& folder, std::vector<Seen> seen) {
    if (seen.empty()) {
        return;
    }
    const auto work = [folder, seen = std::move(seen)]() -> Result<std::vector<std::string>> {
        const auto root = io::ConfinedRoot::open(folder);
        std::vector<std::string> other;
        for (const auto& [path, identity] : seen) {
            if (!root) {
                other.push_back(path);
                continue;
            }
            const auto now = root->identityOf(path);
            if (!now || !(*now == identity)) {
                other.push_back(path);
            }
        }
        return other;
    };
    runInBackground(m_pool, this, work, [this, request = m_request](const Result<std::vector<std::string>>& paths) {
        if (request == m_request && paths && !paths->empty()) {
            emit changed(*paths);
        }
    });
}

void ChangeWatch::clear() {
    ++m_request;
}

} // namespace outcheck::desktop
