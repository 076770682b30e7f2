// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/result_delegate.h"

#include "pill/pill_painter.h"
#include "search/result_model.h"
#include "theme/theme.h"

#include <QPainter>

namespace pillnuts {

namespace {

constexpr int kLayoutsKept = 200;

struct ChipColours {
    Role ground;
    Role border;
    Role ink;
};

// Hues belong to verdicts: what must not be missed is said in ink on paper or paper on ink.
ChipColours chipColours(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Plain:
        return {Role::SurfaceRaised, Role::Line, Role::TextSubtle};
    case ChipTone::Strong:
        return {Role::SurfaceRaised, Role::LineStrong, Role::Text};
    case ChipTone::Reason:
        return {Role::AccentSurface, Role::AccentSurface, Role::Accent};
    case ChipTone::Loud:
        return {Role::Text, Role::Text, Role::SurfaceRaised};
    case ChipTone::Marked:
        return {Role::SurfaceRaised, Role::Text, Role::Text};
    case ChipTone::Unknown:
        return {Role::UnknownSurface, Role::UnknownLine, Role::Unknown};
    }
    return {Role::SurfaceRaised, Role::Line, Role::TextSubtle};
}

} // namespace

ResultDelegate::ResultDelegate(const Theme &theme, PillPainter &pills, bool near, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pills(pills)
    , m_near(near)
    , m_layouts(kLayoutsKept)
{
    connect(&theme, &Theme::changed, this, &ResultDelegate::forgetLayouts);
}

QSize ResultDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), rowHeight(m_theme)};
}

RowLayout ResultDelegate::layout(const ResultModel &model, int row, int width) const
{
    const auto key = qMakePair(row, width);
    if (const auto *known = m_layouts.object(key))
        return *known;
    const RowRequest request{model.product(row), model.hit(row), model.query(), width, m_bothSides};
    RowLayout made = layoutRow(request, m_theme);
    m_layouts.insert(key, new RowLayout(made));
    return made;
}

void ResultDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultModel *>(index.model());
    if (!model)
        return;
    const auto row = layout(*model, index.row(), option.rect.width());
    painter->save();
    painter->setClipRect(option.rect);
    drawGround(*painter, option, model->isOpened(index.row()));
    painter->translate(option.rect.topLeft());

    painter->setOpacity(m_near ? 0.75 : 1.0);
    drawPlates(*painter, row, model->product(index.row()));
    painter->setOpacity(1.0);

    painter->setPen(m_theme.colour(Role::Text));
    for (const auto &line : row.name)
        line.layout->draw(painter, line.position);

    painter->setRenderHint(QPainter::Antialiasing);
    const bool cursor = option.state & QStyle::State_Selected && !model->isOpened(index.row());
    for (const auto &chip : row.chips)
        drawChip(*painter, chip, cursor);
    if (!row.company.isEmpty()) {
        painter->setFont(m_theme.font(TextSize::Caption));
        painter->setPen(m_theme.colour(Role::TextSubtle));
        painter->drawText(row.companyBaseline, row.company);
    }
    painter->restore();
}

void ResultDelegate::setBothSides(bool both)
{
    m_bothSides = both;
    forgetLayouts();
}

void ResultDelegate::drawPlates(
    QPainter &painter, const RowLayout &row, const ProductSummary &product) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(row.plate.topLeft(), m_pills.plate(product, row.plate.size(), ratio));
    if (!row.backPlate.isEmpty())
        painter.drawPixmap(row.backPlate.topLeft(),
            m_pills.plate(product, row.backPlate.size(), ratio, PillSide::Back));
}

void ResultDelegate::drawGround(
    QPainter &painter, const QStyleOptionViewItem &option, bool opened) const
{
    const QRect &box = option.rect;
    const int hair = m_theme.px(1);
    const bool cursor = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    Role ground = m_near ? Role::Window : Role::Surface;
    if (opened)
        ground = Role::SurfaceRaised;
    else if (cursor)
        ground = Role::AccentSurface;
    else if (hover)
        ground = Role::SurfaceSunken;
    painter.fillRect(box, m_theme.colour(ground));
    const QColor line = m_theme.colour(Role::Line);
    painter.fillRect(QRect(box.left(), box.bottom() - hair + 1, box.width(), hair), line);
    if (!opened) // the seam; the chosen row opens into the reader
        painter.fillRect(QRect(box.right() - hair + 1, box.top(), hair, box.height()), line);
    if (opened)
        painter.fillRect(QRect(box.left(), box.top(), m_theme.px(4), box.height()),
            m_theme.colour(Role::Accent));
}

void ResultDelegate::drawChip(QPainter &painter, const RowChip &chip, bool onAccent) const
{
    auto colours = chipColours(chip.tone);
    if (onAccent && chip.tone == ChipTone::Reason) // its ground is the row's own now
        colours.border = Role::AccentLine;
    const bool marked = chip.tone == ChipTone::Marked;
    const qreal line = m_theme.px(marked ? 2 : 1);
    QPen pen(m_theme.colour(colours.border), line);
    if (chip.tone == ChipTone::Unknown)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_theme.colour(colours.ground));
    const qreal radius = m_theme.radius(Corner::Chip);
    painter.drawRoundedRect(
        chip.box.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.colour(colours.ink));
    painter.drawText(chip.box, Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, chip.text);
}

} // namespace pillnuts
