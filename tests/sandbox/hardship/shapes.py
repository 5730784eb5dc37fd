# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Requests made by chance, as bytes; each is one whole HTTP request."""
import base64
import json
import re

TEXTS = ["", " ", "a", "0", "-1", "null", "true", "{}", "[]", "undefined", "name", "../..", "%",
         "%00", "%2F", "%ff%fe", "a" * 5000, "ä€😀", "\u202ex", "';--", "<b>", "\x7f", "1e999",
         "99999999999999999999", "createdAt:desc", "name:asc,name:desc", "[1,5]", "[9", ",,,",
         "6b04d38022eb92502318fa4e", "de-DE", "en-US", "webchat3"]
QUERIES = ["limit", "skip", "next", "previous", "sort", "filter", "projectId", "api_key", "type[]",
           "resourceType", "preferredLocaleId", "year", "month", "[]", "a.b", "userId"]
HEADERS = ["Accept", "Accept-Encoding", "Authorization", "Range", "If-Range", "Origin",
           "X-Forwarded-For", "Expect", "If-None-Match", "organisation-id", "x-cognigy-project-id",
           "X-HTTP-Method-Override", "Upload-Offset", "Tus-Resumable", "Content-Encoding"]
WORDS = ["application/json", "*/*", "gzip;q=0, *", "Basic !!!", "Basic " + "QQ" * 900, "Bearer x",
         "bytes=5-1", "bytes=-0", "bytes=99999999999999999999-", "multipart/form-data", "DELETE",
         "text/csv", "1.0.0", "chunked", "x" * 3000, ",;=\"", "\xff\xfe"]
VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND", "get", "X"]


def visible(text):
    """What may stand on a request line: no blanks, no control characters, ASCII."""
    return re.sub(r"[^\x21-\x7e]", lambda bad: "".join(
        f"%{byte:02x}" for byte in bad[0].encode("utf-8", "replace")), text)


class Shapes:
    def __init__(self, chance, operations, ids):
        self.chance = chance
        self.operations = operations
        self.ids = ids
        self.every_id = [entry for some in ids.values() for entry in some]
        self.uploads = ["/new/v2.0/uploads/x"]  # paths that the server has given

    def request(self, key, management):
        """Kind, method and bytes of one request."""
        kind = self.chance.choice(["path", "query", "header", "json", "json", "json", "form",
                                   "tus"])
        operation = self.chance.choice(self.operations)
        method, path = operation["method"], self.path(operation)
        headers, body = [("X-API-Key", key)], b""
        if operation["auth"] == "management":
            headers = [("Authorization", management)]
        if kind == "path":
            path = self.mutated(path)
            method = self.chance.choice(VERBS) if self.chance.random() < 0.4 else method
        elif kind == "query":
            operation = self.chance.choice([entry for entry in self.operations
                                            if entry["method"] == "GET"])
            method, path = "GET", self.path(operation) + "?" + self.query()
        elif kind == "header":
            headers = self.headers(headers)
        elif kind == "json":
            headers.append(("Content-Type", "application/json"))
            body = self.json_body(operation)
        elif kind == "form":
            operation = self.chance.choice([entry for entry in self.operations
                                            if entry.get("body") == "multipart"])
            path, method = self.path(operation), "POST"
            content_type, body = self.form()
            headers = [("X-API-Key", key)]
            headers.append(("Content-Type", content_type))
        else:
            method, path, more, body = self.tus()
            headers += more
        return kind, method, self.bytes(method, path, headers, body)

    @staticmethod
    def bytes(method, path, headers, body):
        lines = [f"{method} {visible(path)} HTTP/1.1", "Host: sandbox"]
        lines += [f"{name}: {value}" for name, value in headers]
        lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body

    def path(self, operation):
        prefix = self.chance.choice(["/new", "", "//new"])
        return prefix + self.filled(operation["path"], operation)

    def filled(self, path, operation):
        def one(match):
            name = match[1].removesuffix("Id")
            mine = self.ids.get(name) or self.ids.get(operation.get("kind")) or self.every_id
            if self.chance.random() < 0.15:
                return self.chance.choice(TEXTS)
            return self.chance.choice(mine if self.chance.random() < 0.8 else self.every_id)
        return re.sub(r"\{(\w+)\}", one, path)

    def mutated(self, path):
        for _ in range(self.chance.randrange(1, 4)):
            at = self.chance.randrange(len(path) + 1)
            path = self.chance.choice([
                path[:at] + self.chance.choice(TEXTS) + path[at:], path[:at], path + path[at:],
                path.replace("/", "//"), path[:at] + "/" + path[at:], path + "%7D",
                "http://other.example" + path, path + "#x", path + "/" * 300])
        return path if path.startswith(("/", "http")) else "/" + path

    def query(self):
        if self.chance.random() < 0.3:
            return "projectId=" + self.chance.choice(self.ids["project"])
        return "&".join(self.chance.choice(QUERIES) + self.chance.choice(["=", "", "=="])
                        + self.chance.choice(TEXTS) for _ in range(self.chance.randrange(1, 6)))

    def headers(self, headers):
        if self.chance.random() < 0.3:
            headers = []
        for _ in range(self.chance.randrange(1, 8)):
            headers.append((self.chance.choice(HEADERS), self.chance.choice(WORDS)))
        return [entry for entry in headers if entry != ("Expect", "chunked")]

    def value(self, depth=0):
        roll = self.chance.randrange(10)
        if roll < 4 or depth > 4:
            return self.chance.choice(TEXTS + self.every_id)
        if roll < 7:
            return self.chance.choice([None, True, False, 0, -1, 1.5, 2 ** 63, 2 ** 70, -1e300])
        if roll < 9:
            return [self.value(depth + 1) for _ in range(self.chance.randrange(4))]
        return {self.chance.choice(TEXTS): self.value(depth + 1)
                for _ in range(self.chance.randrange(4))}

    def json_body(self, operation):
        names = operation.get("bodyParams") or ["name"]
        body = {name: self.value() for name in names if self.chance.random() < 0.8}
        if "projectId" in body or self.chance.random() < 0.3:
            body["projectId"] = self.chance.choice(self.ids["project"])
        if self.chance.random() < 0.1:
            body[self.chance.choice(TEXTS)] = self.value()
        data = json.dumps(body).encode()
        roll = self.chance.random()
        if roll < 0.1:
            data = data[:self.chance.randrange(len(data) + 1)]
        elif roll < 0.2:
            at = self.chance.randrange(len(data) + 1)
            data = data[:at] + bytes(self.chance.randrange(256) for _ in range(3)) + data[at:]
        elif roll < 0.25:
            data = b"[" * self.chance.choice([10, 250, 60_000])
        elif roll < 0.3:
            data = b'{"name":"' + b"x" * 70_000 + b'"}'
        elif roll < 0.35:
            data = self.chance.choice([b"null", b"7", b'"x"', b"\x00", b"{}", b"[{}]", b"\xef\xbb\xbf{}"])
        return data

    def form(self):
        boundary = self.chance.choice(["b", "-" * 60, "a b", ""])
        parts = b""
        for _ in range(self.chance.randrange(4)):
            name = self.chance.choice(["file", "projectId", "mode", "localeId", "", "x" * 400])
            lines = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
            if self.chance.random() < 0.6:
                lines += '; filename="' + self.chance.choice(["a.csnap", "../../x", "", "ä"]) + '"'
            content = self.chance.choice([
                self.chance.choice(self.ids["project"]).encode(), b"", b"csnap", b"\x00" * 50,
                b"x" * 100_000, f"--{boundary}\r\n".encode(), b'"a","b"\n"c'])
            parts += lines.encode() + b"\r\n\r\n" + content + b"\r\n"
        if self.chance.random() < 0.8:
            parts += f"--{boundary}--\r\n".encode()
        declared = self.chance.choice([f"; boundary={boundary}", f'; boundary="{boundary}"', ""])
        return "multipart/form-data" + declared, parts

    def tus(self):
        def coded(text):
            return base64.b64encode(text.encode("utf-8", "replace")).decode()
        headers = [("Tus-Resumable", self.chance.choice(["1.0.0"] * 5 + ["0.2.2", ""]))]
        if self.chance.random() < 0.5:
            pairs = ["projectId " + coded(self.chance.choice(self.ids["project"] + TEXTS)),
                     "uploadType " + coded(self.chance.choice(["snapshots", "packages", "x"])),
                     self.chance.choice(["filename", "filename ", "filename !!", "a b c", ",,",
                                         "filename " + coded("a.csnap")])]
            self.chance.shuffle(pairs)
            headers += [("Upload-Metadata", ",".join(pairs)),
                        ("Upload-Length", self.chance.choice(
                            ["0", "5", "5", "5", "-1", "x", "", "99999999999999999999"]))]
            return "POST", "/new/v2.0/uploads", headers, b""
        method = self.chance.choice(["PATCH", "PATCH", "HEAD", "DELETE"])
        headers += [("Content-Type", self.chance.choice(
            ["application/offset+octet-stream"] * 3 + ["text/plain"])),
            ("Upload-Offset", self.chance.choice(["0", "0", "5", "-1", "x", "18446744073709551616"]))]
        target = self.chance.choice(self.uploads[-5:] if self.chance.random() < 0.8 else [
            "/new/v2.0/uploads/" + text for text in ["../x", "0" * 32] + TEXTS])
        return method, target, headers, b"csnap" * self.chance.randrange(3)
