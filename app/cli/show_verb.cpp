// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_store.h"
#include "product_json.h"
#include "verb.h"

#include <QCoreApplication>

namespace pillnuts::cli {

namespace {

Result<QJsonObject> showProduct(CatalogueStore &store, const ProductId &id)
{
    const auto product = store.product(id);
    if (!product)
        return tl::make_unexpected(product.error());
    const auto sections = store.sections(id);
    if (!sections)
        return tl::make_unexpected(sections.error());
    return productJson(*product, *sections);
}

ExitCode runBatch(CatalogueStore &store)
{
    while (const auto line = Terminal::readLine()) {
        const auto shown = showProduct(store, ProductId(line->trimmed()));
        Terminal::printJson(shown ? *shown : errorJson(shown.error()));
    }
    return ExitCode::Done;
}

void printProduct(const Terminal &terminal, const QJsonObject &product)
{
    if (terminal.isJson())
        Terminal::printJson(product);
    else
        Terminal::print(QString::fromUtf8(QJsonDocument(product).toJson(QJsonDocument::Indented)));
}

ExitCode runShow(
    const Terminal &terminal, const QCommandLineParser &options, const QStringList &arguments)
{
    const bool isBatch = options.isSet(QStringLiteral("batch"));
    if (!isBatch && arguments.size() != 1)
        return terminal.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Name one product code (ITEM_SEQ)."),
            {}});
    auto store = CatalogueStore::open(terminal.catalogue());
    if (!store)
        return terminal.fail(store.error());
    if (isBatch)
        return runBatch(*store);
    const auto shown = showProduct(*store, ProductId(arguments.first()));
    if (!shown)
        return terminal.fail(shown.error());
    printProduct(terminal, *shown);
    return ExitCode::Done;
}

} // namespace

Verb showVerb()
{
    return {QStringLiteral("show"),
        QStringLiteral("ITEM_SEQ [--batch]"),
        QCoreApplication::translate("Cli", "Shows one product with its composition and label."),
        {{QStringLiteral("batch"),
            QCoreApplication::translate("Cli", "One product code a line from standard input.")}},
        runShow};
}

} // namespace pillnuts::cli
