#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over the project's sources, two at a time. A source that has passed with the same content, headers, flags
and configuration is not looked at again (build-tidy/passed).

    run_tidy.py BUILD_DIR [FILE …]
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "data", "ui")


def own_headers():
    return b"".join(p.read_bytes() for f in FOLDERS for p in sorted((ROOT / f).rglob("*.h")))


def entries(build, wanted):
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"]).resolve()
        if not path.is_relative_to(ROOT) or path.is_relative_to(build):
            continue
        name = path.relative_to(ROOT).as_posix()
        if name.split("/")[0] in FOLDERS and (not wanted or name in wanted):
            yield name, entry


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    passed = build / "passed"
    passed.mkdir(exist_ok=True)
    base = hashlib.sha256((ROOT / ".clang-tidy").read_bytes() + own_headers()).hexdigest()

    def look(item):
        name, entry = item
        key = hashlib.sha256((base + entry.get("command", "")).encode() + (ROOT / name).read_bytes()).hexdigest()
        if (passed / key).exists():
            return name, 0, ""
        done = subprocess.run(["clang-tidy", "--quiet", "-p", str(build), name], cwd=ROOT, capture_output=True, text=True)
        if done.returncode == 0:
            (passed / key).touch()
        return name, done.returncode, done.stdout

    bad = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, code, out in pool.map(look, entries(build, set(sys.argv[2:]))):
            if code:
                bad += 1
                print(f"{name}\n{out}", flush=True)
    print(f"{bad} sources with findings" if bad else "clang-tidy finds nothing")
    sys.exit(1 if bad else 0)


main()
