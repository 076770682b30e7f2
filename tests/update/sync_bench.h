// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_SYNC_BENCH_H
#define PILLNUTS_TESTS_SYNC_BENCH_H

#include "catalogue_store.h"
#include "ministry_samples.h"
#include "ministry_sync.h"
#include "verification.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace pillnuts {

/// A ministry in process and a catalogue in a folder of its own.
class SyncBench : public ::testing::Test {
protected:
    static constexpr int productCount = 60;

    SyncBench() { samples::openAll(m_ministry, productCount); }

    QString path() const { return m_folder.filePath(QStringLiteral("catalogue.db")); }

    SyncRequest request(bool full = false) const
    {
        return {m_ministry.baseUrl(), FakeMinistry::serviceKey(), full, {}};
    }

    Result<UpdateReport> sync(bool full = false)
    {
        return syncFromMinistry(path(),
            request(full),
            {m_cancelled, [this](const UpdateProgress &progress) { m_steps.append(progress); }});
    }

    /// Whether the installed catalogue passes all its checks.
    bool isWhole() const
    {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        const auto checks
            = database ? verifyCatalogue(*database) : tl::make_unexpected(database.error());
        return checks && std::all_of(checks->begin(), checks->end(), [](const VerifyCheck &check) {
            return check.ok;
        });
    }

    QString nameOf(int n) const
    {
        auto store = CatalogueStore::open(path());
        const auto product = store ? store->product(ProductId(samples::itemSeq(n)))
                                   : tl::make_unexpected(store.error());
        return product ? product->summary.name : QString();
    }

    void edit(const QString &list, int n, const QString &field, const QJsonValue &value)
    {
        auto rows = m_ministry.rows(list);
        rows[n - 1].insert(field, value);
        m_ministry.setRows(list, rows);
    }

    FakeMinistry m_ministry;
    QTemporaryDir m_folder;
    std::atomic_bool m_cancelled{false};
    QVector<UpdateProgress> m_steps;
};

} // namespace pillnuts

#endif
