// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/scan_session.h"

#include "codes/gtin.h"
#include "codes/read_scan.h"
#include "ports/when_ready.h"

namespace pillnuts {

namespace {

using State = ScanReport::State;
using Basis = ScanReport::Basis;

/// The products that carry exactly this code. Whatever else the search offers, by name or by
/// likeness, is not what was scanned.
QVector<ProductSummary> carriers(const SearchAnswer &answer, Basis basis, const QString &code)
{
    const auto reason = basis == Basis::InsuranceCode ? HitReason::Edi : HitReason::Gtin;
    QVector<ProductSummary> products;
    for (const auto &hit : answer.hits)
        if (!hit.near && hit.reason == reason && hit.matched == code)
            products += answer.product(hit);
    return products;
}

} // namespace

const ScannedCode *ScanReport::reading() const
{
    if (scan.readings.isEmpty())
        return nullptr;
    return &scan.readings.at(chosen < 0 ? 0 : chosen);
}

Validity ScanReport::validity() const
{
    if (scan.readings.isEmpty())
        return {};
    return chosen < 0 ? validityOf(scan, today) : validityOf(scan.readings.at(chosen), today);
}

ScanSession::ScanSession(ProductSearch &search, Clock clock, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_clock(std::move(clock))
{
}

void ScanSession::begin(const QString &typed)
{
    ++m_number;
    m_attempts.clear();
    m_report = {};
    m_report.typed = typed;
    m_report.today = m_clock.today();
}

void ScanSession::scan(const QString &typed)
{
    begin(typed);
    const auto scan = readScan(typed, m_report.today);
    if (!scan) {
        m_report.problem = scan.error();
        setState(State::Unreadable);
        return;
    }
    if (!scan->isProductCertain && scan->readings.size() < 2) { // nothing to choose between
        m_report.problem = ScanProblem{ScanProblem::Kind::TooManyWays, {}};
        setState(State::Unreadable);
        return;
    }
    m_report.scan = *scan;
    // A single reading that is one of many is still no certainty.
    m_report.chosen = scan->readings.size() == 1 && !scan->hasMore ? 0 : -1;
    if (scan->isProductCertain)
        lookUp();
    else
        setState(State::Undecided);
}

void ScanSession::cutOff(const QString &typed)
{
    begin(typed);
    setState(State::CutOff);
}

void ScanSession::choose(int reading)
{
    if (reading < 0 || reading >= m_report.scan.readings.size())
        return;
    m_report.chosen = reading;
    if (m_report.state == State::Undecided)
        lookUp();
    else
        Q_EMIT changed();
}

void ScanSession::chooseProduct(const ProductId &product)
{
    for (const auto &summary : QVector<ProductSummary>(m_report.products)) {
        if (summary.id != product)
            continue;
        m_report.products = {summary};
        setState(State::Found);
        Q_EMIT productFound(product);
        return;
    }
}

void ScanSession::retry()
{
    if (m_report.state == State::Failed)
        lookUp();
}

void ScanSession::close()
{
    begin({});
    setState(State::None);
}

void ScanSession::lookUp()
{
    const Gtin code = m_report.reading()->gtin13;
    m_attempts = {{Basis::ScannedCode, code.toString()}};
    const auto representative = representativeCode(code);
    if (representative && *representative != code)
        m_attempts += {Basis::Representative, representative->toString()};
    if (const auto insurance = insuranceCode(code))
        m_attempts += {Basis::InsuranceCode, insurance->toString()};
    m_report.error.reset();
    ++m_number;
    setState(State::Looking);
    askNext();
}

void ScanSession::askNext()
{
    if (m_attempts.isEmpty()) {
        setState(State::NotFound);
        return;
    }
    const auto attempt = m_attempts.takeFirst();
    SearchRequest request;
    request.query = attempt.query;
    whenReady(m_search.search(request),
        this,
        [this, attempt, number = m_number](const Result<SearchAnswer> &answer) {
        if (number == m_number)
            take(attempt, answer);
    });
}

void ScanSession::take(const Attempt &attempt, const Result<SearchAnswer> &answer)
{
    if (!answer) {
        m_report.error = answer.error();
        setState(State::Failed);
        return;
    }
    const auto products = carriers(*answer, attempt.basis, attempt.query);
    if (products.isEmpty()) {
        askNext();
        return;
    }
    m_report.products = products;
    m_report.basis = attempt.basis;
    m_report.foundBy = attempt.query;
    setState(products.size() == 1 ? State::Found : State::Several);
    if (products.size() == 1)
        Q_EMIT productFound(products.first().id);
}

void ScanSession::setState(ScanReport::State state)
{
    m_report.state = state;
    Q_EMIT changed();
}

} // namespace pillnuts
