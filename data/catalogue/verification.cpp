// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "catalogue_meta.h"
#include "document_shelf.h"
#include "migrator.h"
#include "row_list.h"

#include <QCoreApplication>

#include <array>

namespace pillnuts {

namespace {

constexpr int sampledDocuments = 200;
/// Below this a list is a test's or a starter's, and a share says nothing.
constexpr qsizetype smallestComparedList = 20;

/// ITEM_SEQ of widely sold 안전상비의약품: if most of those that were there vanish at once, the
/// source is broken, not the market. Codes: permit list of the ministry.
constexpr std::array<QLatin1String, 8> canaryProducts{
    QLatin1String("202106092"),
    QLatin1String("199400202"),
    QLatin1String("196800036"),
    QLatin1String("198700405"),
    QLatin1String("200300406"),
    QLatin1String("199900926"),
    QLatin1String("199801026"),
    QLatin1String("198400250"),
};

QVector<RowList> allLists()
{
    QVector<RowList> lists{row_lists::permitList(),
        row_lists::permitDetail(),
        row_lists::component(),
        row_lists::easy(),
        row_lists::pill(),
        row_lists::split(),
        row_lists::recall(),
        row_lists::starter()};
    for (const auto list : {DurList::Interaction,
             DurList::Age,
             DurList::Pregnancy,
             DurList::Dose,
             DurList::Duration,
             DurList::Elderly,
             DurList::Class})
        lists.append(row_lists::dur(list));
    return lists;
}

Result<int> countRows(Database &database, const RowList &list)
{
    const auto where = list.durList
        ? QStringLiteral(" WHERE list = %1").arg(static_cast<int>(*list.durList))
        : QString();
    return database.scalar(QStringLiteral("SELECT count(*) FROM %1%2").arg(list.table, where))
        .map([](const QString &text) { return text.toInt(); });
}

/// A check that is one question with one right answer.
Outcome ask(Database &database,
    QVector<VerifyCheck> &checks,
    const QString &name,
    const QString &sql,
    const QString &right)
{
    const auto answer = database.scalar(sql);
    if (!answer)
        return tl::make_unexpected(answer.error());
    checks.append({name, *answer == right, *answer});
    return {};
}

Outcome checkManifest(Database &database, QVector<VerifyCheck> &checks)
{
    VerifyCheck check{QStringLiteral("manifest"), true, {}};
    for (const auto &list : allLists()) {
        const auto noted = readMeta(database, QStringLiteral("rows.%1").arg(list.name));
        const auto counted = countRows(database, list);
        if (!noted || !counted)
            return tl::make_unexpected(noted ? counted.error() : noted.error());
        if (noted->toInt() == *counted)
            continue;
        check.ok = false;
        check.detail += QStringLiteral("%1: %2 ≠ %3 ").arg(list.name, *noted).arg(*counted);
    }
    checks.append(check);
    return {};
}

Outcome checkDocuments(Database &database, QVector<VerifyCheck> &checks)
{
    QVector<qint64> ids;
    {
        auto rows
            = database.select(QStringLiteral("catalogue/sample_documents"), {sampledDocuments});
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next())
            ids.append(rows->integer(0));
    }
    DocumentShelf shelf(database);
    VerifyCheck check{QStringLiteral("labels"), true, QString::number(ids.size())};
    for (const auto id : ids) {
        const auto text = shelf.get(id);
        if (text)
            continue;
        check.ok = false;
        check.detail = text.error().detail;
    }
    checks.append(check);
    return {};
}

tl::unexpected<Error> looksWrong(const QString &what)
{
    return failure(ErrorKind::Refused,
        QCoreApplication::translate("Update",
            "The new data looks wrong and was not taken: %1. The data you have stays in use; try "
            "again later.")
            .arg(what));
}

} // namespace

Result<QVector<VerifyCheck>> verifyCatalogue(Database &database)
{
    QVector<VerifyCheck> checks;
    const auto ok = QStringLiteral("ok");
    const auto none = QStringLiteral("0");
    for (const auto &part : {
             ask(database,
                 checks,
                 QStringLiteral("integrity"),
                 QStringLiteral("PRAGMA integrity_check(1)"),
                 ok),
             ask(database,
                 checks,
                 QStringLiteral("foreign keys"),
                 QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"),
                 none),
             ask(database,
                 checks,
                 QStringLiteral("schema"),
                 QStringLiteral("PRAGMA user_version"),
                 QString::number(newestSchema(QStringLiteral("catalogue")))),
             ask(database,
                 checks,
                 QStringLiteral("product codes"),
                 QStringLiteral("SELECT count(*) FROM product WHERE name = '' OR item_seq NOT GLOB "
                                "'[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'"),
                 none),
             ask(database,
                 checks,
                 QStringLiteral("no update under way"),
                 QStringLiteral("SELECT count(*) FROM update_page"),
                 none),
             checkManifest(database, checks),
             checkDocuments(database, checks),
         }) {
        if (!part)
            return tl::make_unexpected(part.error());
    }
    return checks;
}

Outcome writeManifest(Database &database)
{
    for (const auto &list : allLists()) {
        const auto counted = countRows(database, list);
        if (!counted)
            return tl::make_unexpected(counted.error());
        if (auto done = writeMeta(
                database, QStringLiteral("rows.%1").arg(list.name), QString::number(*counted));
            !done)
            return done;
    }
    return {};
}

Result<Continuity> readContinuity(Database &installed)
{
    const auto info = readInfo(installed);
    if (!info)
        return tl::make_unexpected(info.error());
    Continuity continuity;
    continuity.productsBefore = info->products;
    for (const auto canary : canaryProducts) {
        const auto there = installed.scalar(
            QStringLiteral("SELECT count(*) FROM product WHERE item_seq = ?"), {QString(canary)});
        if (!there)
            return tl::make_unexpected(there.error());
        if (*there != QLatin1String("0"))
            continuity.canaries.append(canary);
    }
    return continuity;
}

bool hasShrunk(qsizetype before, qsizetype after)
{
    return before >= smallestComparedList && after * 100 < before * 95;
}

Outcome checkContinuity(const Continuity &before, Database &staged)
{
    const auto after = readContinuity(staged);
    if (!after)
        return tl::make_unexpected(after.error());
    if (hasShrunk(before.productsBefore, after->productsBefore)) {
        return looksWrong(QCoreApplication::translate("Update", "only %1 of %2 products are left")
                              .arg(after->productsBefore)
                              .arg(before.productsBefore));
    }
    if (after->canaries.size() * 2 < before.canaries.size())
        return looksWrong(QCoreApplication::translate("Update", "well-known products are missing"));
    return {};
}

} // namespace pillnuts
