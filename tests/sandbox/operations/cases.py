# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
"""Arguments of operations where they do not follow from the catalogue."""
import base64
import json
import uuid

import package
from world import CannotMake

# Operations that use up what the last id in their path names.
CONSUMING = {"delete", "merge", "cancel", "stop", "unmerge", "removeIntent", "removeRole"}


def primary(world):
    return {"localeId": world.primary_locale()}


def other_locale(world):
    return {"localeId": world.shared("locale")}


def localised_flow(world):
    flow, locale = world.make("flow"), world.shared("locale")
    world.must("addFlowLocalization", path={"flowId": flow}, body={"localeId": locale})
    return flow


def with_node(world, more=None):
    """A node of a chart of its own, so that clipboards and steps do not meet."""
    return {"flowId": world.shared("flow"), "nodeId": world.make("chartNode"), **(more or {})}


def localised(world, kind, add, path):
    """The path of something that has been localised just now."""
    world.must(add, path=path, body={"localeId": world.shared("locale")})
    return path


def new_locale_flow(world):
    world.call("addFlowLocalization", path={"flowId": world.shared("flow")},
               body={"localeId": world.shared("locale")})
    return world.shared("flow")


def upload(world, name="file.json", content=b"[]", **fields):
    return {"body": fields, "files": {"file": (name, content)}}


def packaged_trainer(world):
    return world.finished(world.must("packageTrainerRecords",
                                     body={"projectId": world.project}))["_id"]


def exported_lexicon(world):
    lexicon = world.shared("lexicon")
    world.finished(world.must("exportFromLexicon", path={"lexiconId": lexicon}))
    return {"lexiconId": lexicon}


def snapshot_file(world):
    snapshot = world.packaged_snapshot()
    link = world.must("composeSnapshotDownloadLink", path={"snapshotId": snapshot})
    raw = world.fetched(link)
    world.finished(world.must("deleteSnapshot", path={"snapshotId": snapshot}))
    world.forget("snapshot")
    return raw


def package_file(world):
    package = world.shared("package")
    return world.fetched(world.must("composePackageDownloadLink", path={"packageId": package}))


def deletion_token(world):
    """An organisation that has been asked to be deleted, and the token that was mailed."""
    organisation = world.make("organisation")
    user = world.must("createUserManagement", body={
        "id": world.text("admin") + "@gone.example", "name": "Admin", "password": "a password",
        "organisation": organisation, "roles": ["admin"]}).json["_id"]
    token = world.must("impersonateUserManagement", path={"userId": user}).json["access_token"]
    reply = world.sandbox.call("POST", "/new/v2.0/organisations/requestdeletion",
                               headers={"Authorization": "Bearer " + token})
    if reply.status >= 300:
        raise CannotMake(f"requestOrganisationDeletion: {reply}")
    return organisation, world.mailed("delete the organisation")


def reset_token(world):
    email, _ = world.person()
    world.must("requestPasswordReset", body={"email": email})
    return world.mailed("new password")


def steps_of(world):
    playbook = world.make("playbook")
    path = {"playbookId": playbook}
    ids = [world.must("createPlaybookStep", path=path, body={"text": text}).json["_id"]
           for text in ("one", "two")]
    return path, list(reversed(ids))


def merged_profile(world):
    profile = world.make("contactProfile")
    contact = world.text("contact")
    world.must("mergeProfiles", path={"profileId": profile},
               body={"projectId": world.project, "contactId": contact})
    return {"path": {"profileId": profile}, "body": {"contactId": contact}}


def session_body(world, **more):
    return {"userId": "somebody", "sessionId": world.text("session"), "text": "hello",
            "URLToken": world.shared("urlToken"), "data": {}, **more}


def file_with(rows):
    return json.dumps(rows).encode()


def grant(**fields):
    return {"body": fields}


def granted(world):
    return world.must("login@password", **grant(
        grant_type="password", username="owner@acme.example", password="secret of owner")).json


def code_of(world):
    return world.must("getAuthorizationCode", **grant(
        response_type="code", username="owner@acme.example", password="secret of owner",
        client_id="x", state="s")).json["code"]


def batch(kind, **more):
    """One operation of each sort; `more` is what a new one needs beside the required fields."""
    def case(world):
        operations = world.catalogue.kinds[kind]["operations"]
        value = world.body(world.catalogue.find(operations["create"]), more)
        value.pop("projectId", None)
        return {"body": {"operations": [
            {"op": "create", "value": value},
            {"op": "delete", "id": world.make(kind)}]}}
    return case


def delete_organisation(world):
    organisation, token = deletion_token(world)
    return {"path": {"organisationId": organisation}, "query": {"verificationToken": token}}


def project_of_user(world, joined):
    user = world.make("user")
    if joined:
        world.must("addProjectToUser", path={"userId": user}, body={"projectId": world.project})
    return {"path": {"userId": user}, "body": {"projectId": world.project}}


def alexa(world):
    world.call("createAuthenticatedAmazonUser", body={"accessToken": "a", "refreshToken": "b"})
    return {}


def new_source(world):
    return {"body": {"name": world.text("Source"), "type": "manual"}}


def report(query):
    return lambda world: {"path": {"queryHash": world.must(
        query, body={**world.body(world.catalogue.find(query))}).json["queryHash"]}}


def trained(world):
    return {"path": {"flowId": world.shared("flow")},
            "body": {"localeId": world.primary_locale(), "mode": "full"}}


def state_with_intent(world):
    path = {"flowId": world.shared("flow"), "stateId": world.make("state")}
    world.must("addIntentToFlowState", path=path, body={"intentId": world.shared("intent")})
    return path


def entry_with_slot(world):
    path = {"lexiconId": world.shared("lexicon"), "entryId": world.make("lexiconEntry")}
    slot = world.make("slot")
    world.must("addSlotToLexiconEntry", path=path, body={"value": slot})
    return {**path, "slotId": slot}


def ordered_steps(world):
    path, ids = steps_of(world)
    return path, {"stepIds": ids}


def start_of(world):
    chart = world.must("readChart", path={"flowId": world.shared("flow")}).json
    return next(node["_id"] for node in chart["nodes"] if node["type"] == "start")


def copied_node(world):
    path = with_node(world)
    world.must("copyChartNode", path=path)
    return path


def undone_chart(world):
    flow = {"flowId": world.shared("flow")}
    world.make("chartNode")
    world.must("undoChart", path=flow)
    return flow


def extension_upload(world, **fields):
    name = "extension-for-uploads"
    return upload(world, name + ".tar.gz", package.extension(name), projectId=world.project,
                  **fields)


def endpoint_body(world):
    return {"userId": "somebody", "sessionId": world.text("session"), "text": "hello"}


def tus_metadata(world):
    fields = {"filename": "a.csnap", "uploadId": str(uuid.uuid4()), "projectId": world.project,
              "uploadType": "snapshots"}
    return ",".join(f"{key} {base64.b64encode(value.encode()).decode()}"
                    for key, value in fields.items())


# Identity → function that returns what differs: path, query, body (or more of it), files, key.
CASES = {
    "webfinger": lambda w: {"query": {"resource": "acct:owner@acme.example"}},
    "login@password": lambda w: grant(grant_type="password", username="owner@acme.example",
                                      password="secret of owner"),
    "login@refreshToken": lambda w: grant(grant_type="refresh_token",
                                          refresh_token=granted(w)["refresh_token"]),
    "login@authorizationCode": lambda w: grant(grant_type="authorization_code", code=code_of(w)),
    "login@clientCredentials": lambda w: grant(grant_type="client_credentials"),
    "getAuthorizationCode": lambda w: grant(
        response_type="code", username="owner@acme.example", password="secret of owner",
        client_id="x", state="s"),
    "logout": lambda w: {"body": {"token": granted(w)["access_token"]}},
    "requestPasswordReset": lambda w: {"body": {"email": w.person()[0]}},
    "validatePasswordResetToken": lambda w: {"body": {"token": reset_token(w)}},
    "resetPassword": lambda w: {"body": {"token": reset_token(w), "newPassword": "new"}},
    "changePassword": lambda w: {"body": {"email": w.person()[0], "oldPassword": "a password",
                                          "newPassword": "next"}},
    "setSystemLicense": lambda w: {"body": {"email": "owner@acme.example",
                                            "password": "secret of owner", "licensekey": "x"}},
    "deleteApiKeyMe": lambda w: {"path": {"apiKeyId": w.must(
        "createApiKeyMe", body={"name": w.text("Key")}, key=w.actor).json["_id"]}},
    "deprecatePassword": lambda w: {"body": {"userId": w.make("user")}},
    "createUser": lambda w: {"more": {"id": w.text("user") + "@acme.example"}},
    "updateUserMe": lambda w: {"body": {"name": "Owner"}},
    "deleteUserMe": lambda w: {"key": w.person_with_key()},
    "addProjectMember": lambda w: {"body": {"userId": w.make("user")}},
    "removeProjectMember": lambda w: {"body": {"userId": w.make("member")}},
    "addProjectToUser": lambda w: project_of_user(w, False),
    "removeProjectFromUser": lambda w: project_of_user(w, True),
    "readLastLoginAttemptMe": lambda w: granted(w) and {},
    "updateCognigyLiveAgentInbox": lambda w: {"body": {"inboxId": 4}},
    "setupVoiceGatewayAccount": lambda w: {"body": {"accountSid": "x"}},
    "createOrganisation": lambda w: {"body": {"name": w.text("Organisation")}},
    "deleteOrganisation": delete_organisation,
    "createUserManagement": lambda w: {"more": {"id": w.text("user") + "@acme.example",
                                                "organisation": w.shared("organisation")}},
    "indexUsersManagement": lambda w: {"query": {"organisationId": w.shared("organisation")}},
    "createApiKeyManagement": lambda w: {"body": {"organisationId": w.shared("organisation")}},
    "createChildFlow": lambda w: {"more": {"nodeId": w.make("chartNode")}},
    "addFlowLocalization": lambda w: {"path": {"flowId": w.make("flow")},
                                      "body": other_locale(w)},
    "removeFlowLocalization": lambda w: {"path": {"flowId": localised_flow(w)},
                                         "body": other_locale(w)},
    "removeIntentFromFlowState": lambda w: {"path": state_with_intent(w),
                                            "body": {"intentId": w.shared("intent")}},
    "addSlotToLexiconEntry": lambda w: {"body": {"value": w.make("slot")}},
    "removeSlotFromLexiconEntry": lambda w: {"path": entry_with_slot(w)},
    "removeKeyphraseFromLexiconEntry": lambda w: {"path": {
        "lexiconId": w.shared("lexicon"), "entryId": w.shared("lexiconEntry"),
        "keyphraseId": w.make("keyphrase")}},
    "importIntoLexicon": lambda w: upload(w, "lexicon.csv", b"apple,,fruit\n", mode="merge"),
    "composeLexiconDownloadLink": lambda w: {"path": exported_lexicon(w)},
    "schedulePlaybook": lambda w: {"body": {
        "entrypoint": w.project, "flowId": w.reference("flow"),
        "localeId": w.reference("locale")}},
    "changePlaybookStepOrder": lambda w: dict(zip(("path", "body"), ordered_steps(w))),
    "createProject": lambda w: {"more": {"name": w.text("Project"), "locale": "en-US"}},
    "createProjectByTemplate": lambda w: {"body": {"name": w.text("Project"), "locale": "en-US"}},
    "deleteProject": lambda w: {"path": {"projectId": w.make("project")}},
    "removeChartNodeLocalization": lambda w: {
        "path": localised(w, "chartNode", "addChartNodeLocalization", with_node(w)),
        "body": other_locale(w)},
    "addChartNodeLocalization": lambda w: {"path": with_node(w), "body": other_locale(w)},
    "createChartNode": lambda w: {"more": {
        "type": "say", "mode": "append", "target": start_of(w)}},
    "moveChartNode": lambda w: {"path": with_node(w),
                                "body": {"mode": "append", "target": start_of(w)}},
    "cutChartNode": lambda w: {"path": with_node(w)},
    "pasteChartNode": lambda w: {"path": copied_node(w)},
    "undoChart": lambda w: w.make("chartNode") and {},
    "redoChart": lambda w: {"path": undone_chart(w)},
    "generateNodeOutput": lambda w: {"more": primary(w)},
    "importIntents": lambda w: upload(w, "intents.json", b"[]", localeId=w.primary_locale(),
                                      mode="merge"),
    "exportIntents": lambda w: {"body": {"localeId": w.primary_locale(), "format": "json"}},
    "addIntentLocalization": lambda w: {
        "path": {"flowId": new_locale_flow(w), "intentId": w.make("intent")},
        "body": other_locale(w)},
    "removeIntentLocalization": lambda w: {
        "path": localised(w, "intent", "addIntentLocalization", {
            "flowId": new_locale_flow(w), "intentId": w.make("intent")}),
        "body": other_locale(w)},
    "createSentence": lambda w: {"more": primary(w)},
    "generateSentences": lambda w: {"query": {"localeId": w.primary_locale(), "limit": 5}},
    "trainIntents": trained,
    "uploadExtension": lambda w: extension_upload(w),
    "updateExtensionPackage": lambda w: extension_upload(w, extension=w.shared("extension")),
    "updateExtension": lambda w: {"body": {"trustedCode": True}},
    "createSnapshot": lambda w: {"body": {"projectId": w.project, "name": w.text("Snapshot"),
                                          "description": "for a test"}},
    "composeSnapshotDownloadLink": lambda w: {"path": {"snapshotId": w.packaged_snapshot()}},
    "indexResourcesInSnapshot": lambda w: {"query": {"resourceType": "flow"}},
    "uploadSnapshotPackage": lambda w: upload(w, "a.csnap", snapshot_file(w), projectId=w.project),
    "restoreSnapshot": lambda w: {"path": {"snapshotId": w.spare_snapshot()[0]},
                                  "body": {"projectId": w.spare_snapshot()[1]}},
    "createConnectionField": lambda w: {"body": {"projectId": w.project, "value": "v",
                                                 "key": w.text("key")}},
    "createPackage": lambda w: {"more": {"resourceIds": [w.shared("flow")]}},
    "mergePackage": lambda w: {"path": {"packageId": w.make("package")},
                               "body": {"resourceIds": [], "localeMapping": []}},
    "uploadPackage": lambda w: upload(w, "a.zip", package_file(w), projectId=w.project),
    "optionsResolver": lambda w: {"more": {"dependencies": {}}},
    "uploadFile": lambda w: {**upload(w, "a.png", b"png"), "query": {"projectId": w.project}},
    "voicePrepareCall": lambda w: {"more": {"entrypoint": w.project}},
    "updateYesNoIntents": lambda w: {"body": {"isDisabled": False, "rules": []}},
    "getAvailableModelsForLLM": lambda w: {"query": {"connectionRefId": w.reference("connection")}},
    "createLargeLanguageModel": lambda w: {"more": {
        "modelType": "gpt-4o", "provider": "openAI",
        "connectionId": w.reference("connection")}},
    "createKnowledgeSource": new_source,
    "uploadKnowledgeSourceFile": lambda w: upload(
        w, w.text("file") + ".txt", b"Some text. More of it."),
    **{name + "@3.0": lambda w: {"query": {"year": 2026}} for name in (
        "getPreAggregatedCallCounter", "getPreAggregatedCallCounterOrganisation",
        "getConversationCounter", "getConversationCounterOrganisation")},
    "uploadResumable": lambda w: {"headers": {
        "Tus-Resumable": "1.0.0", "Upload-Length": "4", "x-cognigy-project-id": w.project,
        "Upload-Metadata": tus_metadata(w)}},
    "generateNluScores": lambda w: {"path": {"projectId": w.project}, "body": {
        "flowReferenceId": w.reference("flow"), "localeReferenceId": w.reference("locale"),
        "sentence": "hello"}},
    "unmergeProfiles": merged_profile,
    "removeContactIdFromProfile": merged_profile,
    "mergeProfiles": lambda w: {"more": {"contactId": w.text("contact")}},
    "setProfileSchema": lambda w: {"body": {"details": []}},
    "composeTrainerRecordsDownloadLink": lambda w: {"body": {"taskId": packaged_trainer(w)}},
    "packageTrainerRecords": lambda w: {"body": {"projectId": w.project}},
    "uploadTrainerRecordsPackage": lambda w: upload(w, projectId=w.project),
    "batchTrainerRecords": lambda w: {"body": {"projectId": w.project, "operations": [
        {"op": "skip", "id": w.make("trainerRecord")}]}},
    "inject": lambda w: {"body": session_body(w)},
    "notify": lambda w: {"body": session_body(w)},
    "endpointInject": lambda w: {"body": endpoint_body(w)},
    "endpointNotify": lambda w: {"body": endpoint_body(w)},
    "resetContext": lambda w: {"body": {"userId": "somebody", "entrypoint": w.project,
                                        "flowReferenceId": w.reference("flow")}},
    "deleteAnalyticsRecords": lambda w: {"body": {"contactIds": ["nobody"]}},
    "updateAnalyticsRecords": lambda w: {"more": {
        "contactId": "somebody", "sessionId": w.shared("conversation")}},
    "getAmazonAccount": alexa,
    "deleteAmazonAccount": alexa,
    "createAuthenticatedAmazonUser": lambda w: {"body": {"accessToken": "a", "refreshToken": "b"}},
    "loadReportByQueryHash": report("generateReport"),
    "loadMessagesReportByQueryHash": report("generateMessagesReport"),
    "loadStepReportByQueryHash": report("generateStepReport"),
    "loadTranscriptsReportByQueryHash": report("generateTranscriptsReport"),
    "createHandoverProvider": lambda w: {"more": {"projectId": w.project}},
    "createAiAgent": lambda w: {"more": {"projectId": w.project}},
    "deleteHandoverProvider": lambda w: {"body": {"projectId": w.project}},
    "hireAiAgent": lambda w: {"body": {"projectId": w.project, "templateId": "x"}},
    "createApiKeyManagement@path": lambda w: {},
    "cancelTask": lambda w: {"path": {"taskId": w.make("task")}},
    "batchFlows": batch("flow"),
    "batchFlowStates": batch("state"),
    "batchLexicons": batch("lexicon"),
    "batchLexiconEntries": batch("lexiconEntry"),
    "batchLexiconSlots": batch("slot"),
    "batchEndpoints": batch("endpoint"),
    "batchPlaybooks": batch("playbook"),
    "batchIntents": batch("intent"),
    "batchSlotFillers": batch("slotFiller"),
    "batchIntentSentences": lambda w: batch("sentence", localeId=w.primary_locale())(w),
    "batchNLUConnectors": batch("nluConnector"),
    "batchConnections": batch("connection", extension="@cognigy/basic-nodes", type="http_basic"),
}
