// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_hit_delegate.h"

#include "text/text_hit_model.h"
#include "theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace pillnuts {

namespace {

constexpr QChar markStart(0x2068);
constexpr QChar markEnd(0x2069);
constexpr int snippetLines = 2;

/// A snippet without its marks, and where the matches stand in it.
struct MarkedText {
    QString text;
    QVector<QTextLayout::FormatRange> matches;
};

MarkedText readMarks(const QString &snippet)
{
    MarkedText marked;
    for (const QChar c : snippet) {
        const auto at = static_cast<int>(marked.text.size());
        if (c == markStart)
            marked.matches.append({at, 0, {}});
        else if (c == markEnd && !marked.matches.isEmpty())
            marked.matches.last().length = at - marked.matches.last().start;
        else
            marked.text += c;
    }
    return marked;
}

/// Leaves out what stands more than a line before the first match, which must not fall below the
/// lines that are shown.
void startNear(MarkedText &marked, int charactersPerLine)
{
    if (marked.matches.isEmpty() || marked.matches.first().start <= charactersPerLine)
        return;
    const int cut = marked.matches.first().start - charactersPerLine / 2;
    marked.text = QChar(u'…') + marked.text.sliced(cut);
    for (auto &match : marked.matches)
        match.start -= cut - 1;
}

} // namespace

TextHitDelegate::TextHitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TextHitDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int height
        = m_theme.px(24) + m_theme.lineHeight(TextSize::Body) * (1 + snippetLines) + m_theme.px(4);
    return {option.rect.width(), height};
}

void TextHitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(
        option.rect, m_theme.colour(isChosen ? Role::AccentSurface : Role::SurfaceRaised));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        m_theme.colour(Role::Line));
    const auto area
        = option.rect.adjusted(m_theme.px(12), m_theme.px(12), -m_theme.px(12), -m_theme.px(12));
    const int head = m_theme.lineHeight(TextSize::Body);
    paintHead(*painter, QRect(area.topLeft(), QSize(area.width(), head)), index);
    paintSnippet(*painter,
        area.adjusted(0, head + m_theme.px(4), 0, 0),
        index.data(TextHitModel::Snippet).toString());
    painter->restore();
}

void TextHitDelegate::paintHead(
    QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const auto section = index.data(TextHitModel::Section).toString();
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.colour(Role::TextSubtle));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, section);
    const int taken = painter.fontMetrics().horizontalAdvance(section) + m_theme.px(16);
    painter.setFont(m_theme.font(TextSize::Body, Weight::Bold));
    painter.setPen(m_theme.colour(Role::Text));
    const auto room = area.adjusted(0, 0, -taken, 0);
    painter.drawText(room,
        Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room.width()));
}

void TextHitDelegate::paintSnippet(
    QPainter &painter, const QRect &area, const QString &snippet) const
{
    const auto font = m_theme.font(TextSize::Body);
    auto marked = readMarks(snippet);
    startNear(marked, area.width() / std::max(1, QFontMetrics(font).horizontalAdvance(u'가')));
    for (auto &match : marked.matches) {
        match.format.setBackground(m_theme.colour(Role::Mark));
        match.format.setForeground(m_theme.colour(Role::OnMark));
        match.format.setFontWeight(QFont::Bold); // the chosen row is nearly of the mark's colour
    }
    QTextLayout layout(marked.text, font);
    layout.setFormats(marked.matches);
    layout.beginLayout();
    for (int line = 0; line < snippetLines; ++line) {
        auto made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(area.width());
        made.setPosition(QPointF(0, line * m_theme.lineHeight(TextSize::Body)));
    }
    layout.endLayout();
    painter.setPen(m_theme.colour(Role::Text));
    layout.draw(&painter, area.topLeft());
}

} // namespace pillnuts
