# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
set(PANEL_SOURCES
    panel/columnfitter.cpp
    panel/columnfitter.h
    panel/descriptions/apikeys.cpp
    panel/descriptions/descriptions.h
    panel/descriptions/endpoints.cpp
    panel/descriptions/flows.cpp
    panel/descriptions/locales.cpp
    panel/descriptions/projects.cpp
    panel/descriptions/snapshotcontents.cpp
    panel/descriptions/snapshots.cpp
    panel/panelactions.cpp
    panel/paneldescription.h
    panel/panelkeys.cpp
    panel/panelstates.cpp
    panel/resourcepanel.cpp
    panel/resourcepanel.h
    panel/rowscopy.cpp
    panel/rowscopy.h
    panel/viewkeeper.cpp
    panel/viewkeeper.h
)
