// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QString plainTextOf(const Secret &secret)
{
    const auto view = secret.view();
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// What the three desktops' clipboard histories look for before they store an entry.
void askNotToKeep(QMimeData *data)
{
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, QByteArray());
    const QByteArray no(4, '\0');
    const QString windows = u"application/x-qt-windows-mime;value=\"%1\""_s;
    data->setData(windows.arg(u"ExcludeClipboardContentFromMonitorProcessing"_s), QByteArray("1"));
    data->setData(windows.arg(u"CanIncludeInClipboardHistory"_s), no);
    data->setData(windows.arg(u"CanUploadToCloudClipboard"_s), no);
}

} // namespace

SecretClipboard::SecretClipboard(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

SecretClipboard::~SecretClipboard()
{
    blockSignals(true);
    clear();
}

void SecretClipboard::copy(const Secret &secret)
{
    m_held = secret.clone();
    auto *data = new QMimeData;
    data->setText(plainTextOf(secret));
    askNotToKeep(data);
    QGuiApplication::clipboard()->setMimeData(data);
    m_end = m_clock.ticks() + lifetime;
    ++m_generation;
    tick();
}

void SecretClipboard::tick()
{
    using namespace std::chrono;
    const auto left = ceil<seconds>(m_end - m_clock.ticks());
    if (left.count() <= 0)
        return clear();
    emit remainingChanged(left);
    m_clock.after(seconds(1), this, [this, generation = m_generation] {
        if (generation == m_generation && isHolding())
            tick();
    });
}

void SecretClipboard::clear()
{
    if (!isHolding())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const Secret now = Secret::take(clipboard->text());
    if (now.equals(m_held))
        clipboard->clear();
    m_held.wipe();
    ++m_generation;
    emit remainingChanged(std::chrono::seconds(0));
}

} // namespace cognigy
