#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the proofs of `outcheck audit --format json --show-values`, sharing no code with it:

    outcheck audit FILES --format json --show-values | tests/verify_proofs.py

Each step adds up equations, times a factor, and reads off one bound of one cell; every other cell in the sum lies in
what is known of it, or in what steps before have shown. Exact fractions. Ends with 1 where a proof does not hold.
"""
import json
import math
import sys
from fractions import Fraction

GRAIN = Fraction(1, 10**6)  # of floating-point factors, relative to the sizes in a step


def interval(pair):
    least, most = pair
    return [-math.inf if least is None else Fraction(least), math.inf if most is None else Fraction(most)]


def times(factor, pair):
    ends = [end if math.isinf(end) and factor > 0 else -end if math.isinf(end) else factor * end for end in pair]
    return ends if factor > 0 else ends[::-1]


def bound_of(step, equations, known):
    """The bound that follows, and how exact it is."""
    factors, total, size = {}, [Fraction(0), Fraction(0)], Fraction(1)
    for equation, factor in step["sources"]:
        factor = Fraction(factor)
        total = [a + b for a, b in zip(total, times(factor, interval(equations[str(equation)]["sum"])))]
        for cell, own in equations[str(equation)]["terms"]:
            factors[cell] = factors.get(cell, 0) + factor * Fraction(own)
    target = factors.pop(step["cell"])
    for cell, factor in factors.items():
        if abs(factor) > Fraction(1, 10**9):  # else it cancels out
            share = times(-factor, known[cell])
            total = [a + b for a, b in zip(total, share)]
            size += sum(abs(end) for end in share if not math.isinf(end))
    least, most = times(1 / target, total)
    return (most if step["side"] == "most" else least), GRAIN * size / 1000 / abs(target) + GRAIN


def holds(proof):
    known = {int(cell): interval(facts["known"]) for cell, facts in proof["cells"].items()}
    for step in proof["steps"]:
        bound, grain = bound_of(step, proof["equations"], known)
        if math.isinf(bound):
            return False
        is_most, whole = step["side"] == "most", proof["cells"][str(step["cell"])]["whole"]
        if whole:
            bound = math.floor(bound + grain) if is_most else math.ceil(bound - grain)
        if (bound > step["bound"] + grain) if is_most else (bound < step["bound"] - grain):
            return False
        own = known[step["cell"]]
        own[is_most] = min(own[1], Fraction(step["bound"])) if is_most else max(own[0], Fraction(step["bound"]))
    claim, shown = interval(proof["claim"]), known[proof["cell"]]
    return shown[0] >= claim[0] - GRAIN and shown[1] <= claim[1] + GRAIN


def main():
    document = json.load(sys.stdin)
    found = document["disclosures"] + document["insider"]  # to an insider, the own cell is known to be 1
    wrong = [one for one in found if not one["proof"] or not holds(one["proof"])]
    for one in wrong:
        print("does not hold: {file}, record {row}, column {column}".format(**one))
    print(f"{len(found) - len(wrong)} of {len(found)} proofs hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
