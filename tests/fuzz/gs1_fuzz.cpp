// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a scanner types: it is read or refused, and what is read keeps the promises of the
// types.
#include "codes/gtin.h"
#include "codes/read_scan.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace pillnuts;

QDate today()
{
    return {2026, 11, 22};
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkReading(const ScannedCode &code)
{
    require(code.gtin13.toString().size() == 13 && isGtin(code.gtin13.toString()));
    require(isGtin(code.printed));
    require(code.packageLevel >= 0 && code.packageLevel <= 9);
    require(code.packageLevel > 0 || thirteenDigits(code.printed) == code.gtin13);
    require(!code.expiry || code.expiry->day.isValid());
    require(code.lot.size() <= 20 && code.serial.size() <= 20);
}

void check(const QString &typed)
{
    const auto scan = readScan(typed, today());
    const auto shape = scanShape(typed, today());
    const auto gtin = gtinOfScan(typed, today());
    require(!gtin || scan);
    require(!scan || shape == ScanShape::Code);
    if (!scan)
        return;
    require(!scan->readings.isEmpty() && scan->readings.size() <= 8);
    for (const auto &reading : scan->readings)
        checkReading(reading);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *const bytes = reinterpret_cast<const char *>(data);
    const auto length = static_cast<qsizetype>(size);
    check(QString::fromUtf8(bytes, length));
    check(QString::fromLatin1(bytes, length));
    // As keys of the Korean input method, which no bytes at random come near to.
    QString hangul;
    for (qsizetype i = 0; i < length; ++i)
        hangul += data[i] < 0x80 ? QChar(static_cast<char16_t>(data[i]))
                                 : QChar(static_cast<char16_t>(0xAC00 + 87 * (data[i] - 0x80)));
    check(hangul);
    return 0;
}
