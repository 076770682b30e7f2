// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_index.h"

#include "catalogue_meta.h"
#include "label_terms.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <future>

namespace pillnuts {

namespace {

constexpr qsizetype textsPerTransaction = 1000;
/// Leftovers of texts that are gone cost room and reading; beyond this share of the living ones the
/// index is made anew.
constexpr qint64 leftoverShare = 4;
constexpr qint64 bearableLeftovers = 1000;
/// So much of a batch is gathered in memory before FTS5 writes a segment; it merges fewer of them.
constexpr int pendingBytes = 16 * 1024 * 1024;

struct IndexedText {
    qint64 id = 0;
    int sections = 0;
};

class LabelIndexer final {
public:
    explicit LabelIndexer(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> run(const BuildProgress &progress)
    {
        for (const auto &part : {readCounters(), readIndexed(), forgetIfWorn(), readWanted()}) {
            if (!part)
                return tl::make_unexpected(part.error());
        }
        const auto missing = missingTexts();
        if (!missing.isEmpty()) {
            if (auto done = putAll(missing, progress); !done)
                return tl::make_unexpected(done.error());
        }
        return missing.size();
    }

private:
    static QString counterName(bool inForce)
    {
        return inForce ? QStringLiteral("labelIndex.inForce") : QStringLiteral("labelIndex.ended");
    }

    /// How many numbers were ever given out: none is used twice.
    Outcome readCounters()
    {
        for (const bool inForce : {true, false}) {
            const auto count = readMeta(m_database, counterName(inForce));
            if (!count)
                return tl::make_unexpected(count.error());
            (inForce ? m_inForce : m_ended) = count->toLongLong();
        }
        return {};
    }

    Outcome readIndexed()
    {
        auto rows = m_database.select(QStringLiteral("search/label_texts"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            const LabelSource source{
                static_cast<LabelSource::Table>(rows->integer(1)), rows->integer(2)};
            m_indexed.insert(source, {rows->integer(0), static_cast<int>(rows->integer(3))});
        }
        return {};
    }

    Outcome forgetIfWorn()
    {
        const auto leftovers = m_inForce + m_ended - m_indexed.size();
        if (leftovers < bearableLeftovers || leftovers * leftoverShare < m_indexed.size())
            return {};
        Transaction transaction(m_database);
        if (auto done = transaction.begin(); !done)
            return done;
        for (const auto &statement : {QStringLiteral("search/clear_label_index"),
                 QStringLiteral("search/clear_label_texts")}) {
            if (auto done = m_database.run(statement); !done)
                return done;
        }
        m_indexed.clear();
        m_inForce = m_ended = 0;
        if (auto done = writeCounters(); !done)
            return done;
        return transaction.commit();
    }

    /// Every text once, in the order of its best product.
    Outcome readWanted()
    {
        static constexpr std::array kinds{SectionKind::Efficacy,
            SectionKind::Dosage,
            SectionKind::Precaution,
            SectionKind::Professional,
            SectionKind::EasyEfficacy,
            SectionKind::StarterEfficacy};
        auto rows = m_database.select(QStringLiteral("search/label_rows"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            for (int column = 0; column < static_cast<int>(kinds.size()); ++column) {
                if (!rows->isNull(column + 1))
                    want(kinds[static_cast<size_t>(column)],
                        rows->integer(column + 1),
                        rows->integer(0) != 0);
            }
        }
        return {};
    }

    void want(SectionKind section, qint64 row, bool inForce)
    {
        const auto table = section == SectionKind::EasyEfficacy ? LabelSource::Table::Easy
            : section == SectionKind::StarterEfficacy           ? LabelSource::Table::Starter
                                                                : LabelSource::Table::Document;
        const LabelSource source{table, row};
        const auto known = m_places.constFind(source);
        if (known == m_places.constEnd()) {
            m_places.insert(source, m_wanted.size());
            m_wanted.append({source, sectionBit(section), inForce});
        } else {
            m_wanted[*known].sections |= sectionBit(section);
        }
    }

    QVector<WantedText> missingTexts() const
    {
        QVector<WantedText> missing;
        for (const auto &text : m_wanted) {
            const auto there = m_indexed.constFind(text.source);
            const bool isThere = there != m_indexed.constEnd()
                && (text.source.table != LabelSource::Table::Document
                    || (there->sections & text.sections) == text.sections)
                && (!text.inForce || there->id < firstEndedText);
            if (!isThere)
                missing.append(text);
        }
        return missing;
    }

    Outcome putAll(const QVector<WantedText> &texts, const BuildProgress &progress)
    {
        if (auto done
            = m_database.run(QStringLiteral("search/set_label_index_memory"), {pendingBytes});
            !done)
            return done;
        // Reading texts and writing terms take about equally long, so each has a thread.
        auto terms = readAhead(texts, 0);
        for (qsizetype at = 0; at < texts.size(); at += textsPerTransaction) {
            if (!progress(at, texts.size()))
                return failure(
                    ErrorKind::Cancelled, QCoreApplication::translate("Update", "Stopped."));
            const auto ready = terms.get();
            if (!ready)
                return tl::make_unexpected(ready.error());
            terms = readAhead(texts, at + textsPerTransaction);
            if (auto done = putSome(texts.mid(at, textsPerTransaction), *ready); !done)
                return done;
        }
        // One segment answers fastest; for a few new texts it is not worth writing all again.
        const bool isMostlyNew = texts.size() * 2 > m_wanted.size();
        return isMostlyNew ? m_database.run(QStringLiteral("search/join_label_index")) : Outcome();
    }

    std::future<Result<QVector<TextTerms>>> readAhead(
        const QVector<WantedText> &texts, qsizetype from)
    {
        return std::async(
            std::launch::async, readTerms, m_database.path(), texts.mid(from, textsPerTransaction));
    }

    Outcome putSome(const QVector<WantedText> &texts, const QVector<TextTerms> &terms)
    {
        Transaction transaction(m_database);
        if (auto done = transaction.begin(); !done)
            return done;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (auto done = put(texts.at(i), terms.at(i)); !done)
                return done;
        }
        if (auto done = writeCounters(); !done)
            return done;
        return transaction.commit();
    }

    Outcome put(const WantedText &wanted, const TextTerms &terms)
    {
        const auto id = wanted.inForce ? ++m_inForce : firstEndedText + ++m_ended;
        if (auto done = m_database.run(QStringLiteral("search/put_label_grams"), {id, terms.grams});
            !done)
            return done;
        return m_database.run(QStringLiteral("search/put_label_text"),
            {id, static_cast<int>(wanted.source.table), wanted.source.row, terms.sections});
    }

    Outcome writeCounters()
    {
        if (auto done = writeMeta(m_database, counterName(true), QString::number(m_inForce)); !done)
            return done;
        return writeMeta(m_database, counterName(false), QString::number(m_ended));
    }

    Database &m_database;
    QHash<LabelSource, IndexedText> m_indexed;
    QVector<WantedText> m_wanted;
    QHash<LabelSource, qsizetype> m_places; ///< in m_wanted
    qint64 m_inForce = 0;
    qint64 m_ended = 0;
};

Result<bool> isUpToDate(Database &database)
{
    const auto open = database.scalar(QStringLiteral(
        "SELECT EXISTS (SELECT 1 FROM update_touched) OR NOT EXISTS (SELECT 1 FROM label_text)"));
    return open.map([](const QString &answer) { return answer == QLatin1String("0"); });
}

} // namespace

Result<qint64> indexLabels(Database &database, const BuildProgress &progress)
{
    const auto done = isUpToDate(database);
    if (!done)
        return tl::make_unexpected(done.error());
    return *done ? Result<qint64>(0) : LabelIndexer(database).run(progress);
}

} // namespace pillnuts
