#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of the tree: what lies on top, the licence lines, the sizes of files.

shape.py ROOT
"""
import pathlib
import statistics
import subprocess
import sys

TOP = {"CMakeLists.txt", "src", "ui", "resources", "tests", "translations", "packaging",
       "README.md", "LICENSE", ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore"}
SOURCE = {".h", ".cpp", ".py", ".mjs", ".sh", ".cmake"}


def tracked(root):
    listing = subprocess.run(["git", "-C", root, "ls-files"], capture_output=True, text=True)
    if listing.returncode == 0:
        return [pathlib.Path(name) for name in listing.stdout.splitlines()]
    skip = {"build", "build-sanitize", ".git", "node_modules"}
    return [path.relative_to(root) for path in pathlib.Path(root).rglob("*")
            if path.is_file() and not skip & set(path.relative_to(root).parts)]


def main():
    root = pathlib.Path(sys.argv[1])
    files = [path for path in tracked(root) if (root / path).is_file()]
    faults = []
    for name in sorted({path.parts[0] for path in files} - TOP):
        faults.append(f"{name}: does not belong on the top level")

    sizes = {}
    for path in files:
        script = path.suffix == "" and path.parts[0] in ("packaging", "tests", ".ci")
        head = (root / path).read_bytes()[:300].decode("utf-8", "replace")
        if path.suffix in SOURCE or path.name == "CMakeLists.txt" or (script and head[:2] == "#!"):
            if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier:" not in head:
                faults.append(f"{path}: lacks the two SPDX lines")
        if path.suffix in (".h", ".cpp"):
            sizes[path] = len((root / path).read_bytes().splitlines())

    ordered = sorted(sizes.values())
    median = statistics.median(ordered)
    ninth = ordered[int(len(ordered) * 0.9)]
    for path, lines in sizes.items():
        if lines > 600:
            faults.append(f"{path}: {lines} lines, the limit is 600")
    if median > 100:
        faults.append(f"the median file has {median} lines, the goal is 100")
    if ninth > 350:
        faults.append(f"one file in ten has more than {ninth} lines, the goal is 350")
    print("\n".join(faults))
    print(f"{len(sizes)} source files: median {median:.0f} lines, nine in ten up to {ninth}, "
          f"the largest {ordered[-1]}; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
