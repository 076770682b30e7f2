// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/row_layout.h"

#include "search/name_difference.h"
#include "search/row_words.h"
#include "theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int kRowHeight = 60;
constexpr int kEdge = 16;
constexpr int kPlateWidth = 56;
constexpr int kPlateHeight = 40;
constexpr int kPlateGap = 12;
constexpr int kChipHeight = 20;
constexpr int kChipPadding = 6;
constexpr int kChipGap = 4;
constexpr int kNameTop = 9;
constexpr int kChipTop = 33;
constexpr int kSmallestCompany = 36;
constexpr int kLargestReason = 150;

QString chipText(QString text)
{
    return text.replace(u'.', u'·'); // "해열.진통.소염제" reads as one word
}

// "18.2 × 8.2 mm"; what is no number ("4호") as it is registered, empty when nothing is.
QString sizeText(const PillLook &look)
{
    bool isNumber = false;
    look.lengthLong.toDouble(&isNumber);
    if (!isNumber)
        return look.lengthLong;
    look.lengthShort.toDouble(&isNumber);
    const bool hasBoth = isNumber && look.lengthShort != look.lengthLong;
    return look.lengthLong + (hasBoth ? u" × "_s + look.lengthShort : QString()) + u" mm"_s;
}

class RowBuilder {
public:
    RowBuilder(const RowRequest &request, const Theme &theme)
        : m_request(request)
        , m_theme(theme)
        , m_captionFont(theme.font(TextSize::Caption))
        , m_caption(m_captionFont)
        , m_left(theme.px(
              kEdge + kPlateWidth + kPlateGap + (request.bothSides ? kPlateWidth + kChipGap : 0)))
        , m_right(request.width - theme.px(kEdge))
    {
    }

    RowLayout build()
    {
        m_row.plate = QRect(m_theme.px(kEdge),
            (rowHeight(m_theme) - m_theme.px(kPlateHeight)) / 2,
            m_theme.px(kPlateWidth),
            m_theme.px(kPlateHeight));
        if (m_request.bothSides)
            m_row.backPlate = m_row.plate.translated(m_theme.px(kPlateWidth + kChipGap), 0);
        collectChips();
        placeReason();
        placeName();
        placeChips();
        placeCompany();
        return std::move(m_row);
    }

private:
    qreal chipWidth(const QString &text) const
    {
        return m_caption.horizontalAdvance(text) + 2.0 * m_theme.px(kChipPadding);
    }

    void collectChips()
    {
        const auto &product = m_request.product;
        const auto add = [this](const QString &text, ChipTone tone) {
            if (!text.isEmpty())
                m_chips.append({QRectF(), text, tone});
        };
        const bool statusKnown = product.status != ProductStatus::Unknown;
        add(statusWord(product.status), statusKnown ? ChipTone::Loud : ChipTone::Unknown);
        add(narcoticWord(product.narcotic), ChipTone::Marked);
        add(kindWord(product.kind),
            product.kind == ProductKind::Unknown            ? ChipTone::Unknown
                : product.kind == ProductKind::Prescription ? ChipTone::Strong
                                                            : ChipTone::Plain);
        m_mustStay = m_chips.size();
        if (m_request.bothSides && product.look)
            add(sizeText(*product.look), ChipTone::Plain);
        add(chipText(product.drugClass.name), ChipTone::Plain);
    }

    // The reason stands at the right end of the second line.
    void placeReason()
    {
        // Where pills are compared all reasons are imprints: what is printed says enough.
        const bool isBare = m_request.bothSides && !m_request.hit.matched.isEmpty();
        QString text = isBare ? m_request.hit.matched : reasonWord(m_request.hit);
        m_chipRight = m_right;
        if (text.isEmpty())
            return;
        const qreal room = std::min<qreal>(m_theme.px(kLargestReason), (m_right - m_left) * 0.5);
        text = m_caption.elidedText(text, Qt::ElideRight, room - 2.0 * m_theme.px(kChipPadding));
        const qreal width = chipWidth(text);
        m_reason = RowChip{
            QRectF(m_right - width, 0, width, m_theme.px(kChipHeight)), text, ChipTone::Reason};
        m_chipRight = m_reason->box.left() - m_theme.px(kChipGap);
    }

    qreal mustStayWidth() const
    {
        qreal width = 0;
        for (qsizetype i = 0; i < m_mustStay; ++i)
            width += chipWidth(m_chips.at(i).text) + m_theme.px(kChipGap);
        return width;
    }

    // Two lines where the second has room beside the chips, without the reason if need be; else one
    // line, shortened.
    QVector<NameLine> fitLines(const MeasureText &measure)
    {
        const QString &name = m_request.product.name;
        const qreal first = m_right - m_left;
        for (;;) {
            const qreal second = m_chipRight - m_left - mustStayWidth() - m_theme.px(kChipGap);
            auto lines = fitName(name, first, std::max<qreal>(second, 0), measure);
            if (lines.size() == 1 || measure(lines.last().text(name)) <= second)
                return lines;
            if (!m_reason)
                return {fitOneLine(name, first, measure)};
            m_hiddenReason = std::exchange(m_reason, std::nullopt);
            m_chipRight = m_right;
        }
    }

    void placeName()
    {
        const QFont font = m_theme.font(TextSize::Body, Weight::Bold);
        const QFontMetricsF metrics(font);
        const auto lines
            = fitLines([&](const QString &text) { return metrics.horizontalAdvance(text); });
        if (lines.size() == 1 && m_hiddenReason) {
            m_reason = m_hiddenReason;
            m_chipRight = m_reason->box.left() - m_theme.px(kChipGap);
        }
        for (const auto &line : lines)
            addNameLine(line, font);
    }

    void addNameLine(const NameLine &line, const QFont &font)
    {
        RowNameLine shaped;
        shaped.text = line.text(m_request.product.name);
        shaped.layout = std::make_shared<QTextLayout>(shaped.text, font);
        shaped.layout->setCacheEnabled(true);
        shaped.layout->setFormats(formats(line));
        shaped.layout->beginLayout();
        auto textLine = shaped.layout->createLine();
        textLine.setNumColumns(static_cast<int>(shaped.text.size()));
        shaped.layout->endLayout();
        const int box = m_theme.px(m_row.name.isEmpty() ? kNameTop : kChipTop);
        const int height = m_theme.lineHeight(TextSize::Body);
        shaped.position = QPointF(m_left, box + (height - textLine.height()) / 2.0);
        m_nameEnd = m_left + textLine.naturalTextWidth();
        m_row.name.append(std::move(shaped));
    }

    // Spans of the whole name that are to be marked.
    QVector<NameSpan> marks() const
    {
        const auto &hit = m_request.hit;
        if (hit.markStart < 0 || hit.markLength <= 0)
            return {};
        if (!hit.near)
            return {{hit.markStart, hit.markLength}};
        auto spans = differences(
            m_request.query, m_request.product.name.mid(hit.markStart, hit.markLength));
        for (auto &span : spans)
            span.start += hit.markStart;
        return spans;
    }

    QTextCharFormat markFormat() const
    {
        QTextCharFormat format;
        if (m_request.hit.near) {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(m_theme.colour(Role::Text));
        } else {
            format.setBackground(m_theme.colour(Role::Mark));
            format.setForeground(m_theme.colour(Role::OnMark));
        }
        return format;
    }

    QList<QTextLayout::FormatRange> formats(const NameLine &line) const
    {
        QList<QTextLayout::FormatRange> ranges;
        int shown = 0; // where the span begins in the line's text
        for (const auto &span : line.spans) {
            for (const auto &mark : marks()) {
                const int start = std::max(mark.start, span.start);
                const int end = std::min(mark.start + mark.length, span.start + span.length);
                if (start < end)
                    ranges.append({shown + start - span.start, end - start, markFormat()});
            }
            shown += span.length + 1; // the ellipsis
        }
        return ranges;
    }

    void placeChips()
    {
        qreal x = m_row.name.size() > 1 ? m_nameEnd + m_theme.px(2 * kChipGap) : m_left;
        const qreal top = m_theme.px(kChipTop);
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            auto chip = m_chips.at(i);
            const qreal width = chipWidth(chip.text);
            if (i >= m_mustStay && x + width > m_chipRight)
                break;
            chip.box = QRectF(x, top, width, m_theme.px(kChipHeight));
            x += width + m_theme.px(kChipGap);
            m_row.chips.append(chip);
        }
        m_chipEnd = x;
        if (m_reason) {
            m_reason->box.moveTop(top);
            m_row.chips.append(*m_reason);
        }
    }

    void placeCompany()
    {
        const qreal left = m_chipEnd + m_theme.px(kChipGap);
        const qreal room = m_chipRight - left;
        if (m_row.name.size() > 1 || room < m_theme.px(kSmallestCompany))
            return;
        m_row.company = m_caption.elidedText(m_request.product.company, Qt::ElideRight, room);
        const qreal middle = m_theme.px(kChipTop) + m_theme.px(kChipHeight) / 2.0;
        m_row.companyBaseline
            = QPointF(left, middle + (m_caption.ascent() - m_caption.descent()) / 2);
    }

    const RowRequest &m_request;
    const Theme &m_theme;
    QFont m_captionFont;
    QFontMetricsF m_caption;
    qreal m_left;
    qreal m_right;
    qreal m_chipRight = 0; ///< where chips and company must end
    qreal m_nameEnd = 0;
    qreal m_chipEnd = 0;
    QVector<RowChip> m_chips;
    qsizetype m_mustStay = 0; ///< that many of m_chips are never left out
    std::optional<RowChip> m_reason;
    std::optional<RowChip> m_hiddenReason; ///< while a name of two lines has no room for it
    RowLayout m_row;
};

} // namespace

RowLayout layoutRow(const RowRequest &request, const Theme &theme)
{
    return RowBuilder(request, theme).build();
}

int rowHeight(const Theme &theme)
{
    return theme.px(kRowHeight);
}

} // namespace pillnuts
