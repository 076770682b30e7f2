#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the layers one way: which folder may include from which. There is no list of exceptions.

The compiler already refuses most forbidden includes, since every layer has its own include root; this check also sees
what reaches a layer through another's public root, and cycles between the folders inside a layer.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# folder of the layer -> layers it may include from (besides itself)
LAYERS = {
    "app/domain": [],
    "app": ["app/domain"],
    "data/storage": ["app/domain"],
    "data/search": ["app/domain"],
    "data/catalogue": ["app/domain", "data/storage", "data/search"],
    "data/mfds": ["app/domain", "data/catalogue/records.h"],
    "data/bulk": ["app/domain", "data/catalogue/records.h"],
    "data/starter": ["app/domain", "data/catalogue/records.h"],
    "data/local": ["app/domain", "app"],
    "data/update": ["app/domain", "app", "data/storage", "data/catalogue", "data/mfds", "data/bulk", "data/starter"],
    "data/desktop": ["app/domain", "app", "data/storage", "data/search", "data/catalogue", "data/update"],
    "ui": ["app/domain", "app"],
    "app/start": [],
    "app/cli": ["app/domain", "app", "app/start", "data/storage", "data/search", "data/catalogue", "data/update"],
    # The desktop program: the only place that knows everything.
    "app/desktop": ["app/domain", "app", "app/start", "data/local", "data/desktop", "ui"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)


def layer_of(path):
    """The innermost layer a file stands in."""
    name = path.relative_to(ROOT).as_posix()
    inside = [layer for layer in LAYERS if name.startswith(layer + "/")]
    return max(inside, key=len) if inside else None


def sources():
    for top in ("app", "data", "ui"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path


def index_headers():
    """(layer, include text) -> file: each header under its layer's include root."""
    headers = {}
    for path in sources():
        layer = layer_of(path)
        if layer is None:
            sys.exit(f"{path.relative_to(ROOT)}: stands in no layer")
        headers[layer, path.relative_to(ROOT / layer).as_posix()] = path
    return headers


def find(headers, layer, include):
    for candidate in [layer, *LAYERS[layer]]:
        if candidate.endswith(".h"):
            if candidate.endswith("/" + include):
                return ROOT / candidate
        elif (candidate, include) in headers:
            return headers[candidate, include]
    return None


def related(a, b):
    """A folder and the folders inside it are one room."""
    return a.is_relative_to(b) or b.is_relative_to(a)


def cycles(edges):
    """Folders inside one layer that include each other in a circle."""
    found, done = [], set()

    def visit(folder, trail):
        if folder in trail:
            found.append(trail[trail.index(folder):] + [folder])
            return
        if folder in done:
            return
        for target in sorted(edges[folder]):
            visit(target, trail + [folder])
        done.add(folder)

    for folder in sorted(edges):
        visit(folder, [])
    return found


def main():
    headers = index_headers()
    problems, edges = [], collections.defaultdict(set)
    for path in sources():
        layer = layer_of(path)
        for include in INCLUDE.findall(path.read_text(encoding="utf-8")):
            where = path.relative_to(ROOT).as_posix()
            if ".." in include:
                problems.append(f'{where}: "{include}" climbs out of its layer')
                continue
            target = find(headers, layer, include)
            if target is None:
                if not include.endswith(".moc"):
                    problems.append(f'{where}: "{include}" is not in {layer} nor in a layer below it')
                continue
            if not related(target.parent, path.parent):
                edges[path.parent].add(target.parent)
    for cycle in cycles(edges):
        problems.append("folders in a circle: " + " → ".join(f.relative_to(ROOT).as_posix() for f in cycle))
    print("\n".join(problems) if problems else "layers hold")
    sys.exit(1 if problems else 0)


main()
