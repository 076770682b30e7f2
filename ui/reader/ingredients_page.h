// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_INGREDIENTS_PAGE_H
#define PILLNUTS_UI_INGREDIENTS_PAGE_H

#include "chart/bar_groups.h"
#include "product.h"
#include "reader/facts/ingredient_table_model.h"

#include <QScrollArea>

class QComboBox;

namespace pillnuts {

class IngredientChart;
class QuietTable;
class Segmented;
class Theme;
class ThemedLabel;

/// What is inside: the total as printed, the bars, the table, and the choice among alternative
/// compositions.
class IngredientsPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit IngredientsPage(Theme &theme);

    void setProduct(const Product &product);
    /// Marks ingredients of the shown composition; the next product or composition starts without
    /// marks.
    void setMarks(const BarMarks &marks);
    void setLogarithmic(bool logarithmic);

    const Variant &variant() const { return m_variant; }

Q_SIGNALS:
    void logarithmicChanged(bool logarithmic);
    /// Somebody wants to know more of an ingredient; `place` is where it was asked, global.
    void explanationWanted(const pillnuts::Ingredient &ingredient, const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    void applyTheme();
    void showVariant(int index);
    void fillVariants();
    QString totalText() const;
    void fitColumns();
    void explain(int ingredient, const QPoint &place);

    Theme &m_theme;
    Product m_product;
    Variant m_variant;
    IngredientTableModel m_model;
    QWidget *m_page;
    ThemedLabel *m_title;
    ThemedLabel *m_total;
    Segmented *m_scale;
    QComboBox *m_variants;
    ThemedLabel *m_variantNote;
    ThemedLabel *m_missing;
    IngredientChart *m_chart;
    ThemedLabel *m_tableTitle;
    QuietTable *m_table;
};

} // namespace pillnuts

#endif
