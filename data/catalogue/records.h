// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef PILLNUTS_DATA_CATALOGUE_RECORDS_H
#define PILLNUTS_DATA_CATALOGUE_RECORDS_H

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>

namespace pillnuts {

// One struct per kind of row that a source delivers. Texts are trimmed of blanks at both ends, CRLF
// is LF, a null is an empty string; otherwise they are as the source wrote them. Dates that cannot
// be read are invalid.

/// Permit list (getDrugPrdtPrmsnInq).
struct PermitListRecord {
    QString itemSeq;
    QString name;
    QString englishName;
    QString company;
    QString companyEnglish;
    QString companySeq; ///< ENTP_SEQ
    QDate permitDate;
    QString kindText; ///< SPCLTY_PBLC
    QString classText; ///< PRDUCT_TYPE: "[03310]혈액대용제"
    QString permitKind; ///< PERMIT_KIND_CODE, a name
    QString ingredientsEnglish; ///< ITEM_INGR_NAME
    QString cancelDate; ///< as printed
    QString cancelName;
    QString ediCodes; ///< comma list
    QString imageUrl; ///< BIG_PRDT_IMG_URL
};

/// Permit detail (getDrugPrdtPrmsnDtlInq).
struct PermitDetailRecord {
    QString itemSeq;
    QString name;
    QString englishName;
    QString company;
    QString companyEnglish;
    QDate permitDate;
    QString manufacturer; ///< CNSGN_MANUF
    QString kindText; ///< ETC_OTC_CODE
    QString appearance; ///< CHART
    QString barcodes; ///< BAR_CODE, comma list
    QString materialName;
    QString excipients; ///< INGR_NAME, coded list
    QString storage;
    QString validTerm;
    QString packUnit;
    QString ediCodes;
    QString permitKind; ///< PERMIT_KIND_NAME
    QString materialFlag; ///< MAKE_MATERIAL_FLAG: 완제의약품, 원료의약품, 한약재
    QString cancelDate;
    QString cancelName;
    QDate changedDate;
    QString narcotic; ///< NARCOTIC_KIND_CODE
    QString history; ///< GBN_NAME
    QString mainIngredients; ///< MAIN_ITEM_INGR, coded list
    QString mainIngredientsEnglish; ///< MAIN_INGR_ENG
    QString atcCode;
    bool rare = false;
    QString efficacyXml; ///< EE_DOC_DATA
    QString dosageXml; ///< UD_DOC_DATA
    QString precautionXml; ///< NB_DOC_DATA
    QString professionalXml; ///< PN_DOC_DATA
};

/// Main ingredient row (getDrugPrdtMcpnDtlInq): one product × total variant × ingredient.
struct ComponentRecord {
    QString itemSeq;
    QString permitNo; ///< ENTRPS_PRMISN_NO
    QString totalSeq; ///< TAMT_SEQ
    QString serial; ///< MTRAL_SN
    QString code; ///< MTRAL_CODE
    QString name; ///< MTRAL_NM
    QString quantity; ///< QNT
    QString unit; ///< INGD_UNIT_CD
    QString englishName; ///< MAIN_INGR_ENG
};

/// e약은요 (getDrbEasyDrugList).
struct EasyRecord {
    QString itemSeq;
    QString name;
    QString company;
    QString efficacy;
    QString dosage;
    QString warning;
    QString precaution;
    QString interaction;
    QString sideEffect;
    QString storage;
    QDate openDate;
    QDate updateDate;
    QString imageUrl;
    QString ingredients; ///< only in the nedrug export: comma list of main ingredients
};

/// Pill identification (getMdcinGrnIdntfcInfoList).
struct PillRecord {
    QString itemSeq;
    QString name;
    QString company;
    QString companySeq;
    QString appearance;
    QString imageUrl;
    QString imprintFront;
    QString imprintBack;
    QString shape;
    QString colourFront;
    QString colourBack;
    QString lineFront;
    QString lineBack;
    QString lengthLong;
    QString lengthShort;
    QString thickness;
    QString classNumber;
    QString className;
    QString kindText;
    QDate permitDate;
    QString form;
    QString ediCodes;
    QString englishName;
};

/// The lists of the DUR ingredient level.
enum class DurList { Interaction, Age, Pregnancy, Dose, Duration, Elderly, Class };

/// One row of a DUR ingredient list.
struct DurRecord {
    DurList list = DurList::Interaction;
    QString serial; ///< DUR_SEQ; empty in the interaction list
    QString mixType; ///< 단일 / 복합
    QString code; ///< D######
    QString englishName;
    QString name;
    QString mix; ///< the combination a 복합 row applies to
    QString origins; ///< ORI: coded list with '/'
    QString classText;
    QString forms; ///< FORM_NAME
    QString limit; ///< AGE_BASE, MAX_QTY, MAX_DOSAGE_TERM or GRADE as printed
    QString effectGroup; ///< EFFECT_CODE / 효능군
    QString series; ///< SERS_NAME
    QString partnerMixType;
    QString partnerCode;
    QString partnerEnglishName;
    QString partnerName;
    QString partnerMix;
    QString partnerOrigins;
    QString partnerClass;
    QString notified; ///< NOTIFICATION_DATE as printed
    QString content; ///< PROHBT_CONTENT
    QString remark;
    bool deleted = false; ///< DEL_YN = 삭제: kept out of the catalogue
};

/// 서방정 분할주의 (product level).
struct SplitRecord {
    QString itemSeq;
    QString name;
    QString company;
    QString form;
    QString content;
    QString remark;
};

/// Recall or stop of sale.
struct RecallRecord {
    QString itemSeq;
    QString key; ///< what makes the row unique in its list
    QString name;
    QString company;
    QString reason;
    QDate ordered;
    QString rank;
};

/// Starter facts (data/starter): a product known from hand-made tables, with a summary that is not
/// the label.
struct StarterRecord {
    QString itemSeq;
    QString summaryUse;
    QString summaryDose;
    QString summaryCaution;
    QString form; ///< dose form, also of products without a pill row
};

using Record = std::variant<PermitListRecord,
    PermitDetailRecord,
    ComponentRecord,
    EasyRecord,
    PillRecord,
    DurRecord,
    SplitRecord,
    RecallRecord,
    StarterRecord>;

} // namespace pillnuts

#endif
