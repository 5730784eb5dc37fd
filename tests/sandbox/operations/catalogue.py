# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""The API's data files, read on their own: what each operation takes and which roles it needs."""
import json
import pathlib
import re


class Catalogue:
    def __init__(self, folder):
        folder = pathlib.Path(folder)

        def rows(name, key):
            return json.loads((folder / f"{name}.json").read_text("utf-8"))[key]

        self.operations = rows("operations", "operations")
        self.kinds = {row["name"]: row for row in rows("kinds", "kinds")}
        self.enums = {row["name"]: row for row in rows("enums", "enums")}
        self.languages = [row["code"] for row in rows("languages", "languages")]
        self.roles = {row["name"]: row["scope"] for row in rows("roles", "roles")}
        self.rights = {(row["kind"], row["action"]): row["roles"] for row in rows("roles", "rights")}

    def find(self, identity):
        return next(row for row in self.operations if row["id"] == identity)

    def is_installed(self, operation):
        return self.kinds.get(operation.get("kind"), {}).get("installed", True)

    def roles_for(self, operation):
        """Roles of which one is needed, as roles.json has it: the verb first, else read or write."""
        kind = operation.get("kind")
        general = "read" if operation["method"] == "GET" else "write"
        return self.rights.get((kind, operation.get("verb")), self.rights.get((kind, general), []))

    def fields(self, operation):
        """Body fields of an operation by name: what it knows itself, else its kind's."""
        kind = self.kinds.get(operation.get("kind"), {})
        verb = operation.get("verb")
        known = {}
        for field in kind.get("fields", []):
            allowed = {"create": field.get("create"), "update": field.get("update")}.get(verb, True)
            if allowed and field["name"] in operation.get("bodyParams", []):
                required = verb == "create" and field.get("create") == "required"
                known[field["name"]] = {"type": field["type"], "required": required}
        for param in operation.get("params", []):
            known[param["name"]] = {"type": param["type"],
                                    "required": param.get("required", False)}
        return known

    def words(self, enum):
        if enum == "nluLanguage":
            return self.languages
        if enum == "globalRole":
            return [name for name, scope in self.roles.items() if scope == "global"]
        if enum == "projectRole":
            return [name for name, scope in self.roles.items() if scope == "project"]
        if enum == "channel":
            return ["webchat3", "rest"]
        row = self.enums[enum]
        return [word for word in row["values"] if word not in row.get("older", [])]


def names_in(path):
    """The names between braces of a path, in order."""
    return re.findall(r"\{(\w+)\}", path)
