// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_catalogue.h"

#include "starter_reader.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

struct Sorter {
    StarterCatalogue &catalogue;

    void operator()(const PermitListRecord &r) const { catalogue.list.append(r); }

    void operator()(const PermitDetailRecord &r) const { catalogue.details.insert(r.itemSeq, r); }

    void operator()(const PillRecord &r) const { catalogue.pills.insert(r.itemSeq, r); }

    void operator()(const StarterRecord &r) const { catalogue.summaries.insert(r.itemSeq, r); }

    void operator()(const DurRecord &r) const { catalogue.dur.append(r); }

    template <typename Other>
    void operator()(const Other &) const
    {
        qFatal("a record of a kind that the starter catalogue does not hold");
    }
};

StarterCatalogue sorted()
{
    StarterCatalogue catalogue;
    const auto records = readStarter();
    if (!records)
        qFatal("%s %s", qPrintable(records.error().message), qPrintable(records.error().detail));
    for (const Record &record : *records)
        std::visit(Sorter{catalogue}, record);
    return catalogue;
}

} // namespace

const StarterCatalogue &bundledCatalogue()
{
    static const StarterCatalogue catalogue = sorted();
    return catalogue;
}

QVector<QHash<QString, QString>> bundledRows(const QString &fileName)
{
    QFile file(u":/starter/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not bundled", qPrintable(fileName));
    QVector<QHash<QString, QString>> rows;
    QStringList columns;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        if (columns.isEmpty()) {
            columns = cells;
            continue;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

QString sourceFolder()
{
    return qEnvironmentVariable("PILLNUTS_TEST_SOURCE", u"."_s);
}
