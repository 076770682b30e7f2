// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DOMAIN_PRODUCT_H
#define PILLNUTS_DOMAIN_PRODUCT_H

#include "composition.h"
#include "identifiers.h"
#include "label/label_document.h"

#include <QDate>
#include <QVector>

#include <optional>

namespace pillnuts {

/// 전문 / 일반 / 의약외품 / 한약재 / 원료의약품.
enum class ProductKind { Unknown, Prescription, OverTheCounter, QuasiDrug, Herbal, RawMaterial };
/// Standing of the permit, from CANCEL_NAME. Closure of the company (폐업) and administrative
/// revocation are `Cancelled`.
enum class ProductStatus { Unknown, Normal, Cancelled, Withdrawn, Expired };

QString wireName(ProductKind kind); ///< rx, otc, quasi, herbal, raw, unknown
QString wireName(ProductStatus status); ///< normal, cancelled, withdrawn, expired, unknown
ProductKind readProductKind(
    const QString &text); ///< from ETC_OTC_CODE / SPCLTY_PBLC ("전문,희귀", "일반(안전상비)" …)
ProductStatus readProductStatus(const QString &text); ///< from CANCEL_NAME

/// MFDS class (분류): five digits and its name, "01140" "해열.진통.소염제".
struct DrugClass {
    QString number;
    QString name;
};

/// How a pill looks, as registered for identification (낱알식별).
struct PillLook {
    QString imprintFront;
    QString imprintBack;
    QString shape; ///< 원형, 장방형, 타원형 …
    QString colourFront; ///< may name two colours: "노랑, 투명"
    QString colourBack;
    QString lineFront; ///< "-", "+", "기타" or empty
    QString lineBack;
    QString lengthLong; ///< mm as printed
    QString lengthShort; ///< mm as printed
    QString thickness; ///< mm as printed
    QString form; ///< FORM_CODE_NAME
    QString imageUrl;
};

/// What a result row needs. Small enough to hold for every product.
struct ProductSummary {
    ProductId id;
    QString name; ///< with strength, single line
    QString englishName;
    QString company;
    ProductKind kind = ProductKind::Unknown;
    ProductStatus status = ProductStatus::Unknown;
    DrugClass drugClass;
    QString form; ///< dose form where a source names one
    QString narcotic; ///< 마약류 구분; empty when the source names none
    std::optional<PillLook> look;
    QDate permitDate;
};

/// Where the facts of a product come from.
struct DataSource {
    QString name; ///< "식약처 공공데이터 …", "Pillnuts 요약 …"
    QDate dataDate;
    bool isStarter = false; ///< hand-made starter facts, no label text of the ministry
};

/// A stop of sale or recall (회수·판매중지).
struct Recall {
    QDate ordered;
    QString reason;
    QString rank; ///< 회수 등급 where given
};

/// A DUR limit of one substance of the product as published, for display; no verdict.
struct DurNote {
    QString list; ///< 병용금기, 특정연령대금기, 임부금기, 용량주의, 투여기간주의, 노인주의,
                  ///< 효능군중복, 분할주의
    QString substance;
    SubstanceCode matchedCode; ///< the code of the product through which the row applies
    QString limit; ///< AGE_BASE, MAX_QTY, MAX_DOSAGE_TERM, GRADE, series as printed
    QString forms; ///< dose forms the row is restricted to; empty = all
    QString content;
    QString remark;
    QString notified; ///< NOTIFICATION_DATE as printed
};

struct Product {
    ProductSummary summary;
    QString companyEnglish;
    QString kindText; ///< as printed by the source
    QString statusText; ///< CANCEL_NAME as printed
    QString statusDate; ///< CANCEL_DATE as printed
    QString permitKind; ///< 허가 / 신고
    QString manufacturer; ///< CNSGN_MANUF
    QString appearance; ///< 성상
    QString storage;
    QString validTerm;
    QString packUnit;
    QString history; ///< GBN_NAME as printed
    bool rare = false; ///< 희귀의약품
    QDate changedDate;
    QVector<EdiCode> ediCodes;
    QVector<Gtin> gtins;
    QVector<AtcCode> atcCodes;
    QVector<Variant> variants; ///< empty when the source gives no composition
    std::optional<QVector<Excipient>>
        excipients; ///< absent when the source gives no additive list: not the same as "none"
    QVector<PillLook> looks;
    QVector<Recall> recalls;
    QVector<DurNote> durNotes;
    DataSource source;
};

enum class SectionKind {
    Efficacy,
    Dosage,
    Precaution,
    Professional,
    EasyEfficacy,
    EasyDosage,
    EasyWarning,
    EasyPrecaution,
    EasyInteraction,
    EasySideEffect,
    EasyStorage,
    StarterEfficacy,
    StarterDosage,
    StarterPrecaution
};

QString wireName(SectionKind kind); ///< efficacy, dosage, precaution, professional, easyEfficacy,
                                    ///< …, starterEfficacy, starterDosage, starterPrecaution
std::optional<SectionKind> readSectionKind(const QString &word); ///< of a wire word

/// One part of the label. `document` is set for permit documents, `text` always holds the exact
/// plain text.
struct LabelSection {
    SectionKind kind = SectionKind::Efficacy;
    QString title;
    QString text;
    std::optional<LabelDocument> document;
    bool cutAtSource = false; ///< the source lost what followed a '<' (e약은요)
    bool unreadable = false; ///< the document was not well-formed; `text` is its raw content
};

} // namespace pillnuts

#endif
