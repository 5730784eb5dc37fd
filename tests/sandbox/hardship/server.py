# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""A sandbox as a child process, and one keep-alive connection to it."""
import base64
import json
import socket
import subprocess
import urllib.parse

PATIENCE = 60  # seconds for anything at all: a machine may be slow


class Server:
    """Started with the arguments and any free port; `key` is its API key,
    `management` what the Management service user sends as Authorization."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, "--port", "0", *arguments],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the server did not start: exit code {self.process.wait()}")
        ready = json.loads(line)
        self.key = ready["apiKey"]
        pair = f"{ready['managementUser']}:{ready['managementPassword']}"
        self.management = "Basic " + base64.b64encode(pair.encode()).decode()
        url = urllib.parse.urlsplit(ready["baseUrl"])
        self.address = (url.hostname, url.port)

    def kill(self):
        """SIGKILL."""
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self):
        """SIGTERM; the exit code."""
        self.process.terminate()
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.stdout.close()


class Connection:
    """Sends bytes and reads replies. OSError where the connection breaks."""

    def __init__(self, address):
        self.socket = socket.create_connection(address, PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.pending = b""

    def close(self):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def more(self):
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionResetError("the server has closed")
        self.pending += data

    def reply(self, method="GET"):
        """Status, headers in lower case, body."""
        while b"\r\n\r\n" not in self.pending:
            self.more()
        head, self.pending = self.pending.split(b"\r\n\r\n", 1)
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.strip().lower(): value.strip()
                   for name, _, value in (line.partition(":") for line in lines)}
        status = int(first.split(" ")[1])
        size = 0 if method == "HEAD" else int(headers.get("content-length", 0))
        while len(self.pending) < size:
            self.more()
        body, self.pending = self.pending[:size], self.pending[size:]
        return status, headers, body

    def ask(self, method, path, key, body=None):
        """A JSON request; status and what its body says."""
        data = b"" if body is None else json.dumps(body).encode()
        self.send(f"{method} {path} HTTP/1.1\r\nHost: sandbox\r\nX-API-Key: {key}\r\n"
                  f"Accept: application/json\r\nContent-Type: application/json\r\n"
                  f"Content-Length: {len(data)}\r\n\r\n".encode() + data)
        status, _, text = self.reply(method)
        return status, json.loads(text) if text else None
