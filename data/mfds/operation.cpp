// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

namespace pillnuts {

using namespace Qt::StringLiterals;

namespace {

QString permitData()
{
    return u"의약품 제품 허가정보"_s;
}

OperationVersion permitVersion(const QString &service, const QString &operation)
{
    return {u"DrugPrdtPrmsnInfoService"_s + service, operation};
}

OperationVersion pillVersion(const QString &number)
{
    return {u"MdcinGrnIdntfcInfoService"_s + number, u"getMdcinGrnIdntfcInfoList"_s + number};
}

/// `stem` as in get…InfoList02; the newest service (03) has operations that end in 02.
Operation durOperation(const QString &id, const QString &stem)
{
    Operation operation;
    operation.id = id;
    operation.dataSet = u"의약품안전사용서비스(DUR) 성분정보"_s;
    operation.versions = {{u"DURIrdntInfoService03"_s, u"get"_s + stem + u"InfoList02"_s}};
    operation.keyFields = {"DUR_SEQ"};
    return operation;
}

/// The interaction list has no DUR_SEQ, and one pair may stand in several rows.
Operation interactionOperation()
{
    Operation operation = durOperation(u"dur-interaction"_s, u"UsjntTaboo"_s);
    operation.keyFields.clear();
    return operation;
}

} // namespace

QString Operation::family() const
{
    QString name = versions.isEmpty() ? id : versions.constFirst().service;
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name;
}

namespace operations {

const Operation &permitList()
{
    static const Operation operation{u"permit-list"_s,
        permitData(),
        {permitVersion(u"08"_s, u"getDrugPrdtPrmsnInq08"_s),
            permitVersion(u"07"_s, u"getDrugPrdtPrmsnInq07"_s),
            permitVersion(u"06"_s, u"getDrugPrdtPrmsnInq06"_s),
            permitVersion(u"05"_s, u"getDrugPrdtPrmsnInq05"_s)},
        {"ITEM_SEQ"},
        "ITEM_SEQ",
        u"prdlst_Stdr_code"_s};
    return operation;
}

const Operation &permitDetail()
{
    static const Operation operation{u"permit-detail"_s,
        permitData(),
        {permitVersion(u"08"_s, u"getDrugPrdtPrmsnDtlInq08"_s),
            permitVersion(u"07"_s, u"getDrugPrdtPrmsnDtlInq06"_s),
            permitVersion(u"06"_s, u"getDrugPrdtPrmsnDtlInq05"_s),
            permitVersion(u"05"_s, u"getDrugPrdtPrmsnDtlInq04"_s)},
        {"ITEM_SEQ"},
        "ITEM_SEQ",
        u"item_seq"_s};
    return operation;
}

const Operation &components()
{
    static const Operation operation{u"components"_s,
        permitData(),
        {permitVersion(u"08"_s, u"getDrugPrdtMcpnDtlInq08"_s),
            permitVersion(u"07"_s, u"getDrugPrdtMcpnDtlInq07"_s),
            permitVersion(u"06"_s, u"getDrugPrdtMcpnDtlInq06"_s),
            permitVersion(u"05"_s, u"getDrugPrdtMcpnDtlInq04"_s)},
        {"ITEM_SEQ", "ENTRPS_PRMISN_NO", "TAMT_SEQ", "MTRAL_SN", "MTRAL_CODE"},
        "ITEM_SEQ",
        u"Item_seq"_s};
    return operation;
}

const Operation &easy()
{
    static const Operation operation{u"easy"_s,
        u"의약품개요정보(e약은요)"_s,
        {{u"DrbEasyDrugInfoService"_s, u"getDrbEasyDrugList"_s}},
        {"itemSeq", "itemImage"},
        "itemSeq",
        u"itemSeq"_s};
    return operation;
}

const Operation &pill()
{
    static const Operation operation{u"pill"_s,
        u"의약품 낱알식별 정보"_s,
        {pillVersion(u"03"_s), pillVersion(u"02"_s), pillVersion(u"01"_s)},
        {"ITEM_SEQ", "ITEM_IMAGE"},
        "ITEM_SEQ",
        u"item_seq"_s};
    return operation;
}

const Operation &dur(DurList list)
{
    static const Operation interaction = interactionOperation();
    static const Operation age = durOperation(u"dur-age"_s, u"SpcifyAgrdeTaboo"_s);
    static const Operation pregnancy = durOperation(u"dur-pregnancy"_s, u"PwnmTaboo"_s);
    static const Operation dose = durOperation(u"dur-dose"_s, u"CpctyAtent"_s);
    static const Operation duration = durOperation(u"dur-duration"_s, u"MdctnPdAtent"_s);
    static const Operation elderly = durOperation(u"dur-elderly"_s, u"OdsnAtent"_s);
    static const Operation group = durOperation(u"dur-class"_s, u"EfcyDplct"_s);
    switch (list) {
    case DurList::Interaction:
        return interaction;
    case DurList::Age:
        return age;
    case DurList::Pregnancy:
        return pregnancy;
    case DurList::Dose:
        return dose;
    case DurList::Duration:
        return duration;
    case DurList::Elderly:
        return elderly;
    case DurList::Class:
        break;
    }
    return group;
}

const Operation &split()
{
    static const Operation operation{u"dur-split"_s,
        u"의약품안전사용서비스(DUR) 품목정보"_s,
        {{u"DURPrdlstInfoService03"_s, u"getSeobangjeongPartitnAtentInfoList03"_s}},
        {"ITEM_SEQ"},
        "ITEM_SEQ",
        u"itemSeq"_s};
    return operation;
}

const Operation &recalls()
{
    static const Operation operation{u"recalls"_s,
        u"의약품 회수·판매중지 정보"_s,
        {{u"MdcinRtrvlSleStpgeInfoService04"_s, u"getMdcinRtrvlSleStpgelList03"_s}},
        {"ITEM_SEQ", "RECALL_COMMAND_DATE", "RTRVL_CMMND_DT", "ENTRPS", "PRDUCT", "RTRVL_RESN"},
        "ITEM_SEQ",
        {}};
    return operation;
}

} // namespace operations
} // namespace pillnuts
