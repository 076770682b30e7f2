// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/facts/daily_maximum.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

const QString doseList = u"용량주의"_s;

/// A limit that is one mass: "4,000밀리그램", or with the substance before it, "아세트아미노펜
/// 4,000밀리그램".
std::optional<Amount> readLimit(const DurNote &note)
{
    QString limit = note.limit.trimmed();
    if (limit.startsWith(note.substance))
        limit = limit.mid(note.substance.size()).trimmed();
    static const QRegularExpression mass(
        u"^([\\d.,]+)\\s*(밀리그[램람]|마이크로그[램람]|그[램람]|mg|µg|g)$"_s);
    const auto match = mass.match(limit);
    if (!match.hasMatch())
        return std::nullopt;
    Amount amount = readAmount(match.captured(1), match.captured(2));
    if (!amount.milligrams() || amount.milligrams()->isZero())
        return std::nullopt;
    return amount;
}

/// Sustained-release forms have limits of their own; a limit for 정제 is not theirs.
bool tokenCovers(const QString &token, const QString &form)
{
    if (form.contains(u"서방"_s) != token.contains(u"서방"_s))
        return false;
    if (form.contains(token))
        return true;
    const bool tablet = form.endsWith(u"정"_s) || form.contains(u"정제"_s);
    const bool capsule = form.contains(u"캡슐"_s);
    if (token == u"정제"_s)
        return tablet;
    if (token == u"고형제"_s)
        return tablet || capsule || form.contains(u"산제"_s) || form.contains(u"과립"_s);
    return false;
}

bool coversForm(const DurNote &note, const QString &form)
{
    const auto allForms
        = [](const QString &text) { return QString(text).remove(u' ').contains(u"모든제형"_s); };
    if (note.forms.isEmpty() || allForms(note.content) || allForms(note.remark))
        return true;
    if (form.isEmpty())
        return false;
    const QStringList tokens = note.forms.split(QRegularExpression(u"[/,]"_s), Qt::SkipEmptyParts);
    return std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) {
        return tokenCovers(token.trimmed(), form);
    });
}

QVector<DurNote> ownNotes(const Product &product, const Ingredient &ingredient)
{
    QVector<DurNote> notes;
    for (const DurNote &note : product.durNotes) {
        const bool own = !note.substance.isEmpty() && ingredient.name.contains(note.substance);
        if (note.list == doseList && note.matchedCode == ingredient.code && own)
            notes += note;
    }
    return notes;
}

QString limitText(const DurNote &note)
{
    const auto amount = readLimit(note);
    return amount ? amount->display() : note.limit;
}

QString basisText(const DurNote &note)
{
    QStringList parts{note.substance};
    for (const QString &part : {note.forms, note.content, note.remark}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u" · "_s);
}

std::optional<double> portionOf(
    const QVector<DurNote> &notes, const Product &product, const Ingredient &ingredient)
{
    const auto amount = ingredient.amount.milligrams();
    const DurNote &note = notes.first();
    const auto limit = readLimit(note);
    const bool same = std::all_of(notes.begin(), notes.end(), [&](const DurNote &other) {
        return limitText(other) == limitText(note) && coversForm(other, product.summary.form);
    });
    if (!amount || !limit || !same || note.substance != ingredient.name)
        return std::nullopt;
    return amount->toDouble() / limit->milligrams()->toDouble();
}

} // namespace

std::optional<DailyMaximum> dailyMaximum(
    const Product &product, const Variant &variant, const Ingredient &ingredient)
{
    if (ingredient.code.isEmpty())
        return std::nullopt;
    const QVector<DurNote> notes = ownNotes(product, ingredient);
    if (notes.isEmpty())
        return std::nullopt;
    DailyMaximum maximum;
    QStringList limits;
    QStringList bases;
    for (const DurNote &note : notes) {
        if (!limits.contains(limitText(note)))
            limits += limitText(note);
        if (!bases.contains(basisText(note)))
            bases += basisText(note);
    }
    maximum.limit = limits.join(u" / "_s);
    maximum.basis = bases.join(u'\n');
    if (!totalName(variant).isEmpty())
        maximum.portion = portionOf(notes, product, ingredient);
    return maximum;
}

QString totalName(const Variant &variant)
{
    QString total = variant.total.trimmed();
    if (total.endsWith(u" 중"_s))
        total.chop(2);
    return total.trimmed();
}

} // namespace pillnuts
