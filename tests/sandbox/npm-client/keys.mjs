// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { clientWithKey, failure, RestAPIClient, step } from "./support.mjs";

/** Make a key, use it, revoke it, in both versions of the API. */
export async function apiKeys({ baseUrl, apiKey }) {
    for (const version of ["2.0", "2.1"]) {
        const client = clientWithKey(baseUrl, apiKey, version);
        const made = await step(`make a key (${version})`, () =>
            client.createApiKeyMe({ name: `npm ${version}` }));
        assert.match(made.apiKey, /^[0-9a-f]{128}$/);

        await step(`its value is shown once (${version})`, async () => {
            const { items } = await client.indexApiKeysMe();
            assert.ok(items.some((item) => item._id === made._id));
            assert.ok(!JSON.stringify(items).includes(made.apiKey));
            assert.ok(version === "2.0" || items.every((item) => !("apiKey" in item)));
        });
        await step(`use and revoke it (${version})`, async () => {
            const second = clientWithKey(baseUrl, made.apiKey, version);
            assert.ok((await second.readUserMe())._id);
            await client.deleteApiKeyMe({ apiKeyId: made._id });
            const error = await failure(() => second.readUserMe());
            assert.equal(error.httpStatusCode, 401);
        });
    }
}

/** Mint a super key as the Management service user: it sees every project. */
export async function superKey(server) {
    const basic = new RestAPIClient({ baseUrl: server.baseUrl, maxRetries: 0 });
    basic.setCredentials({
        type: "Basic", username: server.managementUser, password: server.managementPassword
    });
    const organisationId = (await basic.indexOrganisations()).items[0]._id;
    const minted = await step("mint a super key", () =>
        basic.createApiKeyManagement({ organisationId }));

    await step("it sees more than the user does", async () => {
        const all = await clientWithKey(server.baseUrl, minted.apiKey).indexProjects({ limit: 1 });
        const own = await clientWithKey(server.baseUrl, server.apiKey).indexProjects({ limit: 1 });
        assert.ok(all.total > own.total, `${all.total} against ${own.total}`);
    });
    await step("a user's key cannot mint one", async () => {
        const error = await failure(() => clientWithKey(server.baseUrl, server.apiKey)
            .createApiKeyManagement({ organisationId }));
        assert.ok([401, 403].includes(error.httpStatusCode));
    });
}

/** Where the feature is off, the refusal says which switch is missing. */
export async function superKeyRefused(server) {
    const basic = new RestAPIClient({ baseUrl: server.baseUrl, maxRetries: 0 });
    basic.setCredentials({
        type: "Basic", username: server.managementUser, password: server.managementPassword
    });
    const organisationId = (await basic.indexOrganisations()).items[0]._id;
    const error = await failure(() => basic.createApiKeyManagement({ organisationId }));
    assert.equal(error.httpStatusCode, 403);
    assert.match(error.message, /FEATURE_USE_SUPERAPIKEY_API/);
}
