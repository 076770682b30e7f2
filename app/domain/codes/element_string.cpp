// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/element_string.h"

#include "codes/application_identifier.h"
#include "codes/gtin.h"

#include <algorithm>
#include <vector>

namespace pillnuts {

namespace {

constexpr qsizetype mostWays = 8; ///< more cannot be shown to choose from
constexpr int mostSteps = 20000;
constexpr qsizetype subjectLength = 4;

tl::unexpected<ScanProblem> problem(ScanProblem::Kind kind, QStringView subject = {})
{
    return tl::make_unexpected(ScanProblem{kind, subject.toString()});
}

const ScannedElement *find(const ScannedElements &elements, QStringView identifier)
{
    const auto at = std::find_if(elements.begin(), elements.end(), [&](const auto &element) {
        return element.identifier == identifier;
    });
    return at == elements.end() ? nullptr : &*at;
}

/// Adds an element. The same one twice is one.
std::optional<ScanProblem> take(
    ScannedElements &elements, QStringView name, QStringView value, const QDate &today)
{
    const auto *const identifier = identifierAt(name);
    if (!identifier || identifier->digits != name.size())
        return ScanProblem{ScanProblem::Kind::Identifier, name.toString()};
    if (auto wrong = valueProblem(*identifier, name, value, today))
        return wrong;
    const auto *const same = find(elements, name);
    if (same && same->value != value)
        return ScanProblem{ScanProblem::Kind::Repeated, name.toString()};
    if (!same)
        elements += ScannedElement{name.toString(), value.toString()};
    return std::nullopt;
}

/// The elements of what stands between two separators: any number of fixed length, then at most
/// one of variable length.
std::optional<ScanProblem> takePart(ScannedElements &elements, QStringView part, const QDate &today)
{
    while (!part.isEmpty()) {
        const auto *const identifier = identifierAt(part);
        if (!identifier)
            return ScanProblem{ScanProblem::Kind::Identifier,
                part.first(std::min(part.size(), subjectLength)).toString()};
        const auto name = part.first(identifier->digits);
        const auto rest = part.sliced(identifier->digits);
        const auto length
            = identifier->isFixed ? std::min(rest.size(), identifier->longest) : rest.size();
        if (auto wrong = take(elements, name, rest.first(length), today))
            return wrong;
        part = rest.sliced(length);
    }
    return std::nullopt;
}

/// The length of "(nn)" at the beginning of `text`, 0 when there is none.
qsizetype bracketLength(QStringView text)
{
    if (!text.startsWith(u'('))
        return 0;
    const auto end = text.indexOf(u')');
    return end >= 3 && end <= 5 && isDigits(text.sliced(1, end - 1)) ? end + 1 : 0;
}

/// Where the next element in brackets begins. Brackets around anything else belong to the value.
qsizetype nextBracket(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto length = bracketLength(text.sliced(at));
        if (length == 0)
            continue;
        const auto name = text.sliced(at + 1, length - 2);
        const auto *const identifier = identifierAt(name);
        if (identifier && identifier->digits == name.size())
            return at;
    }
    return text.size();
}

/// Tries every cut of a text without separators.
class Cutter {
public:
    Cutter(QStringView text, const QDate &today)
        : m_text(text)
        , m_today(today)
        , m_finishes(static_cast<size_t>(text.size()) + 1, false)
    {
        m_finishes.back() = true;
        for (auto at = text.size() - 1; at >= 0; --at)
            m_finishes[static_cast<size_t>(at)] = !lengths(at).isEmpty();
    }

    ElementWays cut()
    {
        follow(0);
        m_found.hasMore = m_found.hasMore || m_steps > mostSteps;
        return m_found;
    }

    bool gaveUp() const { return m_steps > mostSteps; }

private:
    const ApplicationIdentifier *expectedAt(qsizetype at) const
    {
        const auto *const identifier = identifierAt(m_text.sliced(at));
        return identifier && identifier->isExpected ? identifier : nullptr;
    }

    /// The lengths of the value of the identifier at `at` after which the rest can be read.
    QVector<qsizetype> lengths(qsizetype at) const
    {
        const auto *const identifier = expectedAt(at);
        QVector<qsizetype> found;
        if (!identifier)
            return found;
        const auto name = m_text.sliced(at, identifier->digits);
        const auto begin = at + identifier->digits;
        const auto longest = std::min(identifier->longest, m_text.size() - begin);
        for (qsizetype length = identifier->isFixed ? identifier->longest : 1; length <= longest;
             ++length) {
            const auto value = m_text.sliced(begin, length);
            if (m_finishes[static_cast<size_t>(begin + length)]
                && !valueProblem(*identifier, name, value, m_today))
                found += length;
        }
        return found;
    }

    void follow(qsizetype at)
    {
        if (++m_steps > mostSteps || m_found.hasMore)
            return;
        if (at == m_text.size()) {
            keep();
            return;
        }
        const auto *const identifier = expectedAt(at);
        if (!identifier)
            return;
        const auto name = m_text.sliced(at, identifier->digits);
        if (find(m_way, name))
            return;
        for (const auto length : lengths(at)) {
            const auto begin = at + identifier->digits;
            m_way += ScannedElement{name.toString(), m_text.sliced(begin, length).toString()};
            follow(begin + length);
            m_way.removeLast();
        }
    }

    void keep()
    {
        if (m_found.ways.size() < mostWays)
            m_found.ways += m_way;
        else
            m_found.hasMore = true;
    }

    QStringView m_text;
    QDate m_today;
    std::vector<bool> m_finishes; ///< by place: what stands from there on can be read
    ScannedElements m_way;
    ElementWays m_found;
    int m_steps = 0;
};

} // namespace

tl::expected<ScannedElements, ScanProblem> readBracketed(QStringView text, const QDate &today)
{
    ScannedElements elements;
    for (text = text.trimmed(); !text.isEmpty(); text = text.trimmed()) {
        const auto length = bracketLength(text);
        if (length == 0)
            return problem(
                ScanProblem::Kind::Identifier, text.first(std::min(text.size(), subjectLength)));
        const auto name = text.sliced(1, length - 2);
        const auto rest = text.sliced(length);
        const auto end = nextBracket(rest);
        if (const auto wrong = take(elements, name, rest.first(end).trimmed(), today))
            return tl::make_unexpected(*wrong);
        text = rest.sliced(end);
    }
    return elements;
}

tl::expected<ScannedElements, ScanProblem> readSeparated(
    const QVector<QStringView> &parts, const QDate &today)
{
    ScannedElements elements;
    for (const auto part : parts)
        if (const auto wrong = takePart(elements, part, today))
            return tl::make_unexpected(*wrong);
    return elements;
}

tl::expected<ElementWays, ScanProblem> readUnseparated(QStringView text, const QDate &today)
{
    Cutter cutter(text, today);
    const auto found = cutter.cut();
    if (found.ways.isEmpty() && cutter.gaveUp())
        return problem(ScanProblem::Kind::TooManyWays);
    return found;
}

} // namespace pillnuts
