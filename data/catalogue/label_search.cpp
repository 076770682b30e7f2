// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace pillnuts {

namespace {

constexpr int snippetReach = 70;
constexpr QChar markStart(0x2068);
constexpr QChar markEnd(0x2069);

bool hasOnlyHangul(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
    });
}

QString snippetOf(const QString &text, const QString &word)
{
    const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
    const auto begin = std::max<qsizetype>(0, at - snippetReach);
    const auto end = std::min(text.size(), at + word.size() + snippetReach);
    QString snippet = text.mid(begin, at - begin) + markStart + text.mid(at, word.size()) + markEnd
        + text.mid(at + word.size(), end - at - word.size());
    snippet.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
    return (begin > 0 ? QStringLiteral("…") : QString()) + snippet
        + (end < text.size() ? QStringLiteral("…") : QString());
}

class LabelScan final {
public:
    LabelScan(CatalogueStore &store, const LabelQuery &query)
        : m_store(store)
        , m_query(query)
        , m_words(query.words.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts))
    {
    }

    Result<QVector<LabelMatch>> run(const std::function<bool()> &isCancelled)
    {
        if (m_words.isEmpty())
            return failure(ErrorKind::Usage,
                QCoreApplication::translate("Catalogue", "Type at least one word to look for."));
        const auto products = productsWithText();
        if (!products)
            return tl::make_unexpected(products.error());
        for (const auto &[id, name] : *products) {
            if (isCancelled())
                return failure(
                    ErrorKind::Cancelled, QCoreApplication::translate("Catalogue", "Stopped."));
            if (auto done = scan(id, name); !done)
                return tl::make_unexpected(done.error());
            if (m_matches.size() >= m_query.limit)
                break;
        }
        return m_matches;
    }

private:
    Result<QVector<std::pair<ProductId, QString>>> productsWithText()
    {
        auto rows = m_store.database().select(QStringLiteral("search/products_with_text"));
        if (!rows)
            return tl::make_unexpected(rows.error());
        QVector<std::pair<ProductId, QString>> products;
        while (rows->next())
            products.append({ProductId(rows->text(0)), rows->text(1)});
        return products;
    }

    Outcome scan(const ProductId &id, const QString &name)
    {
        const auto sections = m_store.sections(
            id, [this](SectionKind kind, const QString &raw) { return isWanted(kind, raw); });
        if (!sections)
            return tl::make_unexpected(sections.error());
        for (const auto &section : *sections) {
            const bool hasAll
                = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
                      return section.text.contains(word, Qt::CaseInsensitive);
                  });
            if (hasAll && m_matches.size() < m_query.limit)
                m_matches.append(
                    {id, name, section.kind, snippetOf(section.text, m_words.first())});
        }
        return {};
    }

    /// Words of Hangul stand unbroken and unescaped in the XML, so most documents are passed over
    /// without parsing them.
    bool isWanted(SectionKind kind, const QString &raw) const
    {
        if (m_query.section && *m_query.section != kind)
            return false;
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return !hasOnlyHangul(word) || raw.contains(word);
        });
    }

    CatalogueStore &m_store;
    const LabelQuery &m_query;
    QStringList m_words;
    QVector<LabelMatch> m_matches;
};

} // namespace

Result<QVector<LabelMatch>> searchLabels(
    CatalogueStore &store, const LabelQuery &query, const std::function<bool()> &isCancelled)
{
    return LabelScan(store, query).run(isCancelled);
}

} // namespace pillnuts
