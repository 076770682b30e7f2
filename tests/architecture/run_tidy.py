#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over sources, as many at a time as there are cores. A source that has passed with the same content,
headers, flags and configuration is not looked at again (BUILD_DIR/passed).

    run_tidy.py BUILD_DIR              the sources that the last half day of history and the work tree touch
    run_tidy.py BUILD_DIR --all        every source
    run_tidy.py BUILD_DIR FILE …       these
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
        if name.split("/")[0] in FOLDERS and (wanted is None or name in wanted):
            yield name, entry


def git(*arguments):
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, check=True, text=True).stdout


def recent():
    """What has been worked on lately: a full look takes a quarter of an hour, and the rest has passed before."""
    newest = int(git("log", "-1", "--format=%ct"))
    base = git("rev-list", "-1", f"--before={newest - 12 * 3600}", "HEAD").strip() or git("hash-object", "-t", "tree", "/dev/null").strip()
    names = git("diff", "--name-only", base).splitlines() + git("ls-files", "--others", "--exclude-standard").splitlines()
    return {name for name in names if name.endswith(".cpp")}


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    passed = build / "passed"
    passed.mkdir(exist_ok=True)
    base = hashlib.sha256((ROOT / ".clang-tidy").read_bytes() + own_headers()).hexdigest()

    wanted = None if sys.argv[2:] == ["--all"] else set(sys.argv[2:]) or recent()

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
        for name, code, out in pool.map(look, entries(build, wanted)):
            if code:
                bad += 1
                print(f"{name}\n{out}", flush=True)
    print(f"{bad} sources with findings" if bad else "clang-tidy finds nothing")
    sys.exit(1 if bad else 0)


main()
