// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_PORTS_CATALOGUE_READER_H
#define PILLNUTS_PORTS_CATALOGUE_READER_H

#include "catalogue_info.h"
#include "product.h"

#include <QFuture>
#include <QObject>

namespace pillnuts {

/// What an ingredient is, from the catalogue's own facts (F37).
struct SubstanceNote {
    SubstanceCode code;
    QString name;
    QString englishName;
    int productCount = 0; ///< products of the catalogue that carry this code
    QVector<DurNote> durNotes;
};

/// Where a word was found in a label (B14).
struct TextHit {
    ProductId product;
    QString name;
    SectionKind section = SectionKind::Efficacy;
    QString snippet; ///< each matching part is between U+2068 and U+2069
};

struct TextQuery {
    QString words; ///< parted by blanks, all must occur in one section; "phrases" as written
    QVector<SectionKind> sections; ///< empty = all
    std::optional<ProductKind> kind;
    QString type; ///< an everyday type (진통, 소염 …) or class number; empty = all
    int limit = 50;
};

/// Reads the installed catalogue. All answers come from one whole catalogue; never blocks the
/// caller.
class CatalogueReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Result<CatalogueInfo>> info() = 0;
    virtual QFuture<Result<Product>> product(const ProductId &id) = 0;
    /// Label sections in reading order. Empty when the catalogue has no label for the product.
    virtual QFuture<Result<QVector<LabelSection>>> sections(const ProductId &id) = 0;
    virtual QFuture<Result<SubstanceNote>> substance(const SubstanceCode &code) = 0;
    /// Results come in batches while the search runs, the best ranked products first; an error is
    /// the last of them. Cancelling the future stops the search.
    virtual QFuture<Result<QVector<TextHit>>> searchText(const TextQuery &query) = 0;

Q_SIGNALS:
    /// Another catalogue has been installed; what was read before is of the old one.
    void catalogueChanged();
};

} // namespace pillnuts

#endif
