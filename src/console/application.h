// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/arguments.h"

#include <QObject>

#include <memory>

namespace cognigy {

/// The composition: builds everything that the program has, in the order of who needs whom, and
/// passes it on by constructor.
class Application : public QObject {
    Q_OBJECT
public:
    explicit Application(Arguments arguments, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window and does what the command line asked for.
    void start();

private:
    struct Parts;

    Arguments m_arguments;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cognigy
