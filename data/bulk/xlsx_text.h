// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_XLSX_TEXT_H
#define PILLNUTS_BULK_XLSX_TEXT_H

#include <QString>

#include <optional>

class QXmlStreamReader;

namespace pillnuts {

/// Decodes the _xHHHH_ form in which a workbook writes characters that XML cannot hold (ECMA-376
/// part 1, 22.9.2.19).
QString decodeEscapes(const QString &text);

/// The text of an `si` or `is` element with all its runs, without the reading aids for East Asian
/// text. The reader stands on its start and ends on its end.
QString readRichText(QXmlStreamReader &xml);

/// A stored number in plain notation: "200808876", "7.6". Nothing when it is no number or has lost
/// digits.
std::optional<QString> plainNumber(const QString &stored);

/// 0-based column of a cell reference: "A1" is 0, "AC12" is 28. Nothing when it is none.
std::optional<int> columnOf(QStringView reference);
/// 1-based row of a cell reference.
std::optional<int> rowOf(QStringView reference);

} // namespace pillnuts

#endif
