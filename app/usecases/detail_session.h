// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_APP_DETAIL_SESSION_H
#define PILLNUTS_APP_DETAIL_SESSION_H

#include "ports/catalogue_reader.h"

#include <optional>

namespace pillnuts {

/// What stands behind the reading desk: one product, then its label when somebody wants to read it.
/// Answers to a question that is no longer asked are dropped.
class DetailSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Loading, Failed, Shown };

    explicit DetailSession(CatalogueReader &reader, QObject *parent = nullptr);

    /// Reads `id`; the product shown so far is gone at once.
    void open(const ProductId &id);
    void close();
    /// Reads the same product again; what is shown stays until the answer is there.
    void reload();
    /// Reads the label sections of the product; harmless when they are there or on their way.
    void requestSections();

    const ProductId &id() const { return m_id; }

    State state() const { return m_state; }

    /// Null unless `state()` is Shown.
    const Product *product() const { return m_product ? &*m_product : nullptr; }

    const Error &error() const { return m_error; }

    State sectionsState() const { return m_sectionsState; }

    const QVector<LabelSection> &sections() const { return m_sections; }

    const Error &sectionsError() const { return m_sectionsError; }

Q_SIGNALS:
    void changed();
    void sectionsChanged();

private:
    void askProduct();
    void takeProduct(quint64 question, const Result<Product> &answer);
    void askSections();
    void takeSections(quint64 question, const Result<QVector<LabelSection>> &answer);
    void forgetSections();
    void setState(State state);
    void setSectionsState(State state);

    CatalogueReader &m_reader;
    ProductId m_id;
    quint64 m_question = 0; ///< number of the last product question; older answers are stale
    quint64 m_sectionsQuestion = 0;
    State m_state = State::Empty;
    State m_sectionsState = State::Empty;
    std::optional<Product> m_product;
    QVector<LabelSection> m_sections;
    Error m_error;
    Error m_sectionsError;
};

} // namespace pillnuts

#endif
