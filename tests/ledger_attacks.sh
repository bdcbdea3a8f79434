#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/ledger_attacks.sh BUILD_FOLDER: makes every attack on a shared ledger that we know, asks stock git and Outcheck,
# and prints the table. Fails where one passes.
set -euo pipefail
build="${1:?the build folder}"
table=$(mktemp)
trap 'rm -f "$table"' EXIT
status=0
OUTCHECK_ATTACK_TABLE="$table" "$build/tests/test_attacks" -maxwarnings 0 >&2 || status=$?
printf '| attack | stock git, verify-commit | Outcheck |\n|---|---|---|\n'
cat "$table"
exit "$status"
