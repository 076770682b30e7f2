// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "registered_look.h"

#include "pill/imprint.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts::search {

namespace {

/// Longer than any pill or film, in mm: such a registered length is a slip of the pen.
constexpr double longestPill = 120;

/// "18.2", and what is written now and then: "21.1±0.1mm", "15.50-15.60", "14.2.". Not a number
/// for anything else ("4호" is the size of a capsule's shell).
double millimetres(const QString &printed)
{
    static const QRegularExpression form(
        u"^\\s*([0-9]{1,4}(?:\\.[0-9]+)?)\\s*(?:\\.|mm|[-~±].*)?\\s*$"_s);
    const auto match = form.match(printed);
    const double length = match.hasMatch() ? match.captured(1).toDouble() : 0;
    return length > 0 && length <= longestPill ? length : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

RegisteredLook registeredLook(const ProductSummary &product, int row, int group)
{
    const PillLook &look = *product.look;
    RegisteredLook made;
    made.row = row;
    made.group = group;
    made.imprint = {imprintKey(look.imprintFront), imprintKey(look.imprintBack)};
    const auto isLogo = [](const QString &side, const QString &key) {
        return key.isEmpty() && readImprint(side).hasMark;
    };
    made.hasLogo = isLogo(look.imprintFront, made.imprint.front)
        || isLogo(look.imprintBack, made.imprint.back);
    made.inForce = product.status == ProductStatus::Normal;
    made.shape = shapeOf(look.shape);
    made.colours = bitsOf(coloursOf(look));
    made.lines = bitsOf(linesOf(look));
    made.lengthLong = millimetres(look.lengthLong);
    made.lengthShort = millimetres(look.lengthShort);
    if (made.lengthShort > made.lengthLong)
        std::swap(made.lengthLong, made.lengthShort);
    return made;
}

} // namespace pillnuts::search
