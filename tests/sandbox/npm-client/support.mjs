// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
export const { RestAPIClient } = require("@cognigy/rest-api-client");

/** The client as its readme shows it, signed in with an API key. */
export function clientWithKey(baseUrl, apiKey, administration = "2.0") {
    const client = new RestAPIClient({ baseUrl, maxRetries: 0, versions: { administration } });
    client.setCredentials({ type: "ApiKey", apiKey });
    return client;
}

/** Asks for the task until it has ended; fails after twenty seconds. Returns the task. */
export async function ended(client, task) {
    assert.match(task._id, /^[a-z0-9]{24}$/);
    const limit = Date.now() + 20_000;
    while (Date.now() < limit) {
        const now = await client.readTask({ taskId: task._id });
        assert.notEqual(now.status, "queued", "no poll may see a queued task");
        if (["done", "error", "cancelled"].includes(now.status)) return now;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`task ${task._id} did not end`);
}

/** Waits for a task that must succeed. */
export async function done(client, task) {
    const result = await ended(client, task);
    assert.equal(result.status, "done", result.failReason);
    return result;
}

/** Runs the call and returns the error that it must end with. */
export async function failure(call) {
    try {
        await call();
    } catch (error) {
        return error;
    }
    throw new Error("the call should have failed");
}

/** Names a step, so that a red run says where it stood. */
export async function step(name, work) {
    try {
        const result = await work();
        console.log(`ok   ${name}`);
        return result;
    } catch (error) {
        console.log(`FAIL ${name}`);
        throw error;
    }
}
