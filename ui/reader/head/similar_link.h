// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_SIMILAR_LINK_H
#define PILLNUTS_UI_SIMILAR_LINK_H

#include "search/product_name.h"
#include "similar_product.h"

#include <QAbstractButton>

namespace pillnuts {

class Theme;

/// Another product's name, marked where it differs, and what it holds. A click opens it.
class SimilarLink final : public QAbstractButton {
    Q_OBJECT
public:
    SimilarLink(Theme &theme, QWidget *parent);

    /// `stem` is the part of the name on the desk that was compared; without one nothing is marked.
    void setProduct(const SimilarProduct &product, const QString &stem);

    const ProductId &product() const { return m_product; }

    /// Where the name on the button differs from the one on the desk.
    const QVector<NameSpan> &marks() const { return m_marks; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void drawName(QPainter &painter, qreal baseline) const;

    Theme &m_theme;
    ProductId m_product;
    QString m_name;
    QString m_ingredients;
    QVector<NameSpan> m_marks;
};

} // namespace pillnuts

#endif
