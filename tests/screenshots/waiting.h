// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace outcheck::screenshots {

inline constexpr int patience = 60'000; // milliseconds, for a slow machine under a sanitizer

inline void pause(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

inline bool waitFor(const std::function<bool()>& holds) {
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < patience) {
        pause(20);
    }
    return holds();
}

} // namespace outcheck::screenshots
