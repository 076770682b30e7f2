// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_CSV_ROWS_H
#define PILLNUTS_BULK_CSV_ROWS_H

#include "row_source.h"

#include <QString>

#include <memory>

namespace pillnuts {

/// The lines of a nedrug CSV file. Its quotes are part of the texts: a reader that honours them
/// loses three quarters of the interaction list. Every line must have as many fields as the header.
class CsvRows final : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path);

    Result<bool> next(Row &row) override;

    int rowNumber() const override { return m_line; }

    QDate dayZero() const override { return {1899, 12, 30}; }

    bool isSqueezed() const override { return true; }

    qint64 bytesRead() const override { return qMin(m_position, m_text.size()); }

    qint64 bytesTotal() const override { return m_text.size(); }

private:
    explicit CsvRows(QString text);

    QString m_text; ///< without line ends after the last line
    qsizetype m_position = 0;
    qsizetype m_fieldCount = 0;
    int m_line = 0;
};

/// UTF-8 with or without byte order marks, or CP949 where this build can read it; anything else is
/// refused by name.
Result<QString> decodeText(const QByteArray &bytes);

} // namespace pillnuts

#endif
