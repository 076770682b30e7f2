// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_TESTS_READER_FIXTURES_H
#define PILLNUTS_TESTS_READER_FIXTURES_H

#include "ports/catalogue_reader.h"
#include "ports/picture_store.h"

#include <QHash>
#include <QPromise>

#include <memory>
#include <vector>

namespace pillnuts::test {

/// A catalogue in memory whose answers come when the test says so: at once, or held back until
/// release().
class FakeCatalogue final : public CatalogueReader {
    Q_OBJECT
public:
    using CatalogueReader::CatalogueReader;

    void add(const Product &product, const QVector<LabelSection> &sections = {});

    void setHeld(bool held) { m_held = held; }

    /// Answers the held question number `question` (0 is the oldest) about products.
    void release(size_t question);

    void setSectionsHeld(bool held) { m_sectionsHeld = held; }

    void releaseSections(size_t question);

    void failProducts(const Error &error) { m_failure = error; }

    void failSections(const Error &error) { m_sectionsFailure = error; }

    void heal();

    int sectionQuestions() const { return m_sectionQuestions; }

    QFuture<Result<CatalogueInfo>> info() override;
    QFuture<Result<Product>> product(const ProductId &id) override;
    QFuture<Result<QVector<LabelSection>>> sections(const ProductId &id) override;
    QFuture<Result<SubstanceNote>> substance(const SubstanceCode &code) override;
    QFuture<Result<QVector<TextHit>>> searchText(const TextQuery &query) override;

private:
    struct Question {
        QPromise<Result<Product>> promise;
        ProductId id;
    };

    struct SectionsQuestion {
        QPromise<Result<QVector<LabelSection>>> promise;
        ProductId id;
    };

    Result<Product> answer(const ProductId &id) const;

    QHash<ProductId, Product> m_products;
    QHash<ProductId, QVector<LabelSection>> m_sections;
    std::vector<std::unique_ptr<Question>> m_questions;
    std::vector<std::unique_ptr<SectionsQuestion>> m_sectionsQuestions;
    std::optional<Error> m_failure;
    std::optional<Error> m_sectionsFailure;
    bool m_held = false;
    bool m_sectionsHeld = false;
    int m_sectionQuestions = 0;
};

/// Gives the bytes it was given; everything else is not found.
class FakePictures final : public PictureStore {
public:
    QFuture<Result<QByteArray>> picture(const QString &url) override;

    QHash<QString, QByteArray> pictures;
    QStringList asked;
};

/// A composition line as the ministry prints it.
Ingredient ingredient(const QString &name,
    const QString &english,
    const QString &quantity,
    const QString &unit,
    const QString &code = {});

// Invented products; amounts and texts are examples.
Product coldRemedy(); ///< four masses, one with a DUR daily maximum
Product infusion(); ///< grams and millilitres
Product vitamin(); ///< milligrams, micrograms, international units
Product unstated(); ///< a plant extract without amounts, prescription, no additive list
Product flavours(); ///< two alternative compositions
Product cancelled(); ///< cancelled, recalled, narcotic, rare

/// Permit documents with tables, spans, indices and every kind of sign that must survive.
QVector<LabelSection> permitLabel();
/// Text without markup, one of them cut at its source.
QVector<LabelSection> easyLabel();

} // namespace pillnuts::test

#endif
