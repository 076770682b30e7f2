#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file says its licence: sources in two lines at their head, other files through REUSE.toml.

Debian 12's reuse tool is older than REUSE.toml, hence this check.
"""
import pathlib
import re
import subprocess
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEAD = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: ")
SOURCES = re.compile(r"(\.(cpp|h|py|cmake|in)|CMakeLists\.txt|/run|^dev)$")


def pattern(glob):
    """REUSE globs: '*' stays inside a folder, '**' does not."""
    parts = [".*" if part == "**" else "[^/]*" if part == "*" else re.escape(part) for part in re.split(r"(\*\*|\*)", glob)]
    return re.compile("".join(parts).replace(r".*/", r"(.*/)?") + "$")


def main():
    annotations = tomllib.loads((ROOT / "REUSE.toml").read_text(encoding="utf-8"))["annotations"]
    covered = [pattern(path) for a in annotations for path in ([a["path"]] if isinstance(a["path"], str) else a["path"])]
    known = {p.stem for p in (ROOT / "LICENSES").iterdir()}
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    problems = [f"{a['SPDX-License-Identifier']}: no such text in LICENSES" for a in annotations if a["SPDX-License-Identifier"] not in known]
    for name in filter(None, files):
        if name.startswith("LICENSES/") or not (ROOT / name).is_file():
            continue
        if SOURCES.search(name) and not name.startswith("packaging/"):
            head = "".join((ROOT / name).open(encoding="utf-8").readlines()[:5])
            if not all(mark in head for mark in HEAD):
                problems.append(f"{name}: no SPDX head")
        elif not any(p.match(name) for p in covered):
            problems.append(f"{name}: not covered by REUSE.toml")
    print("\n".join(problems) if problems else "every file says its licence")
    sys.exit(1 if problems else 0)


main()
