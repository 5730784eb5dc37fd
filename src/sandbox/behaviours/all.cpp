// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/behaviours/all.h"

#include "sandbox/behaviours/subjects.h"

namespace sandbox {

void addAll(Behaviours &behaviours)
{
    addProjects(behaviours);
    addLocales(behaviours);
    addFlows(behaviours);
    addFlowSettings(behaviours);
    addCharts(behaviours);
    addNodes(behaviours);
    addNodeClipboard(behaviours);
    addIntents(behaviours);
    addSentences(behaviours);
    addTraining(behaviours);
    addIntentFiles(behaviours);
    addStates(behaviours);
    addYesNo(behaviours);
    addLexicons(behaviours);
    addKeyphrases(behaviours);
    addLexiconFiles(behaviours);
    addFunctions(behaviours);
    addPlaybooks(behaviours);
    addPlaybookRuns(behaviours);
    addEndpointMessages(behaviours);
    addSessions(behaviours);
    addEndpoints(behaviours);
    addSnapshots(behaviours);
    addDownloads(behaviours);
    addSnapshotPackages(behaviours);
    addSnapshotRestore(behaviours);
    addSnapshotUpload(behaviours);
    addTusUploads(behaviours);
    addProfile(behaviours);
    addApiKeys(behaviours);
    addSuperKeys(behaviours);
    addManagement(behaviours);
    addAlexa(behaviours);
    addAuditEvents(behaviours);
    addHandover(behaviours);
    addLiveAgent(behaviours);
    addManagementUsers(behaviours);
    addMembers(behaviours);
    addPasswords(behaviours);
    addSearch(behaviours);
    addSignIn(behaviours);
    addSystem(behaviours);
    addTrainer(behaviours);
    addUsers(behaviours);
    addSettingsActions(behaviours);
    addPackages(behaviours);
    addKnowledgeStores(behaviours);
    addKnowledgeSources(behaviours);
    addKnowledgeConnectors(behaviours);
    addAiAgents(behaviours);
    addAnalytics(behaviours);
    addAudio(behaviours);
    addConnections(behaviours);
    addEndpointKeys(behaviours);
    addExtensions(behaviours);
    addInsights(behaviours);
    addLargeLanguageModels(behaviours);
    addNluConnectors(behaviours);
    addLogs(behaviours);
    addConversations(behaviours);
    addCounters(behaviours);
    addContactProfiles(behaviours);
}

} // namespace sandbox
