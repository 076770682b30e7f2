// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_list.h"

#include <algorithm>

namespace pillnuts::search {

namespace {

constexpr int fewestEdiDigits
    = 6; ///< with up to three leading zeros lost; shorter numbers are strengths

int digitsOf(CodeKind kind)
{
    return kind == CodeKind::Gtin ? gtinDigits : ediDigits;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

void orderByProduct(std::vector<Code> &codes)
{
    std::sort(codes.begin(), codes.end(), [](const Code &a, const Code &b) {
        return std::pair(a.product, a.kind) < std::pair(b.product, b.kind);
    });
    codes.erase(std::unique(codes.begin(),
                    codes.end(),
                    [](const Code &a, const Code &b) { return a.product == b.product; }),
        codes.end());
}

} // namespace

QString Code::text() const
{
    return QString::number(number).rightJustified(digitsOf(kind), u'0');
}

void CodeListBuilder::add(CodeKind kind, QStringView text, std::uint32_t product)
{
    if (text.size() == digitsOf(kind) && isAllDigits(text))
        m_codes.push_back({text.toULongLong(), product, kind});
}

void CodeListBuilder::write(ImageWriter &image)
{
    std::sort(m_codes.begin(), m_codes.end());
    m_codes.erase(std::unique(m_codes.begin(), m_codes.end()), m_codes.end());
    image.add(Codes, m_codes);
}

bool CodeList::isSound(std::size_t productCount) const
{
    return std::all_of(m_codes.begin(), m_codes.end(), [&](const Code &code) {
        return code.product < productCount && code.kind <= CodeKind::Gtin;
    });
}

void CodeList::collect(
    CodeKind kind, std::uint64_t first, std::uint64_t last, std::vector<Code> &into) const
{
    const auto begin = std::lower_bound(m_codes.begin(), m_codes.end(), Code{first, 0, kind});
    for (auto at = begin; at != m_codes.end() && at->kind == kind && at->number <= last; ++at)
        into.push_back(*at);
}

std::vector<Code> CodeList::exact(const QString &digits) const
{
    std::vector<Code> codes;
    const std::uint64_t number = digits.toULongLong();
    const bool isPadded = digits.size() == gtinDigits + 1
        && digits.startsWith(u'0'); // AI 01 writes a GTIN-13 with a zero before it
    if (digits.size() == gtinDigits || isPadded)
        collect(CodeKind::Gtin, number, number, codes);
    if (digits.size() == ediDigits)
        collect(CodeKind::Item, number, number, codes);
    if (digits.size() >= fewestEdiDigits && digits.size() <= ediDigits)
        collect(CodeKind::Edi, number, number, codes);
    orderByProduct(codes);
    return codes;
}

std::vector<Code> CodeList::beginning(const QString &digits, int limit) const
{
    std::vector<Code> codes;
    for (const CodeKind kind : {CodeKind::Item, CodeKind::Edi, CodeKind::Gtin}) {
        if (digits.size() >= digitsOf(kind))
            continue;
        const std::uint64_t scale = powerOfTen(digitsOf(kind) - static_cast<int>(digits.size()));
        const std::uint64_t first = digits.toULongLong() * scale;
        collect(kind, first, first + scale - 1, codes);
    }
    orderByProduct(codes);
    if (codes.size() > static_cast<std::size_t>(limit))
        codes.resize(static_cast<std::size_t>(limit));
    return codes;
}

bool CodeList::isWholeCode(const QString &digits)
{
    return digits.size() == ediDigits || digits.size() == gtinDigits
        || digits.size() == gtinDigits + 1;
}

} // namespace pillnuts::search
