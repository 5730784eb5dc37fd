#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Every dialog and page is a Designer form in ui/, named as its class, and nothing else lies there.

forms.py ROOT
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

CLASS = re.compile(r"class\s+(\w+)\s*(?:final\s*)?:\s*public\s+(Q(?:Dialog|Wizard|WizardPage))\b")


def main():
    root = pathlib.Path(sys.argv[1])
    faults = []
    sources = {path: path.read_text(encoding="utf-8")
               for path in (root / "src").rglob("*") if path.suffix in (".h", ".cpp")}
    together = "\n".join(sources.values())
    forms = sorted((root / "ui").glob("*"))
    for form in forms:
        if form.suffix != ".ui":
            faults.append(f"{form.name}: only forms lie in ui/")
            continue
        name = xml.parse(form).getroot().findtext("class")
        if name != form.stem:
            faults.append(f"{form.name}: its class is {name}")
        if not re.search(rf"class\s+{form.stem}\b[^;]*:\s*public\b", together):
            faults.append(f"{form.name}: no class of that name uses it")
        if f'"ui_{form.stem}.h"' not in together:
            faults.append(f"{form.name}: nobody includes ui_{form.stem}.h")
    names = {form.stem for form in forms}
    dialogs = 0
    for path, text in sources.items():
        for match in CLASS.finditer(text):
            dialogs += 1
            if match.group(1) not in names:
                faults.append(f"{path.relative_to(root)}: {match.group(1)} has no form in ui/")
    print("\n".join(faults))
    print(f"{len(forms)} forms, {dialogs} dialogs and pages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
