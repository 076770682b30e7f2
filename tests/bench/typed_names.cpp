// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_names.h"

#include "ime_model.h"
#include "random.h"

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

QString stemOf(const QString &name)
{
    constexpr qsizetype longest = 8;
    qsizetype end = 0;
    while (end < name.size() && end < longest && name[end].isLetter())
        ++end;
    return name.left(end);
}

QString asHangul(const QString &letters)
{
    static const QString layout = u"qwertyuiopasdfghjklzxcvbnmQWERTOP"_s;
    static const QString jamo
        = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"_s;
    QString keys;
    for (const QChar c : letters)
        keys += layout.contains(c) ? jamo[layout.indexOf(c)] : c;
    return typedSteps(keys).last();
}

} // namespace

QStringList pickStems(const QVector<SearchEntry> &entries, int count)
{
    Random random(99);
    QStringList stems;
    for (int tries = 0; stems.size() < count && tries < 20 * count; ++tries) {
        const QString stem
            = stemOf(entries[random.below(static_cast<int>(entries.size()))].summary.name);
        if (stem.size() >= 2)
            stems.append(stem);
    }
    return stems;
}

QStringList keystrokes(const QStringList &stems)
{
    QStringList steps;
    for (const QString &stem : stems)
        steps += typedSteps(stem);
    return steps;
}

QString withTypo(const QString &stem, int seed)
{
    Random random(static_cast<std::uint64_t>(seed));
    QString keys = pressedLetters(stem);
    const int at = 1 + random.below(static_cast<int>(keys.size()) - 2);
    switch (random.below(4)) {
    case 0:
        keys[at] = u"dkrslgt"_s[random.below(7)];
        break;
    case 1:
        keys.remove(at, 1);
        break;
    case 2:
        keys.insert(at, keys[at]);
        break;
    default: {
        const QChar first = keys[at];
        keys[at] = keys[at + 1];
        keys[at + 1] = first;
    }
    }
    return asHangul(keys);
}

} // namespace pillnuts::bench
