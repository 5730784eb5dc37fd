#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""The .ts files are current (lupdate would change nothing) and finished, with their placeholders.

translations.py ROOT LUPDATE
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"),
                   message.findtext("comment") or "")
            found[key] = message
    return found


def texts_of(message):
    node = message.find("translation")
    forms = [form.text or "" for form in node.findall("numerusform")]
    return forms or [node.text or ""]


def check(path, root, lupdate):
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / path.name
        shutil.copy(path, fresh)
        # English stands in the source; its file holds the plurals alone.
        scope = ["-pluralonly"] if path.stem.endswith("_en") else []
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *scope,
                        str(root / "src"), str(root / "ui"), "-ts", str(fresh)], check=True)
        now, wanted = messages(path), messages(fresh)
    for key in sorted(wanted.keys() - now.keys()):
        faults.append(f"{path.name}: misses {key}")
    for key in sorted(now.keys() - wanted.keys()):
        faults.append(f"{path.name}: still holds {key}")
    for key, message in now.items():
        node = message.find("translation")
        if node is None or node.get("type") in ("unfinished", "vanished", "obsolete"):
            faults.append(f"{path.name}: {key} is not finished")
            continue
        for text in texts_of(message):
            if not text.strip():
                faults.append(f"{path.name}: {key} is empty")
            wants = set(PLACEHOLDER.findall(key[1])) - {"%n"}
            if wants != set(PLACEHOLDER.findall(text)) - {"%n"}:
                faults.append(f"{path.name}: {key} has other placeholders in {text!r}")
    return faults, len(now)


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    files = sorted((root / "translations").glob("*.ts"))
    faults = [] if files else ["no .ts file"]
    for path in files:
        wrong, count = check(path, root, lupdate)
        faults += wrong
        print(f"{path.name}: {count} messages, {len(wrong)} faults")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
