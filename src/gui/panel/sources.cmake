# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
set(PANEL_SOURCES
)
