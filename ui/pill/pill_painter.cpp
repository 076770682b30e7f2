// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/pill_painter.h"

#include "pill/imprint.h"
#include "pill/package_drawing.h"
#include "pill/pill_colour.h"
#include "pill/pill_shape.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kPlatesKept = 600;
constexpr qreal kSmallestImprint = 5.5; // px; smaller letters would be noise

// The registered look of one side. Capsules register their two halves as front and back colour.
struct Face {
    QString shape;
    QString imprint;
    QString line;
    PillTint colour;
    std::optional<PillTint> secondHalf;
};

bool isCapsule(const PillLook &look)
{
    return look.form.contains(u"캡슐"_s);
}

std::optional<Face> faceOf(const PillLook &look, PillSide side)
{
    const bool front = side == PillSide::Front;
    auto colours = readPillTints(front || isCapsule(look) ? look.colourFront : look.colourBack);
    if (isCapsule(look))
        colours += readPillTints(look.colourBack);
    if (colours.isEmpty())
        colours = readPillTints(look.colourFront);
    if (colours.isEmpty() || look.shape.isEmpty())
        return std::nullopt;
    Face face;
    face.shape = look.shape;
    face.imprint = front ? look.imprintFront : look.imprintBack;
    face.line = front ? look.lineFront : look.lineBack;
    face.colour = colours.first();
    if (colours.size() > 1 && colours.at(1).fill != colours.first().fill)
        face.secondHalf = colours.at(1);
    return face;
}

void drawBody(QPainter &painter, const Face &face, const QPainterPath &outline, const QRectF &box)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(face.colour.fill);
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    if (face.secondHalf) {
        QRectF half = box;
        half.setLeft(box.center().x());
        painter.fillRect(half, face.secondHalf->fill);
        painter.setPen(QPen(face.secondHalf->edge, 1));
        painter.drawLine(half.topLeft(), half.bottomLeft());
    }
    QPainterPath rim(QPointF(box.left(), box.top() + box.height() * 0.72));
    rim.quadTo(QPointF(box.center().x(), box.top() + box.height() * 0.98),
        QPointF(box.right(), box.top() + box.height() * 0.72));
    rim.lineTo(box.bottomRight());
    rim.lineTo(box.bottomLeft());
    QColor shade = face.colour.edge;
    shade.setAlphaF(0.22F);
    painter.fillPath(rim, shade);
    painter.restore();
    painter.setPen(QPen(face.colour.edge, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void drawScore(QPainter &painter, const Face &face, const QPainterPath &outline, const QRectF &box)
{
    const bool scored
        = face.line == u"-"_s || face.line == u"+"_s || readImprint(face.imprint).isScored();
    if (!scored)
        return;
    painter.save();
    painter.setClipPath(outline);
    painter.setPen(QPen(face.colour.edge, 1.5));
    const QPointF centre = box.center();
    painter.drawLine(QPointF(centre.x(), box.top() + 2), QPointF(centre.x(), box.bottom() - 2));
    if (face.line == u"+"_s)
        painter.drawLine(QPointF(box.left() + 2, centre.y()), QPointF(box.right() - 2, centre.y()));
    painter.restore();
}

// Draws the lines with the largest letters that fit, or says that they would be too small.
bool drawLines(QPainter &painter, const QStringList &lines, const QRectF &room, QFont font)
{
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    qreal widest = 1;
    for (const auto &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const auto count = static_cast<qreal>(lines.size());
    const qreal highest = room.height() * (count > 1 ? 0.6 / count : 0.42);
    const qreal size = std::min(highest, room.width() / widest * 100);
    if (size < kSmallestImprint)
        return false;
    font.setPixelSize(static_cast<int>(size));
    painter.setFont(font);
    QRectF line(room.left(), 0, room.width(), size * 1.1);
    line.moveTop(room.center().y() - line.height() * count / 2);
    for (const auto &text : lines) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
        line.translate(0, line.height());
    }
    return true;
}

// A long word on two lines, parted at the blank nearest to its middle, or in the middle.
QStringList halves(const QString &word)
{
    const qsizetype middle = word.size() / 2;
    qsizetype at = middle;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool better = word.at(at) != u' ' || std::abs(i - middle) < std::abs(at - middle);
        if (word.at(i) == u' ' && better)
            at = i;
    }
    return {word.left(at).trimmed(), word.mid(at).trimmed()};
}

// What is too small to read is hinted at: a blank pill would say that nothing is printed.
void drawWord(QPainter &painter, const QString &word, const QRectF &room, const QFont &font)
{
    constexpr qsizetype longWord = 6;
    if (word.isEmpty() || drawLines(painter, {word}, room, font))
        return;
    if (word.size() >= longWord && drawLines(painter, halves(word), room, font))
        return;
    const qreal dot = std::max<qreal>(1, room.height() * 0.04);
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    for (const int place : {-1, 0, 1})
        painter.drawEllipse(room.center() + QPointF(place * dot * 3.5, 0), dot, dot);
    painter.restore();
}

void drawMark(QPainter &painter, const QRectF &room)
{
    const qreal radius = std::min(room.width(), room.height()) * 0.14;
    if (radius < 1.5)
        return;
    QPolygonF lozenge;
    const QPointF centre = room.center();
    lozenge << centre + QPointF(0, -radius) << centre + QPointF(radius, 0)
            << centre + QPointF(0, radius) << centre + QPointF(-radius, 0);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(lozenge);
}

void drawImprint(QPainter &painter, const Face &face, const QRectF &box, const QFont &font)
{
    const auto imprint = readImprint(face.imprint);
    const QRectF room = box.adjusted(box.width() * 0.1, 0, -box.width() * 0.1, 0);
    const qreal share = room.width() / static_cast<qreal>(imprint.parts.size());
    painter.setPen(face.colour.ink);
    for (qsizetype i = 0; i < imprint.parts.size(); ++i) {
        const QRectF part(
            room.left() + share * static_cast<qreal>(i), room.top(), share, room.height());
        const qreal air = imprint.isScored() ? share * 0.05 : 0;
        drawWord(painter, imprint.parts.at(i), part.adjusted(air, 0, -air, 0), font);
    }
    if (imprint.hasMark && imprint.parts.join(QString()).isEmpty())
        drawMark(painter, room);
}

QString lookKey(const PillLook &look)
{
    return QStringList{look.shape,
        look.colourFront,
        look.colourBack,
        look.imprintFront,
        look.imprintBack,
        look.lineFront,
        look.lineBack,
        look.lengthLong,
        look.lengthShort,
        look.form}
        .join(u'\x1f');
}

} // namespace

PillPainter::PillPainter(const Theme &theme)
    : m_theme(theme)
    , m_plates(kPlatesKept)
{
}

void PillPainter::drawPill(
    QPainter &painter, const PillLook &look, const QRectF &space, PillSide side) const
{
    const auto face = faceOf(look, side);
    if (!face)
        return;
    const QRectF box = pillBox(look, space);
    const QPainterPath outline = pillOutline(face->shape, box);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBody(painter, *face, outline, box);
    drawScore(painter, *face, outline, box);
    drawImprint(painter, *face, box, m_theme.font(TextSize::Body, Weight::Bold));
}

QPixmap PillPainter::plate(const ProductSummary &product, QSize size, qreal ratio, PillSide side)
{
    const bool drawn = product.look && faceOf(*product.look, side);
    const auto kind = drawn ? PackageKind::Unknown : packageKind(product.name, product.form);
    const QString key = (drawn ? lookKey(*product.look) : QString::number(static_cast<int>(kind)))
        + u"\x1f%1x%2@%3/%4/%5"_s.arg(size.width())
              .arg(size.height())
              .arg(ratio)
              .arg(m_theme.isDark())
              .arg(static_cast<int>(side));
    if (const auto *known = m_plates.object(key))
        return *known;

    auto pixmap = std::make_unique<QPixmap>(size * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter painter(pixmap.get());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Plate));
    const QRectF area{QPointF(), QSizeF(size)};
    const qreal radius = std::min<qreal>(m_theme.radius(Corner::Plate), area.height() / 4);
    painter.drawRoundedRect(area, radius, radius);
    if (m_theme.isDark())
        painter.setOpacity(0.93); // a white pill on a dark plate would glare
    const QRectF space = area.adjusted(
        area.width() * 0.1, area.height() * 0.11, -area.width() * 0.1, -area.height() * 0.11);
    if (drawn)
        drawPill(painter, *product.look, space, side);
    else
        drawPackage(painter, kind, space, m_theme.colour(Role::LineStrong));
    painter.end();
    QPixmap result = *pixmap;
    m_plates.insert(key, pixmap.release());
    return result;
}

} // namespace pillnuts
