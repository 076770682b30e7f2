// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "further_looks.h"

#include "look_row.h"

namespace pillnuts {

Result<QVector<FurtherLook>> loadFurtherLooks(Database &database)
{
    auto rows = database.select(QStringLiteral("search/further_looks"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    QVector<FurtherLook> looks;
    SharedTexts texts;
    while (rows->next())
        looks.append({ProductId(rows->text(0)), readLook(*rows, texts)});
    return looks;
}

} // namespace pillnuts
