#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tests/bench/audit.sh BUILD: everything that is said of the audit and of further suppression, measured in one run: the
# answers of other programs and the released tables of real studies where they lie beside the checkout (../shared), the
# worked examples of the guidance, releases with planted differences, and the times of generated tables.
set -euo pipefail
export LC_ALL=C.UTF-8
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:?the build folder}" && pwd)
shared=$(cd "$here/.." && pwd)/shared

echo "== Against the answers of other programs"
ctest --test-dir "$build" -R '_ground$' -V | sed -n 's/^[0-9]*: QINFO  : [^)]*) *//p; /tests passed/p'
echo
echo "== Worked examples of the guidance, random studies whose truth is known, bad input"
ctest --test-dir "$build" -R '^(test_audit_|test_further_cells|test_withhold_table|cli_test_audit)' | grep -E 'Passed|Failed|Skipped'
echo
echo "== 500 released files and one new: $(ctest --test-dir "$build" -R '^cli_test_audit_releases$' | grep -E 'Passed|Failed')"
if [ -d "$shared/corpus/local" ]; then
    echo
    echo "== Released tables of real studies: what can be worked out, and what was not used"
    for study in "$shared"/corpus/local/*/; do
        mapfile -d '' files < <(find "$study" -name '*.csv' -print0 | sort -z)
        [ ${#files[@]} -gt 0 ] || continue
        printf '%s: ' "$(basename "$study")"
        said=$("$build/bin/outcheck" audit "${files[@]}" --verify-proofs 2>/dev/null || true) # 1 where anything was found
        grep -E 'audited' <<<"$said" || echo "not audited"
    done
fi
echo
echo "== All intervals, the question what is too narrow, and the whole problem solved for each bound"
"$build/bin/outcheck_bench_audit"
echo
echo "== Further cells to withhold"
"$build/bin/outcheck_bench_suppression" 1000 10000
"$build/bin/outcheck_bench_suppression" --least 1000 10000
