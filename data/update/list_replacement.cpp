// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_replacement.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace pillnuts {

namespace {

qint64 fingerprintOf(const QByteArray &rawRow)
{
    return qFromLittleEndian<qint64>(
        QCryptographicHash::hash(rawRow, QCryptographicHash::Blake2b_160).constData());
}

} // namespace

ListReplacement::ListReplacement(SourceRows &rows)
    : m_rows(rows)
{
}

Result<ListReplacement::Replaced *> ListReplacement::replaced(const RowList &list)
{
    if (const auto known = m_lists.find(list.name); known != m_lists.end())
        return &known->second;
    const auto stored = m_rows.fingerprints(list);
    if (!stored)
        return tl::make_unexpected(stored.error());
    return &m_lists.emplace(list.name, Replaced{list, *stored, {}}).first->second;
}

Outcome ListReplacement::put(const QString &key, const QByteArray &rawRow, const Record &record)
{
    const auto list = replaced(row_lists::of(record));
    if (!list)
        return tl::make_unexpected(list.error());
    const auto *rule = std::get_if<DurRecord>(&record);
    if (rule != nullptr && rule->deleted)
        return {};
    (*list)->seen.insert(key);
    const auto fingerprint = fingerprintOf(rawRow);
    const auto stored = (*list)->known.constFind(key);
    if (stored != (*list)->known.constEnd() && *stored == fingerprint)
        return {};
    return m_rows.put(key, fingerprint, record);
}

Outcome ListReplacement::removeOthers()
{
    for (const auto &[name, replaced] : m_lists) {
        for (auto key = replaced.known.keyBegin(); key != replaced.known.keyEnd(); ++key) {
            if (replaced.seen.contains(*key))
                continue;
            if (auto done = m_rows.remove(replaced.list, *key); !done)
                return done;
        }
    }
    return {};
}

} // namespace pillnuts
