// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/team/team_ledger.h"

#include "desktop/team/clock.h"

namespace outcheck::desktop {

Result<std::optional<ledger::Identity>> TeamLedger::identity() {
    auto identity = ledger::currentIdentity();
    if (identity) {
        return std::optional(*std::move(identity));
    }
    if (identity.error().code == ErrorCode::NotFound) {
        return std::optional<ledger::Identity>();
    }
    return failure(identity.error());
}

Result<TeamLedger::Hand> TeamLedger::hand() {
    const std::lock_guard guard(m_mutex);
    if (!m_hand) {
        auto me = identity();
        if (!me) {
            return failure(me.error());
        }
        auto ledger = ledger::Ledger::open(ledger::Ledger::defaultFolder(), *me, clockNow());
        if (!ledger) {
            return failure(ledger.error());
        }
        m_hand = Hand{std::make_shared<ledger::Ledger>(*std::move(ledger)), *std::move(me)};
    }
    return *m_hand;
}

void TeamLedger::forget() {
    const std::lock_guard guard(m_mutex);
    m_hand.reset();
}

} // namespace outcheck::desktop
