// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the team in its states: not shared, shared, with changes that wait, with an alarm.
#pragma once

#include <functional>

namespace outcheck::desktop {
class MainWindow;
}

namespace outcheck::screenshots {

// Needs a key in use; `take` grabs the window. False where a state could not be reached.
bool takeTeam(desktop::MainWindow& window, const std::function<void(const char*)>& take);

} // namespace outcheck::screenshots
