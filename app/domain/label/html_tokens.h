// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_LABEL_HTML_TOKENS_H
#define PILLNUTS_DOMAIN_LABEL_HTML_TOKENS_H

#include <QStringView>
#include <QVector>

namespace pillnuts {

/// A piece of an HTML fragment; its views point into the fragment.
struct HtmlToken {
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    QString name; ///< tag name in lower case; empty for text
    QStringView content; ///< the raw text, or what stands between tag name and '>'
};

/// Parts a fragment into tags and text. Only tags that labels are written in count as tags; every
/// other '<' is text
/// ("CrCl < 30", "<내수용>", "p<0.05"), so that no character is taken for markup by mistake.
/// Comments are left out.
QVector<HtmlToken> readHtmlTokens(QStringView html);

/// The value of an attribute with its entities decoded; a null string when there is none.
QString htmlAttribute(const HtmlToken &tag, QStringView name);

} // namespace pillnuts

#endif
