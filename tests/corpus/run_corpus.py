#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the built command over real released workspaces and pipelines, and over the page of a job request.

Usage: run_corpus.py OUTCHECK CORPUS-FOLDER
Every workspace must list and check to its end: exit code 0 or 1 (3 only where every output is withheld, and said to be),
JSON that can be read, a reason for every file that is incomplete. Every pipeline must be read or its fault be reported. Prints the findings by rule. Ends with 0, 1 (something
did not hold) or 77 (no corpus here: ctest shows it as skipped).
"""
import collections
import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
LIMIT = 600  # seconds for one workspace, under sanitizers too


class Fault(Exception):
    pass


def outcheck(program, *arguments, codes):
    """Runs the command; gives its JSON. Any other exit code than `codes` is a fault (a crash has a negative one)."""
    done = subprocess.run([program, *map(str, arguments), "--format", "json"], capture_output=True, timeout=LIMIT, check=False)
    if done.returncode not in codes:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-12:]
        raise Fault(f"outcheck {arguments[0]} ended with {done.returncode}: " + " | ".join(last))
    try:
        return done.returncode, json.loads(done.stdout)
    except json.JSONDecodeError as error:
        raise Fault(f"outcheck {arguments[0]} wrote no JSON: {error}") from error


def check_workspace(program, folder):
    begun = time.monotonic()
    _, listing = outcheck(program, "list", folder, codes=(0, 1))
    code, result = outcheck(program, "check", folder, codes=(0, 1, 3))
    files = [file for workspace in result["workspaces"] for file in workspace["outputs"]]
    for file in files:
        if file["verdict"] == "incomplete" and not file["problems"]:
            raise Fault(f"{file['path']} is incomplete without a reason")
    verdicts = collections.Counter(file["verdict"] for file in files)
    if code == 3:
        # Only where a study's pipeline names none of its released files: each is then withheld, and that is said.
        unchecked = [output for workspace in result["workspaces"] for output in workspace["not_checked"]]
        if files or not unchecked or any(output["state"] != "withheld" for output in unchecked):
            raise Fault("check is incomplete without a reason")
    elif (code == 0) != (verdicts["fail"] + verdicts["query"] + verdicts["incomplete"] == 0):
        raise Fault(f"exit code {code} does not fit the verdicts {dict(verdicts)}")
    rules = collections.Counter()
    places = collections.Counter()
    for file in files:
        for finding in file["findings"]:
            rules[finding["severity"], finding["rule"]] += 1
            places[finding["severity"], finding["rule"]] += finding["places_total"]
    return len(listing["outputs"]), len(files), verdicts, rules, places, time.monotonic() - begun


def read_pipeline(program, pipeline):
    """As the project.yaml of a checkout: opened, or its fault reported with code 3."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(pipeline, pathlib.Path(folder) / "project.yaml")
        code, listing = outcheck(program, "list", folder, codes=(0, 3))
        if code == 3 and not listing["problems"]:
            raise Fault("incomplete without a reason")
        return "read" if not listing["problems"] else "reported"


def main():
    program, corpus = sys.argv[1], pathlib.Path(sys.argv[2])
    if not corpus.is_dir():
        print(f"skipped: no folder {corpus}")
        return SKIPPED
    faults = []
    rules, places = collections.Counter(), collections.Counter()
    print(f"{'workspace':58}{'listed':>8}{'checked':>8}{'clean':>7}{'query':>7}{'fail':>6}{'incompl.':>9}{'s':>7}")
    for folder in sorted(corpus.glob("level4/*")) + sorted(corpus.glob("local/*")):
        name = str(folder.relative_to(corpus))
        try:
            listed, checked, verdicts, found, where, seconds = check_workspace(program, folder)
        except (Fault, KeyError, subprocess.TimeoutExpired) as fault:
            faults.append(f"{name}: {fault!r}")
            continue
        rules += found
        places += where
        print(f"{name:58}{listed:8}{checked:8}{verdicts['clean']:7}{verdicts['query']:7}{verdicts['fail']:6}"
              f"{verdicts['incomplete']:9}{seconds:7.1f}")
    print(f"\n{'severity':10}{'rule':34}{'findings':>10}{'places':>12}")
    for (severity, rule), count in sorted(rules.items(), key=lambda item: (-item[1], item[0])):
        print(f"{severity:10}{rule:34}{count:10}{places[severity, rule]:12}")

    outcomes = collections.Counter()
    pipelines = sorted(corpus.glob("pipelines/**/*.y*ml"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for pipeline, future in [(path, pool.submit(read_pipeline, program, path)) for path in pipelines]:
            try:
                outcomes[future.result()] += 1
            except (Fault, KeyError, subprocess.TimeoutExpired) as fault:
                faults.append(f"{pipeline.name}: {fault!r}")
    print(f"\npipelines: {outcomes['read']} read, {outcomes['reported']} with their faults reported, of {len(pipelines)}")

    for page in sorted(corpus.glob("../seed/job-request-*.txt")):
        try:
            outcheck(program, "job", page, codes=(0, 1, 3))
        except (Fault, subprocess.TimeoutExpired) as fault:
            faults.append(f"{page.name}: {fault!r}")
    for fault in faults:
        print(f"FAULT {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
