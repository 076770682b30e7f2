// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_rows.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace pillnuts {

namespace {

// The largest of the accepted lists has 0.9 MB.
constexpr qint64 largestFile = 32LL * 1024 * 1024;
constexpr QChar byteOrderMark(0xFEFF);

tl::unexpected<Error> refuse(const QString &message)
{
    return failure(ErrorKind::Refused, message);
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// CP949 is what Korean Windows calls "ANSI". Qt knows it only when it was built with ICU.
Result<QString> decodeKorean(const QByteArray &bytes)
{
    QStringDecoder korean("windows-949");
    if (!korean.isValid())
        return refuse(QCoreApplication::translate("BulkImport",
            "The text is in the encoding CP949 (EUC-KR), which this build cannot read. Save it as "
            "UTF-8."));
    const QString text = korean(bytes);
    if (korean.hasError() || text.contains(QChar::ReplacementCharacter))
        return refuse(QCoreApplication::translate(
            "BulkImport", "The text is neither UTF-8 nor CP949 (EUC-KR), or the file is damaged."));
    return text;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (isUtf16(bytes))
        return refuse(QCoreApplication::translate(
            "BulkImport", "The text is in the encoding UTF-16. Save it as UTF-8."));
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    if (utf8.hasError()) {
        auto korean = decodeKorean(bytes);
        if (!korean)
            return korean;
        text = *korean;
    }
    if (text.contains(QChar::Null))
        return refuse(QCoreApplication::translate(
            "BulkImport", "This is neither a table of text nor an Excel file."));
    while (text.startsWith(byteOrderMark))
        text.remove(0, 1);
    return text;
}

CsvRows::CsvRows(QString text)
    : m_text(std::move(text))
{
    while (m_text.endsWith(QLatin1Char('\n')) || m_text.endsWith(QLatin1Char('\r')))
        m_text.chop(1);
}

Result<std::unique_ptr<RowSource>> CsvRows::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("BulkImport", "The file %1 cannot be read.").arg(path),
            file.errorString());
    if (file.size() > largestFile)
        return refuse(QCoreApplication::translate(
            "BulkImport", "The file is larger than a list of DUR ingredients can be."));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("BulkImport", "The file %1 cannot be read.").arg(path),
            file.errorString());
    auto text = decodeText(bytes);
    if (!text)
        return tl::make_unexpected(text.error());
    return std::unique_ptr<RowSource>(new CsvRows(std::move(*text)));
}

Result<bool> CsvRows::next(Row &row)
{
    if (m_position > m_text.size() || m_text.isEmpty())
        return false;
    qsizetype end = m_text.indexOf(QLatin1Char('\n'), m_position);
    if (end < 0)
        end = m_text.size();
    QStringView line = QStringView(m_text).mid(m_position, end - m_position);
    m_position = end + 1;
    ++m_line;
    if (line.endsWith(u'\r'))
        line.chop(1);

    const QList<QStringView> fields = line.split(u',');
    if (m_line == 1)
        m_fieldCount = fields.size();
    if (fields.size() != m_fieldCount)
        return refuse(QCoreApplication::translate("BulkImport",
            "Line %1 has %2 fields where the header has %3: the file is damaged or was changed.")
                          .arg(m_line)
                          .arg(fields.size())
                          .arg(m_fieldCount));
    row.clear();
    for (const QStringView field : fields)
        row.append(Cell{field.toString(), false});
    return true;
}

} // namespace pillnuts
