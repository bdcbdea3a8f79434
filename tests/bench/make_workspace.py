#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a level 4 workspace of any size, the same bytes for the same arguments.

    make_workspace.py FOLDER [--files 10000] [--bytes 2000000000] [--seed 1]

Four files in five are tables of counts, the others logs; every tenth table has small counts in it. All are of about the
same size, no two are alike, and the manifest declares size and SHA-256 of each, so that a check verifies all of them.
"""

import argparse
import hashlib
import json
import pathlib
import random

REGIONS = ("East", "London", "Midlands", "North East", "North West", "South East", "South West")
POOL_LINES = 20_000
FILES_IN_A_FOLDER = 100


def table_line(numbers, small):
    counts = [numbers.randrange(1, 7) if small and numbers.random() < 0.01 else numbers.randrange(4, 4_000) * 5
              for _ in range(4)]
    return (f"2024-{numbers.randrange(1, 13):02d}-01,{numbers.choice(REGIONS)},"
            f"{numbers.randrange(0, 90, 5)}-{numbers.randrange(0, 90, 5) + 4},"
            f"{counts[0]},{counts[1]},{counts[2]},{counts[3]},{counts[0] / 20_000:.4f}\n").encode()


def log_line(numbers, _):
    return (f"2024-06-{numbers.randrange(1, 31):02d} {numbers.randrange(24):02d}:{numbers.randrange(60):02d}:"
            f"{numbers.randrange(60):02d} INFO step {numbers.randrange(1_000)} done, "
            f"{numbers.choice(('fitting', 'reading', 'joining', 'writing'))} the model of {numbers.choice(REGIONS)}\n").encode()


class Pool:
    """Lines to cut bodies from: a file is any stretch of them, which is quick to make and never the same twice."""

    def __init__(self, numbers, make_line, small=False):
        lines = [make_line(numbers, small) for _ in range(POOL_LINES)]
        self.bytes = b"".join(lines)
        self.starts = []
        at = 0
        for line in lines:
            self.starts.append(at)
            at += len(line)

    def body(self, numbers, size):
        start = self.starts[numbers.randrange(POOL_LINES)]
        body = self.bytes[start:start + size]
        while len(body) < size:
            body += self.bytes[:size - len(body)]
        return body[:body.rfind(b"\n") + 1]


def content_of(number, size, pools, numbers):
    if number % 5 == 4:
        return "log", b"run %d\n" % number + pools["log"].body(numbers, size)
    pool = pools["small" if number % 10 == 0 else "table"]
    header = b"month,region,age,patients,reviews_%d,admissions,deaths,share\n" % number
    return "csv", header + pool.body(numbers, size)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--bytes", type=int, default=2_000_000_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()

    numbers = random.Random(arguments.seed)
    pools = {"table": Pool(numbers, table_line), "small": Pool(numbers, table_line, small=True),
             "log": Pool(numbers, log_line)}
    size = max(200, arguments.bytes // max(1, arguments.files))
    outputs = {}
    total = 0
    for number in range(arguments.files):
        suffix, content = content_of(number, size, pools, numbers)
        path = f"output/part{number // FILES_IN_A_FOLDER:04d}/file{number:06d}.{suffix}"
        target = arguments.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        total += len(content)
        outputs[path] = {
            "level": "moderately_sensitive", "job_id": f"job{number // FILES_IN_A_FOLDER:04d}", "job_request": "request1",
            "action": f"action{number // FILES_IN_A_FOLDER:04d}", "commit": "0123456789" * 4, "user": "author",
            "repo": "https://example.org/study", "size": len(content), "timestamp": 1_700_000_000.0, "excluded": False,
            "message": None, "content_hash": hashlib.sha256(content).hexdigest()}
    manifest = {"workspace": "generated", "repo": "https://example.org/study", "outputs": outputs, "actions": {}}
    (arguments.folder / "metadata").mkdir(exist_ok=True)
    (arguments.folder / "metadata" / "manifest.json").write_text(json.dumps(manifest, indent=2))
    print(f"{arguments.files} files, {total} bytes in {arguments.folder}")


if __name__ == "__main__":
    main()
