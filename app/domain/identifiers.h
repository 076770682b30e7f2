// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_IDENTIFIERS_H
#define PILLNUTS_DOMAIN_IDENTIFIERS_H

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace pillnuts {

/// A code of one kind; codes of different kinds do not convert into each other.
template <typename Kind>
class Identifier final {
public:
    Identifier() = default;

    explicit Identifier(QString value)
        : m_value(std::move(value))
    {
    }

    const QString &toString() const { return m_value; }

    bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Identifier &a, const Identifier &b)
    {
        return a.m_value == b.m_value;
    }

    friend bool operator<(const Identifier &a, const Identifier &b)
    {
        return a.m_value < b.m_value;
    }

    friend size_t qHash(const Identifier &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// ITEM_SEQ, 품목기준코드: nine digits, kept as text.
using ProductId = Identifier<struct ProductIdKind>;
/// MFDS ingredient code (M######) as used by permits and by the ORI lists of the DUR rows.
using SubstanceCode = Identifier<struct SubstanceCodeKind>;
/// 보험 제품코드: nine digits with leading zeros.
using EdiCode = Identifier<struct EdiCodeKind>;
/// KD code, 의약품 표준코드: a GTIN of thirteen digits.
using Gtin = Identifier<struct GtinKind>;
using AtcCode = Identifier<struct AtcCodeKind>;

} // namespace pillnuts

#endif
