// SPDX-License-Identifier: GPL-3.0-or-later
// What can be worked out of tables of an invented study: a proof by the table's own total, one by another file, nothing
// found with what was not used, figures that contradict each other.
#pragma once

#include <QString>
#include <functional>

namespace outcheck::desktop {
class MainWindow;
}

namespace outcheck::screenshots {

// Writes the study below the folder; false where that fails.
bool writeAuditStudy(const QString& folder);

// The study must be open and checked; `take` grabs the window. False where a state could not be reached.
bool takeAudit(desktop::MainWindow& window, const std::function<void(const char*)>& take);

} // namespace outcheck::screenshots
