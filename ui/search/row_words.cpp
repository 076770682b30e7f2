// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/row_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pillnuts {

namespace {

QString words(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("ResultRow", text, comment);
}

QString fieldWord(HitReason reason)
{
    switch (reason) {
    case HitReason::Name:
        return {};
    case HitReason::Prefix:
        return words(QT_TRANSLATE_NOOP("ResultRow", "starts so"));
    case HitReason::Infix:
        return words(QT_TRANSLATE_NOOP("ResultRow", "in the name"));
    case HitReason::Initials:
        return words(QT_TRANSLATE_NOOP("ResultRow", "initials"));
    case HitReason::Keyboard:
        return words(QT_TRANSLATE_NOOP("ResultRow", "other keyboard"));
    case HitReason::Ingredient:
        return words(QT_TRANSLATE_NOOP("ResultRow", "ingredient"));
    case HitReason::Company:
        return words(QT_TRANSLATE_NOOP("ResultRow", "company"));
    case HitReason::English:
        return words(QT_TRANSLATE_NOOP("ResultRow", "English name"));
    case HitReason::Edi:
        return words(QT_TRANSLATE_NOOP("ResultRow", "insurance code"));
    case HitReason::Gtin:
        return words(QT_TRANSLATE_NOOP("ResultRow", "barcode"));
    case HitReason::Imprint:
        return words(QT_TRANSLATE_NOOP("ResultRow", "imprint"));
    case HitReason::Typo:
        return words(QT_TRANSLATE_NOOP("ResultRow", "spelt differently"));
    case HitReason::Type:
        return words(QT_TRANSLATE_NOOP("ResultRow", "type"));
    }
    return {};
}

} // namespace

QString kindWord(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Unknown:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Kind unknown"));
    case ProductKind::Prescription:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Rx"));
    case ProductKind::OverTheCounter:
        return words(QT_TRANSLATE_NOOP("ResultRow", "OTC"));
    case ProductKind::QuasiDrug:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Quasi-drug"));
    case ProductKind::Herbal:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Herbal material"));
    case ProductKind::RawMaterial:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Raw material"));
    }
    return {};
}

QString statusWord(ProductStatus status)
{
    switch (status) {
    case ProductStatus::Unknown:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Status unknown"));
    case ProductStatus::Normal:
        return {};
    case ProductStatus::Cancelled:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Cancelled"));
    case ProductStatus::Withdrawn:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Withdrawn"));
    case ProductStatus::Expired:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Expired"));
    }
    return {};
}

QString narcoticWord(const QString &narcotic)
{
    const QString text = narcotic.simplified();
    return text == u"-"_s || text == u"해당없음"_s ? QString() : text;
}

QString reasonWord(const SearchHit &hit)
{
    if (hit.reason == HitReason::Imprint && hit.matched.isEmpty())
        return words(QT_TRANSLATE_NOOP("ResultRow", "no imprint"));
    const QString field = fieldWord(hit.reason);
    return hit.matched.isEmpty() || field.isEmpty() ? field : field + u" · "_s + hit.matched;
}

QString orderWord(SortOrder order)
{
    switch (order) {
    case SortOrder::Relevance:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Best match first"));
    case SortOrder::Name:
        return words(QT_TRANSLATE_NOOP("ResultRow", "By name"));
    case SortOrder::Company:
        return words(QT_TRANSLATE_NOOP("ResultRow", "By company"));
    case SortOrder::Newest:
        return words(QT_TRANSLATE_NOOP("ResultRow", "Newest first"));
    }
    return {};
}

QString rowSentence(const ProductSummary &product, const SearchHit &hit)
{
    QStringList parts{product.name,
        statusWord(product.status),
        narcoticWord(product.narcotic),
        kindWord(product.kind),
        product.drugClass.name,
        product.company,
        reasonWord(hit)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace pillnuts
