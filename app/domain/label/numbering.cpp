// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/numbering.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

/// The syllables that number paragraphs, in their order.
const QString &letters()
{
    static const QString text = u"가나다라마바사아자차카타파하"_s;
    return text;
}

/// Length of a number of at most two digits or of one numbering syllable at the start.
qsizetype markLength(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 3 && text.at(digits) >= u'0' && text.at(digits) <= u'9')
        ++digits;
    if (digits > 0)
        return digits < 3 ? digits : 0;
    return !text.isEmpty() && letters().contains(text.front()) ? 1 : 0;
}

} // namespace

int numberingDepth(QStringView paragraph)
{
    const QStringView text = paragraph.trimmed();
    if (text.isEmpty())
        return 0;
    if (text.front() >= u'①' && text.front() <= u'⑳')
        return 3;
    const bool bracketed = text.front() == u'(';
    const QStringView mark = bracketed ? text.sliced(1) : text;
    const qsizetype length = markLength(mark);
    if (length == 0 || length >= mark.size() || mark.at(length) != u')')
        return 0;
    return bracketed ? 2 : 1;
}

} // namespace pillnuts
