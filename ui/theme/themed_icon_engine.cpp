// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/themed_icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no such icon: %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

} // namespace

ThemedIconEngine::ThemedIconEngine(const Theme &theme, QString name, Role role, Role checked)
    : m_theme(&theme)
    , m_name(std::move(name))
    , m_role(role)
    , m_checked(checked)
{
}

void ThemedIconEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
}

QPixmap ThemedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    if (size.isEmpty())
        return {};
    const QColor ink = colour(mode, state);
    const QString key = u"pillnuts/icon/%1/%2/%3x%4"_s.arg(m_name, ink.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(tinted(m_name, ink));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap ThemedIconEngine::scaledPixmap(
    const QSize &size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/)
{
    return pixmap(size, mode, state); // the size is in device pixels already
}

QIconEngine *ThemedIconEngine::clone() const
{
    return new ThemedIconEngine(*this);
}

QColor ThemedIconEngine::colour(QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return Qt::black;
    if (mode == QIcon::Disabled)
        return m_theme->colour(Role::TextDisabled);
    return m_theme->colour(state == QIcon::On ? m_checked : m_role);
}

} // namespace pillnuts
