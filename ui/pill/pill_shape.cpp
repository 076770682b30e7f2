// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_shape.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr double kPi = std::numbers::pi;

// A polygon with `corners` corners that touches all four sides of the box.
QPainterPath polygon(int corners, double turn, const QRectF &box)
{
    QPolygonF unit;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * kPi * i / corners + turn;
        unit << QPointF(std::sin(angle), -std::cos(angle));
    }
    const QRectF bounds = unit.boundingRect();
    QPolygonF fitted;
    for (const auto &point : unit) {
        fitted << QPointF(box.left() + (point.x() - bounds.left()) / bounds.width() * box.width(),
            box.top() + (point.y() - bounds.top()) / bounds.height() * box.height());
    }
    QPainterPath path;
    path.addPolygon(fitted);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(const QRectF &box)
{
    const double w = box.width();
    const double h = box.height();
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x * w, y * h); };
    QPainterPath path(at(0.5, 0));
    path.quadTo(at(0.64, 0), at(0.95, 0.8));
    path.quadTo(at(1, 1), at(0.85, 1));
    path.lineTo(at(0.15, 1));
    path.quadTo(at(0, 1), at(0.05, 0.8));
    path.quadTo(at(0.36, 0), at(0.5, 0));
    const QRectF drawn = path.boundingRect(); // the curves stay inside their corners
    QTransform fit;
    fit.translate(box.left(), box.top());
    fit.scale(w / drawn.width(), h / drawn.height());
    fit.translate(-drawn.left(), -drawn.top());
    return fit.map(path);
}

QPainterPath rounded(const QRectF &box, double radius)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

QPainterPath halfRound(const QRectF &box)
{
    QPainterPath path(box.bottomLeft());
    path.arcTo(QRectF(box.left(), box.top(), box.width(), 2 * box.height()), 180, -180);
    path.closeSubpath();
    return path;
}

double shapeRatio(const QString &shape)
{
    switch (shapeOf(shape).value_or(PillShape::Round)) {
    case PillShape::Oblong:
        return 2.1;
    case PillShape::Oval:
        return 1.75;
    case PillShape::HalfRound:
        return 1.8;
    case PillShape::Irregular:
        return 1.4;
    default:
        return 1;
    }
}

double printedRatio(const PillLook &look)
{
    bool okLong = false;
    bool okShort = false;
    const double lengthLong = look.lengthLong.toDouble(&okLong);
    const double lengthShort = look.lengthShort.toDouble(&okShort);
    if (!okLong || !okShort || lengthLong <= 0 || lengthShort <= 0)
        return 0;
    return lengthLong / lengthShort;
}

} // namespace

QPainterPath pillOutline(const QString &shape, const QRectF &box)
{
    return pillOutline(shapeOf(shape).value_or(PillShape::Square), box);
}

QPainterPath pillOutline(PillShape shape, const QRectF &box)
{
    switch (shape) {
    case PillShape::Round:
    case PillShape::Oval: {
        QPainterPath path;
        path.addEllipse(box);
        return path;
    }
    case PillShape::Oblong:
        return rounded(box, std::min(box.width(), box.height()) / 2);
    case PillShape::HalfRound:
        return halfRound(box);
    case PillShape::Triangle:
        return triangle(box);
    case PillShape::Rhombus:
        return polygon(4, 0, box);
    case PillShape::Pentagon:
        return polygon(5, 0, box);
    case PillShape::Hexagon:
        return polygon(6, kPi / 6, box);
    case PillShape::Octagon:
        return polygon(8, kPi / 8, box);
    case PillShape::Square:
    case PillShape::Irregular:
        break;
    }
    return rounded(box, std::min(box.width(), box.height()) * 0.16);
}

QRectF pillBox(const PillLook &look, const QRectF &space)
{
    double ratio = printedRatio(look);
    if (ratio == 0)
        ratio = shapeRatio(look.shape);
    ratio = std::clamp(ratio, 0.5, 3.2);
    QSizeF size(ratio, 1);
    size.scale(space.size(), Qt::KeepAspectRatio);
    QRectF box{QPointF(), size};
    box.moveCenter(space.center());
    return box;
}

} // namespace pillnuts
