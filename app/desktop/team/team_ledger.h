// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger as page and sync of the team hold it, beside the desk's: it is there too for somebody whom the roster does
// not know yet. Opened when it is first needed; may be used from any thread.
#pragma once

#include "ledger/ledger.h"

#include <memory>
#include <mutex>
#include <optional>

namespace outcheck::desktop {

class TeamLedger {
public:
    struct Hand {
        std::shared_ptr<ledger::Ledger> ledger;
        std::optional<ledger::Identity> me; // nothing: no key yet
    };

    // NotFound where there is no ledger yet; NotGenuine and what else opening gives.
    Result<Hand> hand();
    // The key in use; nothing where there is none yet.
    static Result<std::optional<ledger::Identity>> identity();
    // Another ledger or key is in use now: opened anew at the next call. Work under way keeps the one that it has.
    void forget();

private:
    std::mutex m_mutex;
    std::optional<Hand> m_hand;
};

} // namespace outcheck::desktop
