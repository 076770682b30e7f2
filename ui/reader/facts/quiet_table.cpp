// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/quiet_table.h"

#include "chart/keep_all.h"
#include "reader/facts/ingredient_table_model.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace pillnuts {

namespace {

constexpr int kLeastRow = 36;
constexpr int kCellGap = 16; ///< between a cell and the next
constexpr int kHeaderHeight = 32;

class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width() - m_theme.px(kCellGap);
        const auto count = firstLines(index, width).size() * m_theme.lineHeight(TextSize::Body)
            + secondLines(index, width).size() * m_theme.lineHeight(TextSize::Caption);
        const int height = static_cast<int>(count) + m_theme.px(12);
        return {naturalWidth(index), std::max(m_theme.px(kLeastRow), height)};
    }

    void paint(QPainter *painter,
        const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option);
        const int width = option.rect.width() - m_theme.px(kCellGap);
        const QStringList first = firstLines(index, width);
        const QStringList second = secondLines(index, width);
        const auto block = first.size() * m_theme.lineHeight(TextSize::Body)
            + second.size() * m_theme.lineHeight(TextSize::Caption);
        QRect line = option.rect.adjusted(0, 0, -m_theme.px(kCellGap), 0);
        line.setTop(option.rect.top() + (option.rect.height() - static_cast<int>(block)) / 2);
        const bool unknown = index.data(IngredientTableModel::UnknownRole).toBool();
        const bool bold = index.column() == IngredientTableModel::AmountAsPrinted && !unknown;
        painter->setPen(m_theme.colour(unknown ? Role::TextSubtle : Role::Text));
        painter->setFont(m_theme.font(TextSize::Body, bold ? Weight::Bold : Weight::Regular));
        paintLines(painter, line, first, index, m_theme.lineHeight(TextSize::Body));
        painter->setPen(m_theme.colour(Role::TextSubtle));
        painter->setFont(m_theme.font(TextSize::Caption));
        paintLines(painter, line, second, index, m_theme.lineHeight(TextSize::Caption));
        painter->restore();
    }

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
    {
        if (option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(option.rect, m_theme.colour(Role::AccentSurface));
        painter->setPen(QPen(m_theme.colour(Role::Line), 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

    static void paintLines(QPainter *painter,
        QRect &line,
        const QStringList &lines,
        const QModelIndex &index,
        int height)
    {
        const auto side = index.data(Qt::TextAlignmentRole).value<Qt::AlignmentFlag>();
        line.setHeight(height);
        for (const QString &text : lines) {
            painter->drawText(
                line, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextDontClip, text);
            line.translate(0, height);
        }
    }

    QStringList firstLines(const QModelIndex &index, int width) const
    {
        return wrap(index.data(Qt::DisplayRole).toString(), TextSize::Body, width);
    }

    QStringList secondLines(const QModelIndex &index, int width) const
    {
        return wrap(
            index.data(IngredientTableModel::SecondLineRole).toString(), TextSize::Caption, width);
    }

    QStringList wrap(const QString &text, TextSize size, int width) const
    {
        return wrapKeepAll(
            text, QFontMetricsF(m_theme.font(size)), std::max(width, m_theme.px(40)));
    }

    int naturalWidth(const QModelIndex &index) const
    {
        const QFontMetrics body(m_theme.font(TextSize::Body, Weight::Bold));
        const QFontMetrics caption(m_theme.font(TextSize::Caption));
        const int first = body.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const int second = caption.horizontalAdvance(
            index.data(IngredientTableModel::SecondLineRole).toString());
        return std::max(first, second) + m_theme.px(kCellGap) + 2;
    }

    Theme &m_theme;
};

/// Column titles in small type over one strong line.
class QuietHeader final : public QHeaderView {
public:
    QuietHeader(Theme &theme, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(8);
        setSectionResizeMode(QHeaderView::Fixed);
    }

    QSize sizeHint() const override
    {
        int lines = 1;
        for (int i = 0; i < count(); ++i) {
            if (!isSectionHidden(i))
                lines = std::max<int>(lines, static_cast<int>(titleLines(i).size()));
        }
        return {0, m_theme.px(kHeaderHeight) + (lines - 1) * m_theme.lineHeight(TextSize::Caption)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, m_theme.colour(Role::SurfaceRaised));
        painter->setPen(QPen(m_theme.colour(Role::LineStrong), 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(m_theme.colour(Role::TextSubtle));
        painter->setFont(m_theme.font(TextSize::Caption));
        const QVariant side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
        painter->drawText(rect.adjusted(0, 0, -m_theme.px(kCellGap), -m_theme.px(8)),
            static_cast<int>(side.value<Qt::AlignmentFlag>()) | Qt::AlignBottom,
            titleLines(section).join(u'\n'));
        painter->restore();
    }

private:
    QStringList titleLines(int section) const
    {
        const QString title
            = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        return wrapKeepAll(title,
            QFontMetricsF(m_theme.font(TextSize::Caption)),
            std::max(sectionSize(section) - m_theme.px(kCellGap), m_theme.px(40)));
    }

    Theme &m_theme;
};

} // namespace

QuietTable::QuietTable(Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new QuietHeader(theme, this));
    verticalHeader()->hide();
    setItemDelegate(new CellDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    connect(&m_theme, &Theme::changed, this, &QuietTable::applyTheme);
    applyTheme();
}

void QuietTable::applyTheme()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.colour(Role::SurfaceRaised));
    setPalette(colours);
    fit();
}

int QuietTable::contentWidth(int column) const
{
    const QFontMetrics caption(m_theme.font(TextSize::Caption));
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int head = caption.horizontalAdvance(title) + m_theme.px(kCellGap) + 2;
    // A title may take two lines; a cell is given half of the table at most before it wraps.
    const int cells = std::min(sizeHintForColumn(column), width() / 3);
    return std::max({cells, std::min(head, m_theme.px(128)), m_theme.px(64)});
}

void QuietTable::fit()
{
    if (!model())
        return;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretched || isColumnHidden(column))
            continue;
        setColumnWidth(column, contentWidth(column));
        others += columnWidth(column);
    }
    setColumnWidth(m_stretched, std::max(viewport()->width() - others, m_theme.px(120)));
    resizeRowsToContents();
    const int header = horizontalHeader()->sizeHint().height();
    horizontalHeader()->setFixedHeight(header);
    setFixedHeight(header + verticalHeader()->length());
}

void QuietTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void QuietTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace pillnuts
