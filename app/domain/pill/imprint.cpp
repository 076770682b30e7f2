// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pill/imprint.h"

#include "text/fold_text.h"

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

const QString &scoreWord()
{
    static const QString word = u"분할선"_s;
    return word;
}

const QString &markWord()
{
    static const QString word = u"마크"_s;
    return word;
}

QString withoutCross(QString text)
{
    return text.replace(u"십자"_s + scoreWord(), scoreWord());
}

QString printedSide(const QString &registered)
{
    const auto imprint = readImprint(registered);
    QStringList parts = imprint.parts;
    parts.removeAll(QString());
    if (parts.isEmpty() && imprint.hasMark)
        return markWord();
    return parts.join(u'|');
}

/// The letter that stands for all that look like `c`.
QChar lookAlike(QChar c)
{
    switch (c.unicode()) {
    case u'o':
    case u'q':
        return u'0';
    case u'i':
    case u'l':
        return u'1';
    case u'z':
        return u'2';
    case u's':
        return u'5';
    case u'g':
        return u'6';
    case u'b':
        return u'8';
    default:
        return c;
    }
}

} // namespace

Imprint readImprint(const QString &registered)
{
    Imprint imprint;
    imprint.hasMark = registered.contains(markWord());
    QString text = registered;
    text.remove(markWord());
    imprint.parts = withoutCross(text).split(scoreWord());
    for (auto &part : imprint.parts)
        part = part.simplified();
    return imprint;
}

QString printedImprint(const PillLook &look)
{
    QStringList sides{printedSide(look.imprintFront), printedSide(look.imprintBack)};
    sides.removeAll(QString());
    return sides.join(u" · "_s);
}

QString imprintKey(QStringView imprint)
{
    QString text = imprint.toString();
    text.remove(u'™').remove(u'®'); // their compatibility forms are letters that nobody reads
    text = withoutCross(text.normalized(QString::NormalizationForm_KC));
    // A score line parts letters: it must not bring figures together around a point.
    text.replace(markWord(), u" "_s).replace(scoreWord(), u" "_s);
    text.replace(u'∧', u'a').replace(u'Λ', u'a').replace(u'⁄', u'/');
    QString key = foldText(text);
    return key.remove(u'-');
}

QString lookAlikeKey(const QString &key)
{
    QString alike;
    alike.reserve(key.size());
    for (const QChar c : key) {
        if (c != u'.' && c != u'/')
            alike += lookAlike(c);
    }
    return alike;
}

} // namespace pillnuts
