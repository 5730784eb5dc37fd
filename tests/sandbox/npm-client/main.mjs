// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// The unchanged npm client does the whole main job against a real sandbox.
import assert from "node:assert/strict";
import { apiKeys, superKey, superKeyRefused } from "./keys.mjs";
import { locales } from "./locales.mjs";
import { startSandbox } from "./server.mjs";
import {
    pinAndDelete, restore, snapshotToFile, uploadMultipart, uploadResumable
} from "./snapshots.mjs";
import { clientWithKey, done, failure, step } from "./support.mjs";

async function makeProject(client, name) {
    const project = await step(`create the project ${name}`, () =>
        client.createProject({ name, color: "purple", locale: "en-US" }));
    assert.match(project._id, /^[a-z0-9]{24}$/);
    return project._id;
}

async function mainJob(server) {
    const client = clientWithKey(server.baseUrl, server.apiKey);
    const source = await makeProject(client, "From npm [DEV]");
    await client.createFlow({ projectId: source, name: "Greeting" });
    const name = "Release 1 [npm]";
    const bytes = await snapshotToFile(client, source, name);

    const byForm = await makeProject(client, "From npm [QA]");
    await uploadMultipart(client, byForm, bytes, name);
    const snapshot = await restore(client, byForm, name, source);
    await pinAndDelete(client, byForm, snapshot);

    const byTus = await makeProject(client, "From npm [PROD]");
    await uploadResumable(client, byTus, bytes, name);
    await restore(client, byTus, name, source);

    await locales(client, source);
    for (const projectId of [source, byForm, byTus]) {
        await step("delete the project", async () =>
            done(client, await client.deleteProject({ projectId })));
    }
}

async function expectedErrors(server) {
    await step("an unknown id is 404", async () => {
        const error = await failure(() => clientWithKey(server.baseUrl, server.apiKey)
            .readSnapshot({ snapshotId: "0123456789abcdef01234567" }));
        assert.equal(error.httpStatusCode, 404);
        assert.equal(error.code, 1002);
    });
    await step("a wrong key is 401", async () => {
        const error = await failure(() => clientWithKey(server.baseUrl, "wrong").indexProjects());
        assert.equal(error.httpStatusCode, 401);
    });
    await step("a snapshot wants a description", async () => {
        const client = clientWithKey(server.baseUrl, server.apiKey);
        const projectId = (await client.indexProjects()).items[0]._id;
        const error = await failure(() => client.createSnapshot({ projectId, name: "bare" }));
        assert.equal(error.httpStatusCode, 400);
    });
}

const program = process.argv[2];
const server = await startSandbox(program, ["--demo", "--seed", "7", "--super-api-keys", "on"]);
try {
    await mainJob(server);
    await apiKeys(server);
    await superKey(server);
    await expectedErrors(server);
} finally {
    assert.equal(await server.stop(), 0, "SIGTERM must end the sandbox with 0");
}

const closed = await startSandbox(program, ["--empty", "--super-api-keys", "off"]);
try {
    await step("no super key where the feature is off", () => superKeyRefused(closed));
} finally {
    await closed.stop();
}
