// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starter_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("Starter", "The starter table %1 cannot be opened.")
                .arg(path),
            file.errorString());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        return failure(ErrorKind::Refused,
            QCoreApplication::translate("Starter", "The starter table %1 is not UTF-8 text.")
                .arg(path));
    return text;
}

} // namespace

const QString &StarterTable::Row::operator[](const QString &column) const
{
    const qsizetype at = m_table->m_columns.value(column, -1);
    Q_ASSERT_X(at >= 0, "StarterTable", "unknown column");
    return m_table->m_lines.at(m_index).cells.at(at);
}

tl::unexpected<Error> StarterTable::Row::refuse(const QString &why) const
{
    return m_table->refuse(m_table->m_lines.at(m_index).number, why);
}

Result<StarterTable> StarterTable::read(
    const QString &directory, const QString &fileName, const QStringList &columns)
{
    const auto text = readText(directory + u'/' + fileName);
    if (!text)
        return tl::make_unexpected(text.error());
    StarterTable table;
    table.m_fileName = fileName;
    int number = 0;
    for (const QString &line : text->split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (auto added = table.addLine(line, number, columns); !added)
            return tl::make_unexpected(added.error());
    }
    if (table.m_columns.isEmpty())
        return table.refuse(number, u"the header line is missing"_s);
    return table;
}

QVector<StarterTable::Row> StarterTable::rows() const
{
    QVector<Row> rows;
    rows.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        rows.append(Row(*this, i));
    return rows;
}

Outcome StarterTable::addLine(const QString &line, int number, const QStringList &columns)
{
    QStringList cells = line.split(u'\t');
    if (m_columns.isEmpty()) {
        if (cells != columns)
            return refuse(number, u"the columns are not \"%1\""_s.arg(columns.join(u' ')));
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_columns.insert(columns.at(i), i);
        return {};
    }
    if (cells.size() != columns.size())
        return refuse(number, u"%1 columns instead of %2"_s.arg(cells.size()).arg(columns.size()));
    for (const QString &cell : cells) {
        if (cell != cell.trimmed())
            return refuse(number, u"blanks around \"%1\""_s.arg(cell));
    }
    m_lines.append({.number = number, .cells = std::move(cells)});
    return {};
}

tl::unexpected<Error> StarterTable::refuse(int line, const QString &why) const
{
    return failure(ErrorKind::Refused,
        QCoreApplication::translate("Starter", "The starter table %1 is broken in line %2.")
            .arg(m_fileName)
            .arg(line),
        why);
}

} // namespace pillnuts
