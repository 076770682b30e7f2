// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_PRODUCT_SOURCES_H
#define PILLNUTS_DATA_CATALOGUE_PRODUCT_SOURCES_H

#include "database.h"
#include "product.h"

namespace pillnuts {

/// What the stored source rows say of one product, joined into one view of it. Dates are ISO text.
struct ProductFacts {
    bool known = false; ///< some source names the product
    QString name;
    QString englishName;
    QString company;
    QString companyEnglish;
    DrugClass drugClass;
    QString kindText;
    ProductKind kind = ProductKind::Unknown;
    QString statusText;
    QString statusDate;
    ProductStatus status = ProductStatus::Unknown;
    QString form;
    QString narcotic;
    QString permitDate;
    QString barcodes;
    QString ediCodes;
    QString atcCodes;
    QVector<Variant> variants;
    std::optional<QVector<Excipient>> excipients;
};

Result<ProductFacts> collectFacts(Database &database, const QString &itemSeq);

} // namespace pillnuts

#endif
