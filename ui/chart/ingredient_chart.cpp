// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/ingredient_chart.h"

#include "chart/bar_name_delegate.h"
#include "chart/bar_plot.h"
#include "theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace pillnuts {

IngredientChart::IngredientChart(Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setObjectName(u"ingredientChart");
    setAccessibleName(tr("Amounts of the ingredients"));
    setModel(&m_model);
    setItemDelegate(new BarNameDelegate(m_theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(&m_theme, &Theme::changed, this, &IngredientChart::rebuild);
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT ingredientActivated(index.data(IngredientBarModel::IngredientRole).toInt());
    };
    connect(this, &QListView::clicked, this, activate);
    connect(this, &QListView::activated, this, activate);
}

IngredientChart::~IngredientChart() = default;

void IngredientChart::setVariant(const Variant &variant, const BarMarks &marks)
{
    m_variant = variant;
    m_marks = marks;
    rebuild();
}

void IngredientChart::setLogarithmic(bool logarithmic)
{
    if (m_logarithmic == logarithmic)
        return;
    m_logarithmic = logarithmic;
    rebuild();
}

void IngredientChart::rebuild()
{
    const QVector<BarGroup> groups = groupBars(m_variant, m_marks);
    m_plots.clear();
    for (const BarGroup &group : groups)
        m_plots.push_back(
            std::make_unique<BarPlot>(group, m_theme, m_logarithmic, devicePixelRatioF()));
    m_model.setGroups(groups);
    fitHeight();
    forgetPictures();
}

void IngredientChart::fitHeight()
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
}

void IngredientChart::forgetPictures()
{
    m_pictures.clear();
    viewport()->update();
}

void IngredientChart::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        forgetPictures();
}

/// Lays the plots out for the width of now and draws each once.
void IngredientChart::drawPictures()
{
    const int names = BarNameDelegate::nameWidth(m_theme, viewport()->width());
    const qreal ratio = devicePixelRatioF();
    for (const auto &plot : m_plots) {
        plot->setWidth(viewport()->width() - names);
        QPixmap picture(QSize(viewport()->width(), plot->height() + 1) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter canvas(&picture);
        plot->render(canvas, QPointF(names, 0));
        m_pictures.push_back(picture);
    }
}

void IngredientChart::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_pictures.empty())
        drawPictures();
    QPainter painter(viewport());
    int row = 0;
    for (size_t i = 0; i < m_plots.size(); ++i) {
        const QModelIndex first = m_model.index(row, 0);
        const int top = visualRect(first).top() + BarNameDelegate::headHeight(m_theme, first);
        row += static_cast<int>(m_plots.at(i)->group().bars.size());
        painter.drawPixmap(0, top, m_pictures.at(i));
    }
}

void IngredientChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it never scrolls by itself
}

void IngredientChart::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
}

QImage IngredientChart::renderForPrint(int width, qreal scale) const
{
    Theme paper;
    IngredientChart chart(paper);
    QPalette white;
    white.setColor(QPalette::Base, Qt::white);
    white.setColor(QPalette::Window, Qt::white);
    chart.setPalette(white);
    chart.setLogarithmic(m_logarithmic);
    chart.setVariant(m_variant, m_marks);
    chart.resize(width, chart.minimumHeight());
    QImage image(chart.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    chart.render(&image);
    return image;
}

} // namespace pillnuts
