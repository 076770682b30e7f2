// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "product_columns.h"

#include <array>

namespace pillnuts {

namespace {

constexpr int productCodeDigits = 9;
constexpr int ediDigits = 9; // 보험 제품코드
constexpr int classDigits = 5; // 분류번호

} // namespace

std::span<const Column<PillRecord>> pillColumns()
{
    using R = PillRecord;
    static constexpr std::array columns{
        Column<R>{&R::itemSeq, productCodeNames, productCodeDigits},
        Column<R>{&R::name, u"품목명|제품명"},
        Column<R>{&R::company, u"업소명|업체명"},
        Column<R>{&R::companySeq, u"업소일련번호|업체일련번호"},
        Column<R>{&R::appearance, u"성상"},
        Column<R>{&R::imageUrl, u"큰제품이미지"},
        Column<R>{&R::imprintFront, u"표시앞"},
        Column<R>{&R::imprintBack, u"표시뒤"},
        Column<R>{&R::shape, u"의약품제형"}, // the ministry's word for 원형, 장방형 …
        Column<R>{&R::colourFront, u"색상앞"},
        Column<R>{&R::colourBack, u"색상뒤"},
        Column<R>{&R::lineFront, u"분할선앞"},
        Column<R>{&R::lineBack, u"분할선뒤"},
        Column<R>{&R::lengthLong, u"크기장축"},
        Column<R>{&R::lengthShort, u"크기단축"},
        Column<R>{&R::thickness, u"크기두께"},
        Column<R>{&R::classNumber, u"분류번호", classDigits},
        Column<R>{&R::className, u"분류명"},
        Column<R>{&R::kindText, u"전문일반구분"},
        Column<R>{&R::permitDate, u"품목허가일자|허가일자"},
        Column<R>{&R::form, u"제형코드명"},
        Column<R>{&R::ediCodes, u"보험코드", ediDigits},
        Column<R>{&R::englishName, u"품목영문명|제품영문명"},
    };
    return columns;
}

std::span<const Column<EasyRecord>> easyColumns()
{
    using R = EasyRecord;
    static constexpr std::array columns{
        Column<R>{&R::itemSeq, productCodeNames, productCodeDigits},
        Column<R>{&R::name, u"제품명|품목명"},
        Column<R>{&R::company, u"업체명"},
        Column<R>{&R::efficacy, u"이약의효능은무엇입니까|문항1(효능)"},
        Column<R>{&R::dosage, u"이약은어떻게사용합니까|문항2(사용법)"},
        // The export spells the word with 가 instead of 까.
        Column<R>{&R::warning,
            u"이약을사용하기전에반드시알아야할내용은무엇입니가|"
            u"이약을사용하기전에반드시알아야할내용은무엇입니까|"
            u"문항3(주의사항경고)"},
        Column<R>{&R::precaution, u"이약의사용상주의사항은무엇입니까|문항4(주의사항)"},
        Column<R>{
            &R::interaction, u"이약을사용하는동안주의해야할약또는음식은무엇입니까|문항5(상호작용)"},
        Column<R>{&R::sideEffect, u"이약은어떤이상반응이나타날수있습니까|문항6(부작용)"},
        Column<R>{&R::storage, u"이약은어떻게보관해야합니까|문항7(보관법)"},
        Column<R>{&R::openDate, u"공개일자"},
        Column<R>{&R::updateDate, u"수정일자"},
        Column<R>{&R::imageUrl, u"낱알이미지|큰제품이미지"},
        Column<R>{&R::ingredients, u"주성분"},
    };
    return columns;
}

std::span<const Column<PermitDetailRecord>> permitDetailColumns()
{
    using R = PermitDetailRecord;
    static constexpr std::array columns{
        Column<R>{&R::itemSeq, productCodeNames, productCodeDigits},
        Column<R>{&R::name, u"품목명|제품명"},
        Column<R>{&R::englishName, u"품목영문명|제품영문명"},
        Column<R>{&R::company, u"업체명|업소명"},
        Column<R>{&R::companyEnglish, u"업체영문명|업소영문명"},
        Column<R>{&R::permitDate, u"허가일자|품목허가일자"},
        Column<R>{&R::manufacturer, u"위탁제조업체"},
        Column<R>{&R::kindText, u"전문일반|전문일반구분|전문/일반"},
        Column<R>{&R::appearance, u"성상"},
        Column<R>{&R::barcodes, u"표준코드|바코드"},
        Column<R>{&R::materialName, u"원료성분"},
        Column<R>{&R::excipients, u"첨가제명|첨가제"},
        Column<R>{&R::storage, u"저장방법"},
        Column<R>{&R::validTerm, u"유효기간"},
        Column<R>{&R::packUnit, u"포장단위"},
        Column<R>{&R::ediCodes, u"보험코드", ediDigits},
        Column<R>{&R::permitKind, u"허가/신고구분|신고/허가구분|신고허가구분"},
        Column<R>{&R::materialFlag, u"완제원료구분|완제/원료구분"},
        Column<R>{&R::cancelDate, u"취소일자"},
        Column<R>{&R::cancelName, u"취소상태"},
        Column<R>{&R::changedDate, u"변경일자"},
        Column<R>{&R::narcotic, u"마약류분류|마약종류코드"},
        Column<R>{&R::history, u"변경내용|변경이력"},
        Column<R>{&R::mainIngredients, u"주성분명|유효성분"},
        Column<R>{&R::mainIngredientsEnglish, u"영문성분명|주성분영문명"},
        Column<R>{&R::atcCode, u"ATC코드"},
    };
    return columns;
}

std::span<const Column<PermitListRecord>> permitListColumns()
{
    using R = PermitListRecord;
    static constexpr std::array columns{
        Column<R>{&R::itemSeq, productCodeNames, productCodeDigits},
        Column<R>{&R::name, u"품목명|제품명"},
        Column<R>{&R::englishName, u"품목영문명|제품영문명"},
        Column<R>{&R::company, u"업체명|업소명"},
        Column<R>{&R::companyEnglish, u"업체영문명|업소영문명"},
        Column<R>{&R::companySeq, u"업일련번호|업체일련번호|업소일련번호"},
        Column<R>{&R::permitDate, u"허가일자|품목허가일자"},
        Column<R>{&R::kindText, u"전문일반구분|전문일반|전문/일반"},
        Column<R>{&R::classText, u"분류명"},
        Column<R>{&R::permitKind, u"신고허가구분|허가/신고구분|신고/허가구분"},
        Column<R>{&R::ingredientsEnglish, u"주성분"},
        Column<R>{&R::cancelDate, u"취소/취하일자|취소취하일자|취소일자"},
        Column<R>{&R::cancelName, u"취소/취하구분|취소취하구분|취소상태"},
        Column<R>{&R::ediCodes, u"보험코드", ediDigits},
        Column<R>{&R::imageUrl, u"큰제품이미지"},
    };
    return columns;
}

} // namespace pillnuts
