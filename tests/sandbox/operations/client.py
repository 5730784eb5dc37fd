# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""A sandbox as a child process and a bare HTTP client for it."""
import base64
import http.client
import json
import pathlib
import subprocess
import urllib.parse


class Reply:
    """What came back: status, parsed body (None where it is empty), raw text."""

    def __init__(self, status, raw):
        self.status = status
        self.raw = raw
        try:
            self.json = json.loads(raw) if raw else None
        except ValueError:
            self.json = None

    def field(self, name):
        return self.json.get(name) if isinstance(self.json, dict) else None

    def __str__(self):
        return f"{self.status} {self.raw[:300].decode('utf-8', 'replace')}"


class Sandbox:
    """Runs the program; its clock stands in a file, so that tasks end when the test says so."""

    def __init__(self, program, folder, arguments=()):
        folder = pathlib.Path(folder)
        self._clock = folder / "clock"
        self._clock.write_text("0")
        self._moved = 0
        self._errors = open(folder / "stderr", "w+b")
        self._process = subprocess.Popen(
            [program, "--port", "0", "--clock-file", str(self._clock), *arguments],
            stdout=subprocess.PIPE, stderr=self._errors)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the sandbox did not start: " + self.errors())
        ready = json.loads(line)
        address = urllib.parse.urlsplit(ready["baseUrl"])
        self.host, self.port = address.hostname, address.port
        self.key = ready["apiKey"]
        pair = f"{ready['managementUser']}:{ready['managementPassword']}"
        self.management = "Basic " + base64.b64encode(pair.encode()).decode()
        self._connection = None

    def advance(self, seconds=3600):
        """Moves the server's clock forward."""
        self._moved += seconds
        self._clock.write_text(str(self._moved))

    def errors(self):
        """What it has written to stderr so far."""
        self._errors.seek(0)
        return self._errors.read().decode("utf-8", "replace")

    def stop(self):
        self._process.terminate()
        self._process.wait(30)
        self._process.stdout.close()
        self._errors.close()

    def call(self, method, path, query=None, body=None, key=None, headers=None, files=None):
        """One request. `body` is sent as JSON; with `files` it is the text parts of a form."""
        if query:
            path += "?" + urllib.parse.urlencode(query, doseq=True)
        send = {"Accept": "application/json", **(headers or {})}
        if key and key.startswith("Basic "):
            send["Authorization"] = key
        elif key:
            send["X-API-Key"] = key
        data = None
        if files is not None:
            data, send["Content-Type"] = form(body or {}, files)
        elif isinstance(body, bytes):
            data = body
        elif body is not None:
            data = json.dumps(body).encode()
            send.setdefault("Content-Type", "application/json")
        for attempt in (1, 2):
            try:
                if self._connection is None:
                    self._connection = http.client.HTTPConnection(self.host, self.port, timeout=60)
                self._connection.request(method, path, data, send)
                reply = self._connection.getresponse()
                return Reply(reply.status, reply.read())
            except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                # An idle connection may be closed at any time; only a fresh one must answer.
                self._connection.close()
                self._connection = None
                if attempt == 2:
                    raise
        return None


def form(fields, files):
    """A multipart body and its content type."""
    mark = "----sandbox-test"
    parts = []
    for name, value in fields.items():
        parts.append(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
                     f"{value}\r\n".encode())
    for name, (file_name, content) in files.items():
        parts.append(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; '
                     f'filename="{file_name}"\r\nContent-Type: application/octet-stream\r\n\r\n'
                     .encode() + content + b"\r\n")
    parts.append(f"--{mark}--\r\n".encode())
    return b"".join(parts), f"multipart/form-data; boundary={mark}"
