// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/package_drawing.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

struct FormWord {
    const char16_t *pattern;
    PackageKind kind;
};

// In this order: "현탁용산" is a sachet before it is a suspension, "건조시럽" a bottle. A form word
// stands at the end of the name, or before a number, a bracket or a blank.
constexpr std::array kFormWords = {
    FormWord{u"점안|점이|점비|비강", PackageKind::DropBottle},
    FormWord{u"패취|패치|카타플라스마|플라스타|플라스터|첩부|파스", PackageKind::Patch},
    FormWord{u"좌제|좌약|질정", PackageKind::Suppository},
    FormWord{u"주사|프리필드|바이알|앰플|앰풀|주(?=$|[\\d(\\s])", PackageKind::Ampoule},
    FormWord{u"캡슐", PackageKind::Capsule},
    FormWord{u"정(?=$|[\\d(\\s,])", PackageKind::Tablet},
    FormWord{u"시럽|현탁액|내복액|엘릭서|가글|액(?=$|[\\d(\\s])", PackageKind::Bottle},
    FormWord{u"연고|크림|크린|겔(?=$|[\\d(\\s])|로션|외용", PackageKind::Tube},
    FormWord{u"과립|세립|분말|산(?=$|[\\d(\\s])|산제", PackageKind::Sachet},
};

using FormExpression = std::pair<QRegularExpression, PackageKind>;

const std::vector<FormExpression> &formExpressions()
{
    static const std::vector<FormExpression> expressions = [] {
        std::vector<FormExpression> made;
        made.reserve(kFormWords.size());
        for (const auto &word : kFormWords)
            made.emplace_back(QRegularExpression(QString::fromUtf16(word.pattern)), word.kind);
        return made;
    }();
    return expressions;
}

PackageKind kindOf(const QString &text)
{
    if (text.isEmpty())
        return PackageKind::Unknown;
    for (const auto &[expression, kind] : formExpressions()) {
        if (expression.match(text).hasMatch())
            return kind;
    }
    return PackageKind::Unknown;
}

// Drawings are made in a square of 40 units.
void drawFilled(QPainter &painter, const QPainterPath &path, const QColor &fill, const QColor &edge)
{
    painter.setPen(QPen(edge, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPath(path);
}

void drawBottle(QPainter &painter)
{
    QPainterPath path(QPointF(15, 3));
    path.lineTo(25, 3);
    path.lineTo(25, 10);
    path.quadTo(30, 12, 30, 18);
    path.lineTo(30, 35);
    path.quadTo(30, 38, 27, 38);
    path.lineTo(13, 38);
    path.quadTo(10, 38, 10, 35);
    path.lineTo(10, 18);
    path.quadTo(10, 12, 15, 10);
    path.closeSubpath();
    drawFilled(painter, path, QColor(0xA9764A), QColor(0x6E4724));
    painter.fillRect(QRectF(10.5, 20, 19, 10), QColor(255, 255, 255, 190));
}

void drawSachet(QPainter &painter)
{
    QPainterPath path(QPointF(8, 5));
    for (int x = 8; x < 32; x += 4) {
        path.lineTo(x + 2, 2.5);
        path.lineTo(x + 4, 5);
    }
    path.lineTo(32, 38);
    path.lineTo(8, 38);
    path.closeSubpath();
    drawFilled(painter, path, QColor(0xFDFCFA), QColor(0xBDB6A8));
    painter.setPen(QPen(QColor(0xBDB6A8), 1, Qt::DashLine));
    painter.drawLine(QPointF(8.5, 10), QPointF(31.5, 10));
}

void drawAmpoule(QPainter &painter)
{
    QPainterPath path(QPointF(18, 2));
    path.lineTo(22, 2);
    path.lineTo(23, 9);
    path.quadTo(21, 12, 22, 13);
    path.quadTo(28, 15, 28, 20);
    path.lineTo(28, 36);
    path.quadTo(28, 38, 26, 38);
    path.lineTo(14, 38);
    path.quadTo(12, 38, 12, 36);
    path.lineTo(12, 20);
    path.quadTo(12, 15, 18, 13);
    path.quadTo(19, 12, 17, 9);
    path.closeSubpath();
    drawFilled(painter, path, QColor(0xF6F9FB), QColor(0x8FA3B3));
    painter.fillRect(QRectF(12.5, 24, 15, 13), QColor(0xBBD9F0));
}

void drawTube(QPainter &painter)
{
    QPainterPath body(QPointF(9, 3));
    body.lineTo(31, 3);
    body.lineTo(27, 30);
    body.lineTo(13, 30);
    body.closeSubpath();
    drawFilled(painter, body, QColor(0xFDFCFA), QColor(0xBDB6A8));
    painter.drawLine(QPointF(9.5, 7), QPointF(30.5, 7));
    QPainterPath cap;
    cap.addRoundedRect(QRectF(14.5, 30, 11, 8), 1.5, 1.5);
    drawFilled(painter, cap, QColor(0xB9B6B0), QColor(0x7E7A72));
}

void drawDropBottle(QPainter &painter)
{
    QPainterPath cap(QPointF(18, 2));
    cap.lineTo(22, 2);
    cap.lineTo(24, 14);
    cap.lineTo(16, 14);
    cap.closeSubpath();
    drawFilled(painter, cap, QColor(0xB9B6B0), QColor(0x7E7A72));
    QPainterPath body;
    body.addRoundedRect(QRectF(11, 14, 18, 24), 4, 4);
    drawFilled(painter, body, QColor(0xFDFCFA), QColor(0xBDB6A8));
    painter.fillRect(QRectF(11.5, 20, 17, 10), QColor(0xE3ECF7));
}

void drawPatch(QPainter &painter)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(4, 8, 32, 24), 5, 5);
    drawFilled(painter, path, QColor(0xEFD9BF), QColor(0xB08E68));
    painter.setPen(QPen(QColor(0xB08E68), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(10, 13, 20, 14), 2, 2);
}

void drawSuppository(QPainter &painter)
{
    QPainterPath path(QPointF(13, 38));
    path.lineTo(27, 38);
    path.lineTo(27, 18);
    path.quadTo(27, 3, 20, 3);
    path.quadTo(13, 3, 13, 18);
    path.closeSubpath();
    drawFilled(painter, path, QColor(0xFDFCFA), QColor(0xBDB6A8));
}

void drawDashed(QPainter &painter, PackageKind kind, const QColor &outline)
{
    painter.setPen(QPen(outline, 1.25, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    if (kind == PackageKind::Tablet) {
        painter.drawEllipse(QRectF(6, 6, 28, 28));
        return;
    }
    if (kind == PackageKind::Capsule) {
        painter.drawRoundedRect(QRectF(0, 11, 40, 18), 9, 9);
        painter.drawLine(QPointF(20, 11), QPointF(20, 29));
        return;
    }
    painter.drawRoundedRect(QRectF(4, 6, 32, 28), 5, 5);
}

} // namespace

PackageKind packageKind(const QString &name, const QString &form)
{
    const auto fromForm = kindOf(form);
    return fromForm == PackageKind::Unknown ? kindOf(name) : fromForm;
}

void drawPackage(QPainter &painter, PackageKind kind, const QRectF &space, const QColor &outline)
{
    const qreal scale = std::min(space.width(), space.height()) / 40;
    painter.save();
    painter.translate(space.center());
    painter.scale(scale, scale);
    painter.translate(-20, -20);
    switch (kind) {
    case PackageKind::Bottle:
        drawBottle(painter);
        break;
    case PackageKind::Sachet:
        drawSachet(painter);
        break;
    case PackageKind::Ampoule:
        drawAmpoule(painter);
        break;
    case PackageKind::Tube:
        drawTube(painter);
        break;
    case PackageKind::DropBottle:
        drawDropBottle(painter);
        break;
    case PackageKind::Patch:
        drawPatch(painter);
        break;
    case PackageKind::Suppository:
        drawSuppository(painter);
        break;
    case PackageKind::Tablet:
    case PackageKind::Capsule:
    case PackageKind::Unknown:
        drawDashed(painter, kind, outline);
        break;
    }
    painter.restore();
}

} // namespace pillnuts
