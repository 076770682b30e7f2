// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ingredients_page.h"

#include "chart/ingredient_chart.h"
#include "reader/facts/quiet_table.h"
#include "reader/head/themed_label.h"
#include "settings/segmented.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCursor>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kStandardColumnFrom = 640; ///< px of width that leave room for the column

/// In the unit that all masses of the composition are printed in, or else in milligrams.
QString massText(const Variant &variant, const Decimal &milligrams)
{
    std::optional<Unit> common;
    for (const Ingredient &one : variant.ingredients) {
        const Unit &unit = one.amount.unit;
        if (!one.amount.milligrams())
            continue;
        if (common && common->symbol != unit.symbol)
            return milligrams.toString() + QChar(0x00a0) + u"mg"_s;
        common = unit;
    }
    const int exponent = common ? common->milligramExponent.value_or(0) : 0;
    const QString symbol = common ? common->symbol : u"mg"_s;
    return milligrams.scaledBy(-exponent).toString() + QChar(0x00a0) + symbol;
}

} // namespace

IngredientsPage::IngredientsPage(Theme &theme)
    : m_theme(theme)
    , m_page(new QWidget)
    , m_title(new ThemedLabel(theme, TextSize::Heading, Role::Text, Weight::Bold))
    , m_total(new ThemedLabel(theme, TextSize::Body, Role::TextSubtle))
    , m_scale(new Segmented(tr("Axis of the chart"), {tr("Linear"), tr("Log")}))
    , m_variants(new QComboBox)
    , m_variantNote(new ThemedLabel(theme, TextSize::Caption, Role::TextSubtle))
    , m_missing(new ThemedLabel(theme, TextSize::Body, Role::TextSubtle))
    , m_chart(new IngredientChart(theme))
    , m_tableTitle(new ThemedLabel(theme, TextSize::Body, Role::Text, Weight::Bold))
    , m_table(new QuietTable(theme))
{
    setObjectName(u"ingredientsPage");
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_page->setObjectName(u"pageBody");
    setWidget(m_page);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(m_page);
    layout->addWidget(buildHead());
    layout->addWidget(m_variants, 0, Qt::AlignLeft);
    layout->addWidget(m_variantNote);
    layout->addWidget(m_missing);
    layout->addWidget(m_chart);
    layout->addWidget(m_tableTitle);
    layout->addWidget(m_table);
    layout->addStretch();
    buildTable();
    m_missing->setWordWrap(true);
    m_missing->setObjectName(u"ingredientsMissing");
    m_variants->setObjectName(u"variants");
    m_variants->setAccessibleName(tr("Composition"));
    m_variantNote->setObjectName(u"variantNote");
    m_variantNote->setWordWrap(true);
    connect(m_variants, &QComboBox::activated, this, &IngredientsPage::showVariant);
    connect(m_chart, &IngredientChart::ingredientActivated, this, [this](int ingredient) {
        explain(ingredient, QCursor::pos());
    });
    connect(&m_theme, &Theme::changed, this, &IngredientsPage::applyTheme);
    applyTheme();
}

QWidget *IngredientsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(12));
    m_title->setObjectName(u"ingredientsTitle");
    m_total->setObjectName(u"ingredientsTotal");
    m_total->setWordWrap(true);
    m_scale->setObjectName(u"scaleSwitch");
    m_scale->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_scale->choose(0);
    row->addWidget(m_title);
    row->addWidget(m_total, 1);
    row->addWidget(m_scale);
    connect(m_scale, &Segmented::chosenByUser, this, [this](int choice) {
        m_chart->setLogarithmic(choice == 1);
        Q_EMIT logarithmicChanged(choice == 1);
    });
    return head;
}

void IngredientsPage::buildTable()
{
    m_table->setObjectName(u"ingredientTable");
    m_table->setAccessibleName(tr("Ingredients"));
    m_table->setModel(&m_model);
    m_tableTitle->setText(tr("In figures"));
    const auto activate = [this](const QModelIndex &index) {
        const QRect cell = m_table->visualRect(m_model.index(index.row(), 0));
        explain(index.row(), m_table->viewport()->mapToGlobal(cell.bottomLeft()));
    };
    connect(m_table, &QTableView::clicked, this, activate);
    connect(m_table, &QTableView::activated, this, activate);
}

void IngredientsPage::applyTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_theme.colour(Role::SurfaceRaised));
    colours.setColor(QPalette::Base, m_theme.colour(Role::SurfaceRaised));
    m_page->setPalette(colours);
    m_page->setAutoFillBackground(true);
    auto *layout = m_page->layout();
    layout->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24), m_theme.px(16));
    layout->setSpacing(m_theme.px(12));
    m_variants->setFont(m_theme.font(TextSize::Body));
    fitColumns();
}

void IngredientsPage::setProduct(const Product &product)
{
    m_product = product;
    fillVariants();
    showVariant(0);
    verticalScrollBar()->setValue(0);
}

void IngredientsPage::fillVariants()
{
    m_variants->clear();
    const auto count = m_product.variants.size();
    for (int i = 0; i < static_cast<int>(count); ++i) {
        const Variant &variant = m_product.variants.at(i);
        const QString label = variant.label.isEmpty() ? variant.total : variant.label;
        //: %1 of %2: position and number of alternative compositions; %3 its label as printed
        m_variants->addItem(tr("Composition %1 of %2: %3")
                                .arg(QString::number(i + 1), QString::number(count), label));
    }
    m_variants->setVisible(count > 1);
    m_variantNote->setVisible(count > 1);
    m_variantNote->setText(
        tr("These compositions are alternatives of one permit. Their amounts are never added up."));
}

void IngredientsPage::showVariant(int index)
{
    m_variant = m_product.variants.value(index);
    const bool known = !m_variant.ingredients.isEmpty();
    m_title->setText(
        known ? tr("Ingredients %1").arg(m_variant.ingredients.size()) : tr("Ingredients"));
    m_total->setText(totalText());
    m_missing->setVisible(!known);
    m_missing->setText(tr("No data: the source gives no composition for this product."));
    m_chart->setVisible(known);
    m_scale->setVisible(known);
    m_tableTitle->setVisible(known);
    m_table->setVisible(known);
    m_model.setVariant(m_product, m_variant);
    m_chart->setVariant(m_variant);
    fitColumns();
}

void IngredientsPage::setMarks(const BarMarks &marks)
{
    m_chart->setVariant(m_variant, marks);
}

void IngredientsPage::setLogarithmic(bool logarithmic)
{
    m_scale->choose(logarithmic ? 1 : 0);
    m_chart->setLogarithmic(logarithmic);
}

QString IngredientsPage::totalText() const
{
    QStringList parts;
    if (!m_variant.total.isEmpty())
        parts += m_variant.total;
    const QVector<Ingredient> &all = m_variant.ingredients;
    const bool allStated = std::all_of(
        all.begin(), all.end(), [](const Ingredient &one) { return one.amount.value.has_value(); });
    if (const auto total = massTotal(m_variant)) {
        const QString amount = massText(m_variant, total->milligrams);
        //: %1 is the total mass of the ingredients
        parts += total->complete ? tr("in all %1").arg(amount)
            : allStated          ? tr("%1 of what is given as a mass").arg(amount)
                                 : tr("%1 of what is known").arg(amount);
    }
    if (!all.isEmpty() && !allStated)
        parts += tr("the amounts of some ingredients are not known");
    return parts.join(u" · "_s);
}

void IngredientsPage::fitColumns()
{
    const bool room = viewport()->width() >= m_theme.px(kStandardColumnFrom);
    m_table->setColumnHidden(IngredientTableModel::Standard,
        !room || !m_model.hasContent(IngredientTableModel::Standard));
    m_table->setColumnHidden(IngredientTableModel::InMilligrams,
        !m_model.hasContent(IngredientTableModel::InMilligrams));
    m_table->setColumnHidden(
        IngredientTableModel::Share, !m_model.hasContent(IngredientTableModel::Share));
    m_table->fit();
}

void IngredientsPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void IngredientsPage::explain(int ingredient, const QPoint &place)
{
    if (ingredient >= 0 && ingredient < static_cast<int>(m_variant.ingredients.size()))
        Q_EMIT explanationWanted(m_variant.ingredients.at(ingredient), place);
}

} // namespace pillnuts
