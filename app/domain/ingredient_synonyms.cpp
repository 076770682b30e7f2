// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingredient_synonyms.h"

#include <array>

namespace pillnuts {

namespace {

/// A name and its synonyms, parted by commas. INN against BAN and USAN names, spellings of older
/// Korean pharmacopoeias against the present ones, vitamins by letter.
constexpr std::array table = {
    u"아세트아미노펜,파라세타몰,아세타미노펜,paracetamol,APAP",
    u"아스피린,아세틸살리실산,아세틸살리실릭애씨드,acetylsalicylic acid",
    u"살부타몰,알부테롤,albuterol",
    u"에피네프린,아드레날린,adrenaline",
    u"노르에피네프린,노르아드레날린,noradrenaline",
    u"리팜피신,리팜핀,rifampin",
    u"페니토인,디페닐히단토인,phenytoin,diphenylhydantoin",
    u"페티딘,메페리딘,meperidine",
    u"글리벤클라미드,글리부리드,glyburide",
    u"시클로스포린,사이클로스포린,사이클로스포린에이,cyclosporine,cyclosporin",
    u"아시클로버,아시클로비르,아사이클로버,aciclovir",
    u"세팔렉신,세파렉신,cefalexin",
    u"세파드록실,cefadroxil",
    u"푸로세미드,후로세마이드,푸로세마이드,frusemide",
    u"히드로클로로티아지드,하이드로클로로티아지드,HCTZ",
    u"히드로코르티손,하이드로코티손,히드로코티손,cortisol",
    u"프레드니솔론,프레드니솔온,prednisolone",
    u"덱사메타손,덱사메사손,dexamethasone",
    u"메틸프레드니솔론,메칠프레드니솔론,methylprednisolone",
    u"메토클로프라미드,메토클로프라마이드,metoclopramide",
    u"클로르페니라민,클로페니라민,클로르페닐아민,chlorphenamine",
    u"디펜히드라민,디펜하이드라민,diphenhydramine",
    u"디멘히드리네이트,디멘하이드리네이트,dimenhydrinate",
    u"히드록시진,하이드록시진,hydroxyzine",
    u"슈도에페드린,수도에페드린,pseudoephedrine",
    u"수도에페드린,슈도에페드린,pseudoephedrine",
    u"덱스트로메토르판,덱스트로메트로판,dextromethorphan",
    u"구아이페네신,과이페네신,guaiphenesin",
    u"암브록솔,앰브록솔,ambroxol",
    u"아세틸시스테인,엔아세틸시스테인,NAC",
    u"우르소데옥시콜산,우르소데옥시콜릭산,UDCA,ursodiol",
    u"레보설피리드,레보술피리드,levosulpiride",
    u"설피리드,술피리드,sulpiride",
    u"시메티콘,시메치콘,디메치콘,simeticone",
    u"디메티콘,디메치콘,dimeticone",
    u"탐스로신,탐술로신,tamsulosin",
    u"레보티록신,레보타이록신,levothyroxine,T4",
    u"리오티로닌,리오타이로닌,liothyronine,T3",
    u"메트포르민,메트포민,metformin",
    u"로수바스타틴,로슈바스타틴,rosuvastatin",
    u"클래리트로마이신,클라리스로마이신,클라리트로마이신,clarithromycin",
    u"아지트로마이신,아지스로마이신,azithromycin",
    u"록시트로마이신,록시스로마이신,roxithromycin",
    u"에리트로마이신,에리스로마이신,erythromycin",
    u"아목시실린,아목사실린,amoxycillin",
    u"설파메톡사졸,술파메톡사졸,sulphamethoxazole",
    u"설파살라진,술파살라진,sulphasalazine",
    u"메살라진,메살라민,mesalamine,5-ASA",
    u"테르비나핀,터비나핀,terbinafine",
    u"플루코나졸,후루코나졸,fluconazole",
    u"디클로페낙,디크로페낙,diclofenac",
    u"록소프로펜,록소프로휀,loxoprofen",
    u"나프록센,나프로센,naproxen",
    u"이부프로펜,이부프로휀,ibuprofen",
    u"덱시부프로펜,덱시부프로휀,dexibuprofen",
    u"케토프로펜,케토프로휀,ketoprofen",
    u"피록시캄,피록시켐,piroxicam",
    u"카르바마제핀,카바마제핀,carbamazepine",
    u"발프로산,발프로익산,발프로에이트,valproate,valproic acid",
    u"디발프로엑스,발프로산,divalproex,valproate",
    u"쿠에티아핀,퀘티아핀,quetiapine",
    u"시탈로프람,씨탈로프람,citalopram",
    u"알프라졸람,알프라졸암,alprazolam",
    u"졸피뎀,졸피담,zolpidem",
    u"니트로글리세린,글리세릴트리니트레이트,GTN,glyceryl trinitrate",
    u"이소소르비드,아이소소바이드,isosorbide",
    u"와르파린,와파린,warfarin",
    u"클로피도그렐,클로피도그랠,clopidogrel",
    u"두타스테리드,두타스테라이드,dutasteride",
    u"피나스테리드,피나스테라이드,finasteride",
    u"이소트레티노인,아이소트레티노인,isotretinoin",
    u"레티놀,비타민A,비타민 A,vitamin A",
    u"티아민,비타민B1,비타민 B1,치아민,vitamin B1",
    u"벤포티아민,벤포치아민,비타민B1,benfotiamine",
    u"푸르설티아민,푸르설치아민,비타민B1,fursultiamine",
    u"리보플라빈,비타민B2,비타민 B2,vitamin B2",
    u"니코틴산아미드,나이아신아미드,니코틴아미드,비타민B3,niacinamide,vitamin B3",
    u"판토텐산,비타민B5,pantothenic acid,vitamin B5",
    u"피리독신,비타민B6,비타민 B6,vitamin B6",
    u"비오틴,비타민B7,비타민H,vitamin B7,vitamin H",
    u"폴산,엽산,폴릭산,비타민B9,folic acid,folate,vitamin B9",
    u"시아노코발라민,비타민B12,비타민 B12,vitamin B12",
    u"메코발라민,비타민B12,메틸코발라민,methylcobalamin,vitamin B12",
    u"히드록소코발라민,비타민B12,하이드록소코발라민,vitamin B12",
    u"아스코르브산,비타민C,비타민 C,아스코르빈산,아스코빅애씨드,vitamin C",
    u"콜레칼시페롤,비타민D,비타민D3,비타민 D3,vitamin D3",
    u"에르고칼시페롤,비타민D,비타민D2,vitamin D2",
    u"토코페롤,비타민E,비타민 E,vitamin E",
    u"메나테트레논,비타민K2,vitamin K2",
    u"피토나디온,비타민K1,phylloquinone,vitamin K1",
    u"유비데카레논,코엔자임큐텐,코큐텐,코엔자임Q10,CoQ10",
    u"티옥트산,알파리포산,치옥트산,alpha lipoic acid,thioctic acid",
    u"글루코사민,글루코자민,glucosamine",
    u"포도당,글루코스,글루코오스,덱스트로스,dextrose",
    u"염화나트륨,생리식염,saline",
    u"탄산수소나트륨,중조,중탄산나트륨,sodium bicarbonate",
    u"수산화마그네슘,milk of magnesia",
    u"과산화수소,hydrogen peroxide",
    u"포비돈요오드,포비돈아이오딘,povidone-iodine",
    u"요오드,아이오딘,iodine",
    u"플루오르화나트륨,불화나트륨,sodium fluoride",
    u"레보노르게스트렐,레보놀게스트렐,levonorgestrel",
    u"에티닐에스트라디올,에치닐에스트라디올,ethinylestradiol",
    u"에스트라디올,oestradiol",
    u"콘쥬게이트에스트로겐,결합형에스트로겐,conjugated oestrogens",
    u"인슐린글라진,인슐린글라르긴,insulin glargine",
    u"헤파린,heparin",
    u"리도카인,리그노카인,lignocaine",
    u"디부카인,신코카인,cinchocaine",
    u"페니라민,pheniramine",
    u"트리아졸람,트라이아졸람,triazolam",
    u"메틸페니데이트,메칠페니데이트,methylphenidate",
    u"미다졸람,미다졸암,midazolam",
    u"은행엽,징코,징코빌로바,ginkgo",
    u"밀크시슬,실리마린,카르두스마리아누스,milk thistle,silymarin",
    u"카르두스마리아누스,밀크시슬,실리마린,milk thistle,silymarin",
    u"오메가-3-산에틸에스테르,오메가3,omega-3,EPA DHA",
};

} // namespace

const QVector<IngredientSynonyms> &allIngredientSynonyms()
{
    static const QVector<IngredientSynonyms> all = [] {
        QVector<IngredientSynonyms> made;
        for (const char16_t *line : table) {
            QStringList names = QString::fromUtf16(line).split(u',');
            const QString name = names.takeFirst();
            made.append({name, names});
        }
        return made;
    }();
    return all;
}

QStringList synonymsOf(const QString &name)
{
    QStringList found;
    for (const IngredientSynonyms &entry : allIngredientSynonyms()) {
        if (name.startsWith(entry.name))
            found += entry.others;
    }
    return found;
}

} // namespace pillnuts
