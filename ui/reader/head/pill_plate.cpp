// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/head/pill_plate.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace pillnuts {

namespace {

constexpr QSize kPlate(120, 84);

} // namespace

PillPlate::PillPlate(Theme &theme)
    : m_theme(theme)
    , m_painter(theme)
{
    setObjectName(u"pillPlate");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PillPlate::sizeHint() const
{
    return {m_theme.px(kPlate.width()), m_theme.px(kPlate.height())};
}

void PillPlate::setProduct(const ProductSummary &product)
{
    m_product = product;
    m_picture = {};
    setAccessibleName(tr("Drawing of %1").arg(product.name));
    setToolTip(tr("Drawn from the registered shape, colour and imprint"));
    update();
}

void PillPlate::setPicture(const QImage &picture)
{
    m_picture = picture;
    setAccessibleName(tr("Photograph of %1").arg(m_product.name));
    setToolTip(tr("Photograph of the ministry"));
    update();
}

void PillPlate::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (showsPicture())
        paintPicture(painter);
    else
        painter.drawPixmap(0, 0, m_painter.plate(m_product, sizeHint(), devicePixelRatioF()));
}

void PillPlate::paintPicture(QPainter &painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath plate;
    const qreal radius = m_theme.radius(Corner::Plate);
    plate.addRoundedRect(QRectF(QPointF(), QSizeF(sizeHint())), radius, radius);
    painter.setClipPath(plate);
    painter.fillRect(rect(), m_theme.colour(Role::Plate));
    const QSizeF size = QSizeF(m_picture.size()).scaled(sizeHint(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(QPointF(), QSizeF(sizeHint())).center());
    painter.drawImage(target, m_picture);
}

} // namespace pillnuts
