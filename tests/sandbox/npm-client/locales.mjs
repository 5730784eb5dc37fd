// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { failure, step } from "./support.mjs";

/** Create, list, change and delete locales; the primary one stays. */
export async function locales(client, projectId) {
    const primary = (await client.indexLocales({ projectId })).items.find((item) => item.primary);
    const made = await step("create a locale", () => client.createLocale({
        projectId, name: "Italiano", nluLanguage: "it-IT",
        fallbackLocaleReference: primary.referenceId
    }));
    assert.match(made.referenceId, /^[0-9a-f-]{36}$/);

    await step("change it", async () => {
        await client.updateLocale({
            localeId: made._id, name: "Svizzera", fallbackLocaleReference: primary._id
        });
        const now = await client.readLocale({ localeId: made._id });
        assert.equal(now.name, "Svizzera");
        assert.equal(now.nluLanguage, "it-IT");
    });
    await step("no loops", async () => {
        const error = await failure(() => client.updateLocale({
            localeId: made._id, fallbackLocaleReference: made._id
        }));
        assert.equal(error.httpStatusCode, 400);
    });
    await step("the primary locale stays", async () => {
        const error = await failure(() => client.deleteLocale({ localeId: primary._id }));
        assert.ok([400, 409].includes(error.httpStatusCode), `${error.httpStatusCode}`);
    });
    await step("delete it", async () => {
        await client.deleteLocale({ localeId: made._id });
        const error = await failure(() => client.readLocale({ localeId: made._id }));
        assert.equal(error.httpStatusCode, 404);
        assert.equal(error.code, 1002);
    });
}
