#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""From the start of the console to its first table with rows, against a bare Qt window.

start.py BAREWINDOW CONSOLE SANDBOX [--pairs N]

Goal: at most twice the bare window, at most 0.4 s in all. Ratios judge, for absolutes depend on the
machine; neither fails this script, which fails only where a program does.

The console is measured twice: against a server that runs already, as an installation does, and
with the demo server that it starts by itself. Each round runs all of them, one after the other.
Wall time ends with the line "ready" that each program writes; CPU time is that of the program
alone, up to there, without its demo server.
"""
import argparse
import contextlib
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

GOAL_RATIO, GOAL_SECONDS = 2.0, 0.4
BARE, RUNNING, DEMO, SANDBOX = ("bare window", "console, running server",
                                "console, own demo server", "demo server alone")


@contextlib.contextmanager
def started(command, environment):
    """The program, the first line that it wrote, and the milliseconds until then."""
    begin = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        yield process, line.strip(), 1000 * (time.monotonic() - begin)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait()
        process.stdout.close()


def run_window(command, environment):
    """Wall and CPU milliseconds until a window was ready."""
    with started(command, environment) as (process, line, wall):
        code = process.wait(60)
    if code != 0 or not line.startswith("ready "):
        sys.exit(f"{command[0]}: exit code {code}, said {line!r}")
    return wall, float(line.split()[1])


def run_sandbox(command, environment):
    with started(command, environment) as (_, line, wall):
        if "baseUrl" not in line:
            sys.exit(f"{command[0]}: said {line!r}")
    return wall, None


def console_beside(folder, console, line):
    """A console that finds, in the place of its demo server, one that runs already."""
    copy = shutil.copy2(console, folder)
    stand_in = pathlib.Path(folder, "cognigy-sandbox")
    stand_in.write_text(f"#!/bin/sh\nprintf '%s\\n' {shlex.quote(line)}\nexec cat >/dev/null\n")
    stand_in.chmod(0o700)
    return str(copy)


def home(folder):
    """The environment of a person who starts the console for the first time."""
    environment = dict(os.environ, HOME=folder)
    for name in ("CONFIG", "DATA", "CACHE"):
        environment[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())
    environment["LC_ALL"] = "C.UTF-8"
    return environment


def measure(arguments, folder):
    environment = home(folder)
    server = [arguments.sandbox, "--demo", "--port", "0", "--super-api-keys", "on"]
    with started(server, environment) as (_, line, _):
        if "baseUrl" not in line:
            sys.exit(f"{arguments.sandbox}: said {line!r}")
        rounds = {
            BARE: lambda: run_window([arguments.barewindow], environment),
            RUNNING: lambda: run_window([copy, "--demo", "--quit-when-ready"], environment),
            DEMO: lambda: run_window(
                [arguments.console, "--demo", "--quit-when-ready"], environment),
            SANDBOX: lambda: run_sandbox(server, environment),
        }
        copy = console_beside(folder, arguments.console, line)
        for run in rounds.values():  # once unmeasured, so that all find their files in memory
            run()
        figures = {name: [] for name in rounds}
        for _ in range(arguments.pairs):
            for name, run in rounds.items():
                figures[name].append(run())
    return figures


def report(figures):
    print(f"{len(figures[BARE])} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, "
          f"platform {os.environ.get('QT_QPA_PLATFORM', 'xcb')}; medians in ms, "
          "ratios to the bare window of the same round")
    print(f"{'':26}{'wall':>8}{'cpu':>8}{'ratio':>8}{'least':>8}{'most':>8}{'cpu ratio':>11}")
    for name, values in figures.items():
        wall = statistics.median(value[0] for value in values)
        row = f"{name:26}{wall:8.0f}"
        if name != SANDBOX:
            row += f"{statistics.median(value[1] for value in values):8.0f}"
        if name in (RUNNING, DEMO):
            ratios = [value[0] / bare[0] for value, bare in zip(values, figures[BARE])]
            work = [value[1] / bare[1] for value, bare in zip(values, figures[BARE])]
            row += (f"{statistics.median(ratios):8.2f}{min(ratios):8.2f}{max(ratios):8.2f}"
                    f"{statistics.median(work):11.2f}")
        print(row)
    print(f"goal: ratio up to {GOAL_RATIO:.0f}, wall up to {1000 * GOAL_SECONDS:.0f}, "
          f'judged on "{RUNNING}"')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("barewindow", "console", "sandbox"):
        parser.add_argument(name)
    parser.add_argument("--pairs", type=int, default=15)
    arguments = parser.parse_args()
    no_screen = not (os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))
    if no_screen and shutil.which("xvfb-run"):
        os.execvp("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24",
                               sys.executable, *sys.argv])
    if no_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        report(measure(arguments, folder))


if __name__ == "__main__":
    main()
