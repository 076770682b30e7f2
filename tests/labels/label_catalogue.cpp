// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_catalogue.h"

#include "label_index.h"
#include "label_words.h"
#include "migrator.h"
#include "source_rows.h"
#include "text/search_text.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr int everything = 1'000'000;

QString place(const ProductId &product, SectionKind section)
{
    return product.toString() + u' ' + wireName(section);
}

} // namespace

QString madeUpItem(int n)
{
    return u"2099%1"_s.arg(n, 5, 10, QChar(u'0'));
}

QString labelXml(const QStringList &paragraphs)
{
    QString xml
        = u"<DOC title=\"가상\" type=\"EE\">\r\n  <SECTION title=\"\">\r\n    <ARTICLE title=\"\">\r\n"_s;
    for (const auto &paragraph : paragraphs)
        xml += u"      <PARAGRAPH tagName=\"p\" textIndent=\"\" marginLeft=\"\"><![CDATA["_s
            + paragraph + u"]]></PARAGRAPH>\r\n"_s;
    return xml + u"    </ARTICLE>\r\n  </SECTION>\r\n</DOC>"_s;
}

PermitDetailRecord madeUpPermit(int n)
{
    PermitDetailRecord record;
    record.itemSeq = madeUpItem(n);
    record.name = u"가상%1정"_s.arg(n, 5, 10, QChar(u'0'));
    record.kindText = u"일반의약품"_s;
    record.cancelName = u"정상"_s;
    return record;
}

void LabelCatalogue::put(const QVector<Record> &records)
{
    auto database = Database::open(path(), Database::Mode::ReadWrite);
    ASSERT_TRUE(database);
    ASSERT_TRUE(migrate(*database, u"catalogue"_s));
    ASSERT_TRUE(database->execute(u"PRAGMA synchronous=OFF"_s));
    {
        Transaction transaction(*database);
        ASSERT_TRUE(transaction.begin());
        SourceRows rows(*database);
        for (const auto &record : records)
            ASSERT_TRUE(rows.put(itemSeqOf(record), 0, record));
        ASSERT_TRUE(transaction.commit());
    }
    const auto goOn = [](qint64, qint64) { return true; };
    ASSERT_TRUE(buildTouchedProducts(*database, goOn));
    const auto indexed = indexLabels(*database, goOn);
    ASSERT_TRUE(indexed) << indexed.error().detail.toStdString();
    ASSERT_TRUE(database->execute(u"DELETE FROM update_touched"_s));
}

CatalogueStore LabelCatalogue::store() const
{
    auto opened = CatalogueStore::open(path());
    EXPECT_TRUE(opened);
    return std::move(*opened);
}

QVector<LabelMatch> LabelCatalogue::find(const LabelQuery &query) const
{
    auto opened = store();
    QVector<LabelMatch> matches;
    const auto done = searchLabels(opened, query, [&matches](const auto &found) {
        matches += found;
        return true;
    });
    EXPECT_TRUE(done) << done.error().detail.toStdString();
    return matches;
}

QVector<LabelMatch> LabelCatalogue::find(const QString &words) const
{
    LabelQuery query;
    query.words = words;
    query.limit = everything;
    return find(query);
}

QStringList LabelCatalogue::places(const LabelQuery &query) const
{
    QStringList places;
    for (const auto &match : find(query))
        places.append(place(match.product, match.section));
    return places;
}

QStringList LabelCatalogue::places(const QString &words) const
{
    LabelQuery query;
    query.words = words;
    query.limit = everything;
    return places(query);
}

QStringList LabelCatalogue::placesByReading(const QString &words) const
{
    auto opened = store();
    QStringList items;
    {
        auto rows = opened.database().select(u"search/products"_s);
        while (rows && rows->next())
            items.append(rows->text(1));
    }
    const LabelWords wanted(words);
    QStringList places;
    for (const auto &item : items) {
        const auto sections = opened.sections(ProductId(item));
        EXPECT_TRUE(sections);
        for (const auto &section : *sections) {
            if (wanted.occurIn(searchText(section.text)))
                places.append(place(ProductId(item), section.kind));
        }
    }
    places.sort();
    return places;
}

} // namespace pillnuts
