// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// What a function's result has to look like.
import assert from "node:assert/strict";
import { ended } from "../support.mjs";

function has(object, fields) {
    assert.equal(typeof object, "object", `an object, not ${JSON.stringify(object)}`);
    for (const field of fields) assert.ok(field in object, `the field ${field}`);
}

/** Fine in its form, but with nothing in it: what fills it may not be built yet. */
export class Empty extends Error {
    constructor() {
        super("answers with nothing in it");
    }
}

/** {items, total, …}; the first item has these fields. */
export const list = (...fields) => (result) => {
    has(result, ["items", "total"]);
    assert.ok(Array.isArray(result.items) && Number.isInteger(result.total));
    assert.ok(result.total >= result.items.length);
    if (result.items.length > 0) has(result.items[0], fields);
};

/** The same, and not empty. */
export const filled = (...fields) => (result) => {
    list(...fields)(result);
    if (result.items.length === 0) throw new Empty();
};

/** {items} without a total. */
export const items = (...fields) => (result) => {
    has(result, ["items"]);
    assert.ok(Array.isArray(result.items));
    if (result.items.length > 0) has(result.items[0], fields);
};

/** A bare array. */
export const rows = (...fields) => (result) => {
    assert.ok(Array.isArray(result), `an array, not ${JSON.stringify(result)}`);
    if (result.length > 0) has(result[0], fields);
};

/** One object with these fields. */
export const one = (...fields) => (result) => {
    assert.ok(result && !Array.isArray(result), "one object");
    has(result, fields);
};

/** An empty reply; the client makes an empty text of it. */
export const none = (result) => assert.ok([undefined, null, ""].includes(result),
    `nothing, not ${JSON.stringify(result)}`);

/** A plain text. */
export const text = (result) => assert.equal(typeof result, "string");

/** Whatever it is, it is there. */
export const something = (result) => assert.ok(result !== undefined && result !== "");

const isTask = (task) => {
    has(task, ["_id", "status", "type", "parameters", "createdAt"]);
    assert.notEqual(task.status, "queued");
};

/** A started task that ends well. */
export const task = async (result, client) => {
    isTask(result);
    const last = await ended(client, result);
    assert.equal(last.status, "done", last.failReason);
    return last;
};

/** A started task, however it ends. */
export const started = isTask;

/** {tasks: [started task, …]}. */
export const tasks = (result) => {
    has(result, ["tasks"]);
    result.tasks.forEach(isTask);
};

/** {downloadLink} that gives bytes. */
export const link = async (result) => {
    has(result, ["downloadLink"]);
    const reply = await fetch(result.downloadLink);
    assert.equal(reply.status, 200, "the link is followed");
    return Buffer.from(await reply.arrayBuffer());
};

/** The call has to end with one of these statuses: what it needs comes by mail, or is not there. */
export const refused = (...statuses) => Object.assign(() => {
    throw new Error(`a refusal with ${statuses.join(" or ")}`);
}, { statuses });
