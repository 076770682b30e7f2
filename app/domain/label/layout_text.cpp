// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label/layout_text.h"

#include <algorithm>

namespace pillnuts {

bool isLayoutSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

bool isLayoutOnly(QStringView text)
{
    return std::ranges::all_of(text, isLayoutSpace);
}

bool isLayoutOnly(const RichText &text)
{
    return std::ranges::all_of(
        text, [](const TextRun &run) { return isLayoutOnly(QStringView(run.text)); });
}

QString unwrapped(QStringView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size();) {
        qsizetype end = i;
        while (end < raw.size() && isLayoutSpace(raw.at(end)))
            ++end;
        const QStringView blanks = raw.sliced(i, end - i);
        if (blanks.contains(u'\n') || blanks.contains(u'\r'))
            text += u' ';
        else
            text += blanks;
        if (end < raw.size())
            text += raw.at(end++);
        i = end;
    }
    return text;
}

void trimLayout(RichText &text)
{
    while (!text.isEmpty()) {
        QString &last = text.last().text;
        while (!last.isEmpty() && isLayoutSpace(last.back()))
            last.chop(1);
        if (!last.isEmpty())
            break;
        text.removeLast();
    }
    while (!text.isEmpty()) {
        QString &first = text.first().text;
        while (!first.isEmpty() && isLayoutSpace(first.front()))
            first.remove(0, 1);
        if (!first.isEmpty())
            break;
        text.removeFirst();
    }
}

} // namespace pillnuts
