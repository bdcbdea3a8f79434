#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/sample: a small level-4 workspace of an invented study with invented numbers.

Usage: make_sample.py FOLDER PLOTS-PROGRAM
FOLDER is emptied of what an earlier run wrote; PLOTS-PROGRAM is the built target outcheck_sample_plots (tests/sample).
The same input gives the same bytes, but for the pictures, whose fonts depend on the machine.
"""
import csv
import datetime
import hashlib
import io
import json
import pathlib
import random
import shutil
import subprocess
import sys

WORKSPACE = "asthma-reviews"
REPOSITORY = "https://github.com/example-study/asthma-reviews"
REQUEST = "q4tz7mwe2kx5cdna"
COMMIT = "5b1f0c9a7e3d4826b0c5f7a1d2e93846f0a7b5c1"
OLD_COMMIT = "e07c41d95a2b8f36471c0d9be5a8f2637d14c0b9"
USER = "asample"
START = 1760954400  # 20 October 2025, 10:00 UTC
REGIONS = ["East", "East Midlands", "London", "North East", "North West", "South East", "South West", "West Midlands",
           "Yorkshire and The Humber"]
AGES = ["0-17", "18-34", "35-49", "50-64", "65-79", "80+"]

JOBS = {
    "generate_dataset": ("hq3m5xw2kd7tzn4a", 0, 2460),
    "describe_cohort": ("b7kd2q6nxt4wm3za", 2520, 340),
    "monthly_measures": ("ztw4n6m2xk7dqa3b", 2520, 610),
    "plot_reviews": ("m2x7kd4zqt6nwa3c", 3180, 95),
    "check_linkage": ("w6na3dzt2mq7x4kd", 3180, 150),
    "model_reviews": ("k4wq2nx7dzm6ta3b", 3290, 720),
}


def table(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def to5(number):
    return int(number / 5 + 0.5) * 5


def midpoint6(number):
    return -(-number // 6) * 6 - 3 if number else 0


def small_counts(dice):
    """Exact counts, some of them very small: what a checker has to find."""
    rows = []
    for region in REGIONS:
        for age, weight in zip(AGES, (22, 30, 44, 52, 31, 9)):
            for sex in ("female", "male"):
                patients = max(3, int(dice.gauss(weight * 8, weight * 2)))
                share = dice.uniform(0.02, 0.07) if age == "80+" else dice.uniform(0.35, 0.7)
                reviewed = max(1, int(patients * share))
                rows.append([region, age, sex, patients, reviewed, f"{reviewed / patients:.4f}"])
    return table(["region", "age_band", "sex", "patients", "reviewed", "proportion_reviewed"], rows)


def clean_rounded(dice):
    """Seven or fewer redacted, rounded to 5, totals made of the rounded parts, rates made of rounded counts."""
    rows = []
    totals = {"female": [0, 0], "male": [0, 0]}
    for age, size in zip(AGES, (4150, 6300, 8120, 9540, 5210, 1480)):
        for sex in ("female", "male"):
            population = to5(dice.gauss(size, size * 0.06))
            reviewed = to5(population * dice.uniform(0.42, 0.66))
            totals[sex][0] += reviewed
            totals[sex][1] += population
            rows.append([age, sex, reviewed, population, f"{100 * reviewed / population:.1f}"])
    for sex, (reviewed, population) in totals.items():
        rows.append(["Total", sex, reviewed, population, f"{100 * reviewed / population:.1f}"])
    return table(["age_band", "sex", "reviewed", "population", "percent_reviewed"], rows)


def months():
    return [f"{year}-{month:02d}-01" for year in (2023, 2024) for month in range(1, 13)]


def monthly_midpoint6(dice):
    rows = []
    for index, month in enumerate(months()):
        reviews = max(0, int(900 + 260 * ((index % 12) - 5.5) / 5.5 + dice.gauss(0, 60)))
        urgent = dice.choice([0, 2, 5, 8, 11, 14, 21])
        population = int(dice.gauss(36100, 140))
        rounded = midpoint6(reviews)
        rounded_population = midpoint6(population)
        rows.append([month, rounded, midpoint6(urgent), rounded_population, f"{rounded / rounded_population:.5f}"])
    return table(["month", "reviews_midpoint6", "urgent_midpoint6", "population_midpoint6", "rate_midpoint6_derived"], rows)


def weekly_reviews(dice):
    """Long, well rounded, with marks of redaction: something to scroll through."""
    rows = []
    for week in range(208):
        day = START - (208 - week) * 604800
        date = datetime.datetime.fromtimestamp(day, datetime.timezone.utc).date()
        for region in REGIONS:
            count = max(0, int(dice.gauss(24, 13)))
            shown = "[REDACTED]" if 0 < count <= 7 else to5(count)
            rows.append([date.isoformat(), region, shown])
    return table(["week", "region", "reviews"], rows)


def characteristics():
    """Counts and percentages in one cell, the way table-one packages print them; two cells were forgotten."""
    rows = [
        ["All", "", "36,120 (100%)", "19,480 (53.9%)"],
        ["Smoking", "Never", "21,335 (59.1%)", "11,870 (60.9%)"],
        ["Smoking", "Former", "9,410 (26.1%)", "5,120 (26.3%)"],
        ["Smoking", "Current", "5,360 (14.8%)", "2,485 (12.8%)"],
        ["Smoking", "Unknown", "15 (0.0%)", "5 (0.0%)"],
        ["Inhaler", "Preventer", "24,905 (69.0%)", "14,260 (73.2%)"],
        ["Inhaler", "Reliever only", "10,820 (30.0%)", "4,995 (25.6%)"],
        ["Inhaler", "None recorded", "395 (1.1%)", "225 (1.2%)"],
        ["Housing", "Care home", "212 (0.6%)", "4 (0.0%)"],
        ["Housing", "Elsewhere", "35,908 (99.4%)", "19,476 (100.0%)"],
    ]
    return table(["Characteristic", "Category", "population", "reviewed"], rows)


def nhs_like(dice):
    """Ten digits with a right check digit, all in 999…: a range kept for tests and never given to a person."""
    while True:
        digits = [9, 9, 9] + [dice.randrange(10) for _ in range(6)]
        check = 11 - sum(digit * (10 - place) for place, digit in enumerate(digits)) % 11
        if check != 10:
            return "".join(map(str, digits + [0 if check == 11 else check]))


def linkage(dice):
    rows = [[nhs_like(dice), dice.choice(["exact", "exact", "date of birth", "postcode"]), dice.choice(["yes", "yes", "no"])]
            for _ in range(24)]
    return table(["linked_token", "step", "agrees"], rows)


def stata_log(dice):
    lines = [
        "-" * 79,
        "      name:  <unnamed>",
        "       log:  /workspace/output/logs/describe.log",
        "  log type:  text",
        " opened on:  20 Oct 2025, 10:42:07",
        "",
        ". use output/dataset, clear",
        "",
        ". count",
        "  36,117",
        "",
        ". tab smoking reviewed, missing",
        "",
        "           |       reviewed",
        "   smoking |         0          1 |     Total",
        "-----------+----------------------+----------",
        "   current |     2,874      2,486 |     5,360 ",
        "    former |     4,291      5,118 |     9,409 ",
        "     never |     9,464     11,869 |    21,333 ",
        "         . |        11          4 |        15 ",
        "-----------+----------------------+----------",
        "     Total |    16,640     19,477 |    36,117 ",
        "",
        ". * what do the ones without a smoking status look like?",
        ". list patient_id age sex region last_review in 1/5",
        "",
        "     +-------------------------------------------------------+",
        "     | patient_id   age   sex         region    last_review |",
        "     |-------------------------------------------------------|",
    ]
    for number in range(1, 6):
        lines.append(f"  {number}. |     {dice.randrange(10000, 99999)}    {dice.randrange(18, 90)}   "
                     f"{dice.choice('FM')}   {dice.choice(['North East', 'South West']):>14}      {dice.randrange(10, 28)}mar2024 |")
    lines += [
        "     +-------------------------------------------------------+",
        "",
        ". drop if age > 110",
        "(3 observations deleted)",
        "",
        ". log close",
        "-" * 79,
    ]
    return ("\n".join(lines) + "\n").encode()


def ansi_log():
    blue, yellow, red, bold, plain = "\x1b[34m", "\x1b[33m", "\x1b[31m", "\x1b[1m", "\x1b[0m"
    return "\n".join([
        f"{bold}── Loading packages ─────────────────────────────{plain}",
        f"{blue}ℹ{plain} dplyr 1.1.4, lme4 1.1.35, ggplot2 3.5.1",
        f"{blue}ℹ{plain} reading output/dataset.arrow",
        f"{yellow}!{plain} 15 rows without a smoking status go into the group \"unknown\"",
        f"{bold}── Model 1: reviewed ~ age + sex + (1 | region) ──{plain}",
        f"{blue}ℹ{plain} converged after 34 iterations, 36,105 degrees of freedom",
        f"{bold}── Model 2: reviewed ~ age * sex + (1 + age | region) ──{plain}",
        f"{yellow}!{plain} boundary (singular) fit: see help('isSingular')",
        f"{red}✖ Error in pwrssUpdate(): PIRLS step-halvings failed to reduce deviance{plain}",
        "Execution halted",
    ]).encode() + b"\n"


def figure_svg(measure):
    rows = list(csv.DictReader(io.StringIO(measure.decode())))
    highest = max(float(row["rate_midpoint6_derived"]) for row in rows)
    points = " ".join(f"{60 + 24 * index},{260 - 220 * float(row['rate_midpoint6_derived']) / highest:.1f}"
                      for index, row in enumerate(rows))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="660" height="300" viewBox="0 0 660 300" font-family="sans-serif" font-size="12">
  <title>Asthma reviews a month, for each registered patient</title>
  <rect width="660" height="300" fill="white"/>
  <path d="M60 30V260H630" fill="none" stroke="#555"/>
  <polyline points="{points}" fill="none" stroke="#1f6f8b" stroke-width="2"/>
  <text x="60" y="285">January 2023</text>
  <text x="540" y="285">December 2024</text>
  <text x="60" y="20">Reviews for each patient, numerator and denominator rounded to midpoint 6</text>
</svg>
""".encode()


def notes():
    return """Linkage check
=============

Persons in the primary care extract      36,120
Persons found in the hospital extract    31,455
Persons found by postcode alone             415
Counts are rounded to the nearest 5; 7 or fewer are withheld.
""".encode()


def summary_json():
    return (json.dumps({"population": 36120, "reviewed": 19480, "regions": 9, "first_month": "2023-01", "last_month": "2024-12",
                        "rounding": "nearest 5"}, indent=2) + "\n").encode()


def excluded_message(path, reason):
    return f"\nThe file:\n\n{path}\n\nhas *not* been copied to Level 4 storage.\n\n{reason}\n".encode()


def entry(action, content, **other):
    job, offset, runtime = JOBS[action]
    fields = {
        "level": "moderately_sensitive", "job_id": job, "job_request": REQUEST, "action": action, "user": USER,
        "repo": REPOSITORY, "commit": COMMIT, "size": len(content), "timestamp": float(START + offset + runtime),
        "content_hash": hashlib.sha256(content).hexdigest(), "excluded": False, "message": None, "row_count": None,
        "col_count": None,
    }
    fields.update(other)
    return fields


def csv_entry(action, content, **other):
    rows = list(csv.reader(io.StringIO(content.decode())))
    return entry(action, content, row_count=len(rows) - 1, col_count=len(rows[0]), **other)


def stamp(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000000000Z")


def job_log(action, outputs, manifest):
    job, offset, runtime = JOBS[action]
    created, completed = START + offset - 20, START + offset + runtime
    failed = action == "model_reviews"
    lines = [f"{stamp(START + offset)} running {action}"]
    if failed:
        lines.append(f"{stamp(completed - 1)} Error in pwrssUpdate(): PIRLS step-halvings failed to reduce deviance")
        lines.append(f"{stamp(completed)} Execution halted")
    else:
        lines.append(f"{stamp(completed)} done")
    lines += [
        "", "=============JOB SUMMARY=============", f"job_definition_id: {job}", f"job_definition_rap_id: {REQUEST}",
        f"commit: {COMMIT}", f"exit_code: {1 if failed else 0}", f"created_at: {created}", f"completed_at: {completed}",
        f"status_message: {'Job exited with an error' if failed else 'Completed successfully'}",
    ]
    if failed:
        lines.append("hint: the last lines of the log say which command failed")
    lines += ["", "outputs:"]
    lines += [f"  {path}  - {level}" for path, level in outputs]
    refused = [(path, manifest[path]["message"]) for path, _ in outputs if manifest[path]["excluded"]]
    if refused:
        lines += ["", "Invalid moderately_sensitive outputs:"] + [f"  {path}  - {reason}" for path, reason in refused]
    return ("\n".join(lines) + "\n").encode()


def pipeline():
    return """version: '4.0'
actions:
  generate_dataset:
    run: ehrql:v1 generate-dataset analysis/dataset_definition.py --output output/dataset.csv.gz
    outputs:
      highly_sensitive:
        dataset: output/dataset.csv.gz
  describe_cohort:
    run: stata-mp:latest analysis/describe.do
    needs: [generate_dataset]
    outputs:
      moderately_sensitive:
        tables: output/tables/*.csv
        log: output/logs/describe.log
  monthly_measures:
    run: python:v2 python analysis/measures.py
    needs: [generate_dataset]
    outputs:
      moderately_sensitive:
        measures: output/measures/*.csv
  plot_reviews:
    run: r:v2 analysis/plots.R
    needs: [monthly_measures]
    outputs:
      moderately_sensitive:
        png: output/plots/*.png
        svg: output/plots/*.svg
        jpg: output/plots/*.jpg
  check_linkage:
    run: python:v2 python analysis/linkage.py
    needs: [generate_dataset]
    outputs:
      moderately_sensitive:
        checks: output/checks/*.csv
        text: output/checks/*.txt
        json: output/checks/*.json
  model_reviews:
    run: r:v2 analysis/model.R
    needs: [generate_dataset]
    outputs:
      moderately_sensitive:
        log: output/logs/model.log
        estimates: output/models/*.csv
"""


def job_request_page():
    """The page as a browser saves it as text: indentation lost, one item a line."""
    jobs = "\n".join(f"-\n- Job identifier:\n- {job}" for job, _, _ in JOBS.values())
    flat = "\n".join(line.strip() for line in pipeline().splitlines())
    return f"""Job request: 4711
- Organisation:
- Example Institute
- Workspace:
- {WORKSPACE}
- ID:
- {REQUEST}
This page shows the technical details of what happened when the authorised researcher Ada Sample requested one or more actions to be run against real patient data in the project, within a secure environment.
By cross-referencing the list of jobs with the
pipeline section below, you can infer what
security level
various outputs were written to. Researchers can never directly
view outputs marked as
highly_sensitive
;
they can only request that code runs against them. Outputs
marked as
moderately_sensitive
can be viewed by an approved researcher by logging into a highly
secure environment. Only outputs marked as
moderately_sensitive
can be requested for release to the public, via a controlled
output review service.
Jobs
{jobs}
Pipeline
Show project.yaml
{flat}
Timeline
-
Created:
20 Oct 2025 09:59:12 UTC
-
Started:
20 Oct 2025 10:00:00 UTC
-
Runtime:
01:06:50
These timestamps are generated and stored using the UTC timezone on the TPP backend.
Job information
- Status
-
Failed
- Backend
- TPP
- Workspace
- {WORKSPACE}
- Requested by
- Ada Sample
- Branch
- main
- Force run dependencies
- No
- Git commit hash
- {COMMIT[:7]}
- Requested actions
-
{chr(10).join('-' + chr(10) + action for action in JOBS)}
Code comparison
Compare the code used in this Job Request
""".encode()


def main():
    folder, plots = pathlib.Path(sys.argv[1]), sys.argv[2]
    for old in ("output", "metadata"):
        shutil.rmtree(folder / old, ignore_errors=True)
    dice = random.Random(20251020)
    measure = monthly_midpoint6(dice)
    files = {
        "output/tables/reviews_by_region.csv": ("describe_cohort", small_counts(dice), {}),
        "output/tables/reviews_rounded.csv": ("describe_cohort", clean_rounded(dice), {}),
        "output/tables/characteristics.csv": ("describe_cohort", characteristics(), {}),
        "output/tables/regions_2022.csv": ("describe_cohort", clean_rounded(dice),
                                           {"commit": OLD_COMMIT, "out_of_date_output": True,
                                            "timestamp": float(START - 86400 * 40)}),
        "output/logs/describe.log": ("describe_cohort", stata_log(dice), {}),
        "output/measures/reviews_monthly.csv": ("monthly_measures", measure, {}),
        "output/measures/reviews_weekly.csv": ("monthly_measures", weekly_reviews(dice), {}),
        "output/plots/reviews_monthly.svg": ("plot_reviews", figure_svg(measure), {}),
        "output/checks/linkage.csv": ("check_linkage", linkage(dice), {}),
        "output/checks/linkage.txt": ("check_linkage", notes(), {}),
        "output/checks/summary.json": ("check_linkage", summary_json(), {}),
        "output/logs/model.log": ("model_reviews", ansi_log(), {}),
    }
    for path, (_, content, _) in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    for name in ("reviews_monthly.png", "reviews_by_age.jpg"):
        path = f"output/plots/{name}"
        subprocess.run([plots, name, folder / path], check=True, env={"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
        files[path] = ("plot_reviews", (folder / path).read_bytes(), {})
    manifest = {}
    for path, (action, content, other) in files.items():
        make = csv_entry if path.endswith(".csv") else entry
        manifest[path] = make(action, content, **other)
    # Too long for level 4: a message stands in its place, size and digest are those of the original.
    practices = "output/checks/practices.csv"
    original = table(["practice", "linked"], [[number, (number * 37) % 900] for number in range(6412)])
    reason = "File row count (6412) exceeds maximum allowed rows (5000)"
    manifest[practices] = csv_entry("check_linkage", original, excluded=True, message=reason)
    (folder / f"{practices}.txt").write_bytes(excluded_message(practices, reason))
    # The patients' data: named, never copied to level 4.
    manifest["output/dataset.csv.gz"] = entry("generate_dataset", b"", level="highly_sensitive", size=48211904,
                                              content_hash=hashlib.sha256(b"the dataset of the sample").hexdigest())
    # A file that nobody's manifest names.
    (folder / "output/tables/scratch.csv").write_bytes(table(["age_band", "n"], [["80+", 6], ["90+", 2]]))

    (folder / "metadata").mkdir()
    for action in JOBS:
        outputs = [(path, item["level"]) for path, item in sorted(manifest.items()) if item["action"] == action
                   and not item.get("out_of_date_output")]
        (folder / "metadata" / f"{action}.log").write_bytes(job_log(action, outputs, manifest))
    text = json.dumps({"workspace": WORKSPACE, "repo": None, "outputs": dict(sorted(manifest.items()))}, indent=2)
    (folder / "metadata/manifest.json").write_text(text + "\n", encoding="utf-8")
    # Beside the manifest: a file anywhere else would be one that no manifest names.
    (folder / "metadata/job-request.txt").write_bytes(job_request_page())


if __name__ == "__main__":
    main()
