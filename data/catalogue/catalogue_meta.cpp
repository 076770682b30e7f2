// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_meta.h"

namespace pillnuts {

namespace {

constexpr QLatin1String rowsPrefix("rows.");

CatalogueInfo::Origin readOrigin(const QString &name)
{
    for (const auto origin : {CatalogueInfo::Origin::Starter,
             CatalogueInfo::Origin::Ministry,
             CatalogueInfo::Origin::BulkFiles}) {
        if (originName(origin) == name)
            return origin;
    }
    return CatalogueInfo::Origin::None;
}

} // namespace

QString originName(CatalogueInfo::Origin origin)
{
    switch (origin) {
    case CatalogueInfo::Origin::Starter:
        return QStringLiteral("starter");
    case CatalogueInfo::Origin::Ministry:
        return QStringLiteral("ministry");
    case CatalogueInfo::Origin::BulkFiles:
        return QStringLiteral("bulk");
    case CatalogueInfo::Origin::None:
        break;
    }
    return QStringLiteral("none");
}

Result<QString> readMeta(Database &database, const QString &key)
{
    auto rows = database.select(QStringLiteral("catalogue/meta"), {key});
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

Outcome writeMeta(Database &database, const QString &key, const QString &value)
{
    return database.run(QStringLiteral("catalogue/put_meta"), {key, value});
}

Result<CatalogueInfo> readInfo(Database &database)
{
    CatalogueInfo info;
    const auto products = database.scalar(QStringLiteral("SELECT count(*) FROM product"));
    if (!products)
        return tl::make_unexpected(products.error());
    info.products = products->toInt();
    auto rows = database.select(QStringLiteral("catalogue/all_meta"));
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const auto key = rows->text(0);
        const auto value = rows->text(1);
        if (key == QLatin1String("origin"))
            info.origin = readOrigin(value);
        else if (key == QLatin1String("dataDate"))
            info.dataDate = QDate::fromString(value, Qt::ISODate);
        else if (key == QLatin1String("sourceName"))
            info.sourceName = value;
        else if (key.startsWith(rowsPrefix))
            info.counts.insert(key.mid(rowsPrefix.size()), value.toInt());
    }
    return info;
}

} // namespace pillnuts
