// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sandbox {

class Behaviours;

// One function a subject: writes its handlers, hooks and tasks into the registry.

void addProjects(Behaviours &behaviours);
void addLocales(Behaviours &behaviours);
void addFlows(Behaviours &behaviours);
void addFlowSettings(Behaviours &behaviours);
void addCharts(Behaviours &behaviours);
void addNodes(Behaviours &behaviours);
void addNodeClipboard(Behaviours &behaviours);
void addIntents(Behaviours &behaviours);
void addSentences(Behaviours &behaviours);
void addTraining(Behaviours &behaviours);
void addIntentFiles(Behaviours &behaviours);
void addStates(Behaviours &behaviours);
void addYesNo(Behaviours &behaviours);
void addLexicons(Behaviours &behaviours);
void addKeyphrases(Behaviours &behaviours);
void addLexiconFiles(Behaviours &behaviours);
void addFunctions(Behaviours &behaviours);
void addPlaybooks(Behaviours &behaviours);
void addPlaybookRuns(Behaviours &behaviours);
void addEndpointMessages(Behaviours &behaviours);
void addSessions(Behaviours &behaviours);
void addEndpoints(Behaviours &behaviours);
void addSnapshots(Behaviours &behaviours);
void addDownloads(Behaviours &behaviours);
void addSnapshotPackages(Behaviours &behaviours);
void addSnapshotRestore(Behaviours &behaviours);
void addSnapshotUpload(Behaviours &behaviours);
void addTusUploads(Behaviours &behaviours);
void addProfile(Behaviours &behaviours);
void addApiKeys(Behaviours &behaviours);
void addSuperKeys(Behaviours &behaviours);
void addManagement(Behaviours &behaviours);
void addAlexa(Behaviours &behaviours);
void addAuditEvents(Behaviours &behaviours);
void addHandover(Behaviours &behaviours);
void addLiveAgent(Behaviours &behaviours);
void addManagementUsers(Behaviours &behaviours);
void addMembers(Behaviours &behaviours);
void addPasswords(Behaviours &behaviours);
void addSearch(Behaviours &behaviours);
void addSignIn(Behaviours &behaviours);
void addSystem(Behaviours &behaviours);
void addTrainer(Behaviours &behaviours);
void addUsers(Behaviours &behaviours);
void addSettingsActions(Behaviours &behaviours);
void addPackages(Behaviours &behaviours);
void addKnowledgeStores(Behaviours &behaviours);
void addKnowledgeSources(Behaviours &behaviours);
void addKnowledgeConnectors(Behaviours &behaviours);
void addAiAgents(Behaviours &behaviours);
void addAnalytics(Behaviours &behaviours);
void addAudio(Behaviours &behaviours);
void addConnections(Behaviours &behaviours);
void addEndpointKeys(Behaviours &behaviours);
void addExtensions(Behaviours &behaviours);
void addInsights(Behaviours &behaviours);
void addLargeLanguageModels(Behaviours &behaviours);
void addNluConnectors(Behaviours &behaviours);
void addLogs(Behaviours &behaviours);
void addConversations(Behaviours &behaviours);
void addCounters(Behaviours &behaviours);
void addContactProfiles(Behaviours &behaviours);

} // namespace sandbox
