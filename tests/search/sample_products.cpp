// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_products.h"

#include "drug_class.h"

namespace pillnuts::tests {

namespace {

// name | English name | company | class | ingredients, parted by ';' | EDI | GTIN | popularity |
// status
const char *const Rows = R"(
타이레놀정500밀리그람(아세트아미노펜)|Tylenol Tablet 500mg|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen|053300261|8806469007107|90|
타이레놀정160밀리그람(아세트아미노펜)|Tylenol Tablet 160mg|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen|||40|
타이레놀8시간이알서방정(아세트아미노펜)|Tylenol 8HR ER|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen|||60|
타이레놀콜드-에스정|Tylenol Cold-S|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen;클로르페니라민말레산염;Chlorpheniramine Maleate|||50|
어린이타이레놀산160밀리그램(아세트아미노펜)|Children's Tylenol Powder 160mg|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen|||45|
어린이타이레놀현탁액(아세트아미노펜)|Children's Tylenol Suspension|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen|||44|
우먼스타이레놀정|Women's Tylenol|한국존슨앤드존슨판매(유)|01140|아세트아미노펜;Acetaminophen;파마브롬;Pamabrom|||30|
게보린정|Geworin Tab.|삼진제약(주)|01140|아세트아미노펜;Acetaminophen;이소프로필안티피린;Isopropylantipyrine;카페인무수물;Caffeine Anhydrous|||70|
펜잘큐정|Penzal Q|(주)종근당|01140|아세트아미노펜;Acetaminophen|||35|
이지엔6이브연질캡슐|EZN6 EVE|(주)대웅제약|01140|이부프로펜;Ibuprofen|||65|
부루펜정200밀리그램(이부프로펜)|Brufen Tab. 200mg|삼일제약(주)|01140|이부프로펜;Ibuprofen|643303991||20|
부루펜시럽(이부프로펜)|Brufen Syrup|삼일제약(주)|01140|이부프로펜;Ibuprofen|||55|
맥시부펜시럽(덱시부프로펜)|Maxibupen Syrup|한미약품(주)|01140|덱시부프로펜;Dexibuprofen|||58|
탁센연질캡슐(나프록센)|Taxen Soft Cap.|(주)녹십자|01140|나프록센;Naproxen|||57|
쎄레브렉스캡슐200밀리그램(세레콕시브)|Celebrex Cap. 200mg|한국화이자제약(주)|01140|세레콕시브;Celecoxib|||25|
한미아목시실린캡슐250밀리그램|Hanmi Amoxicillin Cap.|한미약품(주)|06180|아목시실린수화물;Amoxicillin Hydrate|||12|
종근당아목시실린캡슐500밀리그램|CKD Amoxicillin Cap.|(주)종근당|06180|아목시실린수화물;Amoxicillin Hydrate|||11|
오구멘틴정375밀리그램|Augmentin Tab. 375mg|일성아이에스(주)|06180|아목시실린수화물;Amoxicillin Hydrate;클라불란산칼륨;Potassium Clavulanate|||15|
가브스메트정50/1000밀리그램|Galvusmet tablets 50/1000mg|한국노바티스(주)|03960|빌다글립틴;Vildagliptin;메트포르민염산염;Metformin Hydrochloride|||18|
가브스메트정50/500밀리그램|Galvusmet tablets 50/500mg|한국노바티스(주)|03960|빌다글립틴;Vildagliptin;메트포르민염산염;Metformin Hydrochloride|||17|
자누비아정100밀리그램(시타글립틴인산염수화물)|Januvia Tab. 100mg|한국오가논(주)|03960|시타글립틴인산염수화물;Sitagliptin Phosphate Hydrate|||16|
글루코닐정(메트포르민염산염)|Gluconil Tab.|(주)셀트리온제약|03960|메트포르민염산염;Metformin Hydrochloride|693900350||5|
코발사벨정80/12.5밀리그램|Covalsabel Tab.|(주)종근당|02140|발사르탄;Valsartan;히드로클로로티아지드;Hydrochlorothiazide|||8|
노바스크정5밀리그램(암로디핀베실산염)|Norvasc Tab. 5mg|비아트리스코리아(주)|02140|암로디핀베실산염;Amlodipine Besylate|||33|
노바스크정10밀리그램(암로디핀베실산염)|Norvasc Tab. 10mg|비아트리스코리아(주)|02140|암로디핀베실산염;Amlodipine Besylate|||31|
리피토정10밀리그램(아토르바스타틴칼슘삼수화물)|Lipitor Tab. 10mg|비아트리스코리아(주)|02180|아토르바스타틴칼슘삼수화물;Atorvastatin Calcium Trihydrate|||34|
리피토정20밀리그램(아토르바스타틴칼슘삼수화물)|Lipitor Tab. 20mg|비아트리스코리아(주)|02180|아토르바스타틴칼슘삼수화물;Atorvastatin Calcium Trihydrate|||32|
아스피린프로텍트정100밀리그램|Aspirin Protect Tab. 100mg|바이엘코리아(주)|03390|아스피린;Aspirin|||36|
바이엘아스피린정500밀리그람|Bayer Aspirin Tab. 500mg|바이엘코리아(주)|01140|아스피린;Aspirin|||22|
지르텍정(세티리진염산염)|Zyrtec Tab.|한국유씨비제약(주)|01410|세티리진염산염;Cetirizine Hydrochloride|||48|
알레그라정180밀리그램(펙소페나딘염산염)|Allegra Tab. 180mg|(주)한독|01410|펙소페나딘염산염;Fexofenadine Hydrochloride|||28|
클라리틴정(로라타딘)|Claritine Tab.|바이엘코리아(주)|01410|로라타딘;Loratadine|||29|
세노바액(세티리진염산염)|Cenova Solution|일동제약(주)|01410|세티리진염산염;Cetirizine Hydrochloride|||3|
베아제정|Bearse Tab.|(주)대웅제약|02330|판크레아틴;Pancreatin|||41|
훼스탈플러스정|Festal Plus|(주)한독|02330|판크레아틴;Pancreatin|||43|
까스활명수큐액|Kashwalmyungsu-Q|동화약품(주)|02330|육계;Cinnamon Bark|||61|
겔포스엠현탁액|Gelfos-M Suspension|(주)보령|02340|인산알루미늄겔;Aluminum Phosphate Gel|||42|
판콜에스내복액|Pancol-S|동화약품(주)|01140|아세트아미노펜;Acetaminophen|||59|
판피린큐액|Panpyrin-Q|동아제약(주)|01140|아세트아미노펜;Acetaminophen|||56|
안티푸라민연고|Antiphlamine|(주)유한양행|02640|살리실산메틸;Methyl Salicylate|||19|
후시딘연고(푸시드산나트륨)|Fucidin Ointment|동화약품(주)|02630|푸시드산나트륨;Sodium Fusidate|||53|
마데카솔케어연고|Madecassol Care|동국제약(주)|02630|센텔라아시아티카정량추출물;Centella Asiatica|||52|
복합마데카솔연고|Complex Madecassol|동국제약(주)|02630|센텔라아시아티카정량추출물;Centella Asiatica|||51|
이가탄에프캡슐|Igatan-F Cap.|명인제약(주)|02310|카르바조크롬;Carbazochrome|||26|
인사돌플러스정|Insadol Plus|동국제약(주)|02310|옥수수불검화정량추출물;Zea Mays L. Unsaponifiable|||27|
아로나민골드정|Aronamin Gold|일동제약(주)|03190|푸르설티아민;Fursultiamine|||54|
임팩타민프리미엄정|Impactamin Premium|(주)대웅제약|03190|벤포티아민;Benfotiamine|||39|
둘코락스에스장용정|Dulcolax-S|오펠라헬스케어코리아(주)|02380|비사코딜;Bisacodyl;도큐세이트나트륨;Docusate Sodium|||47|
스멕타현탁액(디옥타헤드랄스멕타이트)|Smecta Suspension|(주)대웅제약|02370|디옥타헤드랄스멕타이트;Dioctahedral Smectite|||46|
카네스텐크림(클로트리마졸)|Canesten Cream|바이엘코리아(주)|02650|클로트리마졸;Clotrimazole|||37|
비판텐연고(덱스판테놀)|Bepanthen Ointment|바이엘코리아(주)|02630|덱스판테놀;Dexpanthenol|||38|
대한5%포도당가생리식염액|Dai Han 5% Dextrose And Isotonic Saline Inj.|대한약품공업(주)|03310|포도당;Glucose;염화나트륨;Sodium Chloride|645100242;645100252||2|
후리아민10%주(수출명:AMINOGOLD10%Inj.,AMIGOLD10%Inj.)|Choonwae Freamine 10% Inj.|제이더블유중외제약(주)|03250|글리신;Glycine|||1|
트리티코정25밀리그람(트라조돈염산염)|TRITTICO 25mg|국제약품(주)|01170|트라조돈염산염;Trazodone Hydrochloride|643702360||6|
졸피신정5밀리그램(졸피뎀타르타르산염)|Zolpicin Tab.|명인제약(주)|01120|졸피뎀타르타르산염;Zolpidem Tartrate|||7|
우루사정100밀리그램(우르소데옥시콜산)|Ursa Tab. 100mg|(주)대웅제약|02360|우르소데옥시콜산;Ursodeoxycholic Acid|||49|
케토톱플라스타(케토프로펜)|Ketotop Plaster|(주)한독|02640|케토프로펜;Ketoprofen|||24|
신신물파스에스|Sinsin Mulpas-S|신신제약(주)|02640|살리실산메틸;Methyl Salicylate|||23|
콜드캡슐|Cold Cap.|(주)한독|01140|아세트아미노펜;Acetaminophen|||4|취하
콜드정|Cold Tab.|(주)보령|01140|아세트아미노펜;Acetaminophen|||1|
씬지로이드정0.1밀리그램(레보티록신나트륨수화물)|Synthyroid Tab. 0.1mg|부광약품(주)|02430|레보티록신나트륨수화물;Levothyroxine Sodium Hydrate|||21|
씬지로이드정0.05밀리그램(레보티록신나트륨수화물)|Synthyroid Tab. 0.05mg|부광약품(주)|02430|레보티록신나트륨수화물;Levothyroxine Sodium Hydrate|||14|
)";

SearchEntry readRow(const QStringList &cells, int number)
{
    SearchEntry entry;
    entry.summary.id = ProductId(QString::number(201900000 + number));
    entry.summary.name = cells[0];
    entry.summary.englishName = cells[1];
    entry.summary.company = cells[2];
    entry.summary.drugClass = {cells[3], {}};
    entry.summary.permitDate = QDate(2000, 1, 1).addDays(number * 37 % 1000);
    entry.summary.status = cells[8].isEmpty() ? ProductStatus::Normal : ProductStatus::Withdrawn;
    entry.ingredients = cells[4].split(u';', Qt::SkipEmptyParts);
    entry.ediCodes = cells[5].split(u';', Qt::SkipEmptyParts);
    entry.gtins = cells[6].split(u';', Qt::SkipEmptyParts);
    entry.types = everydayTypes(cells[3]);
    entry.popularity = cells[7].toInt();
    return entry;
}

} // namespace

QVector<SearchEntry> sampleEntries()
{
    QVector<SearchEntry> entries;
    const QStringList rows = QString::fromUtf8(Rows).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows)
        entries.append(readRow(row.split(u'|'), static_cast<int>(entries.size())));
    return entries;
}

std::shared_ptr<const SearchIndex> sampleIndex()
{
    return SearchIndex::build(sampleEntries());
}

SearchRequest asking(const QString &query, SortOrder order, const QString &type)
{
    return {query, order, type};
}

SearchAnswer completed(SearchAnswer answer)
{
    for (qsizetype i = 0; i < answer.hits.size(); ++i)
        answer.hits[i] = answer.hit(i);
    answer.reasons.reset();
    return answer;
}

QStringList namesOf(const SearchAnswer &answer, bool near)
{
    QStringList names;
    for (const SearchHit &hit : answer.hits) {
        if (hit.near == near)
            names.append(answer.product(hit).name);
    }
    return names;
}

} // namespace pillnuts::tests
