// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_terms.h"

#include "label_grams.h"
#include "text/search_text.h"

namespace pillnuts {

namespace {

TextTerms termsOf(const WantedText &wanted, const QVector<SectionText> &texts, LabelGrams &grams)
{
    const bool isDocument = wanted.source.table == LabelSource::Table::Document;
    TextTerms terms{isDocument ? wanted.sections : 0, {}};
    for (const auto &part : texts) {
        grams.add(searchText(part.text));
        terms.sections |= part.section ? sectionBit(*part.section) : 0;
    }
    terms.grams = grams.take();
    for (int kind = 0; terms.sections >> kind != 0; ++kind) {
        if ((terms.sections >> kind & 1) != 0)
            terms.grams += sectionGram(static_cast<SectionKind>(kind)) + ' ';
    }
    return terms;
}

} // namespace

int sectionBit(SectionKind section)
{
    return 1 << static_cast<int>(section);
}

Result<QVector<TextTerms>> readTerms(const QString &path, const QVector<WantedText> &texts)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::make_unexpected(database.error());
    // The writing connection has the file mapped already; twice would count twice.
    if (auto done = database->execute(QStringLiteral("PRAGMA mmap_size=0")); !done)
        return tl::make_unexpected(done.error());
    DocumentShelf documents(*database);
    LabelTexts reader(*database, documents);
    LabelGrams grams;
    QVector<TextTerms> terms;
    terms.reserve(texts.size());
    for (const auto &wanted : texts) {
        const auto parts = reader.read(wanted.source);
        if (!parts)
            return tl::make_unexpected(parts.error());
        terms.append(termsOf(wanted, *parts, grams));
    }
    return terms;
}

} // namespace pillnuts
