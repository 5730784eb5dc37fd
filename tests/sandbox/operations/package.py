# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Files to upload."""
import io
import json
import tarfile


def extension(name):
    """The bytes of an extension with nothing in it but its description."""
    manifest = json.dumps({"name": name, "version": "1.0.0", "main": "build/module.js",
                           "description": "for a test"}).encode()
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as archive:
        for path, content in (("package.json", manifest), ("README.md", b"# Test\n"),
                              ("build/module.js", b"module.exports = {};\n")):
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return target.getvalue()
