// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/product_name.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr QChar kEllipsis(0x2026);

// A number, or several parted by / · x +, with a unit of strength: "500밀리그람", "5/160 mg", "32
// mg/mL", "0.9%".
const QRegularExpression &strengthPattern()
{
    static const QString number = u"\\d[\\d,.]*(?:\\s*[/·x×~+-]\\s*\\d[\\d,.]*)*"_s;
    static const QString unit
        = u"(?:밀리\\s?그[램람]|마이크로\\s?그[램람]|나노\\s?그[램람]|그[램람]|밀리\\s?리터|리터|"
          u"국제\\s?단위|아이유|만\\s?단위|단위|퍼센트|"
          "프로|mcg|mg|µg|μg|ug|㎍|㎎|ng|g|mL|ml|㎖|L|IU|I\\.U\\.?|mEq|mmol|MBq|mCi|ppm|%|％)"_s;
    static const QRegularExpression pattern(
        number + u"\\s*(?:%1)(?![A-Za-z])(?:\\s*/\\s*[\\d.,]*\\s*%1(?![A-Za-z]))*"_s.arg(unit));
    return pattern;
}

qsizetype bracketStart(const QString &name)
{
    static const QRegularExpression trailing(u"(?:\\s*[(\\[（][^()\\[\\]（）\\d]*[)\\]）])+$"_s);
    const auto match = trailing.match(name);
    return match.hasMatch() ? match.capturedStart() : name.size();
}

struct Range {
    qsizetype start = 0;
    qsizetype end = 0;
};

// Where no unit is printed ("디스커스250"), a bare number is taken for the strength.
Range strengthRange(const QString &name, qsizetype end)
{
    static const QRegularExpression digits(u"\\d[\\d,./]*"_s);
    const QString body = name.left(end);
    for (const auto &pattern : {strengthPattern(), digits}) {
        Range range{-1, -1};
        for (auto it = pattern.globalMatch(body); it.hasNext();) {
            const auto match = it.next();
            if (range.start < 0)
                range.start = match.capturedStart();
            range.end = match.capturedEnd();
        }
        if (range.start >= 0)
            return range;
    }
    return {end, end};
}

NameSpan span(qsizetype start, qsizetype end)
{
    return {static_cast<int>(start), static_cast<int>(end - start)};
}

// The longest start of name[from, limit) whose text and `rest` fit.
qsizetype longestFit(
    const QString &name, Range part, const QString &rest, qreal width, const MeasureText &measure)
{
    qsizetype low = part.start;
    qsizetype high = part.end;
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (measure(name.mid(part.start, middle - part.start) + rest) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// Prefers to break before a number or after a blank, when that costs little.
qsizetype goodBreak(const QString &name, qsizetype limit)
{
    for (qsizetype at = limit; at > limit - 6 && at > limit / 2; --at) {
        const bool blank
            = name.at(at - 1).isSpace() || name.at(at - 1) == u')' || name.at(at) == u'(';
        const bool number = name.at(at).isDigit() && !name.at(at - 1).isDigit()
            && name.at(at - 1) != u'.' && name.at(at - 1) != u'/';
        if (blank || number)
            return at;
    }
    return limit;
}

// Everything from `start`; if it is too long the middle gives way, not what must
// stay.
NameLine shortenedLine(
    const QString &name, qsizetype start, Range kept, qreal width, const MeasureText &measure)
{
    NameLine line;
    if (measure(name.mid(start)) <= width) {
        line.spans = {span(start, name.size())};
        return line;
    }
    if (measure(name.mid(start, kept.end - start) + kEllipsis) <= width) {
        const auto end = longestFit(name, {start, name.size()}, QString(kEllipsis), width, measure);
        line.spans = {span(start, std::max(end, kept.end))};
        line.cutAtEnd = true;
        return line;
    }
    const auto keptStart = std::max(start, kept.start);
    const QString rest = kEllipsis + name.mid(keptStart, kept.end - keptStart);
    const auto headEnd = longestFit(name, {start, keptStart}, rest, width, measure);
    if (headEnd > start || keptStart > start)
        line.spans.append(span(start, headEnd));
    line.spans.append(span(keptStart, kept.end));
    line.cutAtEnd = kept.end < name.size();
    return line;
}

} // namespace

ProductName splitName(const QString &name)
{
    const auto bracket = bracketStart(name);
    const auto strength = strengthRange(name, bracket);
    return {name.left(strength.start),
        name.mid(strength.start, strength.end - strength.start),
        name.mid(strength.end, bracket - strength.end),
        name.mid(bracket)};
}

QString NameLine::text(const QString &name) const
{
    QString text;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (i > 0)
            text += kEllipsis;
        text += QStringView(name).mid(spans.at(i).start, spans.at(i).length);
    }
    if (cutAtEnd)
        text += kEllipsis;
    return text;
}

QVector<NameLine> fitName(
    const QString &name, qreal first, qreal second, const MeasureText &measure)
{
    if (measure(name) <= first)
        return {{{span(0, name.size())}, false}};

    const auto parts = splitName(name);
    const Range kept{parts.head.size(), name.size() - parts.bracket.size()};
    if (!parts.bracket.isEmpty() && measure(name.left(kept.end) + kEllipsis) <= first) {
        const auto end = longestFit(name, {0, name.size()}, QString(kEllipsis), first, measure);
        return {{{span(0, std::max(end, kept.end))}, true}};
    }

    const auto limit = longestFit(name, {0, name.size() - 1}, {}, first, measure);
    // The strength stays in one piece where it can.
    auto breakAt = limit > kept.start && limit < kept.end && kept.start > 0
            && measure(name.mid(kept.start, kept.end - kept.start)) <= second
        ? kept.start
        : goodBreak(name, limit);
    breakAt = std::max<qsizetype>(breakAt, 1);
    return {{{span(0, breakAt)}, false}, shortenedLine(name, breakAt, kept, second, measure)};
}

NameLine fitOneLine(const QString &name, qreal width, const MeasureText &measure)
{
    const auto parts = splitName(name);
    const Range kept{parts.head.size(), name.size() - parts.bracket.size()};
    return shortenedLine(name, 0, kept, width, measure);
}

} // namespace pillnuts
