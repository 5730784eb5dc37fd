#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Reads every #include below src/ and fails on an arrow that runs up or across.

layering.py ROOT [--self-test]
"""
import pathlib
import re
import sys
import tempfile

# Room → the rooms that it may include. What is not named here is not allowed.
ALLOWED = {
    "base": set(),
    "net": {"base"},
    "credentials": {"base"},
    "api": {"base", "net"},
    "operations": {"base", "net", "credentials", "api"},
    "models": {"base", "net", "credentials", "api", "operations"},
    "gui": {"base", "net", "credentials", "api", "operations", "models"},
    "console": {"base", "net", "credentials", "api", "operations", "models", "gui"},
    "sandbox": {"base"},
}
# Room → Qt headers that it must not know, as patterns of the header's name.
WIDGETS = r"Q(Widget|Application$|MainWindow|Dialog|Action|PushButton|TableView|TreeView|Style|Layout)"
FORBIDDEN = {
    "base": WIDGETS + r"|QNetwork|QSql|QPainter|QIcon|QColor",
    "net": WIDGETS + r"|QSql|QPainter|QIcon|QColor",
    "credentials": WIDGETS + r"|QNetwork|QSql|QPainter|QIcon|QColor",
    "api": WIDGETS + r"|QNetworkAccessManager|QPainter|QIcon|QColor",
    "operations": WIDGETS + r"|QNetworkAccessManager|QPainter|QIcon|QColor",
    "models": WIDGETS + r"|QNetworkAccessManager|QPainter|QIcon|QColor",
    "gui": r"QNetworkAccessManager|QNetworkRequest|QNetworkReply|QJsonDocument|QSql",
    "console": r"QNetworkAccessManager",
    "sandbox": WIDGETS + r"|QNetworkAccessManager",
}
OURS = re.compile(r'^\s*#\s*include\s*"(\w+)/[^"]+"')
ANGLE = re.compile(r"^\s*#\s*include\s*<([^>]+)>")


def check(root):
    faults, count = [], 0
    for path in sorted((root / "src").rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        room = path.relative_to(root / "src").parts[0]
        if room not in ALLOWED:
            faults.append(f"{path}: the room {room} is not known here")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{path.relative_to(root)}:{number}"
            if match := OURS.match(line):
                count += 1
                target = match.group(1)
                if target in ALLOWED and target != room and target not in ALLOWED[room]:
                    faults.append(f"{where}: {room} must not include {target}")
            elif match := ANGLE.match(line):
                name = match.group(1).split("/")[-1]
                if room in FORBIDDEN and re.match(FORBIDDEN[room], name):
                    faults.append(f"{where}: {room} must not know {name}")
    return faults, count


def self_test():
    """An arrow up, an arrow across and a forbidden Qt class must each be seen."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for room, text in {
            "base": '#include "net/apiclient.h"\n',
            "credentials": '#include "net/apiclient.h"\n',
            "gui": "#include <QNetworkAccessManager>\n",
            "models": '#include "api/locale.h"\n#include <QWidget>\n',
        }.items():
            (root / "src" / room).mkdir(parents=True)
            (root / "src" / room / "x.h").write_text(text)
        faults, _ = check(root)
        assert len(faults) == 4, faults


def main():
    self_test()
    faults, count = check(pathlib.Path(sys.argv[1]))
    print("\n".join(faults))
    print(f"{count} includes of our own read, {len(faults)} arrows run the wrong way")
    return 1 if faults or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
