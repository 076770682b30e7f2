#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every measurement and writes their figures into one file. Missed goals are figures, not errors."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build", help="build folder")
    parser.add_argument("--json", help="write the figures to this file")
    parser.add_argument("--catalogue", help="a real catalogue.db to measure on as well")
    parser.add_argument("--data-dir", help="data folder for the cold start")
    parser.add_argument("--quick", action="store_true", help="fewer names and rounds: a look, not a figure")
    parser.add_argument("--no-cold-start", action="store_true")
    return parser.parse_args()


def run(command, result):
    """The figures a program wrote to `result`; ends the run when it failed."""
    print(" ".join(map(str, command)), file=sys.stderr)
    if subprocess.run(command + ["--json", str(result)]).returncode != 0:
        sys.exit(f"{command[0]} failed")
    return json.loads(result.read_text())


def commands(options):
    search = [str(pathlib.Path(options.build, "bin", "pillnuts-bench"))]
    start = [sys.executable, str(HERE / "cold_start.py"), "--build", options.build]
    if options.quick:
        search += ["--names", "100", "--rounds", "1", "--probes", "200", "--texts", "5000"]
        start += ["--rounds", "2"]
    if options.catalogue:
        search += ["--catalogue", options.catalogue]
        start += ["--catalogue", options.catalogue]
    if options.data_dir:
        start += ["--data-dir", options.data_dir]
    window = [str(pathlib.Path(options.build, "bin", "pillnuts-list-bench"))]
    return [search, window] + ([] if options.no_cold_start else [start])


def main():
    options = parse()
    report = {"machine": {}, "results": []}
    with tempfile.TemporaryDirectory() as folder:
        for number, command in enumerate(commands(options)):
            part = run(command, pathlib.Path(folder, f"{number}.json"))
            report["machine"].update(part.get("machine", {}))
            report["results"] += part["results"]
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n")
    missed = [result["id"] for result in report["results"] if not result["ok"]]
    print(f"{len(report['results']) - len(missed)} of {len(report['results'])} goals met" + (f"; short: {', '.join(missed)}" if missed else ""))


if __name__ == "__main__":
    main()
