#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures Outcheck against its limits and its peers (run.sh says how; README.md what the rows mean)."""

import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

from measured import ROUNDS, Measured, make, run_all, stopped, warm

TOKEN = r"(^|[^0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}($|[^0-9])"
COLUMNS = 9
WORKSPACE_FILES = 10_000
SOURCE = pathlib.Path(__file__).resolve().parents[2]


class Setting:
    def __init__(self, arguments):
        self.programs = arguments.build / "bin"
        self.folder = pathlib.Path(os.environ.get("OUTCHECK_BENCH_DIR", arguments.build / "bench-data"))
        self.size = arguments.size
        self.full = arguments.full
        self.duckdb = os.environ.get("OUTCHECK_DUCKDB") or shutil.which("duckdb")

    def program(self, name):
        return self.programs / name

    def table(self, size):
        path = self.folder / f"csv-{size}" / "measures.csv"
        truth = json.loads(make(self.program("outcheck_bench_make_csv"), size, path))
        warm(path)
        return path, truth

    def log(self, size):
        path = self.folder / f"log-{size}" / "job.log"
        truth = json.loads(make(self.program("outcheck_bench_make_log"), size, path))
        warm(path)
        return path, truth


# --- answers: None where they are right, else what is wrong

def expect(what, got, wanted):
    return None if got == wanted else f"{what}: {got} instead of {wanted}"


def json_judge(**wanted):
    def judge(output):
        answer = json.loads(output)
        for name, value in wanted.items():
            if answer.get(name) != value:
                return expect(name, answer.get(name), value)
        return None
    return judge


def number_judge(what, wanted):
    return lambda output: expect(what, output.strip().decode(), str(wanted))


def check_judge(digest, wanted):
    """`wanted`: places by rule and column."""
    def judge(output):
        (checked,) = json.loads(output)["workspaces"][0]["outputs"]
        if checked["state"] != "complete":
            return checked["state"]
        if digest and checked["sha256"] != digest:
            return "another digest than openssl's"
        found = {(f["rule"], f["column_name"]): f for f in checked["findings"]}
        for (rule, column), places in wanted.items():
            finding = found.get((rule, column))
            got = finding and (int(finding["reason"]["arguments"]["rows"]) if rule == "row-limit"
                               else finding["places_total"])
            if got != places:
                return expect(rule, got, places)
        return None
    return judge


def digest_of(path):
    said = subprocess.run(["openssl", "dgst", "-sha256", "-r", str(path)], stdout=subprocess.PIPE, check=True).stdout
    return said.split()[0].decode()


# --- commands

def hashing(path):
    return Measured("openssl dgst -sha256", ["openssl", "dgst", "-sha256", "-r", path], lambda _: None)


def checking(setting, path, digest, wanted, name="outcheck check"):
    return Measured(name, [setting.program("outcheck"), "check", "--format", "json", path],
                    check_judge(digest, wanted), codes=(1,))


def checking_table(setting, path, truth, name="outcheck check"):
    return checking(setting, path, digest_of(path),
                    {("row-limit", None): truth["rows"], ("small-count", "numerator"): truth["small"]}, name)


def counting_in_duckdb(setting, path, truth):
    small = ", ".join(f"'{n}'" for n in range(1, 8))
    query = f"SELECT count(*) FROM read_csv('{path}', header=true, all_varchar=true) WHERE numerator IN ({small})"
    return Measured("DuckDB, small values of one column", [setting.duckdb, "-csv", "-noheader", "-c", query],
                    number_judge("small", truth["small"]))


# --- the report

class Report:
    def __init__(self):
        self.rows = []
        self.notes = []

    def ratio(self, work, ours, theirs, limit):
        fault = ours.wrong or (theirs and theirs.wrong)
        if theirs is None or fault:
            self.rows.append((work, seconds(ours), seconds(theirs), "–", f"{limit} ×", "no answer" if fault else "–"))
            if fault:
                self.notes.append(f"{work}: {fault}.")
            return
        ratio = ours.median / theirs.median
        self.rows.append((work, seconds(ours), seconds(theirs), f"**{ratio:.2f} ×**", f"{limit} ×", reached(ratio <= limit)))

    def value(self, work, text, limit, good):
        self.rows.append((work, text, "", "", limit, reached(good)))

    def print(self):
        print("| work | here | peer | ratio | at most | reached |\n|---|---|---|---|---|---|")
        for row in self.rows:
            print("| " + " | ".join(row) + " |")
        if self.notes:
            print("\n" + "\n".join(f"- {note}" for note in self.notes))


def seconds(command):
    if command is None:
        return "not installed"
    if command.median is None:
        return f"{command.name}: no answer"
    spread = f"{min(command.seconds):.2f}–{max(command.seconds):.2f}"
    return f"{command.median:.2f} s ({spread}) {command.name}"


def times_in_words(times):
    return f"{statistics.median(times):.1f} ms ({min(times):.1f}–{max(times):.1f})"


def reached(good):
    return "yes" if good else "**no**"


def amount(size):
    return f"{size / 1e9:g} GB"


# --- the rows of the table

def measure_table(setting, report):
    path, truth = setting.table(setting.size)
    records = truth["rows"] + 1
    sha = hashing(path)
    check = checking_table(setting, path, truth)
    duckdb = counting_in_duckdb(setting, path, truth) if setting.duckdb else None
    scan = Measured("outcheck_bench_scan", [setting.program("outcheck_bench_scan"), path],
                    json_judge(records=records, fields=records * COLUMNS))
    index = Measured("outcheck_bench_index rows", [setting.program("outcheck_bench_index"), "rows", path],
                     json_judge(rows=records))
    run_all([command for command in (sha, check, duckdb, scan, index) if command])
    size = amount(setting.size)
    report.ratio(f"check of a {size} CSV against SHA-256 of it", check, sha, 1.25)
    report.ratio("the same against DuckDB", check, duckdb, 0.5)
    if duckdb is None:
        report.notes.append("DuckDB is not installed (OUTCHECK_DUCKDB names its command): not compared.")
    report.ratio("scan of rows and fields, one thread", scan, sha, 0.37)
    report.ratio(f"row index of a {size} CSV complete", index, sha, 0.36)
    return check


def measure_log(setting, report):
    path, truth = setting.log(setting.size)
    sha = hashing(path)
    grep = Measured("grep -cE, one pattern", ["grep", "-cE", TOKEN, path], number_judge("tokens", truth["planted"]))
    patterns = Measured("outcheck_bench_patterns", [setting.program("outcheck_bench_patterns"), path],
                        json_judge(lines=truth["lines"], identifier=truth["valid"]))
    check = checking(setting, path, digest_of(path), {("identifier", None): truth["valid"]})
    index = Measured("outcheck_bench_index lines", [setting.program("outcheck_bench_index"), "lines", path],
                     json_judge(lines=truth["lines"]))
    run_all([sha, grep, patterns, check, index])
    size = amount(setting.size)
    report.ratio(f"all policy patterns over a {size} log, against grep", patterns, grep, 0.5)
    report.ratio(f"line index of a {size} log complete, against SHA-256 of it", index, sha, 0.36)
    for work, peer in (("SHA-256 of it", sha), ("grep", grep)):
        if not (check.wrong or peer.wrong):
            report.notes.append(f"check of the {size} log (digest and all patterns): "
                                f"{check.median / peer.median:.2f} × the time of {work}.")
    if check.wrong:
        report.notes.append(f"check of the {size} log: {check.wrong}.")
    return check


def memory_row(report, size, checks):
    wrong = [check.wrong for check in checks if check.wrong]
    peak = max(check.peak_kib for check in checks) * 1024
    report.value(f"peak memory while checking {amount(size)}, CSV and log",
                 f"{peak / 1e6:.0f} MB" + (f" ({wrong[0]})" if wrong else ""), "200 MB", not wrong and peak <= 200e6)


def measure_growth(setting, report):
    """How the time of a check grows: from a tenth to the whole, and with --full to ten times."""
    sizes = [setting.size // 10, setting.size] + ([setting.size * 10] if setting.full else [])
    empty = setting.folder / "empty" / "empty.csv"
    empty.parent.mkdir(parents=True, exist_ok=True)
    empty.write_bytes(b"")
    nothing = checking(setting, empty, None, {}, "outcheck check, empty file")
    checks, bytes_ = [], []
    for size in sizes:
        path, truth = setting.table(size)
        checks.append(checking_table(setting, path, truth, f"outcheck check, {amount(size)}"))
        bytes_.append(truth["bytes"])
    run_all([nothing] + checks)
    wrong = [check for check in [nothing] + checks if check.wrong]
    for check in wrong:
        report.notes.append(f"{check.name}: {check.wrong}.")
    if wrong:
        return checks[-1]
    costs = [(check.median - nothing.median) / size for check, size in zip(checks, bytes_)]
    deviation = max(abs(cost / costs[0] - 1) for cost in costs)
    text = ", ".join(f"{amount(size)}: {cost * 1e9:.3f}" for size, cost in zip(sizes, costs))
    report.value("cost as the file grows, s/GB without an empty file's time", f"{text}; {100 * deviation:.0f}% off",
                 "10% off", deviation <= 0.10)
    return checks[-1]


def measure_window(setting, report, size):
    """From request to painted frame, several requests a file; how the window scrolls goes into the notes."""
    program = setting.program("outcheck_bench_frames")
    if not program.exists():
        report.notes.append("First screen: not measured, this was built without the window.")
        return
    for kind, path in (("CSV", setting.table(size)[0]), ("log", setting.log(size)[0])):
        print(f"  first screen of {path}", file=sys.stderr)
        said = subprocess.run([str(program), str(path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
                              env=dict(os.environ, QT_QPA_PLATFORM="offscreen")).stdout.decode()
        times = [float(ms) for ms in re.findall(r"first frame with rows after ([0-9.]+) ms", said)]
        report.value(f"first screen of a {amount(size)} {kind} in the window", times_in_words(times), "50 ms",
                     statistics.median(times) <= 50)
        report.notes += [f"{amount(size)} {kind}, frames {line}." for line in said.splitlines() if " frames, " in line]


def stop_row(setting, report, work, what, path):
    print(f"  stop of {work}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="outcheck-bench-") as home:
        said = subprocess.run([str(setting.program("outcheck_bench_cancel")), what, str(path)], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=True, env=dict(os.environ, OUTCHECK_HOME=home)).stdout
    times = json.loads(said)["stopped_after_ms"]
    if len(times) < 3:
        report.notes.append(f"Stop of {work}: it had mostly ended before.")
        return
    report.value(f"stop of {work}, from the request to its end", times_in_words(times), "50 ms", max(times) <= 50)


def measure_stop(setting, report):
    """How long work goes on after the request to stop. All moments must keep the limit, not only their median."""
    if not setting.program("outcheck_bench_cancel").exists():
        report.notes.append("Stop: not measured, this was built without the window.")
        return
    size, table, log = amount(setting.size), setting.table(setting.size)[0], setting.log(setting.size)[0]
    folder = workspace_of(setting) / "workspace"
    for path, name in ((table, f"a {size} CSV"), (log, f"a {size} log"), (folder, f"a workspace of {WORKSPACE_FILES:,} files")):
        stop_row(setting, report, f"a check of {name}", "check", path)
        times = stopped([setting.program("outcheck"), "check", "--format", "json", path], 3, (0.2, 0.4, 0.6))
        if times:
            report.notes.append(f"`outcheck check` of {name}, from the interrupt until the process had ended, account of "
                                f"what was not checked included: {times_in_words(times)}.")
    for what, work, path in (("rows", f"the row index of a {size} CSV", table), ("lines", f"the line index of a {size} log", log),
                             ("find-in-table", f"a search in a {size} CSV", table),
                             ("find-in-text", f"a search in a {size} log", log)):
        stop_row(setting, report, work, what, path)


def measure_ten_times(setting, report, table_check):
    path, truth = setting.log(setting.size * 10)
    log_check = checking(setting, path, None, {("identifier", None): truth["valid"]})
    run_all([log_check], rounds=1)
    memory_row(report, setting.size * 10, [table_check, log_check])
    measure_window(setting, report, setting.size * 10)


def workspace_of(setting):
    """The folder that holds it; made once."""
    files, total = WORKSPACE_FILES, setting.size * 2
    folder = setting.folder / f"workspace-{files}-{total}"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, str(SOURCE / "tests/bench/make_workspace.py"), str(folder / "workspace"),
                        "--files", str(files), "--bytes", str(total)], check=True, stdout=sys.stderr)
        (folder / "made").touch()
    return folder


def measure_workspace(setting, report):
    """A first check of a workspace, with nothing remembered, and a second one right after it."""
    files, total, folder = WORKSPACE_FILES, setting.size * 2, workspace_of(setting)
    remembered = folder / "remembered"
    where = {"OUTCHECK_HOME": str(remembered)}
    arguments = [setting.program("outcheck"), "check", "--format", "json", folder / "workspace"]
    answers = []

    def forget():
        shutil.rmtree(remembered, ignore_errors=True)
        remembered.mkdir()

    def judge(output):
        (workspace,) = json.loads(output)["workspaces"]
        if len(workspace["outputs"]) != files:
            return expect("outputs", len(workspace["outputs"]), files)
        answers.append([(o["path"], o["verdict"], o["sha256"], o["findings"]) for o in workspace["outputs"]])
        if any(o["state"] != "complete" for o in workspace["outputs"]):
            return "not everything was checked"
        if answers[0] != answers[-1]:
            return "another answer than at the first time"
        del answers[1:]
        return None

    for path in sorted((folder / "workspace").rglob("*")):
        if path.is_file():
            warm(path)
    first = Measured("first", arguments, judge, codes=(0, 1), prepare=forget, environment=where)
    second = Measured("second", arguments, judge, codes=(0, 1), environment=where)
    run_all([first, second])
    report.ratio(f"check again of an unchanged workspace of {files:,} files, {amount(total)}", second, first, 0.1)


def measure_files(setting, report):
    memory_row(report, setting.size, [measure_table(setting, report), measure_log(setting, report)])
    measure_window(setting, report, setting.size)
    largest = measure_growth(setting, report)
    if setting.full:
        measure_ten_times(setting, report, largest)


def print_kernels(setting):
    program = setting.program("outcheck_bench_kernels")
    if not program.exists():
        print("\nThe kernels alone are not measured: Google Benchmark (libbenchmark-dev) was not there when this was built.")
        return
    print("  kernels", file=sys.stderr)
    output = subprocess.run([str(program), "--benchmark_format=json", f"--benchmark_repetitions={ROUNDS}"],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    print("\n| kernel, in memory, one thread | GB/s |\n|---|---|")
    for one in json.loads(output)["benchmarks"]:
        if one.get("aggregate_name") == "median":
            print(f"| {one['run_name']} | {one['bytes_per_second'] / 1e9:.2f} |")


def first_line(arguments):
    try:
        said = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
        return said.decode().splitlines()[0].strip()
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "not installed"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else platform.machine()


def print_machine(setting):
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    duckdb = first_line([setting.duckdb, "-csv", "-noheader", "-c", "SELECT version()"]) if setting.duckdb else "not installed"
    print(f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}, commit "
          f"{first_line(['git', '-C', str(SOURCE), 'describe', '--always', '--dirty'])}, {processor()}, {os.cpu_count()} cores, "
          f"{memory / 2**30:.0f} GiB; {first_line(['openssl', 'version'])}; {first_line(['grep', '--version'])}; "
          f"DuckDB {duckdb}. Page cache warm, median of {ROUNDS} turns (in brackets the quickest and the slowest).\n"
          f"Before the run the machine had a load of {os.getloadavg()[0]:.1f}.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("size", type=int, nargs="?", default=1_000_000_000)
    parser.add_argument("--full", action="store_true", help="also files of ten times the size")
    arguments = parser.parse_args()
    if arguments.size < 10_000_000:
        parser.error("a file of less than 10,000,000 bytes says nothing")
    setting = Setting(arguments)
    print_machine(setting)
    report = Report()
    try:
        measure_files(setting, report)
        measure_workspace(setting, report)
        measure_stop(setting, report)
    except (OSError, subprocess.CalledProcessError) as fault:
        report.notes.append(f"The run broke off: {fault}.") # what was measured before counts all the same
    report.print()
    print_kernels(setting)


if __name__ == "__main__":
    main()
