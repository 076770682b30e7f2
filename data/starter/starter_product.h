// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_STARTER_PRODUCT_H
#define PILLNUTS_DATA_STARTER_STARTER_PRODUCT_H

#include "records.h"
#include "result.h"

#include <QString>
#include <QVector>

#include <optional>

namespace pillnuts {

/// What products.tsv, looks.tsv and summaries.tsv say of one product.
struct StarterProduct {
    PermitListRecord list;
    PermitDetailRecord detail; ///< without composition and additives
    std::optional<PillRecord> look;
    StarterRecord summary;
};

/// In the order of the table. Refuses codes of a wrong form or check digit, dates that do not
/// exist, kinds and standings that the ministry does not use, doubled products, and references that
/// lead nowhere.
Result<QVector<StarterProduct>> readStarterProducts(const QString &directory);

} // namespace pillnuts

#endif
