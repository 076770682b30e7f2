// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_catalogue.h"

#include "label/label_text.h"
#include "label_index.h"
#include "migrator.h"
#include "samples.h"
#include "source_rows.h"
#include "text_corpus.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

constexpr std::uint64_t seed = 20260801;
constexpr int documentsPerTransaction = 2000;
constexpr int dictionarySamples = 500;

bool goOn(qint64 /*done*/, qint64 /*total*/)
{
    return true;
}

PermitDetailRecord product(int n, const QString &xml)
{
    PermitDetailRecord record;
    record.itemSeq = QString::number(209900000 + n);
    record.name = u"가상%1정"_s.arg(n);
    record.cancelName = u"정상"_s;
    record.precautionXml = xml;
    return record;
}

std::optional<Database> writable(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database || !database->execute(u"PRAGMA journal_mode=WAL"_s)
        || !database->execute(u"PRAGMA synchronous=OFF"_s))
        return std::nullopt;
    return std::move(*database);
}

} // namespace

TextCatalogue::TextCatalogue()
    : m_folder(std::make_unique<QTemporaryDir>())
{
}

QString TextCatalogue::path(const char *name) const
{
    return m_folder->filePath(QString::fromLatin1(name));
}

std::optional<TextCatalogue> TextCatalogue::made(int documents)
{
    TextCatalogue catalogue;
    {
        auto database = writable(catalogue.path("catalogue.db"));
        if (!database || !migrate(*database, u"catalogue"_s)
            || !catalogue.fill(*database, documents))
            return std::nullopt;
    }
    return catalogue.bringUp() ? std::optional(std::move(catalogue)) : std::nullopt;
}

std::optional<TextCatalogue> TextCatalogue::copied(const QString &path, int every)
{
    TextCatalogue catalogue;
    catalogue.m_every = every;
    if (!QFile::copy(path, catalogue.path("catalogue.db")))
        return std::nullopt;
    return catalogue.bringUp() ? std::optional(std::move(catalogue)) : std::nullopt;
}

bool TextCatalogue::fill(Database &database, int documents)
{
    TextCorpus corpus(seed);
    SourceRows rows(database);
    QVector<QByteArray> samples;
    for (TextCorpus first(seed); samples.size() < std::min(documents, dictionarySamples);)
        samples.append(first.nextDocument().toUtf8());
    if (!rows.documents().learnFrom(samples))
        return false;
    for (int n = 0; n < documents;) {
        Transaction transaction(database);
        if (!transaction.begin())
            return false;
        const int end = std::min(documents, n + documentsPerTransaction);
        for (; n < end; ++n) {
            const auto record = product(n, corpus.nextDocument());
            if (!rows.put(record.itemSeq, 0, record))
                return false;
        }
        if (!transaction.commit())
            return false;
    }
    return buildTouchedProducts(database, goOn).has_value();
}

bool TextCatalogue::bringUp()
{
    {
        auto database = writable(path("catalogue.db"));
        if (!database || !migrate(*database, u"catalogue"_s))
            return false;
        const double start = processMicroseconds();
        const auto indexed = indexLabels(*database, goOn);
        if (!indexed || !database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)
            || !database->execute(u"PRAGMA journal_mode=DELETE"_s))
            return false;
        m_indexSeconds = *indexed > 0 ? (processMicroseconds() - start) / 1e6 : 0;
    }
    auto opened = CatalogueStore::open(path("catalogue.db"));
    if (!opened)
        return false;
    m_store.emplace(std::move(*opened));
    return takePlain();
}

bool TextCatalogue::takePlain()
{
    m_plain = writable(path("plain.db"));
    if (!m_plain || !m_plain->execute(u"CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)"_s))
        return false;
    const auto newest = m_store->database().scalar(u"SELECT max(id) FROM document"_s);
    Transaction transaction(*m_plain);
    if (!newest || !transaction.begin())
        return false;
    for (qint64 id = 1; id <= newest->toLongLong(); id += m_every) {
        const auto xml = m_store->documents().get(id);
        if (!xml)
            continue;
        const auto text = readLabelText(*xml);
        m_plainBytes += double(text.toUtf8().size()) * m_every;
        if (!m_plain->execute(u"INSERT INTO plain VALUES (?, ?)"_s, {id, text}))
            return false;
    }
    return transaction.commit().has_value();
}

/// Pages with their slack.
double TextCatalogue::bytesOf(const QString &tables)
{
    const auto bytes = m_store->database().scalar(
        u"SELECT sum(pgsize) FROM dbstat WHERE name IN (%1)"_s.arg(tables));
    return bytes ? bytes->toDouble() : 0;
}

double TextCatalogue::documentBytes()
{
    return bytesOf(u"'document', 'dictionary', 'sqlite_autoindex_document_1'"_s);
}

double TextCatalogue::indexBytes()
{
    return bytesOf(
        u"'label_text', 'sqlite_autoindex_label_text_1', 'label_index_data', 'label_index_idx', 'label_index_config', 'permit_detail_efficacy', 'permit_detail_dosage', 'permit_detail_precaution', 'permit_detail_professional'"_s);
}

double TextCatalogue::fileBytes() const
{
    return double(QFileInfo(path("catalogue.db")).size());
}

} // namespace pillnuts::bench
