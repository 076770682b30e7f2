// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ime_model.h"

using namespace Qt::StringLiterals;

namespace pillnuts::bench {

namespace {

const QString Initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"_s;
const QString Medials = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"_s;
const QString Finals = u" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"_s;
// Each compound jamo followed by the two keys it is made of.
const QString Compounds
    = u"ㅘㅗㅏㅙㅗㅐㅚㅗㅣㅝㅜㅓㅞㅜㅔㅟㅜㅣㅢㅡㅣㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅ"_s;
const QString Layout = u"qwertyuiopasdfghjklzxcvbnmQWERTOP"_s;
const QString LayoutJamo = u"ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ"_s;

bool isSyllable(QChar c)
{
    return c >= QChar(0xAC00) && c <= QChar(0xD7A3);
}

QChar joined(QChar first, QChar second)
{
    for (qsizetype i = 0; i < Compounds.size(); i += 3) {
        if (Compounds[i + 1] == first && Compounds[i + 2] == second)
            return Compounds[i];
    }
    return {};
}

/// A jamo as the keys it takes.
QString keysOf(QChar jamo)
{
    for (qsizetype i = 0; i < Compounds.size(); i += 3) {
        if (Compounds[i] == jamo)
            return Compounds.sliced(i + 1, 2);
    }
    return QString(jamo);
}

QString keysOfSyllable(QChar c)
{
    const int form = c.unicode() - 0xAC00;
    QString keys = Initials[form / 588] + keysOf(Medials[form % 588 / 28]);
    if (form % 28 != 0)
        keys += keysOf(Finals[form % 28]);
    return keys;
}

QString pressedJamo(QStringView text)
{
    QString keys;
    for (const QChar c : text)
        keys += isSyllable(c) ? keysOfSyllable(c) : QString(c);
    return keys;
}

/// The syllable that is being composed, and the text before it.
class Composer {
public:
    void press(QChar key)
    {
        if (Medials.contains(key))
            vowel(key);
        else if (Initials.contains(key))
            consonant(key);
        else {
            commit();
            m_done += key;
        }
    }

    QString text() const { return m_done + current(); }

private:
    void consonant(QChar key)
    {
        if (m_initial.isNull() || m_medial.isNull()) {
            commit();
            m_initial = key;
            return;
        }
        const QChar final = m_final.isNull() ? key : joined(m_final, key);
        if (!final.isNull() && Finals.contains(final)) {
            m_final = final;
            return;
        }
        commit();
        m_initial = key;
    }

    void vowel(QChar key)
    {
        if (!m_final.isNull()) {
            const QString keys = keysOf(m_final);
            m_final = keys.size() > 1 ? keys[0] : QChar();
            commit();
            m_initial = keys.back();
        }
        const QChar medial = m_medial.isNull() ? key : joined(m_medial, key);
        if (medial.isNull()) {
            commit();
            m_medial = key;
        } else {
            m_medial = medial;
        }
    }

    QString current() const
    {
        if (m_initial.isNull() || m_medial.isNull())
            return (m_initial.isNull() ? QString() : QString(m_initial))
                + (m_medial.isNull() ? QString() : QString(m_medial));
        const auto initial = static_cast<int>(Initials.indexOf(m_initial));
        const auto medial = static_cast<int>(Medials.indexOf(m_medial));
        const auto final = m_final.isNull() ? 0 : static_cast<int>(Finals.indexOf(m_final));
        return QString(QChar(0xAC00 + initial * 588 + medial * 28 + final));
    }

    void commit()
    {
        m_done += current();
        m_initial = m_medial = m_final = QChar();
    }

    QString m_done;
    QChar m_initial;
    QChar m_medial;
    QChar m_final;
};

} // namespace

QStringList typedSteps(QStringView text)
{
    Composer composer;
    QStringList steps;
    const QString keys = pressedJamo(text);
    for (const QChar key : keys) {
        composer.press(key);
        steps.append(composer.text());
    }
    return steps;
}

QString pressedLetters(QStringView text)
{
    QString letters;
    const QString keys = pressedJamo(text);
    for (const QChar key : keys) {
        const qsizetype at = LayoutJamo.indexOf(key);
        letters += at < 0 ? key : Layout[at];
    }
    return letters;
}

QString initialsOf(QStringView text)
{
    QString initials;
    for (const QChar c : text)
        initials += isSyllable(c) ? Initials[(c.unicode() - 0xAC00) / 588] : c;
    return initials;
}

} // namespace pillnuts::bench
