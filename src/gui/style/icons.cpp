// SPDX-FileCopyrightText: 2026 The Cognigy Console authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/style/icons.h"

#include "gui/style/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cognigy {

namespace {

QString iconFile(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

/// The drawing at exactly that many pixels in one colour. The files come with several classes of
/// colour; only their coverage counts, so all become one tone.
QPixmap renderedIcon(const QString &name, const QSize &pixels, const QColor &ink)
{
    const QString key = u"console-icon/%1/%2x%3/%4"_s.arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ink.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconFile(name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixels), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

Tone toneOf(QIcon::Mode mode)
{
    switch (mode) {
    case QIcon::Disabled:
        return Tone::Disabled;
    case QIcon::Active:
    case QIcon::Selected:
        return Tone::Text;
    case QIcon::Normal:
        break;
    }
    return Tone::Muted;
}

/// Asks for its colour whenever it is painted, so an icon that was made once follows the theme.
class ToneIconEngine final : public QIconEngine {
public:
    explicit ToneIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(toneOf(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = renderedIcon(m_name, size, color(toneOf(mode)));
        result.setDevicePixelRatio(scale);
        return result;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return u"console-tone"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new ToneIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    if (!QFile::exists(iconFile(name))) {
        if (!name.isEmpty())
            qWarning("no icon is named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new ToneIconEngine(name));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    const QSize pixels = (rect.size() * scale).toSize();
    painter->drawPixmap(rect, renderedIcon(name, pixels, ink), QRectF(QPointF(), QSizeF(pixels)));
}

QPixmap tinted(const QPixmap &pixmap, const QColor &ink)
{
    QPixmap result = pixmap;
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), pixmap.size()), ink);
    return result;
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/app.svg"_s);
}

} // namespace cognigy
