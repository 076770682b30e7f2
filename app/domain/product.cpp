// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pillnuts {

QString wireName(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Prescription:
        return u"rx"_s;
    case ProductKind::OverTheCounter:
        return u"otc"_s;
    case ProductKind::QuasiDrug:
        return u"quasi"_s;
    case ProductKind::Herbal:
        return u"herbal"_s;
    case ProductKind::RawMaterial:
        return u"raw"_s;
    case ProductKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString wireName(ProductStatus status)
{
    switch (status) {
    case ProductStatus::Normal:
        return u"normal"_s;
    case ProductStatus::Cancelled:
        return u"cancelled"_s;
    case ProductStatus::Withdrawn:
        return u"withdrawn"_s;
    case ProductStatus::Expired:
        return u"expired"_s;
    case ProductStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString wireName(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Efficacy:
        return u"efficacy"_s;
    case SectionKind::Dosage:
        return u"dosage"_s;
    case SectionKind::Precaution:
        return u"precaution"_s;
    case SectionKind::Professional:
        return u"professional"_s;
    case SectionKind::EasyEfficacy:
        return u"easyEfficacy"_s;
    case SectionKind::EasyDosage:
        return u"easyDosage"_s;
    case SectionKind::EasyWarning:
        return u"easyWarning"_s;
    case SectionKind::EasyPrecaution:
        return u"easyPrecaution"_s;
    case SectionKind::EasyInteraction:
        return u"easyInteraction"_s;
    case SectionKind::EasySideEffect:
        return u"easySideEffect"_s;
    case SectionKind::EasyStorage:
        return u"easyStorage"_s;
    case SectionKind::StarterEfficacy:
        return u"starterEfficacy"_s;
    case SectionKind::StarterDosage:
        return u"starterDosage"_s;
    case SectionKind::StarterPrecaution:
        break;
    }
    return u"starterPrecaution"_s;
}

std::optional<SectionKind> readSectionKind(const QString &word)
{
    for (int kind = 0; kind <= static_cast<int>(SectionKind::StarterPrecaution); ++kind) {
        if (wireName(static_cast<SectionKind>(kind)) == word)
            return static_cast<SectionKind>(kind);
    }
    return {};
}

ProductKind readProductKind(const QString &text)
{
    // Narcotics and psychotropics (마약, 향정신성의약품) are dispensed on prescription only;
    // 한외마약 are not.
    static const std::array<std::pair<QString, ProductKind>, 8> words{{
        {u"의약외품"_s, ProductKind::QuasiDrug},
        {u"원료의약품"_s, ProductKind::RawMaterial},
        {u"한약재"_s, ProductKind::Herbal},
        {u"전문"_s, ProductKind::Prescription},
        {u"일반"_s, ProductKind::OverTheCounter},
        {u"안전상비"_s, ProductKind::OverTheCounter},
        {u"마약"_s, ProductKind::Prescription},
        {u"향정신성"_s, ProductKind::Prescription},
    }};
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u"전문"_s) && trimmed.contains(u"일반"_s))
        return ProductKind::Unknown;
    for (const auto &[word, kind] : words) {
        if (trimmed.startsWith(word))
            return kind;
    }
    return ProductKind::Unknown;
}

ProductStatus readProductStatus(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"정상"_s)
        return ProductStatus::Normal;
    if (trimmed.contains(u"취소"_s) || trimmed.startsWith(u"폐업"_s))
        return ProductStatus::Cancelled;
    if (trimmed.startsWith(u"취하"_s))
        return ProductStatus::Withdrawn;
    if (trimmed.startsWith(u"유효기간"_s))
        return ProductStatus::Expired;
    return ProductStatus::Unknown;
}

} // namespace pillnuts
