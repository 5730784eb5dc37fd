// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/dialogs/downloadtarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace cognigy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBase = 200; // bytes; file systems stop at 255, with the ending
const auto ending = u".csnap"_s;

bool isUnsafe(QChar c)
{
    // Cf holds the marks that turn a text's direction and so can hide the real ending.
    return QStringView(u"\\/:*?\"<>|").contains(c) || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format || c == QChar::ParagraphSeparator
        || c == QChar::LineSeparator;
}

} // namespace

QString snapshotFileName(const QString &snapshotName)
{
    QString base;
    for (const QChar c : snapshotName)
        base += isUnsafe(c) ? QChar(u'_') : c;
    if (base.endsWith(ending, Qt::CaseInsensitive))
        base.chop(ending.size());
    while (base.toUtf8().size() > longestBase)
        base.chop(base.size() > 1 && base.back().isLowSurrogate() ? 2 : 1);
    // Windows drops blanks and dots at the end; dots at the start hide a file elsewhere.
    static const QRegularExpression edges(u"^[.\\s]+|[.\\s]+$"_s);
    base.remove(edges);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (device.match(base).hasMatch())
        base.prepend(u'_');
    return (base.isEmpty() ? u"snapshot"_s : base) + ending;
}

QString freePath(const QString &folder, const QString &fileName, const QStringList &takenPaths)
{
    // Where upper and lower case are the same to the file system, they are here, too.
    const auto isTaken = [&](const QString &path) {
        return QFileInfo::exists(path) || takenPaths.contains(path, Qt::CaseInsensitive);
    };
    const QDir dir(folder);
    QString path = dir.filePath(fileName);
    const QString base = fileName.chopped(fileName.endsWith(ending) ? ending.size() : 0);
    for (int number = 2; isTaken(path); ++number)
        path = dir.filePath(u"%1 (%2)%3"_s.arg(base).arg(number).arg(ending));
    return path;
}

void askDownloadTarget(QWidget *parent, const QString &snapshotName, const QString &folder,
    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent,
        QCoreApplication::translate("DownloadTarget", "Download Snapshot “%1”").arg(snapshotName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    dialog->setNameFilter(
        QCoreApplication::translate("DownloadTarget", "Cognigy.AI Snapshots (*.csnap)"));
    dialog->selectFile(freePath(folder, snapshotFileName(snapshotName)));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

void askDownloadFolder(QWidget *parent, qsizetype count, const QString &folder,
    std::function<void(const QString &folder)> chosen)
{
    auto *dialog = new QFileDialog(parent,
        QCoreApplication::translate("DownloadTarget", "Folder for %1 Snapshots").arg(count),
        folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(
        QFileDialog::Accept, QCoreApplication::translate("DownloadTarget", "Download here"));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    dialog->open();
}

} // namespace cognigy
