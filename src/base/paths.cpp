// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace cognigy {

namespace {

QString privateFolder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

QString configFolder()
{
    return privateFolder(QStandardPaths::AppConfigLocation);
}

QString dataFolder()
{
    return privateFolder(QStandardPaths::AppDataLocation);
}

QString downloadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace cognigy
