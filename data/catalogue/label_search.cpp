// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_search.h"

#include "drug_class.h"
#include "label_texts.h"
#include "label_words.h"
#include "text/search_text.h"

#include <QCoreApplication>
#include <QHash>

namespace pillnuts {

namespace {

/// A product whose label a text is.
struct Place {
    ProductId product;
    QString name;
    bool inForce = false;
    std::optional<SectionKind> section; ///< absent: the text says
};

class LabelSearch final {
public:
    LabelSearch(CatalogueStore &store, const LabelQuery &query, const TakeMatches &take)
        : m_database(store.database())
        , m_texts(store.database(), store.documents())
        , m_query(query)
        , m_words(query.words)
        , m_take(take)
    {
    }

    Outcome run()
    {
        if (m_words.isEmpty())
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Catalogue", "Type at least one word to look for."));
        if (m_query.limit <= 0)
            return {};
        if (auto done = searchInForce(); !done)
            return done;
        return searchEnded();
    }

private:
    /// Every text that may hold the words, for its products with a permit in force.
    Outcome searchInForce()
    {
        const auto question = m_words.indexQuestion(m_query.sections);
        auto rows = question.isEmpty()
            ? m_database.select(QStringLiteral("search/label_texts_in_order"))
            : m_database.select(QStringLiteral("search/label_matches"), {question});
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (!m_isOver && rows->next()) {
            const LabelSource source{
                static_cast<LabelSource::Table>(rows->integer(0)), rows->integer(1)};
            const auto places = placesOf(source);
            if (!places)
                return tl::make_unexpected(places.error());
            if (auto done = look(source, *places, true); !done)
                return done;
            if (std::ranges::any_of(*places, [](const Place &place) { return !place.inForce; }))
                m_endedLater.append(source);
        }
        return {};
    }

    Outcome searchEnded()
    {
        for (const auto &source : std::as_const(m_endedLater)) {
            if (m_isOver)
                return {};
            const auto places = placesOf(source);
            if (!places)
                return tl::make_unexpected(places.error());
            if (auto done = look(source, *places, false); !done)
                return done;
        }
        return {};
    }

    Result<QVector<Place>> placesOf(const LabelSource &source)
    {
        static const QHash<LabelSource::Table, QString> statements{
            {LabelSource::Table::Document, QStringLiteral("search/products_of_document")},
            {LabelSource::Table::Easy, QStringLiteral("search/products_of_easy")},
            {LabelSource::Table::Starter, QStringLiteral("search/products_of_starter")}};
        const bool isDocument = source.table == LabelSource::Table::Document;
        auto rows = m_database.select(
            statements.value(source.table), QVariantList(isDocument ? 4 : 1, source.row));
        if (!rows)
            return tl::make_unexpected(rows.error());
        QVector<Place> places;
        while (rows->next()) {
            Place place{ProductId(rows->text(0)),
                rows->text(1),
                static_cast<ProductStatus>(rows->integer(2)) == ProductStatus::Normal,
                {}};
            if (isDocument)
                place.section = static_cast<SectionKind>(rows->integer(5));
            if (isWanted(static_cast<ProductKind>(rows->integer(3)), rows->text(4))
                && (!place.section || isWanted(*place.section)))
                places.append(place);
        }
        return places;
    }

    bool isWanted(ProductKind kind, const QString &classNumber) const
    {
        return (!m_query.kind || *m_query.kind == kind)
            && (m_query.type.isEmpty() || hasType(classNumber, m_query.type));
    }

    bool isWanted(SectionKind section) const
    {
        return m_query.sections.isEmpty() || m_query.sections.contains(section);
    }

    /// Reads the text if any of its places is of the standing asked for, and hands out what it
    /// holds.
    Outcome look(const LabelSource &source, const QVector<Place> &places, bool inForce)
    {
        QVector<LabelMatch> matches;
        if (std::ranges::any_of(places, [&](const Place &p) { return p.inForce == inForce; })) {
            const auto texts = m_texts.read(source);
            if (!texts)
                return tl::make_unexpected(texts.error());
            for (const auto &text : *texts)
                gather(text, places, inForce, matches);
        }
        m_isOver = !m_take(matches) || m_found >= m_query.limit;
        return {};
    }

    void gather(const SectionText &text,
        const QVector<Place> &places,
        bool inForce,
        QVector<LabelMatch> &matches)
    {
        const bool isAsked = !text.section || isWanted(*text.section);
        const auto folded = isAsked ? searchText(text.text) : QString();
        if (!isAsked || !m_words.occurIn(folded))
            return;
        const auto snippet = snippetOf(text.text, folded, m_words.terms());
        for (const auto &place : places) {
            if (place.inForce != inForce || m_found >= m_query.limit)
                continue;
            matches.append({place.product,
                place.name,
                text.section ? *text.section : place.section.value_or(SectionKind::Efficacy),
                snippet});
            ++m_found;
        }
    }

    Database &m_database;
    LabelTexts m_texts;
    const LabelQuery &m_query;
    LabelWords m_words;
    const TakeMatches &m_take;
    QVector<LabelSource> m_endedLater;
    int m_found = 0;
    bool m_isOver = false;
};

} // namespace

Outcome searchLabels(CatalogueStore &store, const LabelQuery &query, const TakeMatches &take)
{
    if (!store.hasLabelIndex())
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate(
                "Catalogue", "The label texts are not indexed yet. Please renew the data once."));
    return LabelSearch(store, query, take).run();
}

} // namespace pillnuts
