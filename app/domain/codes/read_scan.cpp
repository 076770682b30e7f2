// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/read_scan.h"

#include "codes/application_identifier.h"
#include "codes/dubeolsik.h"
#include "codes/element_string.h"
#include "codes/gtin.h"

#include <algorithm>
#include <array>

namespace pillnuts {

namespace {

using Kind = ScanProblem::Kind;

constexpr QChar separator(0x1D);
constexpr qsizetype elementPrefix = 16; ///< 01 and the fourteen digits behind it
constexpr qsizetype shortestCut = 5;

tl::unexpected<ScanProblem> problem(Kind kind, QStringView subject = {})
{
    return tl::make_unexpected(ScanProblem{kind, subject.toString()});
}

/// What a scanner typed, without what the way through the keyboard added.
struct Transmitted {
    QString text; ///< Latin, every separator a GS
    bool hasSymbology = false;
    bool isCaseUncertain = false;
};

/// The ways in which scanners, and the people who set them up, write the separator.
QString withPlainSeparators(QString text)
{
    static constexpr std::array spellings{u"<GS>",
        u"{GS}",
        u"[GS]",
        u"<0x1D>",
        u"<1D>",
        u"\\x1d",
        u"\\u001d",
        u"\\029",
        u"^]",
        u"|",
        u"~",
        u"\u241D"};
    for (const auto *const spelling : spellings)
        text.replace(QString::fromUtf16(spelling), separator, Qt::CaseInsensitive);
    return text;
}

/// "]d2" and its like: a bracket, a letter, a digit.
bool hasSymbologyIdentifier(QStringView text)
{
    return text.size() >= 3 && text.front() == u']' && text.at(1).isLetter()
        && text.at(1).unicode() < 0x80 && isDigits(text.sliced(2, 1));
}

Transmitted transmitted(QStringView typed)
{
    const auto keys = latinKeys(typed);
    Transmitted scan{withPlainSeparators(keys.text).trimmed(), false, keys.isCaseUncertain};
    scan.hasSymbology = hasSymbologyIdentifier(scan.text);
    if (!scan.hasSymbology)
        return scan;
    scan.text.remove(0, 3);
    scan.isCaseUncertain = latinKeys(typed.trimmed().sliced(3)).isCaseUncertain;
    return scan;
}

/// False for the digits of a code whose check digit is wrong.
bool setProduct(ScannedCode &code, QStringView digits)
{
    code.printed = digits.toString();
    if (const auto plain = thirteenDigits(digits)) {
        code.gtin13 = *plain;
        return true;
    }
    const auto inside = unitInside(digits);
    if (!inside)
        return false;
    code.gtin13 = *inside;
    code.packageLevel = digits.front().digitValue();
    return true;
}

/// A reading of elements that hold a product code.
std::optional<ScannedCode> codeOf(const ScannedElements &elements, const QDate &today)
{
    ScannedCode code;
    for (const auto &[identifier, value] : elements) {
        if (identifier == u"01")
            setProduct(code, value);
        else if (identifier == u"17")
            code.expiry = ScannedDay{readBarcodeDay(value, today).value_or(QDate()), value};
        else if (identifier == u"10")
            code.lot = value;
        else if (identifier == u"21")
            code.serial = value;
        else
            code.others += ScannedElement{identifier, value};
    }
    return code.gtin13.isEmpty() ? std::nullopt : std::optional(code);
}

/// The elements of fixed length at the beginning: however the rest is cut, they stay.
bool beginsWithFixed(const ScannedElements &way, QStringView wanted)
{
    for (const auto &element : way) {
        const auto *const identifier = identifierAt(element.identifier);
        if (!identifier || !identifier->isFixed)
            return false;
        if (element.identifier == wanted)
            return true;
    }
    return false;
}

bool haveSameProduct(const ScannedCode &a, const ScannedCode &b)
{
    return a.printed == b.printed;
}

bool haveSameExpiry(const ScannedCode &a, const ScannedCode &b)
{
    return a.expiry == b.expiry;
}

/// True when every way, also those that were not kept, agrees.
bool areAllSame(const ScanReadings &readings,
    const ElementWays &found,
    QStringView identifier,
    bool (*same)(const ScannedCode &, const ScannedCode &))
{
    if (found.hasMore && !beginsWithFixed(found.ways.first(), identifier))
        return false;
    return std::all_of(readings.readings.begin(),
        readings.readings.end(),
        [&](const auto &reading) { return same(reading, readings.readings.first()); });
}

tl::expected<ScanReadings, ScanProblem> readingsOf(const ElementWays &found, const QDate &today)
{
    ScanReadings readings;
    readings.hasMore = found.hasMore;
    for (const auto &way : found.ways) {
        const auto code = codeOf(way, today);
        if (code && !readings.readings.contains(*code))
            readings.readings += *code;
    }
    if (readings.readings.isEmpty())
        return problem(Kind::NoProduct);
    readings.isProductCertain = areAllSame(readings, found, u"01", haveSameProduct);
    readings.isExpiryCertain = areAllSame(readings, found, u"17", haveSameExpiry);
    return readings;
}

tl::expected<ScanReadings, ScanProblem> oneReading(
    const tl::expected<ScannedElements, ScanProblem> &elements, const QDate &today)
{
    if (!elements)
        return tl::make_unexpected(elements.error());
    return readingsOf({{*elements}, false}, today);
}

tl::expected<ScanReadings, ScanProblem> readDigits(QStringView digits)
{
    ScannedCode code;
    if (!setProduct(code, digits))
        return problem(Kind::CheckDigit, digits);
    ScanReadings readings;
    readings.readings += code;
    return readings;
}

tl::expected<ScanReadings, ScanProblem> readElements(QStringView text, const QDate &today)
{
    if (text.startsWith(u'('))
        return oneReading(readBracketed(text, today), today);
    const auto separated = readSeparated(text.split(separator, Qt::SkipEmptyParts), today);
    if (text.contains(separator))
        return oneReading(separated, today);
    const auto ways = readUnseparated(text, today);
    if (!ways)
        return tl::make_unexpected(ways.error());
    return ways->ways.isEmpty() ? oneReading(separated, today) : readingsOf(*ways, today);
}

bool isBareCode(QStringView text)
{
    return isDigits(text)
        && (text.size() == 8 || text.size() == 12 || text.size() == 13 || text.size() == 14);
}

bool hasLetters(const QVector<ScannedCode> &readings)
{
    return std::any_of(readings.begin(), readings.end(), [](const ScannedCode &code) {
        const QString text = code.lot + code.serial;
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    });
}

tl::expected<ScanReadings, ScanProblem> readTransmitted(const Transmitted &scan, const QDate &today)
{
    if (scan.text.isEmpty())
        return problem(Kind::NotACode);
    if (isBareCode(scan.text))
        return readDigits(scan.text);
    auto readings = readElements(scan.text, today);
    if (readings)
        readings->isCaseUncertain = scan.isCaseUncertain && hasLetters(readings->readings);
    return readings;
}

/// Begins as nothing but a product code does.
bool hasStrongBeginning(const Transmitted &scan)
{
    const QStringView text = scan.text;
    return scan.hasSymbology || text.startsWith(u"(01)")
        || (text.startsWith(u"01") && text.size() >= elementPrefix
            && isDigits(text.first(elementPrefix)));
}

/// How a bare number is to be taken. Five to twelve digits are all kinds of numbers; thirteen and
/// fourteen at the speed of a scanner are a code, also a wrong one.
ScanShape shapeOfDigits(QStringView digits)
{
    if (isGtin(digits))
        return ScanShape::Code;
    const bool isLong = digits.size() >= 13;
    if (digits.size() >= shortestCut && digits.startsWith(isLong ? u"01088" : u"01"))
        return ScanShape::Cut;
    if (digits.size() >= shortestCut && !isLong && digits.startsWith(u"880"))
        return ScanShape::Cut;
    return isBareCode(digits) && isLong ? ScanShape::Code : ScanShape::Other;
}

} // namespace

tl::expected<ScanReadings, ScanProblem> readScan(QStringView typed, const QDate &today)
{
    if (typed.size() > longestScan)
        return problem(Kind::TooLong);
    return readTransmitted(transmitted(typed), today);
}

ScanShape scanShape(QStringView typed, const QDate &today)
{
    if (typed.size() > longestScan)
        return ScanShape::Other;
    const auto scan = transmitted(typed);
    const QStringView text = scan.text;
    if (readTransmitted(scan, today))
        return ScanShape::Code;
    if (isDigits(text) && text.size() < elementPrefix) {
        const auto shape = shapeOfDigits(text);
        return scan.hasSymbology && shape == ScanShape::Other ? ScanShape::Cut : shape;
    }
    if (!hasStrongBeginning(scan))
        return ScanShape::Other;
    const auto needed = text.startsWith(u'(') ? elementPrefix + 2 : elementPrefix;
    return text.size() < needed ? ScanShape::Cut : ScanShape::Code;
}

bool beginsScan(QChar c)
{
    const auto plain = latinKeys(QStringView(&c, 1)).text.front();
    return (plain >= u'0' && plain <= u'9') || plain == u']' || plain == u'(' || plain == separator;
}

std::optional<Gtin> gtinOfScan(QStringView text, const QDate &today)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty() || !beginsScan(trimmed.front()) || isBareCode(trimmed))
        return std::nullopt;
    const auto scan = readScan(trimmed, today);
    if (!scan || !scan->isProductCertain || scan->readings.first().packageLevel > 0)
        return std::nullopt;
    return scan->readings.first().gtin13;
}

} // namespace pillnuts
