# SPDX-FileCopyrightText: 2026 The Cognigy Console authors
# SPDX-License-Identifier: Apache-2.0
set(SHELL_SOURCES
    shell/command.h
    shell/operationwords.cpp
    shell/operationwords.h
    shell/pagearea.cpp
    shell/pagearea.h
    shell/place.cpp
    shell/place.h
    shell/resultline.cpp
    shell/resultline.h
    shell/services.h
    shell/stepnumber.cpp
    shell/stepnumber.h
    shell/switcherbutton.cpp
    shell/switcherbutton.h
    shell/taskrow.cpp
    shell/taskrow.h
    shell/tasksview.cpp
    shell/tasksview.h
    shell/thinbar.cpp
    shell/thinbar.h
    shell/windowactions.cpp
    shell/windowactions.h
    shell/workspace.cpp
    shell/workspace.h
)
