// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Calls one function after the other as the tables say and keeps the score.

import { Empty } from "./shapes.mjs";

/** Ids and the like, as rows find them; reading what no row has kept says so by name. */
export function memory() {
    return new Proxy({}, {
        get(kept, name) {
            if (!(name in kept)) throw new Missing(String(name));
            return kept[name];
        }
    });
}

class Missing extends Error {
    constructor(name) {
        super(`waits for ${name}, which no call has brought`);
    }
}

const isNotBuilt = (error) => error.code === 1009 || error.httpStatusCode === 501;

export class Score {
    called = new Set();
    notBuilt = new Map();
    failed = [];

    fail(name, message) {
        this.failed.push(`${name}: ${message}`);
        this.note(name, "FAILED");
    }

    note(name, outcome) {
        this.called.add(name);
        console.log(`${outcome.padEnd(9)} ${name}`);
    }
}

async function callOne(client, name, args, shape, keep, state, score) {
    let input;
    try {
        input = args ? args(state) : undefined;
    } catch (error) {
        if (!(error instanceof Missing)) throw error;
        score.notBuilt.set(name, error.message);
        return score.note(name, "waits");
    }
    try {
        const result = input === undefined ? await client[name]() : await client[name](input);
        const checked = await shape(result, client);
        keep?.(state, result, checked);
        score.note(name, "ok");
    } catch (error) {
        if (shape.statuses?.includes(error.httpStatusCode)) return score.note(name, "refused");
        if (isNotBuilt(error)) {
            score.notBuilt.set(name, "is not built");
            return score.note(name, "not built");
        }
        if (error instanceof Empty) {
            score.notBuilt.set(name, error.message);
            return score.note(name, "empty");
        }
        const status = error.httpStatusCode ? `${error.httpStatusCode} ` : "";
        score.fail(name, status + error.message);
    }
}

/** A table has rows of [function, arguments, shape, what to keep of the result]. */
export async function runTable(client, table, state, score) {
    for (const [name, args, shape, keep] of table)
        await callOne(client, name, args, shape, keep, state, score);
}
