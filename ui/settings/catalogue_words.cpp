// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/catalogue_words.h"

#include "usecases/update_session.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

// Row kinds of a catalogue by the beginning of their names.
struct DataSetName {
    const char *prefix = nullptr;
    const char *name = nullptr;
    bool ofMinistry = true; ///< in a starter catalogue such rows are not what their name says
};

constexpr std::array kDataSets = {
    DataSetName{"permit_list", QT_TRANSLATE_NOOP("Catalogue", "Permits")},
    DataSetName{"permit_detail", QT_TRANSLATE_NOOP("Catalogue", "Label texts")},
    DataSetName{"component", QT_TRANSLATE_NOOP("Catalogue", "Main ingredients")},
    DataSetName{"easy", QT_TRANSLATE_NOOP("Catalogue", "Easy descriptions")},
    DataSetName{"pill", QT_TRANSLATE_NOOP("Catalogue", "Pill looks"), false},
    DataSetName{"dur_", QT_TRANSLATE_NOOP("Catalogue", "DUR rows"), false},
    DataSetName{"split_caution", QT_TRANSLATE_NOOP("Catalogue", "Do-not-split notes"), false},
    DataSetName{"recall", QT_TRANSLATE_NOOP("Catalogue", "Recalls"), false},
    DataSetName{"starter_summary", QT_TRANSLATE_NOOP("Catalogue", "Pillnuts summaries"), false},
};

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

QVector<DataCount> dataCounts(const CatalogueInfo &info)
{
    QVector<DataCount> counts;
    const bool starter = info.origin == CatalogueInfo::Origin::Starter;
    for (const auto &set : kDataSets) {
        if (starter && set.ofMinistry)
            continue;
        DataCount count{QCoreApplication::translate("Catalogue", set.name), 0};
        const auto prefix = QLatin1String(set.prefix);
        for (auto it = info.counts.cbegin(); it != info.counts.cend(); ++it) {
            if (it.key().startsWith(prefix))
                count.rows += it.value();
        }
        if (count.rows > 0)
            counts.append(count);
    }
    return counts;
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
