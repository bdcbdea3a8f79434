// SPDX-License-Identifier: GPL-3.0-or-later
// Records votes until it is killed: kill_child LEDGER ROUND. Prints an entry's id only once record() has returned it.
#include "ledger/ledger.h"

#include <cstdio>

using namespace outcheck;

int main(int argc, char** argv) {
    if (argc != 3) {
        return 2;
    }
    const auto identity = ledger::currentIdentity();
    if (!identity) {
        std::fprintf(stderr, "%s\n", describe(identity.error()).c_str());
        return 1;
    }
    auto ledger = ledger::Ledger::openOrCreate(argv[1], *identity, UtcSeconds{1'790'000'000});
    if (!ledger) {
        std::fprintf(stderr, "%s\n", describe(ledger.error()).c_str());
        return 1;
    }
    const std::string round = argv[2];
    for (int i = 0;; ++i) {
        review::Vote vote;
        vote.workspace = "study";
        vote.path = "output/" + round + "-" + std::to_string(i) + ".csv";
        vote.file = sha256Of(vote.path);
        vote.policyId = "opensafely";
        vote.verdict = rules::Verdict::Clean;
        vote.kind = review::VoteKind::Approve;
        vote.comment = i % 2 == 0 ? "seen" : "";
        const auto recorded = ledger->record(vote, UtcSeconds{1'790'000'001});
        if (!recorded) {
            std::fprintf(stderr, "%s\n", describe(recorded.error()).c_str());
            return 1;
        }
        std::printf("%s\n", recorded->entryId.c_str());
        std::fflush(stdout);
    }
}
