// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_shape.h"

#include <QRegularExpression>
#include <QStringList>
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
    if (shape == u"장방형"_s)
        return 2.1;
    if (shape == u"타원형"_s)
        return 1.75;
    if (shape == u"반원형"_s)
        return 1.8;
    if (shape == u"기타"_s)
        return 1.4;
    return 1;
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
    if (shape == u"원형"_s || shape == u"타원형"_s) {
        QPainterPath path;
        path.addEllipse(box);
        return path;
    }
    if (shape == u"장방형"_s)
        return rounded(box, std::min(box.width(), box.height()) / 2);
    if (shape == u"반원형"_s)
        return halfRound(box);
    if (shape == u"삼각형"_s)
        return triangle(box);
    if (shape == u"마름모형"_s)
        return polygon(4, 0, box);
    if (shape == u"오각형"_s)
        return polygon(5, 0, box);
    if (shape == u"육각형"_s)
        return polygon(6, kPi / 6, box);
    if (shape == u"팔각형"_s)
        return polygon(8, kPi / 8, box);
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

Imprint readImprint(const QString &registered)
{
    static const QString score = u"분할선"_s;
    static const QString mark = u"마크"_s;
    Imprint imprint;
    imprint.hasMark = registered.contains(mark);
    QString text = registered;
    text.remove(mark);
    text.replace(u"십자"_s + score, score);
    imprint.parts = text.split(score);
    for (auto &part : imprint.parts)
        part = part.simplified();
    return imprint;
}

} // namespace pillnuts
