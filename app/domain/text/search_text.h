// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_TEXT_SEARCH_TEXT_H
#define PILLNUTS_DOMAIN_TEXT_SEARCH_TEXT_H

#include <QString>
#include <QVector>

#include <limits>

namespace pillnuts {

/// Text as label texts are searched: composed syllables, full-width forms and squared units in
/// plain letters, lower case, both micro signs as μ, every stretch of blanks and line ends one
/// blank. Unlike `foldText` it leaves out nothing that is printed.
QString searchText(QStringView text);

/// `searchText`, and from which character of `source` each of its characters comes.
struct TracedText {
    QString source; ///< the text, its syllables composed
    QString text;
    QVector<qsizetype> origins; ///< by place in `text`, and one more for its end
};

/// Of the first `most` characters of the folded text, where that is enough.
TracedText traceSearchText(
    QStringView text, qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace pillnuts

#endif
