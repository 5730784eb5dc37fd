// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Flows, their charts, intents, sentences, states and slot fillers.
import { filled, list, none, one, something, task } from "./shapes.mjs";

const chart = (s, more = {}) => ({ resourceType: "flow", resourceId: s.flow, ...more });
const basic = { extension: "@cognigy/basic-nodes" };

export const flows = [
    ["createFlow", (s) => ({ projectId: s.project, name: "Order", description: "Takes orders" }),
        one("_id", "referenceId", "name"),
        (s, flow) => { s.flow = flow._id; s.flowReference = flow.referenceId; }],
    ["indexFlows", (s) => ({ projectId: s.project }), filled("_id", "referenceId", "name")],
    ["readFlow", (s) => ({ flowId: s.flow }), one("_id", "name", "context", "attachedFlows")],
    ["updateFlow", (s) => ({ flowId: s.flow, description: "Takes orders and changes them" }), none],
    ["cloneFlow", (s) => ({ flowId: s.flow }), one("_id", "referenceId", "name"),
        (s, flow) => { s.clone = flow._id; }],
    ["batchFlows", (s) => ({
        projectId: s.project, operations: [{ op: "create", value: { name: "By batch" } }]
    }), none],
    ["readFlowSettings", (s) => ({ flowId: s.flow }), something],
    ["updateFlowSettings", (s) => ({ flowId: s.flow, passDefaultRepliesIntoFlow: true }), none],
    ["createLocale", (s) => ({
        projectId: s.project, name: "Deutsch", nluLanguage: "de-DE",
        fallbackLocaleReference: s.localeReference
    }), one("_id", "referenceId", "name"),
        (s, locale) => { s.second = locale._id; s.secondReference = locale.referenceId; }],
    ["addFlowLocalization", (s) => ({
        flowId: s.flow, localeId: s.second, inheritFromLocaleId: s.locale
    }), none]
];

export const charts = [
    ["readChart", (s) => chart(s), one("_id", "nodes", "relations"),
        (s, whole) => { s.start = whole.nodes[0]._id; }],
    ["indexNodeDescriptors", (s) => chart(s), something],
    ["createChartNode", (s) => chart(s, {
        ...basic, type: "say", label: "Welcome", mode: "append", target: s.start,
        config: { say: { type: "text", text: ["What would you like to order?"] } }
    }), one("_id", "type", "label"), (s, node) => { s.node = node._id; }],
    ["indexChartNodes", (s) => chart(s), filled("_id", "type", "label")],
    ["searchChartNodes", (s) => chart(s, { preferredLocaleId: s.locale, filter: "order" }), something],
    ["readChartNode", (s) => chart(s, { nodeId: s.node }), one("_id", "config", "type")],
    ["updateChartNode", (s) => chart(s, { nodeId: s.node, comment: "Checked by marketing" }), none],
    ["addChartNodeLocalization", (s) => chart(s, {
        nodeId: s.node, localeId: s.second, inheritFromLocaleId: s.locale
    }), something],
    ["removeChartNodeLocalization", (s) => chart(s, { nodeId: s.node, localeId: s.second }), none],
    ["createChildFlow", (s) => ({
        flowId: s.flow, newFlowName: "Part of Order", nodeId: s.node
    }), something],
    ["generateNodeOutput", (s) => ({
        flowId: s.flow, localeId: s.locale, outputType: "text", userText: "A friendly greeting"
    }), something],
    ["createChartNode", (s) => chart(s, {
        ...basic, type: "say", label: "Goodbye", mode: "append", target: s.start
    }), one("_id"), (s, node) => { s.other = node._id; }],
    ["moveChartNode", (s) => chart(s, { nodeId: s.other, mode: "append", target: s.start }), none],
    ["copyChartNode", (s) => chart(s, { nodeId: s.other }), none],
    ["pasteChartNode", (s) => chart(s, { nodeId: s.start }), none],
    ["cutChartNode", (s) => chart(s, { nodeId: s.other }), none],
    ["getUndoRedoSteps", (s) => chart(s), one("undoSteps", "redoSteps")],
    ["undoChart", (s) => chart(s), none],
    ["redoChart", (s) => chart(s), none],
    ["createChartNode", (s) => chart(s, {
        ...basic, type: "say", label: "Too much", mode: "append", target: s.start
    }), one("_id"), (s, node) => { s.extra = node._id; }],
    ["deleteChartNode", (s) => chart(s, { nodeId: s.extra }), none]
];

export const intents = [
    ["createIntent", (s) => ({ flowId: s.flow, name: "order" }), one("_id", "referenceId", "name"),
        (s, intent) => { s.intent = intent._id; }],
    ["indexIntents", (s) => ({ flowId: s.flow }), filled("_id", "name")],
    ["readIntent", (s) => ({ flowId: s.flow, intentId: s.intent }), one("_id", "name")],
    ["updateIntent", (s) => ({
        flowId: s.flow, intentId: s.intent, localeId: s.locale, description: "Wants something"
    }), none],
    ["addIntentLocalization", (s) => ({
        flowId: s.flow, intentId: s.intent, localeId: s.second, inheritFromLocaleId: s.locale
    }), something],
    ["removeIntentLocalization", (s) => ({
        flowId: s.flow, intentId: s.intent, localeId: s.second
    }), none],
    ["batchIntents", (s) => ({
        flowId: s.flow, operations: [{ op: "create", value: { name: "cancel order" } }]
    }), something],
    ["createSentence", (s) => ({
        flowId: s.flow, intentId: s.intent, localeId: s.locale, text: "I want to order a pizza"
    }), one("_id", "text"), (s, sentence) => { s.sentence = sentence._id; }],
    ["indexSentences", (s) => ({ flowId: s.flow, intentId: s.intent }), filled("_id", "text")],
    ["readSentence", (s) => ({ flowId: s.flow, intentId: s.intent, sentenceId: s.sentence }),
        one("_id", "text", "slots")],
    ["updateSentence", (s) => ({
        flowId: s.flow, intentId: s.intent, sentenceId: s.sentence, text: "I want a pizza",
        slots: []
    }), none],
    ["batchIntentSentences", (s) => ({
        flowId: s.flow, intentId: s.intent,
        operations: [{ op: "create", value: { text: "a pizza please", slots: [] } }]
    }), something],
    ["generateSentences", (s) => ({
        flowId: s.flow, intentId: s.intent, localeId: s.locale, limit: 5
    }), one("sentences")],
    ["trainIntents", (s) => ({ flowId: s.flow, localeId: s.locale, mode: "full" }), task],
    ["generateNluScores", (s) => ({
        projectId: s.project, flowReferenceId: s.flowReference,
        localeReferenceId: s.localeReference, sentence: "a pizza please"
    }), something],
    ["exportIntents", (s) => ({ flowId: s.flow, localeId: s.locale, format: "json" }), something],
    ["importIntents", (s) => ({
        flowId: s.flow, localeId: s.locale, mode: "merge", fileName: "intents.csv",
        file: Buffer.from("greeting,exampleSentence,hello\n")
    }), task],
    ["deleteSentence", (s) => ({ flowId: s.flow, intentId: s.intent, sentenceId: s.sentence }), none]
];

export const states = [
    ["createFlowState", (s) => ({
        flowId: s.flow, name: "ordering", type: "whitelist", intentIds: []
    }), one("_id", "name", "type"), (s, state) => { s.state = state._id; }],
    ["indexFlowStates", (s) => ({ flowId: s.flow }), filled("_id", "name")],
    ["readFlowState", (s) => ({ flowId: s.flow, stateId: s.state }), one("_id", "intentIds")],
    ["updateFlowState", (s) => ({ flowId: s.flow, stateId: s.state, name: "taking orders" }), none],
    ["addIntentToFlowState", (s) => ({
        flowId: s.flow, stateId: s.state, intentId: s.intent
    }), none],
    ["removeIntentFromFlowState", (s) => ({
        flowId: s.flow, stateId: s.state, intentId: s.intent
    }), none],
    ["batchFlowStates", (s) => ({
        flowId: s.flow, operations: [{ op: "delete", id: s.state }]
    }), something],
    ["createFlowState", (s) => ({ flowId: s.flow, name: "last", type: "blacklist" }), one("_id"),
        (s, state) => { s.state = state._id; }],
    ["deleteFlowState", (s) => ({ flowId: s.flow, stateId: s.state }), none],
    ["createSlotFiller", (s) => ({ flowId: s.flow, name: "amount", type: "number" }),
        one("_id", "name", "type"), (s, filler) => { s.filler = filler._id; }],
    ["indexSlotFillers", (s) => ({ flowId: s.flow }), filled("_id", "name")],
    ["readSlotFiller", (s) => ({ flowId: s.flow, slotFillerId: s.filler }), one("_id", "type")],
    ["updateSlotFiller", (s) => ({
        flowId: s.flow, slotFillerId: s.filler, name: "how many"
    }), none],
    ["batchSlotFillers", (s) => ({
        flowId: s.flow, operations: [{ op: "update", id: s.filler, value: { name: "number" } }]
    }), something],
    ["deleteSlotFiller", (s) => ({ flowId: s.flow, slotFillerId: s.filler }), none]
];

export const learning = [
    ["indexLearningSentences", (s) => ({
        flowId: s.demoFlow, flowReferenceId: s.demoFlowReference, intentId: s.demoIntent
    }), filled("_id"), (s, all) => { s.learned = all.items[0]._id; }],
    ["readLearningSentence", (s) => ({
        flowId: s.demoFlow, flowReferenceId: s.demoFlowReference, learningSentenceId: s.learned
    }), one("_id")],
    ["deleteLearningSentence", (s) => ({
        flowId: s.demoFlow, flowReferenceId: s.demoFlowReference, learningSentenceId: s.learned
    }), none]
];

export const yesNo = [
    ["readYesNoIntents", (s) => ({ localeId: s.locale }), something, (s, found) => {
        const all = found.items ?? found.yesNoIntents ?? Object.values(found);
        s.yesNo = all.flat().find((intent) => intent?._id)._id;
    }],
    ["updateYesNoIntents", (s) => ({
        localeId: s.locale, intentId: s.yesNo, isDisabled: false, rules: []
    }), something],
    ["createYesNoSentence", (s) => ({
        localeId: s.locale, intentId: s.yesNo, text: "that is right"
    }), one("_id", "text"), (s, sentence) => { s.yesNoSentence = sentence._id; }],
    ["indexYesNoSentences", (s) => ({ localeId: s.locale, intentId: s.yesNo }), list("_id", "text")],
    ["updateYesNoSentence", (s) => ({
        localeId: s.locale, intentId: s.yesNo, sentenceId: s.yesNoSentence, text: "right", slots: []
    }), none],
    ["deleteYesNoSentence", (s) => ({
        localeId: s.locale, intentId: s.yesNo, sentenceId: s.yesNoSentence
    }), none],
    ["trainYesNoIntents", (s) => ({ localeId: s.locale, projectId: s.project }), something],
    ["trainYesNoIntentsProject", (s) => ({ localeId: s.locale, projectId: s.project }), something],
    ["deleteYesNoIntents", (s) => ({ localeId: s.locale, intentId: s.yesNo }), none]
];

export const flowsEnd = [
    ["removeFlowLocalization", (s) => ({ flowId: s.flow, localeId: s.second }), none],
    ["deleteIntent", (s) => ({ flowId: s.flow, intentId: s.intent }), none],
    ["deleteFlow", (s) => ({ flowId: s.clone }), none],
    ["trainAllProjectFlows", (s) => ({ projectId: s.project }), task]
];
