// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Connections, models, NLU connectors, extensions, knowledge.
import zlib from "node:zlib";
import { filled, none, one, task } from "./shapes.mjs";

/** A .tar.gz with a package.json, as an extension's package has it. */
function extensionPackage(version) {
    const content = Buffer.from(JSON.stringify({
        name: "table-tools", version, description: "Made for the table", author: "Somebody"
    }));
    const header = Buffer.alloc(512);
    header.write("table-tools/package.json", 0);
    header.write("0000644\0", 100);
    header.write(content.length.toString(8).padStart(11, "0") + "\0", 124);
    header.write("00000000000\0", 136);
    header.write("        ", 148);
    header.write("0", 156);
    header.write("ustar\0" + "00", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(sum.toString(8).padStart(6, "0") + "\0 ", 148);
    const padding = Buffer.alloc((512 - content.length % 512) % 512 + 1024);
    return zlib.gzipSync(Buffer.concat([header, content, padding]));
}

export const connections = [
    ["indexConnectionSchemas", (s) => ({ projectId: s.project }), filled("extension", "type", "fields")],
    ["createConnection", (s) => ({
        projectId: s.project, name: "Model", extension: "@cognigy/basic-nodes",
        type: "http_bearer", fields: { token: "secret" }
    }), one("_id", "referenceId", "name"),
        (s, made) => { s.connection = made._id; s.connectionReference = made.referenceId; }],
    ["indexConnections", (s) => ({ projectId: s.project }), filled("_id", "type")],
    ["readConnection", (s) => ({ connectionId: s.connection }), one("_id", "fields")],
    ["updateConnection", (s) => ({ connectionId: s.connection, fields: { token: "other" } }), none],
    ["createConnectionField", (s) => ({
        connectionId: s.connection, projectId: s.project, key: "region", value: "eu"
    }), none],
    ["deleteConnectionField", (s) => ({ connectionId: s.connection, fieldName: "region" }), none],
    ["batchConnections", (s) => ({
        projectId: s.project, operations: [{
            op: "create", value: {
                name: "By batch", extension: "@cognigy/basic-nodes", type: "http_basic",
                fields: { username: "a", password: "b" }
            }
        }]
    }), none]
];

const model = (s, name) => ({
    projectId: s.project, name, provider: "openAI", modelType: "gpt-4o",
    connectionId: s.connectionReference
});

export const models = [
    ["createLargeLanguageModel", (s) => model(s, "Answers"), one("_id", "isDefault")],
    ["createLargeLanguageModel", (s) => model(s, "Second"), one("_id", "isDefault"),
        (s, made) => { s.model = made._id; }],
    ["indexLargeLanguageModels", (s) => ({ projectId: s.project }), filled("_id", "modelType")],
    ["readLargeLanguageModel", (s) => ({ largeLanguageModelId: s.model }), one("_id", "provider")],
    ["updateLargeLanguageModel", (s) => ({
        largeLanguageModelId: s.model, description: "For summaries"
    }), none],
    ["cloneLargeLanguageModel", (s) => ({ largeLanguageModelId: s.model }), one("_id", "name")],
    ["testLargeLanguageModel", (s) => ({ largeLanguageModelId: s.model, projectId: s.project }),
        one("llmProvider", "isCredentialsValid", "msg")],
    ["getAvailableModelsForLLM", (s) => ({
        largeLanguageModelId: s.model, connectionRefId: s.connectionReference
    }), one("availableModels")],
    ["deleteLargeLanguageModel", (s) => ({ largeLanguageModelId: s.model }), none]
];

export const nluConnectors = [
    ["createNLUConnector", (s) => ({ projectId: s.project, name: "NLU", type: "cognigy" }),
        one("_id", "type"), (s, made) => { s.nlu = made._id; }],
    ["indexNLUConnectors", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readNLUConnector", (s) => ({ nluConnectorId: s.nlu }), one("_id", "settings")],
    ["updateNLUConnector", (s) => ({ nluConnectorId: s.nlu, name: "Own NLU" }), none],
    ["batchNLUConnectors", (s) => ({
        projectId: s.project, operations: [{ op: "update", id: s.nlu, value: { name: "NLU" } }]
    }), none],
    ["deleteNLUConnector", (s) => ({ nluConnectorId: s.nlu }), none]
];

export const extensions = [
    ["uploadExtension", (s) => ({
        projectId: s.project, file: extensionPackage("1.0.0"), fileName: "table-tools.tar.gz"
    }), task],
    ["indexExtensions", (s) => ({ projectId: s.project }), filled("_id", "name", "version"),
        (s, all) => { s.extension = all.items[0]._id; }],
    ["updateExtensionPackage", (s) => ({
        projectId: s.project, extension: s.extension, file: extensionPackage("1.1.0"),
        fileName: "table-tools.tar.gz"
    }), task],
    ["readExtension", (s) => ({ extensionId: s.extension }), one("_id", "readme", "nodes")],
    ["updateExtension", (s) => ({ extensionId: s.extension, trustedCode: true }), none],
    ["deleteExtension", (s) => ({ extensionId: s.extension }), none]
];

const source = (s) => ({ knowledgeStoreId: s.store, sourceId: s.source });

export const knowledge = [
    ["createKnowledgeStore", (s) => ({ projectId: s.project, name: "Menu" }),
        one("_id", "status"), (s, made) => { s.store = made._id; }],
    ["indexKnowledgeStores", (s) => ({ projectId: s.project }), filled("_id", "name")],
    ["readKnowledgeStore", (s) => ({ knowledgeStoreId: s.store }), one("_id", "documents")],
    ["updateKnowledgeStore", (s) => ({ knowledgeStoreId: s.store, description: "Dishes" }), none],
    ["createKnowledgeSource", (s) => ({
        knowledgeStoreId: s.store, name: "By hand", type: "manual"
    }), one("knowledgeSource"), (s, made) => { s.source = made.knowledgeSource._id; }],
    ["uploadKnowledgeSourceFile", (s) => ({
        knowledgeStoreId: s.store, file: Buffer.from("Soup of the day\n\nPasta"),
        fileName: "menu.txt"
    }), task],
    ["indexKnowledgeSources", (s) => ({ knowledgeStoreId: s.store }), filled("_id", "status")],
    ["readKnowledgeSource", (s) => source(s), one("_id", "chunkCount", "metaData")],
    ["updateKnowledgeSource", (s) => ({ ...source(s), description: "Kept up to date" }), none],
    ["createKnowledgeChunk", (s) => ({ ...source(s), text: "Soup costs 4 Euro." }),
        one("_id", "order", "text"), (s, made) => { s.chunk = made._id; }],
    ["indexKnowledgeChunks", (s) => source(s), filled("_id", "text")],
    ["readKnowledgeChunk", (s) => ({ ...source(s), chunkId: s.chunk }), one("_id", "data")],
    ["updateKnowledgeChunk", (s) => ({
        ...source(s), chunkId: s.chunk, text: "Soup costs 5 Euro.", disabled: false
    }), none],
    ["deleteKnowledgeChunk", (s) => ({ ...source(s), chunkId: s.chunk }), none],
    ["deleteKnowledgeSource", (s) => source(s), none],
    ["deleteKnowledgeStore", (s) => ({ knowledgeStoreId: s.store }), none]
];

export const resourcesEnd = [
    ["deleteConnection", (s) => ({ connectionId: s.connection }), none]
];
