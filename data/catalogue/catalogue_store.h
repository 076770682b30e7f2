// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_CATALOGUE_STORE_H
#define PILLNUTS_DATA_CATALOGUE_CATALOGUE_STORE_H

#include "catalogue_info.h"
#include "document_shelf.h"
#include "product.h"

namespace pillnuts {

struct SubstanceFacts {
    QString name;
    QString englishName;
    int products = 0; ///< how many carry this code
    QVector<DurNote> durNotes;
};

/// Reads one installed catalogue. Blocking; owned by one thread at a time.
class CatalogueStore final {
public:
    static Result<CatalogueStore> open(const QString &path);

    CatalogueStore(const CatalogueStore &) = delete;
    CatalogueStore &operator=(const CatalogueStore &) = delete;
    CatalogueStore(CatalogueStore &&) noexcept = default;
    CatalogueStore &operator=(CatalogueStore &&) noexcept = default;
    ~CatalogueStore() = default;

    Result<CatalogueInfo> info();
    Result<Product> product(const ProductId &id);
    /// In reading order: the permit's documents, e약은요, starter summaries.
    Result<QVector<LabelSection>> sections(const ProductId &id);
    /// What is known of a substance; NotFound for a code that no product carries.
    Result<SubstanceFacts> substance(const SubstanceCode &code);

    Database &database() { return *m_database; }

    DocumentShelf &documents() { return *m_documents; }

    /// False for a file of an older version that no update has renewed yet.
    bool hasLabelIndex() const { return m_hasLabelIndex; }

private:
    explicit CatalogueStore(Database database);
    Outcome readCodes(qint64 row, Product &product);
    Outcome readVariants(qint64 row, Product &product);
    Outcome readIngredients(qint64 row, Product &product);
    Outcome readExcipients(qint64 row, Product &product);
    Outcome readLooks(const ProductId &id, Product &product);
    Outcome readRecalls(const ProductId &id, Product &product);
    Outcome readDurNotes(qint64 row, const ProductId &id, Product &product);
    Outcome readDetail(const ProductId &id, Product &product);
    Outcome labelSections(const ProductId &id, QVector<LabelSection> &sections);
    Outcome textSections(
        const QString &statement, const ProductId &id, QVector<LabelSection> &sections);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<DocumentShelf> m_documents;
    bool m_hasLabelIndex = false;
};

} // namespace pillnuts

#endif
