// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dur_facts.h"

#include "starter_table.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

using Row = StarterTable::Row;

std::optional<DurList> readList(const QString &word)
{
    static const QHash<QString, DurList> lists{{u"interaction"_s, DurList::Interaction},
        {u"age"_s, DurList::Age},
        {u"pregnancy"_s, DurList::Pregnancy},
        {u"dose"_s, DurList::Dose},
        {u"duration"_s, DurList::Duration},
        {u"elderly"_s, DurList::Elderly},
        {u"class"_s, DurList::Class}};
    const auto found = lists.constFind(word);
    return found == lists.constEnd() ? std::nullopt : std::optional(*found);
}

bool isDurCode(const QString &code)
{
    static const QRegularExpression form(u"^D\\d{6}$"_s);
    return form.match(code).hasMatch();
}

Outcome check(const Row &row)
{
    const auto list = readList(row[u"list"_s]);
    if (!list)
        return row.refuse(u"no such list: %1"_s.arg(row[u"list"_s]));
    const bool isPair = *list == DurList::Interaction;
    if (!isDurCode(row[u"code"_s]) || row[u"name"_s].isEmpty())
        return row.refuse(u"no DUR substance: %1"_s.arg(row[u"code"_s]));
    if (isPair ? !isDurCode(row[u"partner_code"_s]) : !row[u"partner_code"_s].isEmpty())
        return row.refuse(u"wrong partner: %1"_s.arg(row[u"partner_code"_s]));
    if (row[u"origins"_s].isEmpty() && row[u"partner_origins"_s].isEmpty())
        return row.refuse(u"no substance of this catalogue"_s);
    if (row[u"source"_s].isEmpty())
        return row.refuse(u"source is missing"_s);
    return {};
}

DurRecord durRecord(const Row &row)
{
    return {.list = *readList(row[u"list"_s]),
        .serial = row[u"serial"_s],
        .mixType = row[u"mix_type"_s],
        .code = row[u"code"_s],
        .englishName = row[u"english_name"_s],
        .name = row[u"name"_s],
        .mix = row[u"mix"_s],
        .origins = row[u"origins"_s],
        .classText = row[u"class"_s],
        .forms = row[u"forms"_s],
        .limit = row[u"limit"_s],
        .effectGroup = row[u"effect_group"_s],
        .series = row[u"series"_s],
        .partnerMixType = row[u"partner_mix_type"_s],
        .partnerCode = row[u"partner_code"_s],
        .partnerEnglishName = row[u"partner_english_name"_s],
        .partnerName = row[u"partner_name"_s],
        .partnerMix = row[u"partner_mix"_s],
        .partnerOrigins = row[u"partner_origins"_s],
        .partnerClass = row[u"partner_class"_s],
        .notified = row[u"notified"_s],
        .content = row[u"content"_s],
        .remark = row[u"remark"_s],
        .deleted = false};
}

} // namespace

Result<QVector<DurRecord>> readDurFacts(const QString &directory)
{
    const auto table = StarterTable::read(directory,
        u"dur.tsv"_s,
        {u"list"_s,
            u"serial"_s,
            u"mix_type"_s,
            u"code"_s,
            u"english_name"_s,
            u"name"_s,
            u"mix"_s,
            u"origins"_s,
            u"class"_s,
            u"forms"_s,
            u"limit"_s,
            u"effect_group"_s,
            u"series"_s,
            u"partner_mix_type"_s,
            u"partner_code"_s,
            u"partner_english_name"_s,
            u"partner_name"_s,
            u"partner_mix"_s,
            u"partner_origins"_s,
            u"partner_class"_s,
            u"notified"_s,
            u"content"_s,
            u"remark"_s,
            u"source"_s});
    if (!table)
        return tl::make_unexpected(table.error());
    QVector<DurRecord> records;
    for (const Row &row : table->rows()) {
        if (auto sound = check(row); !sound)
            return tl::make_unexpected(sound.error());
        records.append(durRecord(row));
    }
    return records;
}

} // namespace pillnuts
