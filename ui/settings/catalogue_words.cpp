// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/catalogue_words.h"

#include "usecases/update_session.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate)
                         : QCoreApplication::translate("Catalogue", "date unknown");
}

QString catalogueLine(const CatalogueInfo &info)
{
    switch (info.origin) {
    case CatalogueInfo::Origin::None:
        return QCoreApplication::translate(
            "Catalogue", "No data · source: public data of the ministry (MFDS)");
    case CatalogueInfo::Origin::Starter:
        //: %1 is a number of products; the starter catalogue is a small hand-made one, not the
        //: ministry's label text
        return QCoreApplication::translate(
            "Catalogue", "Starter data · %1 products · Pillnuts summary")
            .arg(number(info.products));
    case CatalogueInfo::Origin::Ministry:
    case CatalogueInfo::Origin::BulkFiles:
        break;
    }
    //: %1 date, %2 number of products, %3 name of the source
    return QCoreApplication::translate("Catalogue", "Data %1 · %2 products · %3")
        .arg(dayText(info.dataDate), number(info.products), info.sourceName);
}

QString stepCount(const UpdateStep &step)
{
    if (step.total > 0)
        return u"%1 / %2"_s.arg(number(step.done), number(step.total));
    return step.done > 0 ? number(step.done) : QString();
}

QString reportLine(const UpdateReport &report)
{
    return QCoreApplication::translate(
        "Catalogue", "Added %1 · changed %2 · removed %3 · unchanged %4")
        .arg(number(report.added),
            number(report.changed),
            number(report.removed),
            number(report.unchanged));
}

} // namespace pillnuts
