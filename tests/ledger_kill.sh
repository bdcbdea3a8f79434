#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/ledger_kill.sh BUILD_FOLDER [KILLS] [SEED]: kills a process that records decisions, at random moments (1,000 times), and
# holds the ledger against what that process had shown as recorded.
set -euo pipefail
build="${1:?the build folder}"
OUTCHECK_KILLS="${2:-1000}" OUTCHECK_KILL_SEED="${3:-1}" QTEST_FUNCTION_TIMEOUT=7200000 exec "$build/tests/test_ledger_kill" -maxwarnings 0
