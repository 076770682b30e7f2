// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "further_looks.h"

namespace pillnuts {

namespace {

PillLook lookIn(const Rows &rows)
{
    PillLook look;
    look.imprintFront = rows.text(1);
    look.imprintBack = rows.text(2);
    look.shape = rows.text(3);
    look.colourFront = rows.text(4);
    look.colourBack = rows.text(5);
    look.lineFront = rows.text(6);
    look.lineBack = rows.text(7);
    look.lengthLong = rows.text(8);
    look.lengthShort = rows.text(9);
    look.form = rows.text(10);
    return look;
}

} // namespace

Result<QVector<FurtherLook>> loadFurtherLooks(Database &database)
{
    auto rows = database.select(QStringLiteral("search/further_looks"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVector<FurtherLook> looks;
    while (rows->next())
        looks.append({ProductId(rows->text(0)), lookIn(*rows)});
    return looks;
}

} // namespace pillnuts
