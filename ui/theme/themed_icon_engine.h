// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_THEMED_ICON_ENGINE_H
#define PILLNUTS_UI_THEMED_ICON_ENGINE_H

#include "theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace pillnuts {

/// Draws an SVG of resources/icons with `currentColor` replaced by a role's colour, which QtSvg
/// cannot resolve itself. The colour is looked up when drawing, so that icons follow the theme
/// without being set again.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(const Theme &theme, QString name, Role role, Role checked);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

    QString iconName() override { return m_name; }

    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Role m_role;
    Role m_checked;
};

} // namespace pillnuts

#endif
