// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import readline from "node:readline";

/** Starts a sandbox and resolves to what its one line of JSON says, with `stop()`. */
export async function startSandbox(program, args) {
    const child = spawn(program, ["--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
    const lines = readline.createInterface({ input: child.stdout });
    const line = await Promise.race([
        new Promise((resolve) => lines.once("line", resolve)),
        ended.then((code) => Promise.reject(new Error(`the sandbox ended with ${code}`)))
    ]);
    return {
        ...JSON.parse(line),
        stop: async () => {
            child.kill("SIGTERM");
            return ended;
        }
    };
}
