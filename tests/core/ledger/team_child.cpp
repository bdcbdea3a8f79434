// SPDX-License-Identifier: GPL-3.0-or-later
// One writer of a team, until it is killed or done: team_child LEDGER FIRST COUNT. Records votes on output/FIRST.csv
// and on, syncing between them; prints an entry's id only once record() has returned it. A sync that fails is tried
// again later, as a person would.
#include "ledger/ledger.h"

#include <cstdio>
#include <cstdlib>

using namespace outcheck;

int main(int argc, char** argv) {
    if (argc != 4) {
        return 2;
    }
    const UtcSeconds time{1'790'001'000};
    const auto identity = ledger::currentIdentity();
    auto ledger =
        identity ? ledger::Ledger::open(argv[1], *identity, time) : Result<ledger::Ledger>(failure(identity.error()));
    if (!ledger) {
        std::fprintf(stderr, "%s\n", describe(ledger.error()).c_str());
        return 1;
    }
    const int first = std::atoi(argv[2]);
    for (int i = first; i < first + std::atoi(argv[3]); ++i) {
        review::Vote vote;
        vote.workspace = "study";
        vote.path = "output/" + identity->name + "-" + std::to_string(i) + ".csv";
        vote.file = sha256Of(vote.path);
        vote.policyId = "opensafely";
        vote.verdict = rules::Verdict::Clean;
        vote.kind = review::VoteKind::Approve;
        vote.comment = i % 4 == 0 ? "seen" : "";
        const auto recorded = ledger->record(vote, time);
        if (!recorded) {
            std::fprintf(stderr, "%s\n", describe(recorded.error()).c_str());
            return 1;
        }
        std::printf("%s\n", recorded->entryId.c_str());
        std::fflush(stdout);
        if (i % 5 == 0) {
            const auto report = ledger->sync({}, time);
            if (report && !report->alarms.empty()) {
                std::fprintf(stderr, "ALARM %s\n", describe(report->alarms.front()).c_str());
                return 3;
            }
        }
    }
    return 0;
}
