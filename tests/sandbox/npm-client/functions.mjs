// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// The unchanged npm client calls every one of its functions against a real sandbox.
import * as account from "./functions/account.mjs";
import * as build from "./functions/build.mjs";
import * as deploy from "./functions/deploy.mjs";
import * as flows from "./functions/flows.mjs";
import { signIn } from "./functions/oauth.mjs";
import * as operate from "./functions/operate.mjs";
import * as resources from "./functions/resources.mjs";
import { memory, runTable, Score } from "./functions/runner.mjs";
import { upload } from "./functions/tus.mjs";
import { startSandbox } from "./server.mjs";
import { clientWithKey, RestAPIClient } from "./support.mjs";

// What the client has beside the API's functions.
const tools = new Set(["constructor", "getHttpAdapter", "setBaseUrl", "getBaseUrl",
    "setInterceptors", "setCredentials", "getAccessToken", "getRefreshToken", "isLoggedIn"]);

function functionsOf(client) {
    const names = new Set();
    for (let at = client; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
        for (const name of Object.getOwnPropertyNames(at))
            if (typeof client[name] === "function" && !tools.has(name)) names.add(name);
    }
    return [...names];
}

function managementClient(server) {
    const client = new RestAPIClient({ baseUrl: server.baseUrl, maxRetries: 0 });
    client.setCredentials({
        type: "Basic", username: server.managementUser, password: server.managementPassword
    });
    return client;
}

const program = process.argv[2];
const server = await startSandbox(program, ["--demo", "--seed", "7"]);
const client = clientWithKey(server.baseUrl, server.apiKey);
const state = memory();
const score = new Score();
const run = (table, who = client) => runTable(who, table, state, score);
try {
    await run(account.open, new RestAPIClient({ baseUrl: server.baseUrl, maxRetries: 0 }));
    for (const table of [deploy.projects, deploy.demo, account.users, account.keys, account.audit,
        account.organisation, flows.flows, flows.charts, flows.intents, flows.states,
        flows.learning, build.lexicons, build.functions, build.endpoints, build.playbooks,
        build.small, resources.connections, resources.models, resources.nluConnectors,
        resources.extensions, resources.knowledge, operate.logs, operate.profiles,
        operate.sessions, operate.counters, operate.insights, operate.trainer, operate.alexa,
        deploy.packages, deploy.tasks, resources.resourcesEnd, flows.yesNo, flows.flowsEnd,
        deploy.locales, deploy.snapshots])
        await run(table);
    await run(account.keys, clientWithKey(server.baseUrl, server.apiKey, "2.1"));
    await upload(client, state, score);
    await run(deploy.projectsEnd);
    await run(account.management, managementClient(server));
    await signIn(server, score, (who) => run(account.own, who));
} finally {
    await server.stop();
}

const all = functionsOf(client);
const left = all.filter((name) => !score.called.has(name));
const fine = all.length - left.length - score.notBuilt.size - score.failed.length;
console.log(`\n${score.called.size} of ${all.length} functions called, ${fine} as expected`);
if (score.notBuilt.size > 0) {
    console.log(`${score.notBuilt.size} not built yet:`);
    for (const [name, why] of score.notBuilt) console.log(`  ${name} ${why}`);
}
for (const name of left) console.log(`FAILED: no row of any table calls ${name}`);
for (const line of score.failed) console.log(`FAILED: ${line}`);
const unexpected = left.length + score.failed.length;
console.log(`${unexpected} unexpected errors`);
process.exitCode = unexpected + score.notBuilt.size === 0 ? 0 : 1;
