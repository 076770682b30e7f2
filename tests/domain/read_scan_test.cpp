// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/application_identifier.h"
#include "codes/dubeolsik.h"
#include "codes/gtin.h"
#include "codes/read_scan.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace pillnuts;

namespace {

const QDate today(2026, 11, 22);

QString spelled(const ScannedCode &code)
{
    QStringList parts{code.gtin13.toString()};
    if (code.packageLevel > 0)
        parts += u"case%1"_s.arg(code.packageLevel);
    if (code.expiry)
        parts += u"exp "_s + code.expiry->day.toString(Qt::ISODate);
    if (!code.lot.isEmpty())
        parts += u"lot "_s + code.lot;
    if (!code.serial.isEmpty())
        parts += u"ser "_s + code.serial;
    for (const auto &other : code.others)
        parts += other.identifier + u'=' + other.value;
    return parts.join(u", "_s);
}

QString spelled(const ScanProblem &problem)
{
    static constexpr std::array names{"too long",
        "check digit",
        "day",
        "identifier",
        "value",
        "no product",
        "repeated",
        "too many ways",
        "not a code"};
    return u"! %1 %2"_s
        .arg(QLatin1StringView(names.at(static_cast<size_t>(problem.kind))), problem.subject)
        .trimmed();
}

QString read(QStringView text)
{
    const auto scan = readScan(text, today);
    if (!scan)
        return spelled(scan.error());
    QStringList readings;
    for (const auto &reading : scan->readings)
        readings += spelled(reading);
    if (scan->hasMore)
        readings += u"…"_s;
    if (scan->isCaseUncertain)
        readings += u"case?"_s;
    return readings.join(u" / "_s);
}

struct Scan {
    const char16_t *typed;
    const char16_t *reading;
};

class ReadScan : public testing::TestWithParam<Scan> { };

TEST_P(ReadScan, SaysWhatIsThere)
{
    EXPECT_EQ(read(QStringView(GetParam().typed)), QString::fromUtf16(GetParam().reading))
        << qPrintable(QString::fromUtf16(GetParam().typed));
}

constexpr auto kPlain = std::to_array<Scan>({
    // bare product codes
    {u"8806411123459", u"8806411123459"},
    {u" 8806411123459\r\n", u"8806411123459"},
    {u"8806424000228", u"8806424000228"},
    {u"08806411123459", u"8806411123459"},
    {u"18806411123456", u"8806411123459, case1"},
    {u"]E08806411123459", u"8806411123459"},
    {u"]C08806411123459", u"8806411123459"},
    {u"96385074", u"0000096385074"},
    {u"]E496385074", u"0000096385074"},
    {u"036000291452", u"0036000291452"},
    {u"８８０６４１１１２３４５９", u"8806411123459"},
    {u"8806411123458", u"! check digit 8806411123458"},
    {u"08806411123458", u"! check digit 08806411123458"},
    {u"18806411123459", u"! check digit 18806411123459"},
    {u"96385075", u"! check digit 96385075"},
    {u"8806411132459", u"! check digit 8806411132459"}, // two digits changed places
});

constexpr auto kElements = std::to_array<Scan>({
    {u"0108806411123459", u"8806411123459"},
    {u"01088064111234591718123110Q12345\u001d21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"]d201088064111234591718123110Q12345\u001d21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"]C101088064111234591718123110Q12345|21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"]Q301088064111234591718123110Q12345<GS>21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"]e001088064111234591718123110Q12345{GS}21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"01088064111234591718123110Q12345^]21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"01088064111234591718123110Q12345[gs]21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"01088064111234591718123110Q12345\\x1D21A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"01088064111234591718123110Q12345~21A213291199~",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"\u001d01088064111234591718123110AB21CD", // the separators do come: this is one lot
        u"8806411123459, exp 2018-12-31, lot AB21CD"},
    {u"0108806411123459\u001d17181231\u001d10Q12345\u001d",
        u"8806411123459, exp 2018-12-31, lot Q12345"},
    {u"21A213291199\u001d010880641112345910Q12345\u001d17181231",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"010880641112345917271100", u"8806411123459, exp 2027-11-30"},
    {u"010880641112345917280200", u"8806411123459, exp 2028-02-29"},
    {u"010880641112345917270200", u"8806411123459, exp 2027-02-28"},
    {u"010880641112345917760101", u"8806411123459, exp 2076-01-01"},
    {u"010880641112345917770101", u"8806411123459, exp 1977-01-01"},
    {u"0118806411123456172712311012", u"8806411123459, case1, exp 2027-12-31, lot 12"},
    {u"0108806411123459112601011727010110L1", u"8806411123459, exp 2027-01-01, lot L1, 11=260101"},
    {u"010880641112345915270101", u"8806411123459, 15=270101"},
    {u"010880641112345916270101", u"8806411123459, 16=270101"},
    {u"01088064111234592001172701013012\u001d10L1",
        u"8806411123459, exp 2027-01-01, lot L1, 20=01, 30=12"},
    {u"0108806411123459240REF-1\u001d3700000012\u001d712KD5\u001d10L1",
        u"8806411123459, lot L1, 240=REF-1, 37=00000012, 712=KD5"},
    {u"010880641112345991internal\u001d10L1", u"8806411123459, lot L1, 91=internal"},
    {u"010880641112345991internal", u"8806411123459, 91=internal"},
    {u"010880641112345941012345678901230110",
        u"! value 01"}, // 410 has thirteen digits, then 01 has not enough
    {u"01088064111234590108806411123459", u"8806411123459"},
});

constexpr auto kBrackets = std::to_array<Scan>({
    {u"(01)08806411123459(17)181231(10)Q12345(21)A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"(01) 08806411123459 (17) 181231 (10) Q12345 (21) A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199"},
    {u"]d2(01)08806411123459(17)181231", u"8806411123459, exp 2018-12-31"},
    {u"(10)A(1)B(01)08806411123459", u"8806411123459, lot A(1)B"},
    {u"(21)S1(01)08806411123459", u"8806411123459, ser S1"},
    {u"(01)08806411123459(01)08806411123459", u"8806411123459"},
    {u"(01)08806411123459(01)08806424000228", u"! repeated 01"},
    {u"(01)8806411123459", u"! value 01"},
    {u"(01)08806411123458", u"! check digit 08806411123458"},
    {u"(01)08806411123459(17)181331", u"! day 181331"},
    {u"(01)08806411123459(17)1812", u"! value 17"},
    {u"(01)08806411123459(10)", u"! value 10"},
    {u"(17)181231(10)Q12345", u"! no product"},
    {u"(01)08806411123459(21)123456789012345678901", u"! value 21"},
    {u"（01）08806411123459（10）Q1", u"8806411123459, lot Q1"},
});

constexpr auto kLostSeparators = std::to_array<Scan>({
    {u"01088064111234591718123110Q12345", u"8806411123459, exp 2018-12-31, lot Q12345"},
    {u"]d201088064111234591718123110Q1234521ABC",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser ABC / "
        u"8806411123459, exp 2018-12-31, lot Q1234521ABC"},
    {u"01088064111234591718123110Q1234521A213291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A213291199 / "
        u"8806411123459, exp 2018-12-31, lot Q1234521A, ser 3291199 / "
        u"8806411123459, exp 2018-12-31, lot Q1234521A213291199"},
    // more than twenty characters cannot be one lot
    {u"010880641112345910Q1234567890123456721A9", u"8806411123459, lot Q12345678901234567, ser A9"},
    // 17 behind the lot is only taken where six digits of a day follow
    {u"010880641112345910LX17990131",
        u"8806411123459, exp 1999-01-31, lot LX / 8806411123459, lot LX17990131"},
    {u"010880641112345910LX17991331", u"8806411123459, lot LX17991331"},
    // any expected identifier could be meant, also a number of a health system
    {u"010880641112345910L717A", u"8806411123459, lot L, 717=A / 8806411123459, lot L717A"},
    {u"010880641112345921S1\u001d10AB21C", u"8806411123459, lot AB21C, ser S1"},
});

constexpr auto kKoreanKeyboard = std::to_array<Scan>({
    {u"010880641112345910ㅁㅠ12", u"8806411123459, lot AB12 / case?"},
    {u"010880641112345910뮤12", u"8806411123459, lot AB12 / case?"},
    {u"]ㅇ201088064111234591718123110ㅃ12345\u001d21ㅁ13291199",
        u"8806411123459, exp 2018-12-31, lot Q12345, ser A13291199 / case?"},
    {u"]ㅊ1010880641112345910ㅃ1", u"8806411123459, lot Q1"},
    {u"]ㄸ08806411123459", u"8806411123459"},
    {u"010880641112345910ㅂ1ㅁ", u"8806411123459, lot q1a / case?"},
    {u"010880641112345910값1", u"8806411123459, lot rkqt1 / case?"},
    {u"010880641112345910뷁", u"8806411123459, lot qnpfr / case?"},
    {u"010880641112345910\u1106\u1172", u"8806411123459, lot AB / case?"},
    {u"010880641112345910漢", u"! value 10"},
});

constexpr auto kHostile = std::to_array<Scan>({
    {u"", u"! not a code"},
    {u"   ", u"! not a code"},
    {u"]d2", u"! not a code"},
    {u"]d", u"! identifier ]d"},
    {u"\u001d\u001d", u"! no product"},
    {u"(", u"! identifier ("},
    {u"()", u"! identifier ()"},
    {u"(01", u"! identifier (01"},
    {u"(01)", u"! value 01"},
    {u"01", u"! value 01"},
    {u"010880641112345", u"! value 01"},
    {u"199900001", u"! identifier 1999"}, // a product number of the ministry is no barcode
    {u"642400022", u"! identifier 6424"},
    {u"타이레놀", u"! identifier xkdl"},
    {u"1718123110Q12345", u"! no product"},
    {u"010880641112345810Q1", u"! check digit 08806411123458"},
    {u"010880641112345917181332", u"! day 181332"},
    {u"01088064111234591718123110Q\u0007", u"! value 10"},
    {u"0108806411123459 10", u"! identifier  10"},
    {u"0000000000000", u"0000000000000"},
    {u"٨٨٠٦٤١١١٢٣٤٥٩", u"! identifier ٨٨٠٦"}, // only ASCII digits are on barcodes
});

INSTANTIATE_TEST_SUITE_P(Plain, ReadScan, testing::ValuesIn(kPlain));
INSTANTIATE_TEST_SUITE_P(Elements, ReadScan, testing::ValuesIn(kElements));
INSTANTIATE_TEST_SUITE_P(Brackets, ReadScan, testing::ValuesIn(kBrackets));
INSTANTIATE_TEST_SUITE_P(LostSeparators, ReadScan, testing::ValuesIn(kLostSeparators));
INSTANTIATE_TEST_SUITE_P(KoreanKeyboard, ReadScan, testing::ValuesIn(kKoreanKeyboard));
INSTANTIATE_TEST_SUITE_P(Hostile, ReadScan, testing::ValuesIn(kHostile));

TEST(ReadScanBounds, LongScansAreRefused)
{
    EXPECT_EQ(read(QString(513, u'0')), u"! too long"_s);
    EXPECT_EQ(scanShape(QString(513, u'0'), today), ScanShape::Other);
}

TEST(ReadScanBounds, ManyCutsEndSoonAndSayThatThereAreMore)
{
    const auto scan = readScan(u"01088064111234591727123110A21B240C21D240E21F", today);
    ASSERT_TRUE(scan);
    EXPECT_TRUE(scan->hasMore);
    EXPECT_TRUE(scan->isProductCertain);
    EXPECT_TRUE(scan->isExpiryCertain);
    for (int length = 0; length <= 512; ++length)
        readScan(QString(u"0108806411123459"_s + u"30"_s.repeated(300).left(length)), today);
    for (int length = 0; length <= 512; ++length)
        readScan(u"10211030"_s.repeated(70).left(length), today);
}

TEST(ReadScanBounds, WhatOnlySomeReadingsSayIsNotCertain)
{
    const auto some = readScan(u"010880641112345910LX17990131", today);
    ASSERT_TRUE(some);
    EXPECT_TRUE(some->isProductCertain);
    EXPECT_FALSE(some->isExpiryCertain);
    // Lot first: beyond the readings that are kept, anything may stand.
    const auto more = readScan(u"10A21B240C21D240E21F0108806411123459", today);
    ASSERT_TRUE(more);
    EXPECT_TRUE(more->hasMore);
    EXPECT_FALSE(more->isProductCertain);
}

TEST(ScanShapes, AreToldApart)
{
    const auto shape = [](QStringView text) { return scanShape(text, today); };
    for (const auto *const code : {u"8806411123459",
             u"8806411123458",
             u"96385074",
             u"]d201088064111234591718123110Q1",
             u"(01)08806411123459",
             u"(01)08806411123458",
             u"0108806411123459",
             u"0108806411123458",
             u"21A1\u001d0108806411123459"})
        EXPECT_EQ(shape(code), ScanShape::Code) << qPrintable(QString::fromUtf16(code));
    for (const auto *const cut : {u"88064111",
             u"880641112345",
             u"0108806411",
             u"010880641112345",
             u"]d20108",
             u"]d201088064",
             u"]E0880641",
             u"(01)0880"})
        EXPECT_EQ(shape(cut), ScanShape::Cut) << qPrintable(QString::fromUtf16(cut));
    for (const auto *const other : {u"500",
             u"96385075",
             u"199900001",
             u"20261123",
             u"1234567890123456",
             u"아스피린",
             u"5mg",
             u"]",
             u"(",
             u""})
        EXPECT_EQ(shape(other), ScanShape::Other) << qPrintable(QString::fromUtf16(other));
}

TEST(GtinOfScan, IsForElementStringsOnly)
{
    const auto gtin = [](QStringView text) { return gtinOfScan(text, today).value_or(Gtin()); };
    const Gtin code(u"8806411123459"_s);
    EXPECT_EQ(gtin(u"]d201088064111234591718123110Q1"), code);
    EXPECT_EQ(gtin(u"(01)08806411123459(17)181231"), code);
    EXPECT_EQ(gtin(u" 01088064111234591718123110Q1234521ABC"), code); // the lot may be unclear
    EXPECT_TRUE(gtin(u"8806411123459").isEmpty()); // the index knows bare digits itself
    EXPECT_TRUE(gtin(u"]d20118806411123456").isEmpty()); // a case pack is not the product
    EXPECT_TRUE(gtin(u"]d20108806411123458").isEmpty());
    EXPECT_TRUE(gtin(u"타이레놀").isEmpty());
    EXPECT_TRUE(gtin(u"500").isEmpty());
    EXPECT_TRUE(gtin(u"").isEmpty());
}

TEST(Gtins, FollowTheCodesOfTheHandbook)
{
    const Gtin code(u"8806424000228"_s);
    EXPECT_TRUE(isGtin(code.toString()));
    EXPECT_EQ(insuranceCode(code)->toString(), u"642400022"_s);
    const auto representative = representativeCode(code);
    ASSERT_TRUE(representative);
    EXPECT_EQ(representative->toString().left(12), u"880642400020"_s);
    EXPECT_TRUE(isGtin(representative->toString()));
    EXPECT_EQ(representativeCode(*representative), representative);
    EXPECT_FALSE(representativeCode(Gtin(u"0036000291452"_s)));
    EXPECT_FALSE(insuranceCode(Gtin(u"0036000291452"_s)));
    EXPECT_FALSE(insuranceCode(Gtin(u"8806424000229"_s))); // wrong check digit
    EXPECT_FALSE(unitInside(u"08806411123459"));
    EXPECT_FALSE(unitInside(u"8806411123459"));
    EXPECT_FALSE(thirteenDigits(u"18806411123456"));
    EXPECT_TRUE(gtinCheckDigit(u"12a").isNull());
    EXPECT_TRUE(gtinCheckDigit(u"").isNull());
}

/// One wrong digit, and nearly every two that changed places, are noticed.
TEST(Gtins, EverySingleWrongDigitIsNoticed)
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 500; ++round) {
        QString digits;
        for (int i = 0; i < 12; ++i)
            digits += QChar(u'0' + random.bounded(10));
        digits += gtinCheckDigit(digits);
        ASSERT_TRUE(isGtin(digits));
        const auto at = random.bounded(13);
        const auto right = digits.at(at);
        digits[at] = QChar(u'0' + (right.digitValue() + 1 + random.bounded(9)) % 10);
        ASSERT_FALSE(isGtin(digits)) << qPrintable(digits);
    }
}

TEST(BarcodeDays, AreInTheCenturyNearestToday)
{
    const auto year = [](int yy, int now) {
        return readBarcodeDay(
            u"%1-01-31"_s.arg(yy, 2, 10, QChar(u'0')).remove(u'-'), QDate(now, 6, 1))
            .value_or(QDate())
            .year();
    };
    for (const int now : {1999, 2000, 2026, 2049, 2050, 2051, 2099, 2100})
        for (int yy = 0; yy < 100; ++yy) {
            EXPECT_EQ(year(yy, now) % 100, yy);
            EXPECT_GE(year(yy, now), now - 49);
            EXPECT_LE(year(yy, now), now + 50);
        }
    EXPECT_FALSE(readBarcodeDay(u"270229", today));
    EXPECT_TRUE(readBarcodeDay(u"280229", today));
    EXPECT_FALSE(readBarcodeDay(u"270001", today));
    EXPECT_FALSE(readBarcodeDay(u"27010", today));
    EXPECT_FALSE(readBarcodeDay(u"270101", QDate()));
}

// ---- what is written is read again

class Writer {
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    ScannedCode code()
    {
        ScannedCode made;
        made.printed = u"0880"_s + digits(9);
        made.printed += gtinCheckDigit(made.printed);
        made.gtin13 = Gtin(made.printed.mid(1));
        if (m_random.bounded(2) == 0) {
            const QDate day = QDate(2020, 1, 1).addDays(m_random.bounded(8000));
            made.expiry = ScannedDay{day, day.toString(u"yyMMdd"_s)};
        }
        if (m_random.bounded(3) > 0)
            made.lot = text(20);
        if (m_random.bounded(3) > 0)
            made.serial = text(20);
        if (m_random.bounded(3) == 0)
            made.others += ScannedElement{u"30"_s, digits(1 + m_random.bounded(8))};
        if (m_random.bounded(3) == 0)
            made.others += ScannedElement{u"712"_s, text(20)};
        return made;
    }

    QString text(int longest)
    {
        static const QString signs
            = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./_+%"_s;
        QString made;
        for (int length = 1 + m_random.bounded(longest); length > 0; --length)
            made += signs.at(m_random.bounded(static_cast<int>(signs.size())));
        return made;
    }

    QString digits(int length)
    {
        QString made;
        for (; length > 0; --length)
            made += QChar(u'0' + m_random.bounded(10));
        return made;
    }

private:
    QRandomGenerator m_random;
};

QVector<ScannedElement> elementsOf(const ScannedCode &code)
{
    QVector<ScannedElement> elements{{u"01"_s, code.printed}};
    if (code.expiry)
        elements += {u"17"_s, code.expiry->printed};
    if (!code.lot.isEmpty())
        elements += {u"10"_s, code.lot};
    if (!code.serial.isEmpty())
        elements += {u"21"_s, code.serial};
    return elements + code.others;
}

QString joined(
    const QVector<ScannedElement> &elements, const QString &before, const QString &between)
{
    QStringList parts;
    for (const auto &[identifier, value] : elements)
        parts += before.arg(identifier) + value;
    return parts.join(between);
}

TEST(ReadScanLaw, WhatIsWrittenIsRead)
{
    Writer writer(7);
    for (int round = 0; round < 2000; ++round) {
        const auto code = writer.code();
        const auto elements = elementsOf(code);
        for (const QString &text :
            std::initializer_list<QString>{joined(elements, u"%1"_s, u"\u001d"_s) + u"\u001d",
                u"]d2\u001d"_s + joined(elements, u"%1"_s, u"\u001d"_s),
                joined(elements, u"(%1)"_s, {})}) {
            const auto scan = readScan(text, today);
            ASSERT_TRUE(scan) << qPrintable(text);
            ASSERT_EQ(scan->readings.size(), 1) << qPrintable(text);
            ASSERT_EQ(spelled(scan->readings.first()), spelled(code)) << qPrintable(text);
        }
    }
}

/// Without separators the truth is always among the readings, or it is said that there are more.
TEST(ReadScanLaw, TheTruthIsAmongTheReadings)
{
    Writer writer(11);
    for (int round = 0; round < 2000; ++round) {
        const auto code = writer.code();
        const QString text = joined(elementsOf(code), u"%1"_s, {});
        const auto scan = readScan(text, today);
        ASSERT_TRUE(scan) << qPrintable(text);
        ASSERT_TRUE(scan->hasMore || scan->readings.contains(code)) << qPrintable(text);
        ASSERT_TRUE(scan->isProductCertain);
        ASSERT_EQ(scan->readings.first().gtin13, code.gtin13);
        if (scan->isExpiryCertain) {
            ASSERT_EQ(scan->readings.first().expiry, code.expiry) << qPrintable(text);
        }
    }
}

/// Reading again what the Korean input method makes of Latin keys gives the keys, but for the case.
TEST(Dubeolsik, GivesTheKeys)
{
    EXPECT_EQ(latinKeys(u"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ").text,
        u"abcdefghijklmnopqrstuvwxyz"_s);
    EXPECT_EQ(latinKeys(u"ㅃㅉㄸㄲㅆㅒㅖ").text, u"QWERTOP"_s);
    EXPECT_FALSE(latinKeys(u"ㅃㅉㄸㄲㅆㅒㅖ").isCaseUncertain);
    EXPECT_EQ(latinKeys(u"ㅃㅁ").text, u"QA"_s);
    EXPECT_EQ(latinKeys(u"힣").text, u"GLG"_s); // three keys whose case nobody knows
    EXPECT_EQ(latinKeys(u"ㅘㅙㅚㅝㅞㅟㅢㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ").text.size(), 36);
    EXPECT_EQ(latinKeys(u"Ab-1ⓐ").text, u"Ab-1ⓐ"_s);
}

} // namespace
