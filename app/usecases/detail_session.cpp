// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/detail_session.h"

#include "ports/when_ready.h"

namespace pillnuts {

DetailSession::DetailSession(CatalogueReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&m_reader, &CatalogueReader::catalogueChanged, this, &DetailSession::reload);
}

void DetailSession::open(const ProductId &id)
{
    if (id.isEmpty()) {
        close();
        return;
    }
    m_id = id;
    m_product.reset();
    forgetSections();
    setState(State::Loading);
    askProduct();
}

void DetailSession::close()
{
    ++m_question;
    m_id = {};
    m_product.reset();
    forgetSections();
    setState(State::Empty);
}

void DetailSession::reload()
{
    if (m_id.isEmpty())
        return;
    if (m_state != State::Shown)
        setState(State::Loading);
    askProduct();
}

void DetailSession::requestSections()
{
    const bool onTheirWay = m_sectionsState == State::Loading || m_sectionsState == State::Shown;
    if (m_id.isEmpty() || onTheirWay)
        return;
    setSectionsState(State::Loading);
    askSections();
}

void DetailSession::askProduct()
{
    const quint64 question = ++m_question;
    whenReady(m_reader.product(m_id), this, [this, question](const Result<Product> &answer) {
        takeProduct(question, answer);
    });
}

void DetailSession::takeProduct(quint64 question, const Result<Product> &answer)
{
    if (question != m_question)
        return;
    const bool wasShown = m_state == State::Shown;
    if (!answer) {
        m_product.reset();
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    m_product = *answer;
    setState(State::Shown);
    // A reload renews the label too, in place: it belongs to the catalogue that is gone.
    if (wasShown && m_sectionsState != State::Empty)
        askSections();
}

void DetailSession::askSections()
{
    const quint64 question = ++m_sectionsQuestion;
    whenReady(m_reader.sections(m_id),
        this,
        [this, question](const Result<QVector<LabelSection>> &answer) {
        takeSections(question, answer);
    });
}

void DetailSession::takeSections(quint64 question, const Result<QVector<LabelSection>> &answer)
{
    if (question != m_sectionsQuestion)
        return;
    if (answer) {
        m_sections = *answer;
        setSectionsState(State::Shown);
    } else {
        m_sections.clear();
        m_sectionsError = answer.error();
        setSectionsState(State::Failed);
    }
}

void DetailSession::forgetSections()
{
    ++m_sectionsQuestion;
    m_sections.clear();
    m_sectionsState = State::Empty;
}

void DetailSession::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DetailSession::setSectionsState(State state)
{
    m_sectionsState = state;
    Q_EMIT sectionsChanged();
}

} // namespace pillnuts
