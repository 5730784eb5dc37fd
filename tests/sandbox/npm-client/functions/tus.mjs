// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function appears(client, projectId, index, count) {
    const limit = Date.now() + 20_000;
    while ((await client[index]({ projectId })).total <= count) {
        assert.ok(Date.now() < limit, "what was uploaded never came");
        await wait(50);
    }
}

/** uploadResumable answers at once and tells no task: the list shows the result. */
export async function upload(client, state, score) {
    for (const [uploadType, file, index] of [["packages", () => state.packageFile, "indexPackages"]]) {
        try {
            const projectId = state.project;
            const count = (await client[index]({ projectId })).total;
            await new Promise((resolve, reject) => client.uploadResumable({
                file: file(), projectId, uploadType, onSuccess: resolve, onError: reject
            }));
            await appears(client, projectId, index, count);
            score.note("uploadResumable", "ok");
        } catch (error) {
            score.fail("uploadResumable", `of ${uploadType}: ${error.message}`);
        }
    }
}
