// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_fields.h"

#include <array>

namespace pillnuts {

namespace {

template <typename Record>
constexpr RecordField<Record> text(std::string_view name, QString Record::*member)
{
    RecordField<Record> field;
    field.name = name;
    field.text = member;
    return field;
}

template <typename Record>
constexpr RecordField<Record> date(std::string_view name, QDate Record::*member)
{
    RecordField<Record> field;
    field.name = name;
    field.date = member;
    return field;
}

template <typename Record>
constexpr RecordField<Record> document(std::string_view name, QString Record::*member)
{
    RecordField<Record> field;
    field.name = name;
    field.document = member;
    return field;
}

template <typename Record>
constexpr RecordField<Record> flag(std::string_view name, bool Record::*member, const char *yes)
{
    RecordField<Record> field;
    field.name = name;
    field.flag = member;
    field.yes = yes;
    return field;
}

using List = PermitListRecord;
constexpr std::array permitList{
    text("ITEM_SEQ", &List::itemSeq),
    text("ITEM_NAME", &List::name),
    text("ITEM_ENG_NAME", &List::englishName),
    text("ENTP_NAME", &List::company),
    text("ENTP_ENG_NAME", &List::companyEnglish),
    text("ENTP_SEQ", &List::companySeq),
    date("ITEM_PERMIT_DATE", &List::permitDate),
    text("SPCLTY_PBLC", &List::kindText),
    text("PRDUCT_TYPE", &List::classText),
    text("ITEM_INGR_NAME", &List::ingredientsEnglish),
    text("BIG_PRDT_IMG_URL", &List::imageUrl),
    text("PERMIT_KIND_CODE", &List::permitKind),
    text("CANCEL_DATE", &List::cancelDate),
    text("CANCEL_NAME", &List::cancelName),
    text("EDI_CODE", &List::ediCodes),
};

using Detail = PermitDetailRecord;
constexpr std::array permitDetail{
    text("ITEM_SEQ", &Detail::itemSeq),
    text("ITEM_NAME", &Detail::name),
    text("ENTP_NAME", &Detail::company),
    date("ITEM_PERMIT_DATE", &Detail::permitDate),
    text("CNSGN_MANUF", &Detail::manufacturer),
    text("ETC_OTC_CODE", &Detail::kindText),
    text("CHART", &Detail::appearance),
    text("BAR_CODE", &Detail::barcodes),
    text("MATERIAL_NAME", &Detail::materialName),
    text("STORAGE_METHOD", &Detail::storage),
    text("VALID_TERM", &Detail::validTerm),
    text("PACK_UNIT", &Detail::packUnit),
    text("EDI_CODE", &Detail::ediCodes),
    text("PERMIT_KIND_NAME", &Detail::permitKind),
    text("MAKE_MATERIAL_FLAG", &Detail::materialFlag),
    text("CANCEL_DATE", &Detail::cancelDate),
    text("CANCEL_NAME", &Detail::cancelName),
    date("CHANGE_DATE", &Detail::changedDate),
    text("NARCOTIC_KIND_CODE", &Detail::narcotic),
    text("GBN_NAME", &Detail::history),
    document("EE_DOC_DATA", &Detail::efficacyXml),
    document("UD_DOC_DATA", &Detail::dosageXml),
    document("NB_DOC_DATA", &Detail::precautionXml),
    document("PN_DOC_DATA", &Detail::professionalXml),
    text("MAIN_ITEM_INGR", &Detail::mainIngredients),
    text("INGR_NAME", &Detail::excipients),
    text("ATC_CODE", &Detail::atcCode),
    text("ITEM_ENG_NAME", &Detail::englishName),
    text("ENTP_ENG_NAME", &Detail::companyEnglish),
    text("MAIN_INGR_ENG", &Detail::mainIngredientsEnglish),
    flag("RARE_DRUG_YN", &Detail::rare, "Y"),
};

using Component = ComponentRecord;
constexpr std::array component{
    text("ENTRPS_PRMISN_NO", &Component::permitNo),
    text("MTRAL_SN", &Component::serial),
    text("MTRAL_CODE", &Component::code),
    text("MTRAL_NM", &Component::name),
    text("QNT", &Component::quantity),
    text("INGD_UNIT_CD", &Component::unit),
    text("ITEM_SEQ", &Component::itemSeq),
    text("MAIN_INGR_ENG", &Component::englishName),
    text("TAMT_SEQ", &Component::totalSeq),
};

using Easy = EasyRecord;
constexpr std::array easy{
    text("entpName", &Easy::company),
    text("itemName", &Easy::name),
    text("itemSeq", &Easy::itemSeq),
    text("efcyQesitm", &Easy::efficacy),
    text("useMethodQesitm", &Easy::dosage),
    text("atpnWarnQesitm", &Easy::warning),
    text("atpnQesitm", &Easy::precaution),
    text("intrcQesitm", &Easy::interaction),
    text("seQesitm", &Easy::sideEffect),
    text("depositMethodQesitm", &Easy::storage),
    date("openDe", &Easy::openDate),
    date("updateDe", &Easy::updateDate),
    text("itemImage", &Easy::imageUrl),
};

using Pill = PillRecord;
constexpr std::array pill{
    text("ITEM_SEQ", &Pill::itemSeq),
    text("ITEM_NAME", &Pill::name),
    text("ENTP_SEQ", &Pill::companySeq),
    text("ENTP_NAME", &Pill::company),
    text("CHART", &Pill::appearance),
    text("ITEM_IMAGE", &Pill::imageUrl),
    text("PRINT_FRONT", &Pill::imprintFront),
    text("PRINT_BACK", &Pill::imprintBack),
    text("DRUG_SHAPE", &Pill::shape),
    text("COLOR_CLASS1", &Pill::colourFront),
    text("COLOR_CLASS2", &Pill::colourBack),
    text("LINE_FRONT", &Pill::lineFront),
    text("LINE_BACK", &Pill::lineBack),
    text("LENG_LONG", &Pill::lengthLong),
    text("LENG_SHORT", &Pill::lengthShort),
    text("THICK", &Pill::thickness),
    text("CLASS_NO", &Pill::classNumber),
    text("CLASS_NAME", &Pill::className),
    text("ETC_OTC_NAME", &Pill::kindText),
    date("ITEM_PERMIT_DATE", &Pill::permitDate),
    text("FORM_CODE_NAME", &Pill::form),
    text("ITEM_ENG_NAME", &Pill::englishName),
    text("EDI_CODE", &Pill::ediCodes),
};

using Dur = DurRecord;

/// The first entry is the limit of the list; its name is put in for each list.
constexpr auto durWithLimit(std::string_view limit)
{
    return std::array{
        text(limit, &Dur::limit),
        text("DUR_SEQ", &Dur::serial),
        text("MIX_TYPE", &Dur::mixType),
        text("INGR_CODE", &Dur::code),
        text("INGR_ENG_NAME", &Dur::englishName),
        text("INGR_NAME", &Dur::name),
        text("MIX_INGR", &Dur::mix),
        text("ORI_INGR", &Dur::origins),
        text("CLASS_NAME", &Dur::classText),
        text("FORM_NAME", &Dur::forms),
        text("EFFECT_CODE", &Dur::effectGroup),
        text("NOTIFICATION_DATE", &Dur::notified),
        text("PROHBT_CONTENT", &Dur::content),
        text("REMARK", &Dur::remark),
        flag("DEL_YN", &Dur::deleted, "삭제"),
        text("SERS_NAME", &Dur::series),
    };
}

constexpr auto durAge = durWithLimit("AGE_BASE");
constexpr auto durDose = durWithLimit("MAX_QTY");
constexpr auto durDuration = durWithLimit("MAX_DOSAGE_TERM");
constexpr auto durPregnancy = durWithLimit("GRADE");
constexpr auto durWithoutLimit = durWithLimit("");

constexpr std::array durInteraction{
    text("MIX_TYPE", &Dur::mixType),
    text("INGR_CODE", &Dur::code),
    text("INGR_ENG_NAME", &Dur::englishName),
    text("INGR_KOR_NAME", &Dur::name),
    text("MIX", &Dur::mix),
    text("ORI", &Dur::origins),
    text("CLASS", &Dur::classText),
    text("MIXTURE_MIX_TYPE", &Dur::partnerMixType),
    text("MIXTURE_INGR_CODE", &Dur::partnerCode),
    text("MIXTURE_INGR_ENG_NAME", &Dur::partnerEnglishName),
    text("MIXTURE_INGR_KOR_NAME", &Dur::partnerName),
    text("MIXTURE_MIX", &Dur::partnerMix),
    text("MIXTURE_ORI", &Dur::partnerOrigins),
    text("MIXTURE_CLASS", &Dur::partnerClass),
    text("NOTIFICATION_DATE", &Dur::notified),
    text("PROHBT_CONTENT", &Dur::content),
    text("REMARK", &Dur::remark),
    flag("DEL_YN", &Dur::deleted, "삭제"),
};

using Split = SplitRecord;
constexpr std::array split{
    text("ITEM_SEQ", &Split::itemSeq),
    text("ITEM_NAME", &Split::name),
    text("FORM_CODE_NAME", &Split::form),
    text("ENTP_NAME", &Split::company),
    text("PROHBT_CONTENT", &Split::content),
    text("REMARK", &Split::remark),
};

using Recall = RecallRecord;
constexpr std::array recall{
    text("PRDUCT", &Recall::name),
    text("ENTRPS", &Recall::company),
    text("RTRVL_RESN", &Recall::reason),
    // One of the two dates is filled.
    date("RTRVL_CMMND_DT", &Recall::ordered),
    date("RECALL_COMMAND_DATE", &Recall::ordered),
    text("ITEM_SEQ", &Recall::itemSeq),
};

} // namespace

const std::span<const RecordField<PermitListRecord>> permitListFields = permitList;
const std::span<const RecordField<PermitDetailRecord>> permitDetailFields = permitDetail;
const std::span<const RecordField<ComponentRecord>> componentFields = component;
const std::span<const RecordField<EasyRecord>> easyFields = easy;
const std::span<const RecordField<PillRecord>> pillFields = pill;
const std::span<const RecordField<SplitRecord>> splitFields = split;
const std::span<const RecordField<RecallRecord>> recallFields = recall;

std::span<const RecordField<DurRecord>> durFields(DurList list)
{
    switch (list) {
    case DurList::Interaction:
        return durInteraction;
    case DurList::Age:
        return durAge;
    case DurList::Dose:
        return durDose;
    case DurList::Duration:
        return durDuration;
    case DurList::Pregnancy:
        return durPregnancy;
    case DurList::Elderly:
    case DurList::Class:
        break;
    }
    return durWithoutLimit;
}

} // namespace pillnuts
