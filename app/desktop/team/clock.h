// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utc_time.h"

#include <QDateTime>

namespace outcheck::desktop {

inline UtcSeconds clockNow() {
    return {QDateTime::currentSecsSinceEpoch()};
}

} // namespace outcheck::desktop
