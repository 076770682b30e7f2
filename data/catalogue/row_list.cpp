// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_list.h"

#include <array>

namespace pillnuts {

namespace {

struct DurListWords {
    QLatin1String row;
    QStringView korean;
};

/// In the order of the enumeration.
constexpr std::array<DurListWords, 7> durListWords{{
    {QLatin1String("dur_interaction"), u"병용금기"},
    {QLatin1String("dur_age"), u"특정연령대금기"},
    {QLatin1String("dur_pregnancy"), u"임부금기"},
    {QLatin1String("dur_dose"), u"용량주의"},
    {QLatin1String("dur_duration"), u"투여기간주의"},
    {QLatin1String("dur_elderly"), u"노인주의"},
    {QLatin1String("dur_class"), u"효능군중복"},
}};

const DurListWords &wordsOf(DurList list)
{
    return durListWords.at(static_cast<size_t>(list));
}

struct ListOf {
    RowList operator()(const PermitListRecord & /*row*/) const { return row_lists::permitList(); }

    RowList operator()(const PermitDetailRecord & /*row*/) const
    {
        return row_lists::permitDetail();
    }

    RowList operator()(const ComponentRecord & /*row*/) const { return row_lists::component(); }

    RowList operator()(const EasyRecord & /*row*/) const { return row_lists::easy(); }

    RowList operator()(const PillRecord & /*row*/) const { return row_lists::pill(); }

    RowList operator()(const DurRecord &record) const { return row_lists::dur(record.list); }

    RowList operator()(const SplitRecord & /*row*/) const { return row_lists::split(); }

    RowList operator()(const RecallRecord & /*row*/) const { return row_lists::recall(); }

    RowList operator()(const StarterRecord & /*row*/) const { return row_lists::starter(); }
};

} // namespace

RowList row_lists::dur(DurList list)
{
    return {wordsOf(list).row, QStringLiteral("dur_rule"), list};
}

RowList row_lists::of(const Record &record)
{
    return std::visit(ListOf(), record);
}

QString durListName(DurList list)
{
    return wordsOf(list).korean.toString();
}

} // namespace pillnuts
