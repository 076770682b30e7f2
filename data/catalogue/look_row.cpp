// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_row.h"

namespace pillnuts {

PillLook readLook(const Rows &rows, SharedTexts &texts)
{
    const auto text = [&](int column) { return texts.share(rows.text(column)); };
    PillLook look;
    look.imprintFront = text(1);
    look.imprintBack = text(2);
    look.shape = text(3);
    look.colourFront = text(4);
    look.colourBack = text(5);
    look.lineFront = text(6);
    look.lineBack = text(7);
    look.lengthLong = text(8);
    look.lengthShort = text(9);
    look.form = text(10);
    return look;
}

} // namespace pillnuts
