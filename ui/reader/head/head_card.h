// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_HEAD_CARD_H
#define PILLNUTS_UI_HEAD_CARD_H

#include "product.h"

#include <QWidget>

namespace pillnuts {

class FlowLayout;
class KeepAllLabel;
class PillPlate;
class Theme;
class ThemedLabel;

/// What the product is, at a glance: picture, name, company, kind, class and codes.
class HeadCard final : public QWidget {
    Q_OBJECT
public:
    explicit HeadCard(Theme &theme);

    void setProduct(const Product &product);

    PillPlate &plate() const { return *m_plate; }

private:
    void applyTheme();
    void fillChips(const Product &product);
    void addCode(const QString &name, const QString &code, qsizetype more);

    Theme &m_theme;
    PillPlate *m_plate;
    KeepAllLabel *m_name;
    ThemedLabel *m_company;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

/// What 일반의약품 or 전문의약품 means at the counter (F35); empty for other kinds.
QString kindExplanation(ProductKind kind);

/// "해열.진통.소염제 114": the class with its three significant digits of "01140".
QString className(const DrugClass &drugClass);

} // namespace pillnuts

#endif
