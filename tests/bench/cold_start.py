#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Pillnuts developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cold start (G12): an empty Qt program, Pillnuts and Zeal take turns under one Xvfb.

Time until the first visible window of the process, for Pillnuts also until its search box can be used (it writes
PILLNUTS_READY_FILE then), and resident memory one second later. Ratios of the minima are held to the goals."""
import argparse
import json
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from window_watch import WindowWatch

PATIENCE = 60  # seconds for a window or for readiness
SETTLE = 1.0  # seconds from readiness to the look at the memory


class Display:
    """An Xvfb of our own."""

    def __enter__(self):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                                       pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


class Program:
    def __init__(self, name, command, environment=None, announces=False):
        self.name, self.command, self.announces = name, command, announces
        self.environment = environment or {}
        self.window, self.ready, self.memory = [], [], []

    def measure(self, display, watch, home, keep):
        ready_file = pathlib.Path(home, "ready")
        ready_file.unlink(missing_ok=True)
        environment = dict(os.environ, DISPLAY=display, HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_CACHE_HOME=f"{home}/cache",
                           XDG_DATA_HOME=f"{home}/data", QT_QPA_PLATFORM="xcb", PILLNUTS_READY_FILE=str(ready_file), **self.environment)
        environment.pop("WAYLAND_DISPLAY", None)
        watch.drop_pending()
        started, started_wall = time.monotonic(), time.time_ns()
        process = subprocess.Popen(self.command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        try:
            mapped = watch.first_window(process.pid, PATIENCE)
            if mapped is None:
                raise RuntimeError(f"{self.name} showed no window in {PATIENCE} s")
            window = (mapped - started) * 1000
            ready = max(window, self.readiness(ready_file, started_wall)) if self.announces else window
            time.sleep(SETTLE)
            memory = resident(process.pid)
        finally:
            end(process)
        if keep:
            self.window.append(window)
            self.ready.append(ready)
            self.memory.append(memory)

    def readiness(self, ready_file, started_wall):
        deadline = time.monotonic() + PATIENCE
        while not ready_file.exists():
            if time.monotonic() > deadline:
                raise RuntimeError(f"{self.name} did not say in {PATIENCE} s that its search box can be used")
            time.sleep(0.002)
        return (ready_file.stat().st_mtime_ns - started_wall) / 1e6

    def describe(self):
        line = f"{self.name}: window {spread(self.window)} ms"
        if self.announces:
            line += f", usable {spread(self.ready)} ms"
        return line + f", memory {statistics.median(self.memory):.0f} MiB"


def spread(times):
    return f"{min(times):.0f}/{statistics.median(times):.0f}"


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmRSS")


def end(process):
    """Ends the process and the helpers it started: its session is its own."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(5)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    except ProcessLookupError:
        process.wait()


def programs(options, data):
    binaries = pathlib.Path(options.build, "bin").resolve()
    found = [Program("empty window", [str(binaries / "pillnuts-empty-window")]),
             Program("pillnuts", [str(binaries / "pillnuts")], {"PILLNUTS_DATA_DIR": data}, announces=True)]
    if shutil.which("zeal"):
        # Chromium's sandbox does not run as root; without it Zeal starts faster, if anything.
        found.append(Program("zeal", ["zeal"], {"QTWEBENGINE_DISABLE_SANDBOX": "1"}))
    for program in found[:2]:
        if not pathlib.Path(program.command[0]).exists():
            raise RuntimeError(f"{program.command[0]} is not built")
    return found


def figure(name, value, goal, ok, note, unit="x"):
    return {"id": name, "value": round(value, 4), "unit": unit, "goal": goal, "ok": ok, "note": note}


def results(measured):
    by_name = {program.name: program for program in measured}
    ours, empty, zeal = by_name["pillnuts"], by_name["empty window"], by_name.get("zeal")
    details = "min/median; " + "; ".join(program.describe() for program in measured)
    to_empty = min(ours.window) / min(empty.window)
    figures = [figure("G12-window-vs-empty", to_empty, 3, to_empty <= 3, "first visible window, an empty Qt program = 1")]
    if zeal is None:
        return [figure("G12", to_empty, 0.5, False, "Zeal is not installed: not compared; " + details)] + figures
    to_zeal = min(ours.ready) / min(zeal.window)
    memory = statistics.median(ours.memory) / statistics.median(zeal.memory)
    figures += [figure("G12-usable-vs-zeal", to_zeal, 0.5, to_zeal <= 0.5, "usable search box, first window of Zeal = 1"),
                figure("G12-memory-vs-zeal", memory, 0.4, memory <= 0.4, "resident memory of the main processes, Zeal = 1")]
    ok = to_empty <= 3 and to_zeal <= 0.5 and memory <= 0.4
    return [figure("G12", to_zeal, 0.5, ok, f"usable search box, Zeal = 1; window {to_empty:.2f} x empty (goal 3); "
                   f"memory {memory:.2f} x Zeal (goal 0.4); " + details)] + figures


def prepare_data(options, folder):
    """The data folder to start on: the given one, or a new one with the given catalogue, or an empty one."""
    if options.data_dir:
        return options.data_dir
    data = pathlib.Path(folder, "data")
    data.mkdir()
    if options.catalogue:
        shutil.copy(options.catalogue, data / "catalogue.db")
    return str(data)


def measure(options):
    with tempfile.TemporaryDirectory() as folder, Display() as display:
        data = prepare_data(options, folder)
        watch = WindowWatch(display.name)
        measured = programs(options, data)
        homes = {program.name: tempfile.mkdtemp(dir=folder) for program in measured}
        for turn in range(options.rounds + 1):  # the first turn only warms up
            for program in measured:
                program.measure(display.name, watch, homes[program.name], keep=turn > 0)
        watch.close()
        return results(measured)


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default="build", help="build folder with bin/pillnuts")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--data-dir", help="data folder to start on; it is used as it is")
    parser.add_argument("--catalogue", help="catalogue.db to start on, in a data folder of its own")
    parser.add_argument("--json", help="write the figures to this file")
    return parser.parse_args(arguments)


def main():
    options = parse(sys.argv[1:])
    figures = measure(options)
    for f in figures:
        print(("ok   " if f["ok"] else "FAIL ") + f"{f['id']:28}{f['value']} {f['unit']}  (goal {f['goal']})  {f['note']}")
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps({"results": figures}, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
