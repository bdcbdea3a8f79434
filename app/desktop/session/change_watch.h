// SPDX-License-Identifier: GPL-3.0-or-later
// Finds files that are no longer the ones that were checked: compares their identity (size, times, inode) with the one
// the check saw. Asked for when an output is shown and when the window is activated; nothing is watched all the time,
// because network shares do not tell.
#pragma once

#include "io/confined_root.h"

#include <QObject>
#include <QThreadPool>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace outcheck::desktop {

class ChangeWatch : public QObject {
    Q_OBJECT
public:
    explicit ChangeWatch(QObject* parent = nullptr);
    ~ChangeWatch() override;

    using Seen = std::pair<std::string, io::FileIdentity>; // path, identity at the check
    // Looks again at these files below the folder; answers with changed().
    void look(const std::filesystem::path& folder, std::vector<Seen> seen);
    // Answers still to come are dropped.
    void clear();

signals:
    // Paths whose file is another one now, or gone. Not emitted where there are none.
    void changed(const std::vector<std::string>& paths);

private:
    QThreadPool m_pool;
    std::uint64_t m_request = 0;
};

} // namespace outcheck::desktop
