// SPDX-License-Identifier: GPL-3.0-or-later
// The five commonest reasons why checkers send an output back, by how often (Release review, "Why checkers refuse").
#pragma once

#include <QString>

namespace outcheck::desktop {

inline constexpr int commonReasonCount = 5;

struct CommonReason {
    QString shortText; // for a button
    QString sentence;  // for the comment
};
// In the user's language; `reason` from 0.
CommonReason commonReason(int reason);

} // namespace outcheck::desktop
