// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Lexicons, functions, playbooks, Endpoints and the smaller things of a project.
import { filled, link, none, one, something, task } from "./shapes.mjs";

export const lexicons = [
    ["createLexicon", (s) => ({ projectId: s.project, name: "Dishes" }),
        one("_id", "referenceId", "name"), (s, lexicon) => { s.lexicon = lexicon._id; }],
    ["indexLexicons", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readLexicon", (s) => ({ lexiconId: s.lexicon }), one("_id", "name")],
    ["updateLexicon", (s) => ({ lexiconId: s.lexicon, description: "What there is to eat" }), none],
    ["batchLexicons", (s) => ({
        projectId: s.project, operations: [{ op: "create", value: { name: "Drinks" } }]
    }), none],
    ["createLexiconSlot", (s) => ({ lexiconId: s.lexicon, name: "dish" }), one("_id", "name"),
        (s, slot) => { s.slot = slot._id; }],
    ["indexLexiconSlots", (s) => ({ lexiconId: s.lexicon }), filled("_id", "name")],
    ["updateLexiconSlot", (s) => ({
        lexiconId: s.lexicon, slotId: s.slot, name: "meal"
    }), none],
    ["batchLexiconSlots", (s) => ({
        lexiconId: s.lexicon, operations: [{ op: "create", value: { name: "size" } }]
    }), something],
    ["createLexiconEntry", (s) => ({ lexiconId: s.lexicon, mainKeyphrase: "pizza" }),
        one("_id", "mainKeyphrase"), (s, entry) => { s.entry = entry._id; }],
    ["indexLexiconEntries", (s) => ({ lexiconId: s.lexicon }), something],
    ["updateLexiconEntry", (s) => ({
        lexiconId: s.lexicon, entryId: s.entry, data: "{}"
    }), none],
    ["batchLexiconEntries", (s) => ({
        lexiconId: s.lexicon, operations: [{ op: "create", value: { mainKeyphrase: "pasta" } }]
    }), something],
    ["addKeyphraseToLexiconEntry", (s) => ({
        lexiconId: s.lexicon, entryId: s.entry, value: "margherita"
    }), none],
    ["indexLexiconEntryKeyphrases", (s) => ({ lexiconId: s.lexicon, entryId: s.entry }),
        filled("_id", "value"), (s, all) => {
            s.keyphrase = all.items.find((phrase) => phrase.value === "margherita")._id;
        }],
    ["indexLexiconKeyphrases", (s) => ({ lexiconId: s.lexicon }), filled("_id", "value")],
    ["updateLexiconKeyphrase", (s) => ({
        lexiconId: s.lexicon, keyphraseId: s.keyphrase, value: "pizza margherita"
    }), none],
    ["removeKeyphraseFromLexiconEntry", (s) => ({
        lexiconId: s.lexicon, entryId: s.entry, keyphraseId: s.keyphrase
    }), none],
    ["addSlotToLexiconEntry", (s) => ({
        lexiconId: s.lexicon, entryId: s.entry, value: s.slot
    }), none],
    ["removeSlotFromLexiconEntry", (s) => ({
        lexiconId: s.lexicon, entryId: s.entry, slotId: s.slot
    }), none],
    ["exportFromLexicon", (s) => ({ lexiconId: s.lexicon, projectId: s.project }), task],
    ["composeLexiconDownloadLink", (s) => ({ lexiconId: s.lexicon }), link],
    ["importIntoLexicon", (s) => ({
        lexiconId: s.lexicon, mode: "merge", fileName: "dishes.csv",
        file: Buffer.from('"soup","meal","{}","broth"\n')
    }), task],
    ["deleteLexiconEntry", (s) => ({ lexiconId: s.lexicon, entryId: s.entry }), none],
    ["deleteLexiconSlot", (s) => ({ lexiconId: s.lexicon, slotId: s.slot }), none],
    ["deleteLexicon", (s) => ({ lexiconId: s.lexicon }), none]
];

export const functions = [
    ["createFunction", (s) => ({
        projectId: s.project, name: "nightly", code: "export default async () => {};"
    }), one("_id", "referenceId", "name"), (s, made) => { s.function = made._id; }],
    ["indexFunctions", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readFunction", (s) => ({ functionId: s.function }), one("_id", "code")],
    ["updateFunction", (s) => ({ functionId: s.function, isDisabled: false }), none],
    ["triggerFunction", (s) => ({ functionId: s.function, parameters: { day: "Monday" } }),
        one("functionInstanceId"), (s, run) => { s.instance = run.functionInstanceId; }],
    ["indexFunctionInstances", (s) => ({ functionId: s.function }), filled("_id", "status")],
    ["readFunctionInstance", (s) => ({
        functionId: s.function, functionInstanceId: s.instance
    }), one("_id", "status", "parameters")],
    ["stopFunctionInstance", (s) => ({
        functionId: s.function, functionInstanceId: s.instance
    }), none],
    ["deleteFunction", (s) => ({ functionId: s.function }), none]
];

export const endpoints = [
    ["createEndpoint", (s) => ({
        projectId: s.project, name: "Chat", channel: "rest", entrypoint: s.project,
        flowId: s.flowReference, localeId: s.localeReference
    }), one("_id", "URLToken", "channel"),
        (s, made) => { s.endpoint = made._id; s.token = made.URLToken; }],
    ["indexEndpoints", (s) => ({ projectId: s.project }), filled("_id", "name", "URLToken")],
    ["readEndpoint", (s) => ({ endpointId: s.endpoint }), one("_id", "entrypoint")],
    ["updateEndpoint", (s) => ({ endpointId: s.endpoint, name: "Website chat" }), none],
    ["batchEndpoints", (s) => ({
        projectId: s.project,
        operations: [{ op: "update", id: s.endpoint, value: { name: "Chat on the website" } }]
    }), none]
];

export const playbooks = [
    ["createPlaybook", (s) => ({
        projectId: s.project, name: "Orders", abortOnError: true, timeout: 20000
    }), one("_id", "name"), (s, made) => { s.playbook = made._id; }],
    ["indexPlaybooks", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["createPlaybookStep", (s) => ({ playbookId: s.playbook, text: "hello", asserts: [] }),
        something, (s, made) => { s.step = made._id ?? made.steps.at(-1)._id; }],
    ["readPlaybook", (s) => ({ playbookId: s.playbook }), one("_id", "steps", "timeout")],
    ["updatePlaybook", (s) => ({ playbookId: s.playbook, timeout: 15000 }), none],
    ["batchPlaybooks", (s) => ({
        projectId: s.project,
        operations: [{ op: "update", id: s.playbook, value: { name: "All orders" } }]
    }), none],
    ["updatePlaybookStep", (s) => ({
        playbookId: s.playbook, stepId: s.step, text: "good morning"
    }), none],
    ["createPlaybookStepAssert", (s) => ({
        playbookId: s.playbook, stepId: s.step, type: "assertText", params: { text: "order" }
    }), something, (s, made) => { s.assertion = made._id; }],
    ["updatePlaybookStepAssert", (s) => ({
        playbookId: s.playbook, stepId: s.step, assertId: s.assertion, params: { text: "like" }
    }), none],
    ["changePlaybookStepOrder", (s) => ({ playbookId: s.playbook, stepIds: [s.step] }), none],
    ["schedulePlaybook", (s) => ({
        playbookId: s.playbook, entrypoint: s.project, flowId: s.flowReference,
        localeId: s.localeReference
    }), task, (s, made, last) => { s.run = last.data.playbookRunId; }],
    ["indexPlaybookRuns", (s) => ({ playbookId: s.playbook }), filled("_id", "status")],
    ["readPlaybookRun", (s) => ({ playbookId: s.playbook, playbookRunId: s.run }),
        one("_id", "status", "stepResults")],
    ["deletePlaybookRun", (s) => ({ playbookId: s.playbook, playbookRunId: s.run }), none],
    ["deletePlaybookStepAssert", (s) => ({
        playbookId: s.playbook, stepId: s.step, assertId: s.assertion
    }), none],
    ["deletePlaybookStep", (s) => ({ playbookId: s.playbook, stepId: s.step }), none],
    ["deletePlaybook", (s) => ({ playbookId: s.playbook }), none]
];

export const small = [
    ["createMilestone", (s) => ({ projectId: s.project, name: "Ordered", steps: [] }),
        one("_id", "name"), (s, made) => { s.milestone = made._id; }],
    ["indexMilestones", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readMilestone", (s) => ({ milestoneId: s.milestone }), one("_id", "name")],
    ["updateMilestone", (s) => ({ milestoneId: s.milestone, description: "It worked" }), none],
    ["deleteMilestone", (s) => ({ milestoneId: s.milestone }), none],
    ["createSnippet", (s) => ({
        projectId: s.project, type: "context", label: "Phone", script: "{{context.phone}}"
    }), one("_id", "label"), (s, made) => { s.snippet = made._id; }],
    ["indexSnippets", (s) => ({ projectId: s.project }), filled("_id", "label")],
    ["deleteSnippet", (s) => ({ projectId: s.project, snippetId: s.snippet }), none],
    ["createAgentAssistConfig", (s) => ({
        projectId: s.project, name: "Workspace",
        config: { grid: { columns: 2, rows: 2, gap: 8 }, tiles: {} }
    }), one("_id", "name"), (s, made) => { s.config = made._id; }],
    ["indexAgentAssistConfigs", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readAgentAssistConfig", (s) => ({ configId: s.config }), one("_id", "config")],
    ["updateAgentAssistConfig", (s) => ({ configId: s.config, name: "Desk" }), none],
    ["deleteAgentAssistConfig", (s) => ({ configId: s.config }), none],
    ["optionsResolver", (s) => ({
        projectId: s.project, extension: "@cognigy/basic-nodes", nodeType: "say",
        fieldKey: "text", dependencies: {}
    }), something],
    ["uploadFile", (s) => ({
        projectId: s.project, file: Buffer.from("hello"), fileName: "hello.txt"
    }), one("fileId", "name", "mimetype", "fileToken")],
    ["indexAudioPreviewLanguages", (s) => ({ projectId: s.project }), one("audioPreviewLanguages")],
    ["voicePrepareCall", (s) => ({
        projectId: s.project, entrypoint: s.project, flowId: s.flowReference,
        localeId: s.localeReference, nluConnectorId: "", language: "en-US", voice: "Standard-A"
    }), one("sipRealm", "username", "password", "userId")],
    ["testVoiceProvider", (s) => ({ projectId: s.project }), one("isCredentialsValid", "msg")],
    ["testTranslationSettings", (s) => ({ projectId: s.project }), something]
];

