// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_BULK_ROW_LAYOUT_H
#define PILLNUTS_BULK_ROW_LAYOUT_H

#include "row_source.h"

#include <QHash>
#include <QString>

#include <span>
#include <variant>

namespace pillnuts {

/// The names of a header row. Blanks, line breaks, byte order marks and question marks in a name do
/// not count.
class Header final {
public:
    explicit Header(const Row &row);

    bool has(QStringView name) const;
    bool hasAny(std::initializer_list<QStringView> names) const;
    /// First column with one of the names, which are parted by '|'; -1 when there is none.
    int find(QStringView names) const;

    /// A name that stands over two columns; empty when there is none.
    const QString &repeatedName() const { return m_repeatedName; }

    int size() const { return m_size; }

private:
    QHash<QString, int> m_columns;
    QString m_repeatedName;
    int m_size = 0;
};

/// Where a field of a record stands in a file.
template <typename R>
struct Column {
    std::variant<QString R::*, QDate R::*> field;
    QStringView names; ///< header names by which it is known, parted by '|'
    int digits = 0; ///< length of a code whose leading zeros are lost when it is stored as a number
};

/// Trimmed at both ends, CRLF as LF.
QString cleanText(const QString &text);
/// With the leading zeros that a number cell has lost.
QString codeText(const Cell &cell, int digits);
/// From text in any of the source's forms or from a day number; invalid when it cannot be read.
QDate cellDate(const Cell &cell, QDate dayZero);

/// Fills the fields of a record from the cells of a row.
template <typename R>
class RowLayout final {
public:
    RowLayout(const Header &header, std::span<const Column<R>> columns, QDate dayZero)
        : m_dayZero(dayZero)
    {
        for (const Column<R> &column : columns) {
            if (const int index = header.find(column.names); index >= 0)
                m_places.append({index, column});
        }
    }

    R read(const Row &row) const
    {
        R record;
        for (const Place &place : m_places) {
            if (place.index < row.size())
                fill(record, place.column, row.at(place.index));
        }
        return record;
    }

private:
    struct Place {
        int index = 0;
        Column<R> column;
    };

    void fill(R &record, const Column<R> &column, const Cell &cell) const
    {
        if (const auto *date = std::get_if<QDate R::*>(&column.field))
            record.**date = cellDate(cell, m_dayZero);
        else
            record.*std::get<QString R::*>(column.field) = codeText(cell, column.digits);
    }

    QVector<Place> m_places;
    QDate m_dayZero;
};

} // namespace pillnuts

#endif
