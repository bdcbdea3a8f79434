#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/bench/ledger.py BUILD_FOLDER [ENTRIES]: what a large ledger costs, as a table: verified from nothing, opened for
the first time and again, one act recorded. The ledger is made by outcheck_bench_make_ledger."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time


def run(home, arguments):
    """Wall seconds, processor seconds and peak memory in MB of one command, which must go well."""
    environment = dict(os.environ, OUTCHECK_HOME=str(home), LC_ALL="C")
    begin = time.perf_counter()
    process = subprocess.Popen([str(argument) for argument in arguments], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))} ended with {process.returncode}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    programs = pathlib.Path(sys.argv[1]) / "bin"
    entries = sys.argv[2] if len(sys.argv) > 2 else "100000"
    outcheck = programs / "outcheck"
    with tempfile.TemporaryDirectory(prefix="outcheck-ledger-") as top:
        home = pathlib.Path(top) / "home"
        run(home, [programs / "outcheck_bench_make_ledger", entries, home])
        steps = [
            ("verify from nothing", ["ledger", "verify"]),
            ("dashboard, opened for the first time", ["request", "dashboard"]),
            ("dashboard, opened again", ["request", "dashboard"]),
            ("list of the requests, opened again", ["request", "list"]),
            ("state of the ledger, opened again", ["ledger", "status"]),
            ("one act recorded", ["request", "open", "another-study"]),
            ("dashboard after it", ["request", "dashboard"]),
            ("verify from nothing, again", ["ledger", "verify"]),
        ]
        print(f"{entries} entries\n\n| step | seconds | processor seconds | peak MB |\n|---|---|---|---|")
        for name, arguments in steps:
            seconds, processor, megabytes = run(home, [outcheck, *arguments])
            print(f"| {name} | {seconds:.2f} | {processor:.2f} | {megabytes:.0f} |", flush=True)
        kept = sum(file.stat().st_size for file in (home / "remembered").glob("*.entries"))
        packed = sum(file.stat().st_size for file in (home / "ledger.git").rglob("*") if file.is_file())
        print(f"\nOn disk: {packed / 1e6:.0f} MB of ledger, {kept / 1e6:.0f} MB remembered.")


if __name__ == "__main__":
    main()
