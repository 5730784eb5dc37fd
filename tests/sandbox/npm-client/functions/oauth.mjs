// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { clientWithKey, RestAPIClient } from "../support.mjs";

const email = "oauth@example.com";
const password = "Correct-Horse-9!";

async function step(score, name, work) {
    try {
        const result = await work();
        score.note(name, "ok");
        return result;
    } catch (error) {
        score.fail(name, error.message);
        return undefined;
    }
}

/** A user of its own signs in by password and by code, asks for a token, and goes. */
export async function signIn(server, score, goodbye) {
    const admin = clientWithKey(server.baseUrl, server.apiKey);
    try {
        await admin.createUser({ id: email, name: "Olga Auth", password });
    } catch (error) {
        score.failed.push(`createUser for signing in: ${error.message}`);
        return;
    }
    const client = new RestAPIClient({ baseUrl: server.baseUrl, maxRetries: 0 });
    client.setCredentials({ type: "OAuth2", clientId: "table", clientSecret: "table" });
    await step(score, "getAuthorizationCode", async () => {
        const answer = await client.getAuthorizationCode({
            username: email, password, redirectUri: "http://127.0.0.1/back", state: "x"
        });
        assert.ok(answer);
    });
    await step(score, "login", async () => {
        await client.login({ type: "password", username: email, password, rememberMe: false });
        assert.ok((await client.readUserMe())._id);
    });
    await step(score, "getRealtimeToken", async () =>
        assert.ok((await client.getRealtimeToken()).token));
    await goodbye(client);
    await step(score, "logout", () => client.logout());
}
