// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
// Users, roles, members, keys, and what one may ask about oneself.
import { filled, list, none, one, refused, something } from "./shapes.mjs";

const person = "pat.doe@example.com";

export const users = [
    ["readUserMe", null, one("_id", "id", "name", "roles"), (s, me) => { s.me = me._id; }],
    ["readUserAclMe", null, one("organisationWide", "projectWide")],
    ["acceptTermsOfService", null, none],
    ["updateUserMe", () => ({ name: "Ada Admin" }), none],
    ["indexLoginAttemptsMe", () => ({ limit: 5 }), filled("status", "timestamp", "location")],
    ["readLastLoginAttemptMe", null, one("status", "timestamp")],
    ["indexUsers", () => ({ limit: 50 }), filled("_id", "id", "name")],
    ["createUser", () => ({ id: person, name: "Pat Doe", password: "Correct-Horse-9!" }),
        one("_id", "id", "name"), (s, user) => { s.user = user._id; }],
    ["readUser", (s) => ({ userId: s.user }), one("_id", "id", "name", "roles")],
    ["updateUser", (s) => ({ userId: s.user, name: "Pat B. Doe" }), none],
    ["addRoleToUser", (s) => ({ userId: s.user, role: "projectManager" }), none],
    ["removeRoleFromUser", (s) => ({ userId: s.user, role: "projectManager" }), none],
    ["resetFailedLoginAttempts", (s) => ({ userId: s.user }), none],
    ["changePassword", () => ({
        email: person, oldPassword: "Correct-Horse-9!", newPassword: "Correct-Horse-8!"
    }), none],
    ["requestPasswordReset", () => ({ email: person }), none],
    // The token comes by mail, which nobody sends here.
    ["validatePasswordResetToken", () => ({ token: "0".repeat(64) }), refused(400, 401, 403, 404)],
    ["resetPassword", () => ({ token: "0".repeat(64), newPassword: "Correct-Horse-7!" }),
        refused(400, 401, 403, 404)],
    ["addProjectToUser", (s) => ({ userId: s.user, projectId: s.project }), none],
    ["indexProjectMembers", (s) => ({ projectId: s.project }), filled("_id", "id", "roles")],
    ["readProjectMember", (s) => ({ projectId: s.project, userId: s.user }),
        one("_id", "roles", "acl")],
    ["updateProjectMember", (s) => ({
        projectId: s.project, userId: s.user, allowedLocales: null
    }), none],
    ["addRoleToMember", (s) => ({ projectId: s.project, userId: s.user, role: "developer" }), none],
    ["removeRoleFromMember", (s) => ({
        projectId: s.project, userId: s.user, role: "developer"
    }), none],
    ["removeProjectMember", (s) => ({ projectId: s.project, userId: s.user }), none],
    ["addProjectMember", (s) => ({ projectId: s.project, userId: s.user }), none],
    ["removeProjectFromUser", (s) => ({ userId: s.user, projectId: s.project }), none],
    ["logoutUser", (s) => ({ userId: s.user }), none],
    ["deprecatePassword", (s) => ({ userId: s.user }), none],
    ["deleteUser", (s) => ({ userId: s.user }), none]
];

export const keys = [
    ["createApiKeyMe", () => ({ name: "for the table" }), one("_id", "name", "apiKey", "createdAt"),
        (s, key) => { s.key = key._id; }],
    ["indexApiKeysMe", null, filled("_id", "name", "createdAt")],
    ["deleteApiKeyMe", (s) => ({ apiKeyId: s.key }), none]
];

export const audit = [
    ["indexAuditEvents", () => ({ limit: 10 }), filled("_id", "timestamp", "type", "user"),
        (s, events) => { s.event = events.items[0]._id; }],
    ["readAuditEvent", (s) => ({ auditEventId: s.event }), one("_id", "type", "payload")]
];

export const open = [
    ["getSystemLicenseState", null, something],
    ["getSystemMessage", null, something],
    ["setSystemLicense", () => ({
        email: "admin@sandbox.example", password: "not the password", licensekey: "none"
    }), refused(400, 401, 403)],
    ["webfinger", () => ({ resource: "acct:admin@sandbox.example", rel: ["idp"] }),
        one("subject", "links")]
];

export const own = [
    ["deleteUserMe", null, none]
];

export const organisation = [
    ["readOrganisationPolicies", null, one("_id", "name")],
    ["readOrganisationKnowledgeChunksCount", null, one("chunkCount")],
    ["configureIdentityProvider", () => ({
        idpType: "oidc", idpIssuer: "https://login.example.com"
    }), none],
    ["resetIdentityProvider", null, none],
    ["setupCognigyLiveAgent", null, something],
    ["readLiveAgentAccount", null, something],
    ["setupVoiceGatewayAccount", () => ({ accountSid: "5f0000000000000000000001" }), none],
    ["readVoiceGatewayAccount", null, something],
    ["readCollectionsToBeDeleted", null, something],
    ["requestOrganisationDeletion", null, one("organisationId", "status")]
];

export const management = [
    ["readVendor", null, one("version")],
    ["indexOrganisations", null, filled("_id", "name"),
        (s, all) => { s.organisation = all.items[0]._id; }],
    ["readOrganisation", (s) => ({ organisationId: s.organisation }), one("_id", "name")],
    ["createOrganisation", () => ({ name: "Second organisation" }), one("_id", "name"),
        (s, made) => { s.second = made._id; }],
    ["updateOrganisation", (s) => ({ organisationId: s.second, quotaMaxUsers: 50 }), none],
    ["createUserManagement", (s) => ({
        id: "kim.lee@example.com", name: "Kim Lee", password: "Correct-Horse-9!",
        organisation: s.second
    }), one("_id", "id", "name"), (s, user) => { s.kim = user._id; }],
    ["indexUsersManagement", (s) => ({ organisationId: s.second }), filled("_id", "id")],
    ["readUserManagement", (s) => ({ userId: s.kim }), one("_id", "id", "organisation")],
    ["updateUserManagement", (s) => ({ userId: s.kim, name: "Kim A. Lee" }), none],
    ["impersonateUserManagement", (s) => ({ userId: s.kim }),
        one("access_token", "refresh_token", "expires_in", "token_type")],
    ["deleteUserManagement", (s) => ({ userId: s.kim }), none],
    ["enforcePasswordPolicy", (s) => ({ organisationId: s.second }), none],
    ["createApiKeyManagement", (s) => ({ organisationId: s.organisation }),
        one("_id", "name", "apiKey", "createdAt")],
    ["createSystemMessage", () => ({
        message: "Maintenance tonight", until: Math.floor(Date.now() / 1000) + 3600,
        showOnLogin: false
    }), none],
    ["getBillingInformation", (s) => ({
        year: new Date().getFullYear(), organisationId: s.organisation
    }), list("organisationId", "name", "conversations")],
    // Its token is mailed to the administrator.
    ["deleteOrganisation", (s) => ({ organisationId: s.second, verificationToken: "none" }),
        refused(400, 401, 403)]
];
