// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_PILL_PLATE_H
#define PILLNUTS_UI_PILL_PLATE_H

#include "pill/pill_painter.h"
#include "product.h"

#include <QPixmap>
#include <QWidget>

namespace pillnuts {

class Theme;

/// The drawn medicine on its plate; a photograph takes its place, in the same room, when one has
/// arrived.
class PillPlate final : public QWidget {
    Q_OBJECT
public:
    explicit PillPlate(Theme &theme);

    void setProduct(const ProductSummary &product);
    void setPicture(const QImage &picture);

    bool showsPicture() const { return !m_picture.isNull(); }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter &painter) const;

    Theme &m_theme;
    PillPainter m_painter;
    ProductSummary m_product;
    QImage m_picture;
};

} // namespace pillnuts

#endif
