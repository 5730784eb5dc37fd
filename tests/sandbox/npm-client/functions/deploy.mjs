// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Projects, settings, locales, snapshots, packages, tasks.
import { filled, link, none, one, something, started, task } from "./shapes.mjs";

export const projects = [
    ["validateProjectName", () => ({ name: "Every function" }), none],
    ["createProject", () => ({ name: "Every function", color: "teal", locale: "en-US" }),
        one("_id", "name", "color"), (s, project) => { s.project = project._id; }],
    ["indexProjects", () => ({ limit: 100 }), filled("_id", "name"), (s, all) => {
        s.demo = all.items.find((project) => project.name.endsWith("Booking Assistant DEV"))._id;
    }],
    ["readProject", (s) => ({ projectId: s.project }), one("_id", "primaryLocaleReference")],
    ["updateProject", (s) => ({ projectId: s.project, color: "purple" }), none],
    ["graphProject", (s) => ({ projectId: s.demo, snapshots: true, packages: true }), something],
    ["createProjectByTemplate", () => ({
        name: "From a template", locale: "de-DE",
        templateConfiguration: { template: null, skills: [], endpoints: [] }
    }), task],
    ["readProjectSettings", (s) => ({ projectId: s.project }), one("timezone")],
    ["updateProjectSettings", (s) => ({
        projectId: s.project, intentThreshold: { lower: 0.3 }
    }), none],
    ["setupCognigyGenerativeAI", (s) => ({ projectId: s.project }), none],
    ["indexLocales", (s) => ({ projectId: s.project }), filled("_id", "referenceId", "primary"),
        (s, all) => {
            const primary = all.items.find((locale) => locale.primary);
            s.locale = primary._id;
            s.localeReference = primary.referenceId;
        }],
    ["searchResources", (s) => ({ projectId: s.demo, filter: "main" }), filled("_id", "name", "type")],
    ["setupCognigyLiveAgentInbox", (s) => ({ projectId: s.project }), something],
    ["updateCognigyLiveAgentInbox", (s) => ({ projectId: s.project, inboxId: 7 }), something],
    ["readProjectInbox", (s) => ({ projectId: s.project }), something]
];

/** A flow of the demo with an intent and what was learned for it. */
export const demo = [
    ["indexFlows", (s) => ({ projectId: s.demo, limit: 100 }), filled("_id"), (s, all) => {
        const flow = all.items.find((item) => item.name === "Main");
        s.demoFlow = flow._id;
        s.demoFlowReference = flow.referenceId;
    }],
    ["indexIntents", (s) => ({ flowId: s.demoFlow }), filled("_id"),
        (s, all) => { s.demoIntent = all.items[0]._id; }]
];

export const locales = [
    ["readLocale", (s) => ({ localeId: s.second }), one("_id", "nluLanguage")],
    ["updateLocale", (s) => ({
        localeId: s.second, name: "Deutsch (neu)", fallbackLocaleReference: s.localeReference
    }), none],
    ["deleteLocale", (s) => ({ localeId: s.second }), none]
];

export const snapshots = [
    ["createSnapshot", (s) => ({ projectId: s.project, name: "1.0", description: "First" }), task],
    ["indexSnapshots", (s) => ({ projectId: s.project }), filled("_id", "name", "isPackaged"),
        (s, all) => { s.snapshot = all.items[0]._id; }],
    ["readSnapshot", (s) => ({ snapshotId: s.snapshot }), one("_id", "hash", "createdAt")],
    ["indexResourcesInSnapshot", (s) => ({ snapshotId: s.snapshot, resourceType: "flow" }),
        filled("_id", "referenceId", "resourceType")],
    ["packageSnapshot", (s) => ({ snapshotId: s.snapshot }), task],
    ["composeSnapshotDownloadLink", (s) => ({ snapshotId: s.snapshot }), link,
        (s, answer, bytes) => { s.snapshotFile = bytes; }],
    ["restoreSnapshot", (s) => ({ snapshotId: s.snapshot, projectId: s.project }), task],
    ["deleteSnapshot", (s) => ({ snapshotId: s.snapshot }), task],
    ["uploadSnapshotPackage", (s) => ({
        projectId: s.project, file: s.snapshotFile, fileName: "1.0.csnap"
    }), task]
];

export const packages = [
    ["createPackage", (s) => ({
        projectId: s.project, name: "Order flow", description: "To share", resourceIds: [s.flow]
    }), task, (s, made, last) => { s.package = last.data.packageId; }],
    ["indexPackages", (s) => ({ projectId: s.project }), filled("_id", "name", "hash")],
    ["readPackage", (s) => ({ packageId: s.package }), one("_id", "name", "createdBy")],
    ["composePackageDownloadLink", (s) => ({ packageId: s.package }), link,
        (s, answer, bytes) => { s.packageFile = bytes; }],
    ["uploadPackage", (s) => ({
        projectId: s.project, file: s.packageFile, fileName: "order.zip"
    }), task, (s, made, last) => { s.uploaded = last.data.packageId; }],
    ["mergePackage", (s) => ({
        packageId: s.uploaded, resourceIds: [s.flow],
        localeMapping: [{ agentLocaleId: s.locale, packageLocaleId: s.locale }],
        strategies: [{ _id: s.flow, identityConflictStrategy: "re-identify" }]
    }), task],
    ["deletePackage", (s) => ({ packageId: s.package }), task]
];

export const tasks = [
    ["trainAllProjectFlows", (s) => ({ projectId: s.project }), started,
        (s, made) => { s.task = made._id; }],
    ["cancelTask", (s) => ({ taskId: s.task }), none],
    ["readTask", (s) => ({ taskId: s.task }), one("_id", "name", "status", "totalStep")],
    ["indexTasks", (s) => ({ projectId: s.project, limit: 10 }), filled("_id", "status")]
];

export const projectsEnd = [
    ["deleteEndpoint", (s) => ({ endpointId: s.endpoint }), none],
    ["deleteProject", (s) => ({ projectId: s.project }), task]
];

