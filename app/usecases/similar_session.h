// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_USECASES_SIMILAR_SESSION_H
#define PILLNUTS_USECASES_SIMILAR_SESSION_H

#include "ports/similar_product_finder.h"

#include <QObject>

namespace pillnuts {

/// What may be mistaken for the product on the desk. The answer for a product that has been left is
/// dropped; a failure is no answer.
class SimilarSession final : public QObject {
    Q_OBJECT
public:
    explicit SimilarSession(SimilarProductFinder &finder, QObject *parent = nullptr);

    /// What was found for another product is gone at once.
    void ask(const ProductId &product);

    const SimilarAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void changed();

private:
    SimilarProductFinder &m_finder;
    ProductId m_product;
    SimilarAnswer m_answer;
    int m_question = 0;
};

} // namespace pillnuts

#endif
