# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""The file of --users for this test: two organisations, one user for each role that there is."""

PROJECT = "Every operation"
SPARE = "To be restored"


def key_of(name):
    return f"key-of-{name}"


def users_file(roles):
    """`roles`: name → scope. The project's members each have one role; `nobody` has none."""
    users, members = [], {}

    def add(name, global_roles, project_roles=None):
        email = f"{name}@acme.example"
        users.append({"email": email, "name": name.title(), "password": f"secret of {name}",
                      "roles": global_roles, "apiKeys": [key_of(name)]})
        if project_roles is not None:
            members[email] = project_roles

    add("owner", ["admin", "apiKeys", "base_role"], ["projectAdmin"])
    add("nobody", ["base_role"], [])
    add("outsider", ["base_role"])
    for role, scope in roles.items():
        if scope == "project":
            add(role, ["base_role"], [role])
        else:
            add(role, [role], [])
    stranger = {"email": "stranger@umbra.example", "name": "Stranger", "password": "secret",
                "roles": ["admin"], "apiKeys": [key_of("stranger")]}
    return {"organisations": [
        {"name": "Acme", "users": users, "superApiKeys": [key_of("super")],
         "projects": [{"name": name, "locale": "en-US", "members": members}
                      for name in (PROJECT, SPARE)]},
        {"name": "Umbra", "users": [stranger],
         "projects": [{"name": "Theirs", "members": {"stranger@umbra.example": ["projectAdmin"]}}]},
    ]}
