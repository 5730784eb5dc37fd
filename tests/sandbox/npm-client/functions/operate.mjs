// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Logs, profiles, conversations, counters, reports, trainer records and other runtime matters.
import { filled, items, link, list, none, one, something, task, text } from "./shapes.mjs";

const year = new Date().getFullYear();

export const logs = [
    ["indexLogEntries", (s) => ({ projectId: s.project, limit: 10 }),
        filled("_id", "timestamp", "msg", "type"), (s, all) => { s.log = all.items[0]._id; }],
    ["readLogEntry", (s) => ({ projectId: s.project, logEntryId: s.log }), one("_id", "traceId")]
];

export const profiles = [
    ["setProfileSchema", (s) => ({
        projectId: s.project,
        details: [{ field: "Favourite dish", internal: "dish", type: "string" }]
    }), none],
    ["getProfileSchema", (s) => ({ projectId: s.project }), one("schema", "details")],
    ["createProfile", (s) => ({
        projectId: s.project, profile: { firstname: "Ida" }, contactIds: ["ida-1"]
    }), one("_id", "profile", "contactIds"), (s, made) => { s.profile = made._id; }],
    ["indexProfiles", (s) => ({ projectId: s.project }), filled("_id", "contactIds")],
    ["readProfile", (s) => ({ profileId: s.profile }), one("_id", "profile")],
    ["updateProfile", (s) => ({ profileId: s.profile, profile: { lastname: "Holm" } }), none],
    ["mergeProfiles", (s) => ({
        profileId: s.profile, contactId: "ida-2", projectId: s.project
    }), one("_id", "contactIds")],
    ["unmergeProfiles", (s) => ({ profileId: s.profile, contactId: "ida-2" }), none],
    ["exportProfileData", (s) => ({ profileId: s.profile }), one("sessions", "profile")],
    ["removeContactIdFromProfile", (s) => ({ profileId: s.profile, contactId: "ida-1" }), none],
    ["removeProfileData", (s) => ({ profileId: s.profile }), none],
    ["deleteProfile", (s) => ({ profileId: s.profile }), none]
];

const session = { userId: "ida-3", sessionId: "table-session" };

export const sessions = [
    ["inject", (s) => ({ ...session, URLToken: s.token, text: "hello", data: {} }), text],
    ["notify", (s) => ({ ...session, URLToken: s.token, text: "Your order is ready.", data: {} }), text],
    ["injectContext", () => ({ ...session, context: { table: 4 } }), none],
    ["resetContext", (s) => ({
        ...session, flowReferenceId: s.flowReference, entrypoint: s.project
    }), none],
    ["injectState", () => ({ ...session, state: "ordering" }), one("state")],
    ["resetState", () => session, none],
    ["indexConversations", (s) => ({ projectId: s.project, contactIds: ["ida-3"] }), filled("_id")],
    ["readConversation", (s) => ({ projectId: s.project, sessionId: session.sessionId }),
        filled("inputText", "type", "source")],
    ["updateAnalyticsRecords", (s) => ({
        projectId: s.project, contactId: "ida-3", sessionId: session.sessionId,
        properties: { rating: 1, ratingComment: "quick" }
    }), none],
    ["deleteAnalyticsRecords", (s) => ({ projectId: s.project, contactIds: ["ida-3"] }), none],
    ["deleteConversation", (s) => ({ projectId: s.project, sessionId: session.sessionId }), none]
];

export const counters = [
    ["getConversationCounter", (s) => ({ projectId: s.demo, year, month: 1 }), items("conversations")],
    ["getConversationCounterOrganisation", () => ({ year, month: 1 }), items("conversations")],
    ["getKnowledgeQueryCounter", (s) => ({ projectId: s.demo, year, month: 1 }), items("queries")],
    ["getKnowledgeQueryCounterOrganisation", () => ({ year, month: 1 }), items("queries")]
];

const report = (s) => ({ projectId: s.demo, filters: [], timezoneOffset: "+01:00" });
const load = (s) => ({ projectId: s.demo, queryHash: s.hash });
const keepHash = (s, made) => { s.hash = made.queryHash; };

export const insights = [
    ["insightsJWT", null, one("token")],
    ["indexSteps", (s) => ({ projectId: s.demo }), list("_id", "label", "type")],
    ["generateReport", (s) => ({ ...report(s), query: "channelUsage" }), one("queryHash"), keepHash],
    ["loadReportByQueryHash", load, one("status", "data")],
    ["generateMessagesReport", report, one("queryHash"), keepHash],
    ["loadMessagesReportByQueryHash", load, one("status", "data")],
    ["generateStepReport", (s) => ({ ...report(s), direction: "forward" }), one("queryHash"), keepHash],
    ["loadStepReportByQueryHash", load, one("status", "data")],
    ["generateTranscriptsReport", report, one("queryHash"), keepHash],
    ["loadTranscriptsReportByQueryHash", load, one("status", "data")]
];

export const trainer = [
    ["indexTrainerRecords", (s) => ({ projectId: s.demo }), filled("_id", "text", "handled"),
        (s, all) => { s.record = all.items[0]._id; }],
    ["readTrainerRecord", (s) => ({ projectId: s.demo, recordId: s.record }), one("_id", "nlu")],
    ["batchTrainerRecords", (s) => ({
        projectId: s.demo, operations: [{ op: "ignore", id: s.record }]
    }), none],
    ["packageTrainerRecords", (s) => ({ projectId: s.demo }), task,
        (s, made) => { s.trainerTask = made._id; }],
    ["composeTrainerRecordsDownloadLink", (s) => ({ taskId: s.trainerTask }), link,
        (s, answer, bytes) => { s.trainerFile = bytes; }],
    ["uploadTrainerRecordsPackage", (s) => ({
        projectId: s.project, file: s.trainerFile, fileName: "records.ctr"
    }), task]
];

export const alexa = [
    ["createAuthenticatedAmazonUser", () => ({ accessToken: "a", refreshToken: "b" }), something],
    ["getAmazonAccount", null, something],
    ["getAlexaSkills", null, items()],
    ["deployAlexaEndpoint", (s) => ({
        skillId: "amzn1.ask.skill.0", URLToken: s.token
    }), something],
    ["deleteAmazonAccount", null, none]
];
