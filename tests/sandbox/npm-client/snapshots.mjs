// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { done, ended, failure, step } from "./support.mjs";

async function names(client, projectId) {
    const { items, total } = await client.indexSnapshots({ projectId });
    assert.equal(items.length, total);
    return items.map((item) => item.name);
}

async function findByName(client, projectId, name) {
    const { items } = await client.indexSnapshots({ projectId, limit: 100 });
    const found = items.find((item) => item.name === name);
    assert.ok(found, `no snapshot called ${name}`);
    return found;
}

/** Create, package, link, download: the bytes of the file. */
export async function snapshotToFile(client, projectId, name) {
    await step("create a snapshot", async () =>
        done(client, await client.createSnapshot({ projectId, name, description: "By npm" })));
    const snapshot = await step("find it by its name", () => findByName(client, projectId, name));
    assert.equal(snapshot.isPackaged, false);

    await step("no link before packaging", async () => {
        const error = await failure(() =>
            client.composeSnapshotDownloadLink({ snapshotId: snapshot._id }));
        assert.equal(error.httpStatusCode, 409);
        assert.equal(error.code, 1004);
    });
    await step("package it", async () =>
        done(client, await client.packageSnapshot({ snapshotId: snapshot._id })));
    assert.equal((await client.readSnapshot({ snapshotId: snapshot._id })).isPackaged, true);

    return step("download it", async () => {
        const { downloadLink } = await client.composeSnapshotDownloadLink({
            snapshotId: snapshot._id
        });
        const reply = await fetch(downloadLink);
        assert.equal(reply.status, 200);
        const bytes = Buffer.from(await reply.arrayBuffer());
        assert.ok(bytes.length > 100);
        const second = await client.composeSnapshotDownloadLink({ snapshotId: snapshot._id });
        const again = Buffer.from(await (await fetch(second.downloadLink)).arrayBuffer());
        assert.ok(bytes.equals(again), "two links, one file");
        return bytes;
    });
}

export async function uploadMultipart(client, projectId, bytes, name) {
    await step("upload it as a form", async () => {
        await done(client, await client.uploadSnapshotPackage({
            projectId, file: bytes, fileName: "another-name.csnap"
        }));
        assert.deepEqual(await names(client, projectId), [name]);
    });
    await step("a second one of that name ends as a failed task", async () => {
        const task = await ended(client, await client.uploadSnapshotPackage({
            projectId, file: bytes, fileName: "x.csnap"
        }));
        assert.equal(task.status, "error");
        assert.ok(task.failReason);
    });
}

/** The client's resumable upload returns at once and tells no task: the list shows the result. */
export async function uploadResumable(client, projectId, bytes, name) {
    await step("upload it by tus", async () => {
        await new Promise((resolve, reject) => client.uploadResumable({
            file: bytes, projectId, uploadType: "snapshots", onSuccess: resolve, onError: reject
        }));
        const limit = Date.now() + 10_000;
        while (!(await names(client, projectId)).includes(name)) {
            assert.ok(Date.now() < limit, "the uploaded snapshot never came");
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
    });
}

export async function restore(client, projectId, name, source) {
    const snapshot = await findByName(client, projectId, name);
    const inside = await client.indexResourcesInSnapshot({
        snapshotId: snapshot._id, resourceType: "flow"
    });
    assert.ok(inside.items.length > 0);
    assert.equal(typeof inside.items[0].createdAt, "string");

    await step("restore it", async () =>
        done(client, await client.restoreSnapshot({ snapshotId: snapshot._id, projectId })));
    await step("new ids, same reference ids", async () => {
        const before = (await client.indexFlows({ projectId: source, limit: 100 })).items;
        const after = (await client.indexFlows({ projectId, limit: 100 })).items;
        const key = (list, field) => list.map((flow) => flow[field]).sort();
        assert.deepEqual(key(after, "referenceId"), key(before, "referenceId"));
        assert.ok(after.every((flow) => before.every((old) => old._id !== flow._id)));
    });
    return snapshot;
}

export async function pinAndDelete(client, projectId, snapshot) {
    const flow = (await client.indexFlows({ projectId })).items[0];
    const locale = (await client.indexLocales({ projectId })).items.find((item) => item.primary);
    const endpoint = await step("make an Endpoint", () => client.createEndpoint({
        projectId, name: "Pinned", channel: "rest", entrypoint: projectId,
        flowId: flow.referenceId, localeId: locale.referenceId
    }));
    assert.match(endpoint.URLToken, /^[0-9a-f]{64}$/);
    await step("a snapshot in use is not deleted", async () => {
        await client.updateEndpoint({ endpointId: endpoint._id, entrypoint: snapshot._id });
        const task = await ended(client, await client.deleteSnapshot({ snapshotId: snapshot._id }));
        assert.equal(task.status, "error");
        assert.match(task.failReason, /attached to an endpoint/);
    });
    await step("a free one is", async () => {
        await client.updateEndpoint({ endpointId: endpoint._id, entrypoint: projectId });
        await done(client, await client.deleteSnapshot({ snapshotId: snapshot._id }));
        assert.deepEqual(await names(client, projectId), []);
    });
}
