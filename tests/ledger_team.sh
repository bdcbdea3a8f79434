#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/ledger_team.sh BUILD_FOLDER [WRITERS] [ENTRIES] [SEED]: eight writers at once, 1,000 entries, over one shared
# repository, with kills, dropped pushes and git gc going on there: nothing lost, nothing doubled, all verified.
set -euo pipefail
build="${1:?the build folder}"
OUTCHECK_WRITERS="${2:-8}" OUTCHECK_ENTRIES="${3:-1000}" OUTCHECK_KILL_SEED="${4:-1}" QTEST_FUNCTION_TIMEOUT=7200000 \
    exec "$build/tests/test_team_writers" -maxwarnings 0
