// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_UI_INGREDIENT_CHART_H
#define PILLNUTS_UI_INGREDIENT_CHART_H

#include "chart/bar_groups.h"
#include "chart/ingredient_bar_model.h"

#include <QImage>
#include <QListView>
#include <QPixmap>

#include <memory>
#include <vector>

namespace pillnuts {

class BarPlot;
class Theme;

/// The amounts of one composition as bars. It is a list: ↑↓ walk the ingredients, Enter explains
/// one, and a screen reader reads "아세트아미노펜 325 mg, 87.4 %". As high as its rows; a scroll
/// area around it scrolls.
class IngredientChart final : public QListView {
    Q_OBJECT
public:
    explicit IngredientChart(Theme &theme, QWidget *parent = nullptr);
    ~IngredientChart() override;
    Q_DISABLE_COPY_MOVE(IngredientChart)

    void setVariant(const Variant &variant, const BarMarks &marks = {});
    void setLogarithmic(bool logarithmic);

    bool isLogarithmic() const { return m_logarithmic; }

    /// The chart on white paper in light colours, `width` × whatever it needs, times `scale`
    /// pixels.
    QImage renderForPrint(int width, qreal scale = 2) const;

    const std::vector<std::unique_ptr<BarPlot>> &plots() const { return m_plots; }

Q_SIGNALS:
    /// An ingredient was clicked, or Enter pressed on it: its position in the variant.
    void ingredientActivated(int ingredient);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    void fitHeight();
    void forgetPictures();
    void drawPictures();

    Theme &m_theme;
    IngredientBarModel m_model;
    Variant m_variant;
    BarMarks m_marks;
    bool m_logarithmic = false;
    std::vector<std::unique_ptr<BarPlot>> m_plots;
    std::vector<QPixmap>
        m_pictures; ///< what the plots look like; drawn again only when something changed
};

} // namespace pillnuts

#endif
