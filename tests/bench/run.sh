#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures everything that tests/bench/RESULTS.md tells of, in one run, and prints it as Markdown.
#   tests/bench/run.sh                        builds the release preset, then measures with files of 1 GB
#   tests/bench/run.sh BUILD [SIZE] [--full]  measures what is built in BUILD; --full: also files of ten times the SIZE
# The data is made once and kept in OUTCHECK_BENCH_DIR (default: BUILD/bench-data). Peers that are not installed are
# left out; OUTCHECK_DUCKDB names DuckDB's command where it is not on the PATH.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
set -euo pipefail
export LC_ALL=C.UTF-8
command -v python3 >/dev/null || { echo "tests/bench/run.sh needs python3" >&2; exit 1; }
if [ $# -eq 0 ] || [[ $1 == --* ]]; then
    source "$here/../../packaging/common.sh"
    build release >&2
    set -- "$root/build/release" "$@"
fi
exec python3 -B "$here/measure.py" "$@"
