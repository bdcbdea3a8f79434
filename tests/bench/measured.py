# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs commands and notes time, memory and answer of each. A command whose answer is wrong has no time."""

import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 5


class Measured:
    """One command: what it is called, how it is run, and how its answer is judged.

    `judge` takes standard output and gives None where the answer is right, else what is wrong with it."""

    def __init__(self, name, arguments, judge, codes=(0,), prepare=None, environment=None):
        self.name = name
        self.arguments = [str(argument) for argument in arguments]
        self.judge = judge
        self.codes = codes
        self.prepare = prepare
        self.environment = environment or {}
        self.seconds = []
        self.peak_kib = 0
        self.wrong = None

    def run(self):
        if self.prepare:
            self.prepare()
        with tempfile.TemporaryDirectory(prefix="outcheck-bench-") as home:
            # A home of its own: what is remembered from one run must not help the next.
            environment = dict(os.environ, LC_ALL="C", OUTCHECK_HOME=home)
            environment.update(self.environment)
            with tempfile.TemporaryFile() as answer:
                begin = time.perf_counter()
                process = subprocess.Popen(self.arguments, stdout=answer, stderr=subprocess.DEVNULL, env=environment)
                _, status, usage = os.wait4(process.pid, 0)
                seconds = time.perf_counter() - begin
                process.returncode = os.waitstatus_to_exitcode(status)
                answer.seek(0)
                output = answer.read()
        if process.returncode not in self.codes:
            self.wrong = f"ended with {process.returncode}"
        else:
            self.wrong = self.wrong or self.judge(output)
        self.seconds.append(seconds)
        self.peak_kib = max(self.peak_kib, usage.ru_maxrss)

    @property
    def median(self):
        return None if self.wrong or not self.seconds else statistics.median(self.seconds)


def run_all(commands, rounds=ROUNDS):
    """Turn by turn, so that whatever else the machine does falls on all of them alike."""
    for number in range(rounds):
        for command in commands:
            print(f"  {number + 1}/{rounds} {command.name}", file=sys.stderr)
            command.run()


def stopped(arguments, code, moments):
    """Milliseconds from the interrupt to the end of the command, for each of the moments (seconds after its start)."""
    taken = []
    for moment in moments:
        with tempfile.TemporaryDirectory(prefix="outcheck-bench-") as home:
            process = subprocess.Popen([str(argument) for argument in arguments], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, env=dict(os.environ, LC_ALL="C", OUTCHECK_HOME=home))
            time.sleep(moment)
            begin = time.perf_counter()
            process.send_signal(signal.SIGINT)
            if process.wait() == code: # else it had ended before
                taken.append((time.perf_counter() - begin) * 1e3)
    return taken


def warm(path):
    with open(path, "rb") as file:
        while file.read(1 << 22):
            pass


def make(program, size, target):
    """Lets a generator write `target`, once; gives what it says is in it (as JSON text)."""
    truth = pathlib.Path(f"{target}.truth.json")
    if not truth.exists():
        print(f"  making {target.name}", file=sys.stderr)
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "wb") as file:
            said = subprocess.run([str(program), str(size)], stdout=file, stderr=subprocess.PIPE, check=True).stderr
        truth.write_bytes(said)
    return truth.read_text()
