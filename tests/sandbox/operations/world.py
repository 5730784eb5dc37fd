# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Things to call the operations on: made through the API itself, by somebody who may do all."""
import itertools

import package
from catalogue import names_in
from people import PROJECT, SPARE, key_of


class CannotMake(Exception):
    """Something that an operation needs could not be made: most likely not built yet."""


class World:
    def __init__(self, sandbox, catalogue):
        self.sandbox = sandbox
        self.catalogue = catalogue
        self.owner = key_of("owner")
        self.actor = self.owner  # who will make the call that arguments are made for
        self._numbers = itertools.count(1)
        self._shared = {}
        self.project = self._named("indexProjects", PROJECT)["_id"]
        self.me = self.call("readUserMe").json["_id"]

    # -- calling ------------------------------------------------------------------------------

    def call(self, identity, path=None, query=None, body=None, key=None, headers=None, files=None):
        """An operation with everything given, by default as the owner."""
        operation = self.catalogue.find(identity)
        address = operation["path"].replace("%7D", "")
        for name, value in (path or {}).items():
            address = address.replace("{" + name + "}", str(value))
        if operation["auth"] == "management":
            key = key or self.sandbox.management
        prefix = operation["prefixes"][0]
        return self.sandbox.call(operation["method"], prefix + address, query, body,
                                 key or self.owner, headers, files)

    def must(self, identity, **arguments):
        reply = self.call(identity, **arguments)
        if reply.status >= 300:
            raise CannotMake(f"{identity}: {reply}")
        return reply

    def finished(self, reply):
        """Ends the task that a reply started; returns it."""
        self.sandbox.advance()
        task = self.must("readTask", path={"taskId": reply.field("_id")}).json
        if task["status"] != "done":
            raise CannotMake(f"the task {task['type']} ended as {task['status']}: "
                             f"{task['failReason']}")
        return task

    def _named(self, identity, name, **arguments):
        query = {"limit": 100, **arguments.pop("query", {})}
        for row in self.must(identity, query=query, **arguments).json["items"]:
            if row.get("name") == name:
                return row
        raise CannotMake(f"{identity} does not list {name}")

    def text(self, word):
        return f"{word} {next(self._numbers)}"

    # -- values -------------------------------------------------------------------------------

    def sample(self, name, kind_of_value):
        """A value of a type that fits a field of this name."""
        if kind_of_value.startswith("enum:"):
            return self.catalogue.words(kind_of_value[5:])[0]
        if kind_of_value.startswith("array"):
            return []
        if name == "projectId" or kind_of_value == "ref:project":
            return self.project
        if kind_of_value.startswith("refUuid:"):
            return self.reference(kind_of_value[8:])
        if kind_of_value.startswith("ref:"):
            return self.shared(kind_of_value[4:])
        return {"int": 5, "number": 0.5, "bool": True, "object": {}, "any": {},
                "ts": 2000000000, "iso": "2030-01-01T00:00:00.000Z",
                "id": self.project}.get(kind_of_value, self.text(name))

    def body(self, operation, more=None):
        """The required fields of an operation, no others; `more` says what some of them are."""
        if operation["body"] != "json":
            return None
        more = more or {}
        required = {name: self.sample(name, field["type"])
                    for name, field in self.catalogue.fields(operation).items()
                    if field["required"] and name not in more}
        return {**required, **more}

    def reference(self, kind):
        """Reference id of the shared thing of a kind."""
        read = self.catalogue.kinds[kind]["operations"]["read"]
        operation = self.catalogue.find(read)
        return self.must(read, path=self.path(operation)).json["referenceId"]

    # -- things -------------------------------------------------------------------------------

    def path(self, operation, fresh=False):
        """Values for the ids in an operation's path; `fresh` makes a new thing for the last."""
        names = names_in(operation["path"])
        values = {}
        for name in names:
            kind = PARAMS.get((operation.get("kind"), name)) or PARAMS.get(name)
            if kind is None:
                raise CannotMake(f"nothing is known to stand for {name}")
            is_last = name == names[-1]
            values[name] = self.make(kind) if fresh and is_last else self.shared(kind)
        return values

    def shared(self, kind):
        """The id of the one thing of a kind that many calls may use."""
        if kind not in self._shared:
            self._shared[kind] = self.make(kind)
        return self._shared[kind]

    def forget(self, kind):
        self._shared.pop(kind, None)

    def make(self, kind):
        """A new thing of a kind; returns its id."""
        special = getattr(self, "make_" + kind, None)
        if special:
            return special()
        create = self.catalogue.kinds.get(kind, {}).get("operations", {}).get("create")
        if create is None:
            raise CannotMake(f"nothing makes a {kind}")
        operation = self.catalogue.find(create)
        body = self.body(operation, BODIES.get(create, lambda world: {})(self))
        return self.must(create, path=self.path(operation), body=body).json["_id"]

    def make_project(self):
        """One with members like those of the shared one, as far as operations on it need them."""
        path = {"projectId": self.must("createProject", body={
            "name": self.text("Project"), "locale": "en-US"}).json["_id"]}
        for name, role in (("nobody", None), ("projectAdmin", "projectAdmin")):
            user = self.must("readUserMe", key=key_of(name)).json["_id"]
            self.must("addProjectMember", path=path, body={"userId": user})
            if role:
                self.must("addRoleToMember", path={**path, "userId": user}, body={"role": role})
        admin = self.must("readUserMe", key=key_of("admin")).json["_id"]
        self.must("addProjectMember", path=path, body={"userId": admin})
        return path["projectId"]

    def spare_snapshot(self):
        """A snapshot of a project that nothing else here uses."""
        if "spare" not in self._shared:
            project = self._named("indexProjects", SPARE)["_id"]
            self.finished(self.must("createSnapshot", body={
                "projectId": project, "name": "Spare", "description": "for a test"}))
            snapshot = self._named("indexSnapshots", "Spare", query={"projectId": project})
            self._shared["spare"] = (snapshot["_id"], project)
        return self._shared["spare"]

    def first(self, identity, **arguments):
        rows = self.must(identity, **arguments).json
        rows = rows["items"] if isinstance(rows, dict) else rows
        if not rows:
            raise CannotMake(f"{identity} lists nothing")
        return rows[0]

    def make_user(self):
        return self.person()[1]

    def person(self):
        """A new user: e-mail and id. The password is always the same."""
        email = f"user{next(self._numbers)}@acme.example"
        user = self.must("createUser", body={
            "id": email, "name": self.text("User"), "password": "a password"})
        return email, user.json["_id"]

    def person_with_key(self):
        """A new user that may make API keys: the value of one."""
        email, user = self.person()
        self.must("addRoleToUser", path={"userId": user}, body={"userId": user, "role": "apiKeys"})
        token = self.sandbox.call("POST", "/auth/oauth2/token", body={
            "grant_type": "password", "username": email, "password": "a password"})
        return self.sandbox.call(
            "POST", "/new/v2.0/users/me/apikeys", body={"name": "x"},
            headers={"Authorization": "Bearer " + token.field("access_token")}).field("apiKey")

    make_managementUser = make_user

    def make_member(self):
        user = self.make_user()
        self.must("addProjectMember", path={"projectId": self.project}, body={"userId": user})
        return user

    def make_organisation(self):
        return self.must("createOrganisation", body={"name": self.text("Organisation")}).json["_id"]

    def make_locale(self):
        # Ten fit into a project: the oldest of those made here makes room.
        rows = self.must("indexLocales", query={"projectId": self.project, "limit": 100})
        spare = [row["_id"] for row in rows.json["items"]
                 if not row["primary"] and row["_id"] != self._shared.get("locale")]
        if len(spare) > 6:
            self.must("deleteLocale", path={"localeId": spare[-1]})
        return self.must("createLocale", body={
            "projectId": self.project, "name": self.text("Locale"),
            "nluLanguage": "de-DE"}).json["_id"]

    def primary_locale(self):
        return self.must("readProject", path={"projectId": self.project}).json[
            "primaryLocaleReference"]

    def make_snapshot(self):
        rows = self.must("indexSnapshots", query={"projectId": self.project}).json["items"]
        for row in rows[6:]:
            if row["_id"] != self._shared.get("snapshot"):
                self.finished(self.must("deleteSnapshot", path={"snapshotId": row["_id"]}))
        name = self.text("Snapshot")
        self.finished(self.must("createSnapshot", body={
            "projectId": self.project, "name": name, "description": "for a test"}))
        return self._named("indexSnapshots", name, query={"projectId": self.project})["_id"]

    def packaged_snapshot(self):
        snapshot = self.shared("snapshot")
        self.finished(self.must("packageSnapshot", path={"snapshotId": snapshot}))
        return snapshot

    def make_package(self):
        task = self.finished(self.must("createPackage", body={
            "projectId": self.project, "name": self.text("Package"),
            "resourceIds": [self.shared("flow")]}))
        return task["data"]["packageId"]

    def make_task(self):
        """One that is not over yet."""
        return self.must("trainAllProjectFlows", path={"projectId": self.project}).json["_id"]

    def make_logEntry(self):
        self.finished(self.must("trainAllProjectFlows", path={"projectId": self.project}))
        return self.first("indexLogEntries", path={"projectId": self.project})["_id"]

    def make_auditEvent(self):
        self.make("flow")
        return self.first("indexAuditEvents")["_id"]

    def make_apiKey(self):
        return self.must("createApiKeyMe", body={"name": self.text("Key")}).json["_id"]

    def make_handoverService(self):
        return self.first("indexHandoverServices", query={"projectId": self.project})["_id"]

    def make_trainerRecord(self):
        """From the file of a demo project: only what people say to it makes new ones."""
        if "trainerFile" not in self._shared:
            self._shared["trainerFile"] = self.demo_trainer_file()
        self.finished(self.must("uploadTrainerRecordsPackage", body={"projectId": self.project},
                                files={"file": ("records.ctr", self._shared["trainerFile"])}))
        return self.first("indexTrainerRecords", query={"projectId": self.project})["_id"]

    def demo_trainer_file(self):
        key = self.sandbox.key
        row = self.first("indexTrainerRecords", query={"limit": 1}, key=key)
        for project in self.must("indexProjects", query={"limit": 100}, key=key).json["items"]:
            query = {"projectId": project["_id"], "limit": 1}
            rows = self.must("indexTrainerRecords", query=query, key=key).json["items"]
            if any(found["_id"] == row["_id"] for found in rows):
                break
        task = self.must("packageTrainerRecords", body={"projectId": project["_id"]}, key=key)
        self.sandbox.advance()
        return self.fetched(self.must("composeTrainerRecordsDownloadLink", key=key,
                                      body={"taskId": task.field("_id")}), key)

    def fetched(self, link, key=None):
        """The file behind a download link."""
        path = "/" + link.field("downloadLink").split("/", 3)[3]
        return self.sandbox.call("GET", path, key=key or self.owner).raw

    def make_yesNoIntent(self):
        locale = self.shared("locale")
        return self.must("readYesNoIntents", path={"localeId": locale}).json["yesIntent"]["_id"]

    def make_keyphrase(self):
        path = {"lexiconId": self.shared("lexicon"), "entryId": self.shared("lexiconEntry")}
        value = self.text("phrase")
        self.must("addKeyphraseToLexiconEntry", path=path, body={"value": value})
        rows = self.must("indexLexiconEntryKeyphrases", path=path, query={"limit": 100}).json
        return next(row["_id"] for row in rows["items"] if row["value"] == value)

    def make_connectionField(self):
        key = f"field{next(self._numbers)}"
        self.must("createConnectionField", path={"connectionId": self.shared("connection")},
                  body={"projectId": self.project, "key": key, "value": "x"})
        return key

    def make_extension(self):
        name = f"extension-{next(self._numbers)}"
        self.finished(self.must("uploadExtension", body={"projectId": self.project},
                                files={"file": (name + ".tar.gz", package.extension(name))}))
        return self.first("indexExtensions", query={"projectId": self.project})["_id"]

    def make_functionInstance(self):
        function = self.shared("function")
        return self.must("triggerFunction", path={"functionId": function},
                         body={}).json["functionInstanceId"]

    def make_playbookRun(self):
        playbook = self.shared("playbook")
        task = self.finished(self.must("schedulePlaybook", path={"playbookId": playbook}, body={
            "entrypoint": self.project, "flowId": self.reference("flow"),
            "localeId": self.reference("locale")}))
        return task["data"]["playbookRunId"]

    def make_urlToken(self):
        endpoint = self.shared("endpoint")
        return self.must("readEndpoint", path={"endpointId": endpoint}).json["URLToken"]

    def make_conversation(self):
        """The session of a message that an Endpoint has answered."""
        return self.say("hello")

    def say(self, text):
        """A message to an Endpoint of the shared flow; returns the session."""
        session = f"session-{next(self._numbers)}"
        token = self.shared("urlToken")
        reply = self.sandbox.call("POST", f"/{token}", body={
            "userId": "somebody", "sessionId": session, "text": text, "data": {}})
        if reply.status >= 300:
            raise CannotMake(f"a message to an Endpoint: {reply}")
        return session

    def make_learningSentence(self):
        """What somebody said to a flow that learns: nearly an example of one of its intents."""
        flow = {"flowId": self.shared("flow")}
        if "learning" not in self._shared:
            self._shared["learning"] = True
            self.must("updateFlowSettings", path=flow, body={"learnNewExampleSentences": True})
            intent = self.make("intent")
            self.must("createSentence", path={**flow, "intentId": intent}, body={
                "text": "I want a pizza with cheese", "localeId": self.primary_locale()})
        said = f"I want a pizza {next(self._numbers)}"
        self.say(said)
        for row in self.must("indexLearningSentences", path=flow, query={"limit": 100}).json["items"]:
            if row["sentence"] == said:
                return row["_id"]
        raise CannotMake(f"the flow has not learned: {said}")

    def make_report(self):
        return self.must("generateReport", body={
            "projectId": self.project, "query": "sessions", "filters": []}).json["queryHash"]

    def make_alexaSkill(self):
        if self.call("getAmazonAccount").status >= 300:
            self.must("createAuthenticatedAmazonUser",
                      body={"accessToken": "a", "refreshToken": "b"})
        return self.first("getAlexaSkills")["skillId"]

    def make_knowledgeSource(self):
        reply = self.must("createKnowledgeSource",
                          path={"knowledgeStoreId": self.shared("knowledgeStore")},
                          body={"name": self.text("Source"), "type": "manual"})
        return reply.json["knowledgeSource"]["_id"]

    def mailed(self, word):
        """The last token in a mail whose text holds this word."""
        lines = [line for line in self.sandbox.errors().splitlines()
                 if " mail to " in line and word in line]
        if not lines:
            raise CannotMake(f"no mail about {word}")
        return lines[-1].rsplit(" ", 1)[1]


# What stands for an id in a path: a kind, or ("kind of the operation", name) for one of them.
PARAMS = {
    "projectId": "sharedProject", "flowId": "flow", "nodeId": "chartNode", "stateId": "state",
    "slotFillerId": "slotFiller", "intentId": "intent", "sentenceId": "sentence",
    "learningSentenceId": "learningSentence", "lexiconId": "lexicon", "entryId": "lexiconEntry",
    "keyphraseId": "keyphrase", "slotId": "slot", "endpointId": "endpoint",
    "milestoneId": "goal", "playbookId": "playbook", "stepId": "playbookStep",
    "assertId": "assertion", "playbookRunId": "playbookRun", "snippetId": "snippet",
    "nluConnectorId": "nluConnector", "extensionId": "extension", "snapshotId": "snapshot",
    "connectionId": "connection", "fieldName": "connectionField", "localeId": "locale",
    "functionId": "function", "functionInstanceId": "functionInstance", "packageId": "package",
    "configId": "agentAssistConfig", "largeLanguageModelId": "largeLanguageModel",
    "knowledgeStoreId": "knowledgeStore", "sourceId": "knowledgeSource",
    "chunkId": "knowledgeChunk", "connectorId": "knowledgeConnector", "taskId": "task",
    "logEntryId": "logEntry", "profileId": "contactProfile", "recordId": "trainerRecord",
    "sessionId": "conversation", "queryHash": "report", "skillId": "alexaSkill",
    "aiAgentId": "aiAgent", "serviceId": "handoverService",
    "handoverProviderId": "handoverProvider", "auditEventId": "auditEvent",
    "organisationId": "organisation", "URLToken": "urlToken",
    "userId": "user", ("member", "userId"): "member",
    "apiKeyId": "apiKey", ("endpointApiKey", "apiKeyId"): "endpointApiKey",
    ("yesNoIntent", "intentId"): "yesNoIntent", ("yesNoSentence", "intentId"): "yesNoIntent",
    ("yesNoSentence", "sentenceId"): "yesNoSentence",
    ("session", "sessionId"): "anySession",
}
World.make_sharedProject = lambda world: world.project
World.make_anySession = lambda world: world.text("session").replace(" ", "-")

# What creating something needs beside its required fields, or other than a plain sample.
BODIES = {
    "createSentence": lambda world: {"localeId": world.primary_locale()},
    "createChartNode": lambda world: {
        "type": "say", "extension": "@cognigy/basic-nodes", "mode": "append",
        "target": next(node["_id"] for node in world.must(
            "readChart", path={"flowId": world.shared("flow")}).json["nodes"]
            if node["type"] == "start")},
    "createConnection": lambda world: {"fields": {"username": "u", "password": "p"},
                                       "extension": "@cognigy/basic-nodes", "type": "http_basic"},
    "createLargeLanguageModel": lambda world: {
        "modelType": "gpt-4o", "provider": "openAI",
        "connectionId": world.reference("connection")},
    "createPlaybook": lambda world: {"timeout": 20000, "abortOnError": False},
    "createMilestone": lambda world: {"steps": []},
    "createHandoverProvider": lambda world: {"projectId": world.project},
    "createAiAgent": lambda world: {"projectId": world.project},
    "createKnowledgeConnector": lambda world: {"config": {}},
}
