// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_CLI_PRODUCT_JSON_H
#define PILLNUTS_CLI_PRODUCT_JSON_H

#include "product.h"

#include <QJsonObject>

namespace pillnuts::cli {

/// The answer of `show`: the product with its label sections, as the outside contract names the
/// fields.
QJsonObject productJson(const Product &product, const QVector<LabelSection> &sections);

} // namespace pillnuts::cli

#endif
