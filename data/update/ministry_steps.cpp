// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ministry_steps.h"

#include "row_decoder.h"

#include <QCoreApplication>

#include <array>

namespace pillnuts {

namespace {

constexpr std::array durLists{DurList::Interaction,
    DurList::Age,
    DurList::Pregnancy,
    DurList::Dose,
    DurList::Duration,
    DurList::Elderly,
    DurList::Class};

QString title(const char *text)
{
    return QCoreApplication::translate("Update", text);
}

/// Makes a record of any kind out of what `decode` makes of a row.
template <typename Decode>
auto asRecord(Decode decode)
{
    return [decode](const PageRow &row) -> Result<Record> {
        return decode(row).map([](auto &&record) -> Record { return record; });
    };
}

QVector<MinistryStep> permitSteps(RowDecoder &decoder)
{
    return {
        {DataSet::Permit,
            title(QT_TRANSLATE_NOOP("Update", "Permit list")),
            {&operations::permitList(),
                row_lists::permitList(),
                asRecord([&decoder](const PageRow &row) { return decoder.permitList(row); }),
                {},
                true}},
        {DataSet::Permit,
            title(QT_TRANSLATE_NOOP("Update", "Permits and labels")),
            {&operations::permitDetail(),
                row_lists::permitDetail(),
                asRecord([&decoder](const PageRow &row) { return decoder.permitDetail(row); }),
                {},
                true}},
        {DataSet::Permit,
            title(QT_TRANSLATE_NOOP("Update", "Main ingredients")),
            {&operations::components(),
                row_lists::component(),
                asRecord([&decoder](const PageRow &row) { return decoder.component(row); }),
                {},
                true}},
    };
}

QVector<MinistryStep> durSteps(RowDecoder &decoder)
{
    QVector<MinistryStep> steps;
    for (const auto list : durLists) {
        steps.append({DataSet::Dur,
            QCoreApplication::translate("Update", "DUR rules: %1").arg(durListName(list)),
            {&operations::dur(list),
                row_lists::dur(list),
                asRecord([&decoder, list](const PageRow &row) { return decoder.dur(row, list); }),
                {},
                true}});
    }
    steps.append({DataSet::Dur,
        title(QT_TRANSLATE_NOOP("Update", "Sustained-release tablets")),
        {&operations::split(),
            row_lists::split(),
            asRecord([&decoder](const PageRow &row) { return decoder.split(row); }),
            {},
            true}});
    return steps;
}

} // namespace

QVector<MinistryStep> ministrySteps(RowDecoder &decoder)
{
    return permitSteps(decoder)
        + QVector<MinistryStep>{
            {DataSet::Easy, title(QT_TRANSLATE_NOOP("Update", "Plain-language labels")),
             {&operations::easy(), row_lists::easy(), asRecord([&decoder](const PageRow &row) { return decoder.easy(row); }), {}, true}},
            {DataSet::Pill, title(QT_TRANSLATE_NOOP("Update", "Pill identification")),
             {&operations::pill(), row_lists::pill(), asRecord([&decoder](const PageRow &row) { return decoder.pill(row); }), {}, true}},
        }
        + durSteps(decoder)
        + QVector<MinistryStep>{
            {DataSet::Recall, title(QT_TRANSLATE_NOOP("Update", "Recalls")),
             {&operations::recalls(), row_lists::recall(), asRecord([&decoder](const PageRow &row) { return decoder.recall(row); }), {}, true}},
        };
}

} // namespace pillnuts
