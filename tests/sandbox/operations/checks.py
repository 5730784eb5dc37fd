# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""What is asked of every operation."""
import re

from cases import CASES, CONSUMING
from catalogue import names_in
from people import key_of
from world import CannotMake

NOWHERE = "f" * 24
# Conditions of roles.json that are no roles.
OPEN = {"@member", "@self", "@any", "@public", "@management", "@caller"}
# Ids that need not be known: a session begins with its first message.
FREE_IDS = {"sessionId"}
# What comes with the installation, or belongs to whoever calls.
NOT_OF_AN_ORGANISATION = {"alexaSkill", "apiKey", "handoverService"}
WRONG = {"string": 5, "int": "five", "number": "five", "bool": "yes", "object": "x", "ts": "now",
         "array": "x", "any": None}


class Failed(Exception):
    pass


def expect(condition, text):
    if not condition:
        raise Failed(text)


class Checks:
    """Each check returns True where it was made, False where the operation gives no cause for it;
    it raises Failed."""

    names = ["happy path", "no key", "unknown id", "unknown field", "wrong type", "missing field",
             "wrong method", "without the role", "with the role", "other organisation"]

    def __init__(self, world):
        self.world = world
        self.catalogue = world.catalogue
        self.changed = set()  # names of operations that have changed something

    # -- arguments ----------------------------------------------------------------------------

    def arguments(self, operation):
        """path, query, body and files of a call that is to go well."""
        case = CASES.get(operation["id"], lambda world: {})(self.world)
        fresh = operation.get("verb") in CONSUMING
        path = case["path"] if "path" in case else self.world.path(operation, fresh)
        query = case.get("query", self.query(operation))
        body = case["body"] if "body" in case else self.world.body(operation, case.get("more"))
        return {"path": path, "query": query, "body": body, "files": case.get("files"),
                "key": case.get("key"), "headers": case.get("headers")}

    def query(self, operation):
        if operation.get("verb") in ("list", "read", "batch", "create") or operation["body"] == "none":
            if "projectId" in operation.get("query", []):
                return {"projectId": self.world.project}
        return None

    def call(self, operation, arguments, **changed):
        return self.world.call(operation["id"], **{**arguments, **changed})

    # -- checks -------------------------------------------------------------------------------

    def happy_path(self, operation):
        reply = self.call(operation, self.arguments(operation))
        if reply.status == 501:
            raise CannotMake("answers 501")
        expect(reply.status == operation["status"],
               f"{operation['status']} was expected, not {reply}")
        check_shape(operation, reply)
        return True

    def no_key(self, operation):
        if operation["auth"] in ("none", "endpoint"):
            return False
        path = {name: NOWHERE for name in names_in(operation["path"])}
        reply = self.world.sandbox.call(operation["method"], self.address(operation, path))
        expect(reply.status == 401 and reply.field("code") == 401, f"401 was expected, not {reply}")
        return True

    def unknown_id(self, operation):
        names = [name for name in names_in(operation["path"]) if name not in FREE_IDS]
        if not names:
            return False
        arguments = self.arguments(operation)
        for name in names:
            path = {**arguments["path"], name: NOWHERE}
            reply = self.call(operation, arguments, path=path)
            expect(reply.status == 404 and reply.field("code") == 1002,
                   f"an unknown {name}: 404 was expected, not {reply}")
        return True

    def unknown_field(self, operation):
        if operation["body"] != "json" or not operation.get("bodyParams") \
                or "*" in operation.get("ignoredBody", []):
            return False
        arguments = self.arguments(operation)
        body = {**arguments["body"], "noSuchField": 1}
        self.refused(operation, self.call(operation, arguments, body=body), "noSuchField")
        return True

    def wrong_type(self, operation):
        if operation["body"] != "json" or "*" in operation.get("ignoredBody", []):
            return False
        made = False
        arguments = None
        for name, field in self.catalogue.fields(operation).items():
            value = WRONG.get(re.split(r"[:<]", field["type"])[0], 5)
            if value is None or name in operation.get("ignoredBody", []):
                continue
            if name == "projectId" and not field["required"]:
                continue
            arguments = arguments or self.arguments(operation)
            body = {**arguments["body"], name: value}
            self.refused(operation, self.call(operation, arguments, body=body), name)
            made = True
        return made

    def missing_field(self, operation):
        if operation["body"] != "json" or "*" in operation.get("ignoredBody", []):
            return False
        made = False
        for name, field in self.catalogue.fields(operation).items():
            if not field["required"]:
                continue
            arguments = self.arguments(operation)
            body = {key: value for key, value in arguments["body"].items() if key != name}
            self.refused(operation, self.call(operation, arguments, body=body), name)
            made = True
        return made

    def wrong_method(self, operation):
        # Hardly any operation is a PUT.
        taken = {other["method"] for other in self.catalogue.operations
                 if other["path"] == operation["path"]}
        method = "PATCH" if "PUT" in taken else "PUT"
        path = {name: NOWHERE for name in names_in(operation["path"])}
        reply = self.world.sandbox.call(method, self.address(operation, path), key=self.world.owner)
        expect(reply.status == 405 and reply.field("code") == 1013, f"405 was expected, not {reply}")
        return True

    def without_the_role(self, operation):
        if operation["method"] == "GET" or operation["auth"] not in ("user", "management"):
            return False
        arguments = self.arguments(operation)
        if operation["auth"] == "management":
            reply = self.call(operation, arguments, key=self.world.owner)
            expect(reply.status in (401, 403), f"403 was expected, not {reply}")
            return True
        roles = [role for role in self.catalogue.roles_for(operation) if role != "@caller"]
        if not roles or OPEN & set(roles) - {"@member"}:
            return False
        who = "outsider" if "@member" in roles else "nobody"
        reply = self.call(operation, arguments, key=key_of(who))
        if who == "outsider" and not names_in(operation["path"]):
            return False
        expect(reply.status == 403 and reply.field("code") == 403, f"403 was expected, not {reply}")
        if who == "nobody":
            named = set(re.findall(r"\w+", reply.field("detail")))
            expect(named & set(roles), f"none of {roles} is named: {reply}")
        return True

    def with_the_role(self, operation):
        if operation["method"] == "GET" or operation["auth"] != "user":
            return False
        roles = [role for role in self.catalogue.roles_for(operation) if not role.startswith("@")]
        if not roles:
            return False
        for role in roles:
            if operation.get("kind") == "user" and self.catalogue.roles[role] == "project":
                continue
            self.world.actor = key_of(role)
            arguments = self.arguments(operation)
            self.world.actor = self.world.owner
            reply = self.call(operation, arguments, key=key_of(role))
            expect(reply.status == operation["status"],
                   f"as {role}: {operation['status']} was expected, not {reply}")
        return True

    def other_organisation(self, operation):
        if operation["auth"] != "user" or not names_in(operation["path"]):
            return False
        names = [name for name in names_in(operation["path"]) if name not in FREE_IDS]
        if not names or operation.get("kind") in NOT_OF_AN_ORGANISATION:
            return False
        arguments = self.arguments(operation)
        reply = self.call(operation, arguments, key=key_of("stranger"))
        expect(reply.status == 404 and reply.field("code") == 1002,
               f"404 was expected for somebody of another organisation, not {reply}")
        return True

    # -- helpers ------------------------------------------------------------------------------

    def address(self, operation, path):
        address = operation["path"].replace("%7D", "")
        for name, value in path.items():
            address = address.replace("{" + name + "}", value)
        return operation["prefixes"][0] + address

    def refused(self, operation, reply, name):
        expect(reply.status == 400 and reply.field("code") in (1000, 1005),
               f"{name}: 400 was expected, not {reply}")
        expect(name in reply.field("detail"), f"400 does not name {name}: {reply}")


def check_shape(operation, reply):
    """Whether a reply has the form that the catalogue gives."""
    returns, body = operation["returns"], reply.json
    if operation["body"] == "tus":
        return
    if returns == "list":
        expect(isinstance(body.get("items"), list), f"no items: {reply}")
        expect(isinstance(body.get("total"), int), f"no total: {reply}")
    elif returns == "items":
        expect(isinstance(body.get("items"), list), f"no items: {reply}")
    elif returns == "array":
        expect(isinstance(body, list), f"no array: {reply}")
    elif returns == "task":
        expect(body.get("_id") and body.get("status") and body.get("type"), f"no task: {reply}")
    elif returns == "tasks":
        expect(body["tasks"] and all(task.get("_id") for task in body["tasks"]),
               f"no tasks: {reply}")
    elif returns == "link":
        expect(str(body.get("downloadLink")).startswith("http"), f"no link: {reply}")
    elif returns == "none":
        expect(not reply.raw, f"a body: {reply}")
    elif returns == "single":
        expect(isinstance(body, (dict, list, str)), f"no object: {reply}")
