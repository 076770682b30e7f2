// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/stripes.h"

#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace pillnuts {

QBrush stripes(const QColor &paper, const QColor &ink, int tile, qreal devicePixelRatio)
{
    const int side = std::max(4, static_cast<int>(std::lround(tile * devicePixelRatio)));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const qreal half = side / 2.0;
    painter.drawPolygon(QPolygonF({{0, half}, {half, 0}, {0, 0}}));
    painter.drawPolygon(
        QPolygonF({{0, qreal(side)}, {qreal(side), 0}, {qreal(side), half}, {half, qreal(side)}}));
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(qreal(tile) / side, qreal(tile) / side));
    return brush;
}

} // namespace pillnuts
