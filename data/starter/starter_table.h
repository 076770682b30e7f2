// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_STARTER_STARTER_TABLE_H
#define PILLNUTS_DATA_STARTER_STARTER_TABLE_H

#include "result.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace pillnuts {

/// A hand-made table of the starter catalogue: UTF-8, tab-separated, no quoting; lines that begin
/// with '#' are comments, the first other line names the columns. Read strictly, so that a slip of
/// an editor cannot become a wrong medicine.
class StarterTable final {
public:
    /// One line of the table; valid as long as its table.
    class Row final {
    public:
        Row(const StarterTable &table, qsizetype index)
            : m_table(&table)
            , m_index(index)
        {
        }

        /// The cell of a column that was asked for when the table was read.
        const QString &operator[](const QString &column) const;
        /// A refusal that names the file and the line of this row.
        tl::unexpected<Error> refuse(const QString &why) const;

    private:
        const StarterTable *m_table;
        qsizetype m_index;
    };

    /// Reads `fileName` in `directory`; refuses anything but exactly `columns` in this order.
    static Result<StarterTable> read(
        const QString &directory, const QString &fileName, const QStringList &columns);

    QVector<Row> rows() const;

private:
    Outcome addLine(const QString &line, int number, const QStringList &columns);
    tl::unexpected<Error> refuse(int line, const QString &why) const;

    struct Line {
        int number = 0; ///< 1-based, for messages
        QStringList cells;
    };

    QString m_fileName;
    QHash<QString, qsizetype> m_columns;
    QVector<Line> m_lines;
};

} // namespace pillnuts

#endif
