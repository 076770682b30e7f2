// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_reader.h"

#include "verification.h"

#include <QCoreApplication>

namespace pillnuts {

namespace {

/// A page size that puts the page borders elsewhere, for a second look at a list that came
/// incomplete.
constexpr int otherBorders = 37;

bool isProductCode(const QString &text)
{
    return text.size() == 9
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

/// Where a reading stands.
struct ListReader::Walk {
    const ListPlan &plan;
    const Progress &progress;
    QHash<QString, qint64> known; ///< fingerprints of the rows stored before
    QHash<QString, int> seen; ///< page on which a key came first
    int twins = 0; ///< equal keys inside one page: the list really holds the row twice
    int firstTotal = -1;
    int lastTotal = 0;
    int nextPage = 1;
    int numOfRows = 0; ///< of a page; 0 = the service has not said yet
    bool isSecondLook = false; ///< over other page borders; its pages are not noted

    qsizetype missing() const { return lastTotal - seen.size() - twins; }

    int growth() const { return std::max(0, lastTotal - firstTotal); }

    bool isIncomplete() const { return missing() > growth(); }

    bool hasEverything() const { return firstTotal >= 0 && missing() <= 0; }

    bool isTooLong() const
    {
        return static_cast<qint64>(nextPage) * numOfRows > 2LL * lastTotal + 10LL * numOfRows;
    }
};

ListReader::ListReader(MfdsClient &client, Database &database, SourceRows &rows)
    : m_client(client)
    , m_database(database)
    , m_rows(rows)
{
}

Result<bool> ListReader::isDone(const QString &list)
{
    return m_database
        .scalar(QStringLiteral("SELECT count(*) FROM update_list_done WHERE list = ?"), {list})
        .map([](const QString &count) { return count != QLatin1String("0"); });
}

Outcome ListReader::read(const ListPlan &plan, const Progress &progress)
{
    const auto done = isDone(plan.list.name);
    if (!done)
        return tl::make_unexpected(done.error());
    if (*done)
        return {};
    const auto known = m_rows.fingerprints(plan.list);
    if (!known)
        return tl::make_unexpected(known.error());
    Walk walk{plan, progress, *known, {}};
    if (auto restored = restore(walk); !restored)
        return restored;
    if (auto swept = sweep(walk); !swept)
        return swept;
    if (walk.isIncomplete()) {
        walk.isSecondLook = true;
        walk.nextPage = 1;
        walk.numOfRows = std::max(10, walk.numOfRows - otherBorders);
        if (auto swept = sweep(walk); !swept)
            return swept;
    }
    return finish(walk);
}

/// Takes up the pages that an interrupted run has noted.
Outcome ListReader::restore(Walk &walk)
{
    auto rows = m_database.select(QStringLiteral("update/pages"), {walk.plan.list.name});
    if (!rows)
        return tl::make_unexpected(rows.error());
    while (rows->next()) {
        const auto page = static_cast<int>(rows->integer(0));
        walk.numOfRows = static_cast<int>(rows->integer(1));
        walk.lastTotal = static_cast<int>(rows->integer(2));
        if (walk.firstTotal < 0)
            walk.firstTotal = walk.lastTotal;
        for (const auto &key : QString::fromUtf8(rows->bytes(3)).split(u'\n'))
            walk.seen.insert(key, page);
        walk.nextPage = page + 1;
    }
    return {};
}

Outcome ListReader::sweep(Walk &walk)
{
    while (!walk.hasEverything() && !walk.isTooLong()) {
        const auto page = fetch(walk);
        if (!page)
            return tl::make_unexpected(page.error());
        const auto before = walk.seen.size();
        if (auto done = takePage(walk, *page); !done)
            return done;
        walk.progress(std::min<qint64>(walk.seen.size(), walk.lastTotal), walk.lastTotal);
        // A page behind the end is empty; one that brings nothing new means that the service goes
        // in a circle.
        const bool isCircle = !walk.isSecondLook && walk.seen.size() == before;
        if (page->rows.isEmpty() || isCircle)
            return {};
        ++walk.nextPage;
    }
    return {};
}

/// The next page, with the one behind it already on its way.
Result<Page> ListReader::fetch(Walk &walk)
{
    const auto &plan = walk.plan;
    const int asked = walk.numOfRows > 0 ? walk.numOfRows : m_client.rowsPerPage(*plan.operation);
    auto page = m_client.page(*plan.operation, walk.nextPage, asked, plan.filters);
    if (!page)
        return page;
    if (walk.numOfRows > 0 && page->numOfRows != walk.numOfRows)
        return failure(ErrorKind::Transport,
            QCoreApplication::translate("Update",
                "The service changed its page size in the middle of a list. Please try again."));
    walk.numOfRows = page->numOfRows;
    walk.lastTotal = page->totalCount;
    if (walk.firstTotal < 0)
        walk.firstTotal = page->totalCount;
    if (!page->rows.isEmpty() && walk.seen.size() + page->rows.size() < page->totalCount)
        m_client.prefetch(*plan.operation, walk.nextPage + 1, walk.numOfRows, plan.filters);
    return page;
}

Outcome ListReader::takePage(Walk &walk, const Page &page)
{
    Transaction transaction(m_database);
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = learnDocuments(walk, page); !done)
        return done;
    for (const auto &row : page.rows) {
        if (auto done = takeRow(walk, row); !done)
            return done;
    }
    if (!walk.isSecondLook && !page.rows.isEmpty()) {
        if (auto done = notePage(walk, page); !done)
            return done;
    }
    return transaction.commit();
}

Outcome ListReader::takeRow(Walk &walk, const PageRow &row)
{
    if (const auto earlier = walk.seen.constFind(row.key()); earlier != walk.seen.constEnd()) {
        walk.twins += *earlier == walk.nextPage ? 1 : 0;
        return {};
    }
    walk.seen.insert(row.key(), walk.nextPage);
    if (!walk.plan.operation->itemField.empty() && !isProductCode(row.itemSeq()))
        return reject(
            row, QCoreApplication::translate("Update", "The product code is not nine digits."));
    if (row.tooLarge())
        return reject(
            row, QCoreApplication::translate("Update", "The row is larger than any real one."));
    const auto stored = walk.known.constFind(row.key());
    if (stored != walk.known.constEnd() && *stored == static_cast<qint64>(row.fingerprint()))
        return {};
    return store(walk, row);
}

Outcome ListReader::store(Walk &walk, const PageRow &row)
{
    const auto record = walk.plan.decode(row);
    if (!record)
        return reject(row, record.error().message);
    const auto *rule = std::get_if<DurRecord>(&*record);
    if (rule != nullptr && rule->deleted)
        return walk.known.contains(row.key()) ? m_rows.remove(walk.plan.list, row.key())
                                              : Outcome();
    return m_rows.put(row.key(), static_cast<qint64>(row.fingerprint()), *record);
}

/// The first labels of a new catalogue teach the compressor what labels look like.
Outcome ListReader::learnDocuments(const Walk &walk, const Page &page)
{
    const bool isFirstOfAll = walk.nextPage == 1 && walk.known.isEmpty();
    if (walk.plan.list.table != row_lists::permitDetail().table || !isFirstOfAll)
        return {};
    QVector<QByteArray> samples;
    for (const auto &row : page.rows) {
        const auto record = walk.plan.decode(row);
        const auto *detail = record ? std::get_if<PermitDetailRecord>(&*record) : nullptr;
        if (detail == nullptr)
            continue;
        for (const auto &xml : {detail->efficacyXml, detail->dosageXml, detail->precautionXml}) {
            if (!xml.isEmpty())
                samples.append(xml.toUtf8());
        }
    }
    return m_rows.documents().learnFrom(samples);
}

Outcome ListReader::notePage(const Walk &walk, const Page &page)
{
    QStringList keys;
    for (const auto &row : page.rows)
        keys.append(row.key());
    return m_database.run(QStringLiteral("update/put_page"),
        {walk.plan.list.name,
            walk.nextPage,
            page.numOfRows,
            page.totalCount,
            keys.join(u'\n').toUtf8()});
}

Outcome ListReader::reject(const PageRow &row, const QString &why)
{
    return m_database.run(QStringLiteral("update/reject"),
        {row.itemSeq().isEmpty() ? row.key() : row.itemSeq(), why});
}

Outcome ListReader::finish(Walk &walk)
{
    if (walk.isIncomplete()) {
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("Update",
                "The service announced %1 rows but delivered only %2 different ones. The data you "
                "have stays in use; try again later.")
                .arg(walk.lastTotal)
                .arg(walk.seen.size()),
            walk.plan.list.name);
    }
    if (walk.plan.complete && hasShrunk(walk.known.size(), walk.seen.size())) {
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("Update",
                "The service sends %1 rows where it sent %2 before. This looks wrong and was not "
                "taken; the data you have stays in use.")
                .arg(walk.seen.size())
                .arg(walk.known.size()),
            walk.plan.list.name);
    }
    Transaction transaction(m_database);
    if (auto done = transaction.begin(); !done)
        return done;
    for (auto row = walk.known.keyBegin(); walk.plan.complete && row != walk.known.keyEnd();
         ++row) {
        if (walk.seen.contains(*row))
            continue;
        if (auto done = m_rows.remove(walk.plan.list, *row); !done)
            return done;
    }
    if (auto done = m_database.run(QStringLiteral("update/list_done"), {walk.plan.list.name});
        !done)
        return done;
    return transaction.commit();
}

} // namespace pillnuts
