#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Speed and memory of the sandbox, each figure against another of the same run.

sandbox.py SANDBOX CONSTANT LOAD [--rounds N] [--milliseconds N] [--megabytes N] [--rows N]

Goals: small GETs at half the speed of the same HTTP library that answers a constant, with 6 and
with 100 connections; 200 MB up and down with a peak of 8 MB more; a start with the demo data
within a second; a page of 100 out of 100,000 rows for the price of one out of 1,000. Only a program
that fails makes this script fail: figures depend on the machine.
"""
import argparse
import http.client
import json
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "sandbox" / "hardship"))
from server import PATIENCE, Server  # noqa: E402

MB = 1024 * 1024


def memory(server, word):
    """VmRSS or VmHWM in bytes."""
    with open(f"/proc/{server.process.pid}/status", encoding="ascii") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(word))


def forget_peak(server):
    with open(f"/proc/{server.process.pid}/clear_refs", "w", encoding="ascii") as refs:
        refs.write("5")


def call(server, method, path, body=None, headers=None):
    """One JSON request; what its body says."""
    connection = http.client.HTTPConnection(*server.address, timeout=PATIENCE)
    headers = {"X-API-Key": server.key, "Accept": "application/json", **(headers or {})}
    if isinstance(body, dict):
        body, headers["Content-Type"] = json.dumps(body), "application/json"
    connection.request(method, path, body, headers)
    reply = connection.getresponse()
    text = reply.read()
    connection.close()
    if reply.status >= 300:
        sys.exit(f"{method} {path}: {reply.status} {text[:300]!r}")
    return json.loads(text) if text else dict(reply.headers)


def ended(server, task):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        now = call(server, "GET", f"/v2.0/tasks/{task['_id']}")
        if now["status"] != "active":
            return now["status"]
        time.sleep(0.02)
    sys.exit("a task does not end")


def small_reads(arguments, server):
    project = call(server, "GET", "/v2.0/projects?limit=1")["items"][0]["_id"]
    path = f"/new/v2.0/projects/{project}"
    size = len(json.dumps(call(server, "GET", path), separators=(",", ":")))
    constant = subprocess.Popen([arguments.constant, str(size)], stdin=subprocess.PIPE,
                                stdout=subprocess.PIPE, text=True)
    port = constant.stdout.readline().strip()

    def speed(port, connections):
        command = [arguments.load, str(port), str(connections), str(arguments.milliseconds), path,
                   f"X-API-Key: {server.key}", "Accept: application/json"]
        return float(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)

    for connections in (6, 100):
        pairs = [(speed(port, connections), speed(server.address[1], connections))
                 for _ in range(arguments.rounds)]
        ratio = statistics.median(mine / bare for bare, mine in pairs)
        print(f"GET of {size} bytes, {connections} connections: "
              f"constant {statistics.median(bare for bare, _ in pairs):.0f}/s, "
              f"sandbox {statistics.median(mine for _, mine in pairs):.0f}/s, "
              f"ratio {ratio:.2f} (goal 0.5)")
    constant.stdin.close()
    constant.wait()


def send_zeros(server, method, path, headers, size, start=b"", end=b""):
    """A body of zeros, a piece at a time, so that this side stays small."""
    connection = http.client.HTTPConnection(*server.address, timeout=PATIENCE)
    connection.putrequest(method, path)
    for name, value in {"X-API-Key": server.key, **headers,
                        "Content-Length": str(len(start) + size + len(end))}.items():
        connection.putheader(name, value)
    connection.endheaders()
    connection.send(start)
    piece = bytes(256 * 1024)
    for at in range(0, size, len(piece)):
        connection.send(piece[:size - at])
    connection.send(end)
    reply = connection.getresponse()
    text = reply.read()
    if reply.status >= 300:
        sys.exit(f"{method} {path}: {reply.status} {text[:300]!r}")
    connection.close()


def receive(server, path):
    connection = http.client.HTTPConnection(*server.address, timeout=PATIENCE)
    connection.request("GET", path)
    reply = connection.getresponse()
    size = 0
    while piece := reply.read(256 * 1024):
        size += len(piece)
    connection.close()
    return size


def large_files(arguments, server, folder):
    size = arguments.megabytes * MB
    project = call(server, "POST", "/v2.0/projects", {"name": "Large", "locale": "en-US"})["_id"]
    ended(server, call(server, "POST", "/v2.0/snapshots",
                       {"projectId": project, "name": "one", "description": ""}))
    snapshot = call(server, "GET", f"/v2.0/snapshots?projectId={project}")["items"][0]["_id"]
    ended(server, call(server, "POST", f"/v2.0/snapshots/{snapshot}/package"))
    for file in pathlib.Path(folder, "files", "kept").glob(f"*{snapshot}*"):
        os.truncate(file, size)
    link = call(server, "POST", f"/v2.0/snapshots/{snapshot}/downloadlink")["downloadLink"]

    form = (b'--bench\r\nContent-Disposition: form-data; name="projectId"\r\n\r\n' + project.encode()
            + b'\r\n--bench\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\n')
    made = call(server, "POST", "/v2.0/uploads", b"", {
        "Tus-Resumable": "1.0.0", "Upload-Length": str(size), "x-cognigy-project-id": project,
        "Upload-Metadata": "uploadType c25hcHNob3Rz"})
    deeds = {
        "up by form": lambda: send_zeros(
            server, "POST", "/v2.0/snapshots/upload",
            {"Content-Type": "multipart/form-data; boundary=bench"}, size, form, b"\r\n--bench--\r\n"),
        "up by tus": lambda: send_zeros(
            server, "PATCH", urllib.parse.urlsplit(made["Location"]).path,
            {"Tus-Resumable": "1.0.0", "Upload-Offset": "0",
             "Content-Type": "application/offset+octet-stream"}, size),
        "down": lambda: receive(server, urllib.parse.urlsplit(link).path),
    }
    for name, deed in deeds.items():
        forget_peak(server)
        before = memory(server, "VmRSS")
        begin = time.monotonic()
        if deed() not in (None, size):
            sys.exit(f"{name}: not all came")
        took = time.monotonic() - begin
        peak = (memory(server, "VmHWM") - before) / MB
        print(f"{arguments.megabytes} MB {name}: {took:.2f} s, peak +{peak:.1f} MB (goal 8), "
              f"{before / MB:.0f} MB before")


def starts(arguments):
    for name, options in {"empty": ["--empty"], "demo": ["--demo"]}.items():
        figures = []
        for _ in range(arguments.rounds):
            begin = time.monotonic()
            server = Server(arguments.sandbox, *options)
            figures.append(time.monotonic() - begin)
            size = memory(server, "VmRSS") / MB
            server.stop()
        print(f"start, {name}: {statistics.median(figures):.2f} s (goal 1), {size:.0f} MB")


def add_rows(folder, project, count):
    """Flows, put past the server into its file."""
    database = sqlite3.connect(pathlib.Path(folder, "sandbox.sqlite"))
    def row(number):
        entry, uuid = f"{number:024x}", f"00000000-0000-4000-8000-{number:012d}"
        body = {"_id": entry, "referenceId": uuid, "name": f"Flow {number}", "description": "",
                "createdAt": number, "lastChanged": number}
        return ("flow", project, entry, uuid, body["name"], body["name"].lower(), number, number,
                json.dumps(body), "{}")
    start = count * 10  # so that two calls give other ids
    database.executemany(
        "INSERT INTO records (kind, parent, id, refId, name, folded, createdAt, lastChanged, body,"
        " internal) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(row, range(start, start + count)))
    database.commit()
    database.close()


def pages(arguments, folder):
    server = Server(arguments.sandbox, "--demo", "--data", folder)
    projects = [row["_id"] for row in call(server, "GET", "/v2.0/projects?limit=2")["items"]]
    server.stop()
    few = min(1000, arguments.rows)
    add_rows(folder, projects[0], few)
    add_rows(folder, projects[1], arguments.rows)
    server = Server(arguments.sandbox, "--data", folder)
    connection = http.client.HTTPConnection(*server.address, timeout=PATIENCE)

    def took(project, query):
        begin = time.monotonic()
        connection.request("GET", f"/v2.0/flows?limit=100&projectId={project}{query}",
                           headers={"X-API-Key": server.key, "Accept": "application/json"})
        reply = connection.getresponse()
        page = json.loads(reply.read())
        if reply.status != 200 or len(page["items"]) != 100:
            sys.exit(f"flows: {reply.status} {str(page)[:300]}")
        return 1000 * (time.monotonic() - begin), page["nextCursor"]

    for name, query in {"in the usual order": "", "by age": "&sort=createdAt:desc",
                        "by name": "&sort=name:asc", "further on": "&next="}.items():
        queries = [query + took(project, "")[1] if query == "&next=" else query
                   for project in projects]
        figures = [[took(project, query)[0] for project, query in zip(projects, queries)]
                   for _ in range(10 * arguments.rounds)]
        short, long = (statistics.median(column) for column in zip(*figures))
        print(f"page of 100 {name}: {short:.2f} ms of {few}, {long:.2f} ms of {arguments.rows}, "
              f"ratio {long / short:.2f} (goal 1)")
    connection.close()
    server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("sandbox", "constant", "load"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--milliseconds", type=int, default=1000)
    parser.add_argument("--megabytes", type=int, default=200)
    parser.add_argument("--rows", type=int, default=100_000)
    arguments = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; medians")
    with tempfile.TemporaryDirectory() as folder:
        server = Server(arguments.sandbox, "--demo", "--data", folder)
        small_reads(arguments, server)
        large_files(arguments, server, folder)
        server.stop()
    starts(arguments)
    with tempfile.TemporaryDirectory() as folder:
        pages(arguments, folder)


if __name__ == "__main__":
    main()
