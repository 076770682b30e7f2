// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_LABEL_TEXTS_H
#define PILLNUTS_DATA_CATALOGUE_LABEL_TEXTS_H

#include "document_shelf.h"
#include "product.h"

#include <QHashFunctions>
#include <QVector>

namespace pillnuts {

/// A row of the catalogue that holds label text: a document, which many products may share, or the
/// plain-language texts or the summaries of one product.
struct LabelSource {
    enum class Table { Document, Easy, Starter };
    Table table = Table::Document;
    qint64 row = 0;

    friend bool operator==(const LabelSource &, const LabelSource &) = default;

    friend size_t qHash(const LabelSource &source, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(source.table), source.row);
    }
};

/// The text of one section, as a person reads it.
struct SectionText {
    std::optional<SectionKind> section; ///< absent for a document: its products say
    QString text;
};

/// Reads the texts that are searched, one source row at a time.
class LabelTexts final {
public:
    LabelTexts(Database &database, DocumentShelf &documents);

    Result<QVector<SectionText>> read(const LabelSource &source);

private:
    Result<QVector<SectionText>> columns(
        const QString &statement, qint64 row, SectionKind first, int count);

    Database &m_database;
    DocumentShelf &m_documents;
};

} // namespace pillnuts

#endif
