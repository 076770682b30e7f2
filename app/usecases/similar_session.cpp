// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/similar_session.h"

#include "ports/when_ready.h"

namespace pillnuts {

SimilarSession::SimilarSession(SimilarProductFinder &finder, QObject *parent)
    : QObject(parent)
    , m_finder(finder)
{
}

void SimilarSession::ask(const ProductId &product)
{
    if (product != m_product) {
        m_answer = {};
        Q_EMIT changed();
    }
    m_product = product;
    const int question = ++m_question;
    if (product.isEmpty())
        return;
    whenReady(
        m_finder.similarTo(product), this, [this, question](const Result<SimilarAnswer> &answer) {
            if (question != m_question)
                return;
            m_answer = answer.value_or(SimilarAnswer());
            Q_EMIT changed();
        });
}

} // namespace pillnuts
