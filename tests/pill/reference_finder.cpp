// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_finder.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

class Maker {
public:
    QString oneOf(const QStringList &words)
    {
        return words.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(words.size())));
    }

    QString imprint()
    {
        static const QStringList letters{u"A"_s, u"B"_s, u"K"_s, u"0"_s, u"O"_s, u"5"_s};
        QString text;
        for (unsigned length = m_random() % 4; length > 0; --length)
            text += oneOf(letters);
        if (text.size() > 1 && m_random() % 4 == 0)
            text.insert(1, oneOf({u"분할선"_s, u" "_s, u"-"_s}));
        return text;
    }

    QString length() { return m_random() % 9 == 0 ? oneOf({u""_s, u"4호"_s}) : half(); }

private:
    QString half() { return QString::number(5 + static_cast<int>(m_random() % 20) * 0.5, 'f', 1); }

    std::minstd_rand m_random{20261122};
};

/// Letters and figures of one side.
QString letters(const QString &side)
{
    QString text;
    const QString printed = QString(side).remove(u"분할선"_s);
    for (const QChar c : printed) {
        if (c.isLetterOrNumber())
            text += c.toLower();
    }
    return text;
}

bool imprintAgrees(const PillLook &look, const PillQuery &query)
{
    const QString front = letters(look.imprintFront);
    const QString back = letters(look.imprintBack);
    const QString one = letters(query.imprint);
    const QString other = letters(query.otherImprint);
    if (one.isEmpty() && other.isEmpty())
        return true;
    if (one.isEmpty() || other.isEmpty())
        return front.contains(one + other) || back.contains(one + other);
    const auto holds = [](const QString &side, const QString &asked) {
        return !side.isEmpty() && side.contains(asked);
    };
    return (holds(front, one) && holds(back, other)) || (holds(front, other) && holds(back, one))
        || front == one + other || front == other + one || back == one + other
        || back == other + one;
}

bool lengthAgrees(const PillLook &look, const PillQuery &query)
{
    bool areNumbers[] = {false, false};
    const double a = look.lengthLong.toDouble(&areNumbers[0]);
    const double b = look.lengthShort.toDouble(&areNumbers[1]);
    const double longer = areNumbers[0] && areNumbers[1] ? std::max(a, b) : a;
    return !query.lengthLong || (areNumbers[0] && std::abs(longer - *query.lengthLong) <= 1.0);
}

bool agrees(const PillLook &look, const PillQuery &query)
{
    const QString colours = look.colourFront + look.colourBack;
    const QString imprints = look.imprintFront + look.imprintBack;
    bool hasColour = query.colours.isEmpty();
    for (const auto colour : query.colours)
        hasColour = hasColour || colours.contains(ministryWord(colour));
    bool hasShape = query.shapes.isEmpty();
    for (const auto shape : query.shapes)
        hasShape = hasShape || look.shape == ministryWord(shape);
    const bool isScored = imprints.contains(u"분할선"_s);
    const bool hasLine = !query.line || (*query.line == PillLine::Straight) == isScored;
    return hasColour && hasShape && hasLine && imprintAgrees(look, query)
        && lengthAgrees(look, query);
}

} // namespace

QVector<ProductSummary> generatedPills(int count)
{
    Maker make;
    QVector<ProductSummary> products;
    for (int i = 0; i < count; ++i) {
        ProductSummary product;
        product.id = ProductId(QString::number(200000000 + i));
        product.name = u"약%1정"_s.arg(i);
        product.status = i % 7 == 0 ? ProductStatus::Cancelled : ProductStatus::Normal;
        if (i % 5 != 0) {
            PillLook look;
            look.imprintFront = make.imprint();
            look.imprintBack = make.imprint();
            look.shape = make.oneOf({u"원형"_s, u"타원형"_s, u"장방형"_s, u""_s});
            look.colourFront = make.oneOf({u"하양"_s, u"노랑, 투명"_s, u"파랑"_s, u""_s});
            look.colourBack = make.oneOf({u""_s, u""_s, u"하양"_s, u"빨강"_s});
            look.lengthLong = make.length();
            look.lengthShort = make.length();
            product.look = look;
        }
        products.append(product);
    }
    return products;
}

QStringList plainlyFound(const QVector<ProductSummary> &products, const PillQuery &query)
{
    QStringList found;
    for (const auto &product : products) {
        if (product.look && agrees(*product.look, query))
            found.append(product.id.toString());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace pillnuts
