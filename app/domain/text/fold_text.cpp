// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/fold_text.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

constexpr char32_t fullWidthOffset = 0xFEE0;

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Roman numerals, letter-like signs (ℓ) and squared units (㎎): their compatibility form is the
/// plain spelling.
bool hasPlainSpelling(char32_t c)
{
    return (c >= 0x2160 && c <= 0x217F) || c == U'ℓ' || (c >= 0x3371 && c <= 0x33DF);
}

QString plainSpelling(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        return {QChar(static_cast<char16_t>(c - fullWidthOffset))};
    if (c == U'µ')
        return u"μ"_s;
    const QString self = QString::fromUcs4(&c, 1);
    return hasPlainSpelling(c) ? self.normalized(QString::NormalizationForm_KC) : self;
}

QString spelledOut(QStringView text)
{
    QString plain;
    for (const char32_t c : text.toString().normalized(QString::NormalizationForm_C).toUcs4())
        plain += plainSpelling(c);
    plain.remove(u"㈜"_s).remove(u"(주)"_s).remove(u"주식회사"_s);
    return std::move(plain).toLower();
}

/// Whether `c` at `i` is a sign that tells figures apart.
bool partsFigures(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c != u'.' && c != u'/' && c != u'-')
        return false;
    return i > 0 && i + 1 < text.size() && isDigit(text.at(i - 1).unicode())
        && isDigit(text.at(i + 1).unicode());
}

} // namespace

QString foldText(QStringView text)
{
    const QString plain = spelledOut(text);
    QString key;
    key.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'%'
            || partsFigures(plain, i))
            key += c;
    }
    return key.replace(u"그람"_s, u"그램"_s);
}

} // namespace pillnuts
