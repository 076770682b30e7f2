<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>BulkImport</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>This is an Excel file of the time before 2007 or one protected by a password. Save it as .xlsx without a password.</source>
        <translation>2007년 이전 형식이거나 암호가 걸린 엑셀 파일입니다. 암호 없이 .xlsx로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is a web page and not the file itself: the service has answered with a message. Download it again.</source>
        <translation>파일이 아니라 웹 페이지입니다. 서비스가 파일 대신 안내문을 보냈습니다. 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>Row %1 has values behind the last column of the header.</source>
        <translation>%1행에 머리글의 마지막 열을 벗어난 값이 있습니다.</translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2.</source>
        <translation>%1행이 맞지 않습니다: %2.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>가져오기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>The file has %1 rows but %2 records came out of it.</source>
        <translation>파일에는 %1행이 있는데 읽어 낸 것은 %2건입니다.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>머리글만 있고 내용이 없는 파일입니다.</translation>
    </message>
    <message>
        <source>The text is in the encoding CP949 (EUC-KR), which this build cannot read. Save it as UTF-8.</source>
        <translation>이 프로그램이 읽지 못하는 CP949(EUC-KR) 인코딩입니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP949 (EUC-KR), or the file is damaged.</source>
        <translation>UTF-8도 CP949(EUC-KR)도 아니거나 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The text is in the encoding UTF-16. Save it as UTF-8.</source>
        <translation>UTF-16 인코딩입니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>This is neither a table of text nor an Excel file.</source>
        <translation>표로 된 텍스트도 엑셀 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>The file is larger than a list of DUR ingredients can be.</source>
        <translation>DUR 성분 목록이라고 보기에는 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields where the header has %3: the file is damaged or was changed.</source>
        <translation>%1번째 줄은 %2칸인데 머리글은 %3칸입니다. 파일이 손상되었거나 바뀌었습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known DUR list</source>
        <translation>&quot;%1&quot;: 알 수 없는 DUR 목록</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known state of a DUR row</source>
        <translation>&quot;%1&quot;: 알 수 없는 DUR 항목 상태</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DUR ingredient code</source>
        <translation>&quot;%1&quot;: DUR 성분 코드가 아님</translation>
    </message>
    <message>
        <source>the product code &quot;%1&quot; has not nine digits</source>
        <translation>품목코드 &quot;%1&quot;: 아홉 자리 숫자가 아님</translation>
    </message>
    <message>
        <source>The header is not that of a file this program can read (pill identification, e약은요, DUR ingredients, permits).</source>
        <translation>머리글을 보니 이 프로그램이 읽을 수 있는 파일이 아닙니다(낱알식별, e약은요, DUR 성분, 허가 목록).</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;.</source>
        <translation>이름이 같은 열이 두 개 있습니다: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file has no column with the product code (품목일련번호 or 품목기준코드); without it no row can be told to a product.</source>
        <translation>품목코드 열(품목일련번호 또는 품목기준코드)이 없어 각 행이 어느 제품인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The CSV form of this list has lost all blanks and commas at its source. Download the Excel form instead.</source>
        <translation>이 목록의 CSV 파일은 출처에서 빈칸과 쉼표가 모두 빠졌습니다. 엑셀 파일로 내려받으십시오.</translation>
    </message>
    <message>
        <source>The Excel file is damaged or was cut off. Download it again.</source>
        <translation>엑셀 파일이 손상되었거나 끝까지 받아지지 않았습니다. 다시 내려받으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n sheet(s); the files of nedrug have exactly one.</source>
        <translation>
            <numerusform>엑셀 파일에 시트가 %n개 있습니다. 의약품안전나라 파일에는 시트가 하나뿐입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is empty though rows follow it: the file has lost data. Download it again.</source>
        <translation>%1행이 비어 있는데 그 뒤에 행이 더 있습니다. 데이터가 빠진 파일이니 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>Row %1 holds the value &quot;%2&quot;, which is an error or has lost digits.</source>
        <translation>%1행의 값 &quot;%2&quot;: 오류 값이거나 자릿수가 잘린 값입니다.</translation>
    </message>
    <message>
        <source>The file announces %1 rows but holds %2: it has lost data. Download it again.</source>
        <translation>파일에는 %1행이라고 적혀 있는데 실제로는 %2행입니다. 데이터가 빠진 파일이니 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook: &quot;%1&quot; is missing in it.</source>
        <translation>엑셀 파일이 아닙니다: &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>암호가 걸린 파일입니다. 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>The file unpacks to more than a table of medicines can be; it is not read.</source>
        <translation>압축을 풀면 약 목록이라고 보기에는 너무 커서 읽지 않습니다.</translation>
    </message>
</context>
<context>
    <name>CachedPictureStore</name>
    <message>
        <source>The picture is too large.</source>
        <translation>사진이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The picture did not come in time.</source>
        <translation>사진이 제때 오지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>사진이 없습니다.</translation>
    </message>
    <message>
        <source>The picture could not be fetched.</source>
        <translation>사진을 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>What came is not a picture.</source>
        <translation>받은 것이 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a picture.</source>
        <translation>&quot;%1&quot;: 사진 주소가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no product %1 in this catalogue.</source>
        <translation>이 데이터에는 품목코드 %1 제품이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is known of this ingredient code.</source>
        <translation>이 성분 코드에 대한 자료가 없습니다.</translation>
    </message>
    <message>
        <source>Type at least one word to look for.</source>
        <translation>찾을 말을 한 단어 이상 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation>아직 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>No data · source: public data of the ministry (MFDS)</source>
        <translation>데이터 없음 · 출처 식약처 공공데이터</translation>
    </message>
    <message>
        <source>Starter data · %1 products · Pillnuts summary</source>
        <extracomment>%1 is a number of products; the starter catalogue is a small hand-made one, not the ministry&apos;s label text</extracomment>
        <translation>둘러보기 데이터 · %1품목 · Pillnuts 요약</translation>
    </message>
    <message>
        <source>Data %1 · %2 products · %3</source>
        <extracomment>%1 date, %2 number of products, %3 name of the source</extracomment>
        <translation>데이터 %1 · %2품목 · %3</translation>
    </message>
    <message>
        <source>Added %1 · changed %2 · removed %3 · unchanged %4</source>
        <translation>추가 %1 · 변경 %2 · 삭제 %3 · 그대로 %4</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>허가 목록</translation>
    </message>
    <message>
        <source>Label texts</source>
        <translation>허가사항</translation>
    </message>
    <message>
        <source>Main ingredients</source>
        <translation>주성분</translation>
    </message>
    <message>
        <source>Easy descriptions</source>
        <translation>e약은요</translation>
    </message>
    <message>
        <source>Pill looks</source>
        <translation>낱알식별</translation>
    </message>
    <message>
        <source>DUR rows</source>
        <translation>DUR 항목</translation>
    </message>
    <message>
        <source>Do-not-split notes</source>
        <translation>서방정 분할주의</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>회수·판매중지</translation>
    </message>
    <message>
        <source>Pillnuts summaries</source>
        <translation>Pillnuts 요약</translation>
    </message>
    <message>
        <source>The label texts are not indexed yet. Please renew the data once.</source>
        <translation>본문 색인이 아직 없습니다. 데이터를 한 번 새로 들이십시오.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Name at least one file.</source>
        <translation>파일을 하나 이상 적으십시오.</translation>
    </message>
    <message>
        <source>Takes in bulk files of nedrug.mfds.go.kr (xlsx, csv), without a key.</source>
        <translation>의약품안전나라(nedrug.mfds.go.kr)의 파일(xlsx, csv)을 키 없이 가져옵니다.</translation>
    </message>
    <message>
        <source>Usage: pillnuts-cli [--catalogue FILE] VERB … [--json]</source>
        <translation>사용법: pillnuts-cli [--catalogue FILE] VERB … [--json]</translation>
    </message>
    <message>
        <source>pillnuts-cli VERB --help shows the options of a verb.</source>
        <translation>명령(VERB)마다 쓸 수 있는 옵션: pillnuts-cli VERB --help</translation>
    </message>
    <message>
        <source>The catalogue file to use.</source>
        <translation>사용할 데이터 파일.</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>--sort does not know &quot;%1&quot;.</source>
        <translation>--sort에 쓸 수 없는 값: &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n건 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be looked for?</source>
        <translation>무엇을 찾을지 적으십시오.</translation>
    </message>
    <message>
        <source>Finds products by name, ingredient, initials, company, type or code.</source>
        <translation>이름, 성분, 초성, 업체, 분류, 코드로 제품을 찾습니다.</translation>
    </message>
    <message>
        <source>At most this many hits.</source>
        <translation>결과의 최대 개수.</translation>
    </message>
    <message>
        <source>The order of the hits.</source>
        <translation>결과의 정렬 순서.</translation>
    </message>
    <message>
        <source>Only products of this type or class number.</source>
        <translation>이 분류나 분류번호의 제품만.</translation>
    </message>
    <message>
        <source>One query a line from standard input.</source>
        <translation>표준 입력에서 한 줄에 검색어 하나씩 읽습니다.</translation>
    </message>
    <message>
        <source>Name one product code (ITEM_SEQ).</source>
        <translation>품목코드(ITEM_SEQ)를 하나 적으십시오.</translation>
    </message>
    <message>
        <source>Shows one product with its composition and label.</source>
        <translation>제품 하나의 성분과 허가사항을 보여 줍니다.</translation>
    </message>
    <message>
        <source>One product code a line from standard input.</source>
        <translation>표준 입력에서 한 줄에 품목코드 하나씩 읽습니다.</translation>
    </message>
    <message>
        <source>--only does not know &quot;%1&quot;.</source>
        <translation>--only에 쓸 수 없는 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A service key is needed: --key or PILLNUTS_MFDS_KEY.</source>
        <translation>서비스 키가 필요합니다: --key 또는 PILLNUTS_MFDS_KEY.</translation>
    </message>
    <message>
        <source>Renews the catalogue from the ministry&apos;s services.</source>
        <translation>식약처 서비스에서 데이터를 새로 받습니다.</translation>
    </message>
    <message>
        <source>Where the services are.</source>
        <translation>서비스 주소.</translation>
    </message>
    <message>
        <source>The service key, encoded or decoded.</source>
        <translation>서비스 키(Encoding, Decoding 모두 가능).</translation>
    </message>
    <message>
        <source>Read everything instead of the dated changes.</source>
        <translation>날짜로 가려낸 변경분 대신 전체를 읽습니다.</translation>
    </message>
    <message>
        <source>Only these data sets.</source>
        <translation>이 데이터만.</translation>
    </message>
    <message>
        <source>--section does not know &quot;%1&quot;.</source>
        <translation>--section에 쓸 수 없는 값: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Finds words in the label texts.</source>
        <translation>허가사항 본문에서 말을 찾습니다.</translation>
    </message>
    <message>
        <source>Only in this section: efficacy, dosage, precaution, easyEfficacy …</source>
        <translation>이 항목에서만: efficacy, dosage, precaution, easyEfficacy …</translation>
    </message>
    <message>
        <source>%1 products (%2): %3 added, %4 changed, %5 removed, %6 unchanged, %7 rows rejected; %8 s</source>
        <translation>%1품목 (%2): 추가 %3, 변경 %4, 삭제 %5, 그대로 %6, 받아들이지 않은 행 %7; %8초</translation>
    </message>
    <message>
        <source>Looks whether the catalogue is whole.</source>
        <translation>데이터 파일이 온전한지 검사합니다.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;.</source>
        <translation>--%1: &quot;%2&quot; 값을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is a length in mm.</source>
        <translation>--%1에는 mm 길이를 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could be it: what was asked is not registered for them (--gaps).</source>
        <translation>
            <numerusform>%n품목이 더 있을 수 있습니다. 물은 내용이 등록되어 있지 않습니다(--gaps).</numerusform>
        </translation>
    </message>
    <message>
        <source>What does the pill look like? --imprint, --shape, --colour, --line</source>
        <translation>낱알이 어떻게 생겼습니까? --imprint, --shape, --colour, --line</translation>
    </message>
    <message>
        <source>--limit is a number.</source>
        <translation>--limit에는 수를 적으십시오.</translation>
    </message>
    <message>
        <source>Finds products by the look of a pill.</source>
        <translation>낱알 생김새로 제품을 찾습니다.</translation>
    </message>
    <message>
        <source>What is printed on either side, or on both.</source>
        <translation>앞이나 뒤, 또는 앞뒤에 새겨진 글자.</translation>
    </message>
    <message>
        <source>What is printed on the other side.</source>
        <translation>다른 쪽에 새겨진 글자.</translation>
    </message>
    <message>
        <source>One or more shapes: 원형,타원형 or round,oval.</source>
        <translation>하나 이상의 모양: 원형,타원형 또는 round,oval.</translation>
    </message>
    <message>
        <source>One or more colours: 하양,노랑 or white,yellow.</source>
        <translation>하나 이상의 색: 하양,노랑 또는 white,yellow.</translation>
    </message>
    <message>
        <source>The score line: -, +, 기타 or 없음.</source>
        <translation>분할선: -, +, 기타, 없음.</translation>
    </message>
    <message>
        <source>The longer side in mm, give or take 1.</source>
        <translation>긴지름(mm), ±1.</translation>
    </message>
    <message>
        <source>Also those for which what is asked is not registered.</source>
        <translation>물은 내용이 등록되지 않은 제품도 보입니다.</translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>Substance</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Dose forms</source>
        <translation>제형</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>고시일</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>허가</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>허가 상태</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>의약품 구분</translation>
    </message>
    <message>
        <source>Permit date</source>
        <translation>허가일</translation>
    </message>
    <message>
        <source>Permit or notification</source>
        <translation>허가·신고 구분</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>업체명</translation>
    </message>
    <message>
        <source>Company, English</source>
        <translation>업체명 (영문)</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>위탁제조업체</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>최근 변경일</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>Storage and packing</source>
        <translation>보관·포장</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장방법</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>유효기간</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>포장단위</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>품목기준코드</translation>
    </message>
    <message>
        <source>KD code (GTIN)</source>
        <translation>KD 표준코드 (GTIN)</translation>
    </message>
    <message>
        <source>EDI</source>
        <translation>보험코드 (EDI)</translation>
    </message>
    <message>
        <source>ATC</source>
        <translation>ATC 코드</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>성상·낱알식별</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>성상</translation>
    </message>
    <message>
        <source>Dose form</source>
        <translation>제형</translation>
    </message>
    <message>
        <source>Imprint, front / back</source>
        <translation>식별표시 앞 / 뒤</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colour, front / back</source>
        <translation>색상 앞 / 뒤</translation>
    </message>
    <message>
        <source>Score line, front / back</source>
        <translation>분할선 앞 / 뒤</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>DUR facts</source>
        <translation>DUR 정보</translation>
    </message>
    <message>
        <source>The starter facts name no DUR rows for this product. That does not mean that there are none.</source>
        <translation>둘러보기 데이터에는 이 제품의 DUR 자료가 없습니다. 해당하는 DUR 항목이 없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>The DUR lists of the catalogue name no row for the codes of this product. That does not mean that it may be used without limits.</source>
        <translation>이 제품의 코드로는 DUR 목록에서 찾은 항목이 없습니다. 제한 없이 써도 된다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>As published. They are not checked against a patient.</source>
        <translation>고시된 그대로입니다. 환자에게 해당하는지는 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Facts gathered by Pillnuts (GPL-3.0-or-later); not the text of the permit</source>
        <translation>Pillnuts에서 모은 사실 자료 (GPL-3.0-or-later) · 허가사항 원문 아님</translation>
    </message>
    <message>
        <source>Public data of the Ministry of Food and Drug Safety, use not restricted</source>
        <translation>식품의약품안전처 공공데이터 · 이용허락범위 제한 없음</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문명</translation>
    </message>
    <message>
        <source>Ingredient code</source>
        <translation>성분 코드</translation>
    </message>
    <message>
        <source>Products with this code</source>
        <translation>이 코드의 제품 수</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Choose the downloaded tables</source>
        <translation>내려받은 표 고르기</translation>
    </message>
    <message>
        <source>Tables of nedrug (*.xlsx *.xls *.csv)</source>
        <translation>의약품안전나라 표 (*.xlsx *.xls *.csv)</translation>
    </message>
</context>
<context>
    <name>IngredientChart</name>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
</context>
<context>
    <name>JsonOpeningLog</name>
    <message>
        <source>What was opened could not be read or kept on this computer.</source>
        <translation>최근 기록을 이 컴퓨터에서 읽거나 저장하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain of this computer does not answer. Unlock it and try again.</source>
        <translation>이 컴퓨터의 키체인이 응답하지 않습니다. 잠금을 풀고 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>LabelDocument</name>
    <message>
        <source>The label document is not well-formed XML.</source>
        <translation>허가사항 문서의 XML 형식이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The XML holds no label document.</source>
        <translation>XML에 허가사항 문서가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The label document is too large.</source>
        <translation>허가사항 문서가 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>LabelView</name>
    <message>
        <source>Permit label · MFDS</source>
        <translation>허가사항 · 식약처</translation>
    </message>
    <message>
        <source>Pillnuts summary · not the text of the permit</source>
        <translation>Pillnuts 요약 · 허가사항 원문 아님</translation>
    </message>
    <message>
        <source>e약은요 · MFDS</source>
        <translation>e약은요 · 식약처</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>The source lost words of this text after a “&lt;”. Read the text of the permit.</source>
        <translation>출처에서 이 글의 “&lt;” 뒤가 빠졌습니다. 허가사항 원문을 확인하십시오.</translation>
    </message>
    <message>
        <source>This document could not be read as a label. Its raw content is shown.</source>
        <translation>이 문서를 허가사항 형식으로 읽지 못해 원래 내용을 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The starter facts hold no label text. Synchronise with the ministry to read the permit.</source>
        <translation>둘러보기 데이터에는 허가사항 본문이 없습니다. 식약처 데이터를 받으면 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The source gives no such text for this product. That does not mean that there is nothing to observe.</source>
        <translation>이 제품은 출처에 이 항목이 없습니다. 주의할 것이 없다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>Reading the label …</source>
        <translation>허가사항을 읽는 중 …</translation>
    </message>
    <message>
        <source>The label could not be read</source>
        <translation>허가사항을 읽지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>Mfds</name>
    <message>
        <source>The server %1 cannot be found. Check the internet connection.</source>
        <translation>%1 서버를 찾을 수 없습니다. 인터넷 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the date of this computer and the network&apos;s proxy.</source>
        <translation>%1 서버에 보안 연결을 맺지 못했습니다. 이 컴퓨터의 날짜와 네트워크의 프록시를 확인하십시오.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections. Check the network or try again later.</source>
        <translation>%1 서버가 연결을 거부합니다. 네트워크를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the network or try again later.</source>
        <translation>%1 서버와의 연결이 끊겼습니다. 네트워크를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>The answer of the service is too large to be one page (over %1 MiB).</source>
        <translation>서비스의 응답이 한 쪽이라고 보기에는 너무 큽니다(%1 MiB 초과).</translation>
    </message>
    <message>
        <source>The service sent nothing for %1 seconds. Try again later.</source>
        <translation>서비스가 %1초 동안 아무것도 보내지 않았습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service is too slow: one page took over %1 minutes. Try again later.</source>
        <translation>서비스가 너무 느립니다. 한 쪽을 받는 데 %1분이 넘었습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service was asked about product %1 and answered about %2.</source>
        <translation>품목코드 %1 제품을 물었는데 서비스가 품목코드 %2 제품으로 답했습니다.</translation>
    </message>
    <message>
        <source>The service now gives at most %1 rows a page. The list must be read again from its first page.</source>
        <translation>이제 서비스가 한 쪽에 최대 %1행만 줍니다. 목록을 첫 쪽부터 다시 읽어야 합니다.</translation>
    </message>
    <message>
        <source>This list cannot be asked for a single product.</source>
        <translation>이 목록은 제품 하나만 골라 물을 수 없습니다.</translation>
    </message>
    <message>
        <source>The service has no data about product %1.</source>
        <translation>서비스에 품목코드 %1 제품의 자료가 없습니다.</translation>
    </message>
    <message>
        <source>The row is broken and cannot be read.</source>
        <translation>행이 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The row is too large to be true (%1 MiB).</source>
        <translation>행이 있을 수 없을 만큼 큽니다(%1 MiB).</translation>
    </message>
    <message>
        <source>The row holds something else than text in: %1</source>
        <translation>행에서 글자가 아닌 값이 든 칸: %1</translation>
    </message>
    <message>
        <source>The row has no product code (ITEM_SEQ).</source>
        <translation>행에 품목코드(ITEM_SEQ)가 없습니다.</translation>
    </message>
    <message>
        <source>The service has trouble of its own (code %1). Try again later.</source>
        <translation>서비스 쪽에 문제가 있습니다 (코드 %1). 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service did not accept the request (code %1). Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation>서비스가 요청을 받아들이지 않았습니다 (코드 %1). 서비스가 바뀌었을 수 있습니다. 새 버전의 Pillnuts가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The service took too long to answer (code %1). Try again later.</source>
        <translation>서비스의 응답이 너무 늦습니다 (코드 %1). 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service “%2” is not known to data.go.kr any more (code %1). Look for a newer Pillnuts.</source>
        <translation>data.go.kr에 “%2” 서비스가 더는 없습니다 (코드 %1). 새 버전의 Pillnuts가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The service key is not approved for “%2” (code %1). Apply for the use of this data set at data.go.kr, then try again.</source>
        <translation>“%2” 서비스의 활용 승인을 받지 않은 서비스 키입니다 (코드 %1). data.go.kr에서 이 데이터의 활용을 신청한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service key is suspended for now (code %1). Look into your account at data.go.kr.</source>
        <translation>서비스 키가 일시 정지되었습니다 (코드 %1). data.go.kr에서 계정을 확인하십시오.</translation>
    </message>
    <message>
        <source>Today&apos;s calls for “%2” are used up (code %1). The count starts anew at midnight, Korean time; continue then.</source>
        <translation>“%2” 서비스의 오늘 호출 횟수를 모두 썼습니다 (코드 %1). 횟수는 한국 시간 자정에 새로 시작되니 그 뒤에 이어서 하십시오.</translation>
    </message>
    <message>
        <source>The service gets too many requests a second (code %1). Try again in a few minutes.</source>
        <translation>서비스에 초당 요청이 너무 많습니다 (코드 %1). 몇 분 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>data.go.kr blocks the address of this network (code %1). Ask the data portal&apos;s help desk.</source>
        <translation>data.go.kr에서 이 네트워크의 주소를 막았습니다 (코드 %1). 공공데이터포털 고객센터에 문의하십시오.</translation>
    </message>
    <message>
        <source>The service key is not registered yet (code %1). After approval it takes about an hour. Check the key or try again later.</source>
        <translation>서비스 키가 아직 등록되지 않았습니다 (코드 %1). 승인 후 1시간쯤 걸립니다. 키를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service key has expired (code %1). Extend its use at data.go.kr.</source>
        <translation>서비스 키의 활용 기간이 끝났습니다 (코드 %1). data.go.kr에서 기간을 연장하십시오.</translation>
    </message>
    <message>
        <source>The service key is not allowed from the address of this network (code %1). Register the address at data.go.kr.</source>
        <translation>이 네트워크의 주소에서는 서비스 키를 쓸 수 없습니다 (코드 %1). data.go.kr에 주소를 등록하십시오.</translation>
    </message>
    <message>
        <source>data.go.kr does not accept the service key for this call (code %1). Check the key.</source>
        <translation>data.go.kr에서 이 호출에 서비스 키를 받아들이지 않습니다 (코드 %1). 키를 확인하십시오.</translation>
    </message>
    <message>
        <source>data.go.kr does not know the service key (status %1). Check the key in the settings.</source>
        <translation>data.go.kr에 없는 서비스 키입니다 (상태 %1). 설정에서 키를 확인하십시오.</translation>
    </message>
    <message>
        <source>The service key is not approved for “%2” (status %1). Apply for the use of this data set at data.go.kr; after approval it takes about an hour.</source>
        <translation>“%2” 서비스의 활용 승인을 받지 않은 서비스 키입니다 (상태 %1). data.go.kr에서 이 데이터의 활용을 신청하십시오. 승인 후 1시간쯤 걸립니다.</translation>
    </message>
    <message>
        <source>The service has trouble of its own (status %1). Try again later.</source>
        <translation>서비스 쪽에 문제가 있습니다 (상태 %1). 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service “%2” is not known to data.go.kr any more (status %1). Look for a newer Pillnuts.</source>
        <translation>data.go.kr에 “%2” 서비스가 더는 없습니다 (상태 %1). 새 버전의 Pillnuts가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The service gets too many requests (status %1). Try again in a few minutes.</source>
        <translation>서비스에 요청이 너무 많습니다 (상태 %1). 몇 분 뒤에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Something else than the service answered (status %1, a redirection). Does this network ask for a sign-in?</source>
        <translation>서비스가 아닌 곳에서 답했습니다 (상태 %1, 다른 주소로 안내). 로그인이 필요한 네트워크인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The service did not accept the request (status %1). Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation>서비스가 요청을 받아들이지 않았습니다 (상태 %1). 서비스가 바뀌었을 수 있습니다. 새 버전의 Pillnuts가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>A web page came instead of data. The service may be under maintenance, or this network asks for a sign-in.</source>
        <translation>데이터 대신 웹 페이지가 왔습니다. 서비스가 점검 중이거나 로그인이 필요한 네트워크일 수 있습니다.</translation>
    </message>
    <message>
        <source>The answer is garbage: it holds bytes that are not text (UTF-8).</source>
        <translation>응답이 깨져 있습니다. 글자(UTF-8)가 아닌 바이트가 섞여 있습니다.</translation>
    </message>
    <message>
        <source>The answer does not look like one of this service. Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation>이 서비스의 응답으로 보이지 않습니다. 서비스가 바뀌었을 수 있습니다. 새 버전의 Pillnuts가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The answer arrived incomplete. Check the network or try again later.</source>
        <translation>응답이 끝까지 오지 않았습니다. 네트워크를 확인하거나 나중에 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>PillLook</name>
    <message>
        <source>Round</source>
        <translation>원형</translation>
    </message>
    <message>
        <source>Oval</source>
        <translation>타원형</translation>
    </message>
    <message>
        <source>Oblong</source>
        <translation>장방형</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>반원형</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>삼각형</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>사각형</translation>
    </message>
    <message>
        <source>Rhomb</source>
        <translation>마름모형</translation>
    </message>
    <message>
        <source>5 sides</source>
        <translation>오각형</translation>
    </message>
    <message>
        <source>6 sides</source>
        <translation>육각형</translation>
    </message>
    <message>
        <source>8 sides</source>
        <translation>팔각형</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>White</source>
        <translation>하양</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>갈색</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>연두</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>남색</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>자주</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>분할선 없음</translation>
    </message>
    <message>
        <source>− Line</source>
        <translation>− 분할선</translation>
    </message>
    <message>
        <source>+ Cross</source>
        <translation>+ 분할선</translation>
    </message>
    <message>
        <source>Other line</source>
        <translation>기타 분할선</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>starts so</source>
        <translation>앞부분</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>이름 속</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>초성</translation>
    </message>
    <message>
        <source>other keyboard</source>
        <translation>한/영 자판</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>company</source>
        <translation>업체</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문명</translation>
    </message>
    <message>
        <source>insurance code</source>
        <translation>보험코드</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>바코드</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>식별표시</translation>
    </message>
    <message>
        <source>spelt differently</source>
        <translation>표기 비슷</translation>
    </message>
    <message>
        <source>type</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>구분 미상</translation>
    </message>
    <message>
        <source>Rx</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>OTC</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Quasi-drug</source>
        <translation>의약외품</translation>
    </message>
    <message>
        <source>Herbal material</source>
        <translation>한약재</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>원료의약품</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>허가 상태 미상</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>허가 취소</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>허가 취하</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>유효기간 만료</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>잘 맞는 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>업체순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최근 허가순</translation>
    </message>
    <message>
        <source>no imprint</source>
        <translation>글자 없음</translation>
    </message>
</context>
<context>
    <name>ScanBanner</name>
    <message>
        <source>Perhaps expired: one reading says %1</source>
        <translation>유효기한이 지났을 수 있음: 한 가지 해석으로는 %1</translation>
    </message>
    <message>
        <source>Expires today, %1</source>
        <translation>유효기한 오늘까지 %1</translation>
    </message>
    <message>
        <source>The expiry cannot be read for certain.</source>
        <translation>유효기한을 확실히 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This barcode states no expiry.</source>
        <translation>이 바코드에는 유효기한이 없습니다.</translation>
    </message>
    <message>
        <source>Code %1 is not in the data.</source>
        <translation>데이터에 없는 코드: %1</translation>
    </message>
    <message>
        <source>Code %1 is not in the data (as of %2).</source>
        <translation>데이터에 없는 코드: %1 (%2 기준)</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong. Scan again.</source>
        <translation>검증 숫자가 맞지 않음: %1. 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>“%1” in this barcode is no date. Scan again.</source>
        <translation>바코드 안의 날짜가 잘못됨: “%1”. 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>The part of this barcode at “%1” cannot be read.</source>
        <translation>바코드에서 읽을 수 없는 부분: “%1”</translation>
    </message>
    <message>
        <source>The value of (%1) in this barcode has the wrong length or odd characters.</source>
        <translation>바코드에서 (%1) 항목의 길이나 문자가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>(%1) is in this barcode twice with different values.</source>
        <translation>바코드에 (%1) 항목이 서로 다른 값으로 두 번 들어 있습니다.</translation>
    </message>
    <message>
        <source>There is no product code in this barcode.</source>
        <translation>이 바코드에는 제품 코드가 없습니다.</translation>
    </message>
    <message>
        <source>This barcode cannot be read as a product code.</source>
        <translation>제품 코드로 읽을 수 없는 바코드입니다.</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1 찾는 중 …</translation>
    </message>
    <message>
        <source>This barcode can be read as several products. Choose one.</source>
        <translation>이 바코드는 여러 제품으로 읽힙니다. 하나를 고르세요.</translation>
    </message>
    <message>
        <source>The scan broke off after “%1”. Scan again.</source>
        <translation>스캔이 중간에 끊김: “%1”. 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>Found by the representative code %1: this very package is not in the data.</source>
        <translation>대표코드 기준으로 찾음: %1. 이 포장의 코드는 데이터에 없습니다.</translation>
    </message>
    <message>
        <source>Found by the insurance code %1, taken from digits 4 to 12: compare the name with the package.</source>
        <translation>보험코드 기준으로 찾음: %1 (코드의 4–12번째 숫자). 포장의 제품명과 비교하세요.</translation>
    </message>
    <message>
        <source>Case pack (level %1). The code of the unit inside, %2, is derived.</source>
        <translation>묶음 포장 코드입니다(단계 %1). 낱포장 코드는 계산한 값입니다: %2</translation>
    </message>
    <message>
        <source>The scanner sends no separators: lot and serial can be read in several ways. Choose what is printed on the package.</source>
        <translation>스캐너가 구분 문자를 보내지 않아 제조번호와 일련번호가 여러 가지로 읽힙니다. 포장에 적힌 것을 고르세요.</translation>
    </message>
    <message>
        <source>Scanned with the Korean keyboard: capital and small letters are uncertain.</source>
        <translation>한글 입력 상태에서 스캔됨: 영문 대소문자가 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>제조번호</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>일련번호</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>유효기한</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>스캔</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Expired yesterday, %1</source>
        <translation>유효기한 지남 %1 (어제까지)</translation>
    </message>
    <message>
        <source>Expired %1 (%2 days ago)</source>
        <extracomment>%1 is a date</extracomment>
        <translation>유효기한 지남 %1 (%2일)</translation>
    </message>
    <message>
        <source>Expires tomorrow, %1</source>
        <translation>유효기한 내일까지 %1</translation>
    </message>
    <message>
        <source>Expires soon: %1 (%2 days left)</source>
        <translation>유효기한 임박 %1 (%2일 남음)</translation>
    </message>
    <message>
        <source>In date until %1 (%2 days left)</source>
        <translation>유효기한 %1까지 (%2일 남음)</translation>
    </message>
    <message>
        <source>%1 products carry this code. Choose one.</source>
        <translation>이 코드의 제품이 %1개 있습니다. 하나를 고르세요.</translation>
    </message>
    <message>
        <source>What is shown below is not this package.</source>
        <translation>아래 화면은 이 포장의 제품이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter table %1 cannot be opened.</source>
        <translation>둘러보기 데이터의 %1 표를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The starter table %1 is not UTF-8 text.</source>
        <translation>둘러보기 데이터의 %1 표가 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>The starter table %1 is broken in line %2.</source>
        <translation>둘러보기 데이터의 %1 표에서 %2번째 줄이 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>The source names no reason.</source>
        <translation>출처에 사유가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Recall, stop of sale</source>
        <translation>회수·판매중지</translation>
    </message>
    <message>
        <source>Permit cancelled</source>
        <translation>허가 취소</translation>
    </message>
    <message>
        <source>Permit withdrawn</source>
        <translation>허가 취하</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>허가 유효기간 만료</translation>
    </message>
    <message>
        <source>Permit status</source>
        <translation>허가 상태</translation>
    </message>
    <message>
        <source>Controlled as the source states.</source>
        <translation>출처에 적힌 마약류 구분입니다.</translation>
    </message>
    <message>
        <source>Orphan drug</source>
        <translation>희귀의약품</translation>
    </message>
    <message>
        <source>Permitted for a rare disease (희귀의약품).</source>
        <translation>희귀질환에 쓰도록 허가된 의약품입니다.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The catalogue was made by another version of Pillnuts. Please renew the data.</source>
        <translation>다른 버전의 Pillnuts에서 만든 데이터입니다. 데이터를 새로 받으십시오.</translation>
    </message>
    <message>
        <source>The data file could not be used: %1</source>
        <translation>데이터 파일을 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A stored label cannot be read. Please renew the data.</source>
        <translation>저장된 허가사항을 읽을 수 없습니다. 데이터를 새로 받으십시오.</translation>
    </message>
    <message>
        <source>The new data could not be put in place: %1</source>
        <translation>새 데이터로 바꾸지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Pillnuts. Please update Pillnuts.</source>
        <translation>더 새로운 버전의 Pillnuts에서 만든 데이터 파일입니다. Pillnuts를 업데이트하십시오.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Indications</source>
        <translation>효능·효과</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>용법·용량</translation>
    </message>
    <message>
        <source>Precautions</source>
        <translation>사용상의 주의</translation>
    </message>
    <message>
        <source>Pillnuts summary</source>
        <translation>Pillnuts 요약</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>The data is already being renewed by another program.</source>
        <translation>다른 프로그램이 이미 데이터를 새로 들이고 있습니다. 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is not enough room beside the data file to renew it.</source>
        <translation>데이터 파일이 있는 디스크에 빈 공간이 모자라 데이터를 새로 들일 수 없습니다.</translation>
    </message>
    <message>
        <source>The new data did not pass its checks and was not taken. The data you have stays in use.</source>
        <translation>새 데이터가 검사를 통과하지 못해 받아들이지 않았습니다. 쓰던 데이터를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The new data looks wrong and was not taken: %1. The data you have stays in use; try again later.</source>
        <translation>새 데이터가 이상해 받아들이지 않았습니다: %1. 쓰던 데이터를 그대로 씁니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>only %1 of %2 products are left</source>
        <translation>%2품목 중 %1품목만 남음</translation>
    </message>
    <message>
        <source>well-known products are missing</source>
        <translation>잘 알려진 제품이 빠져 있음</translation>
    </message>
    <message>
        <source>Putting the products together</source>
        <translation>제품 정보 맞추기</translation>
    </message>
    <message>
        <source>Checking and putting in place</source>
        <translation>검사하고 바꿔 끼우기</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽기</translation>
    </message>
    <message>
        <source>The service changed its page size in the middle of a list. Please try again.</source>
        <translation>목록을 읽는 도중에 서비스가 쪽 크기를 바꾸었습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The product code is not nine digits.</source>
        <translation>품목코드가 아홉 자리 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The row is larger than any real one.</source>
        <translation>행이 있을 수 없을 만큼 큽니다.</translation>
    </message>
    <message>
        <source>The service announced %1 rows but delivered only %2 different ones. The data you have stays in use; try again later.</source>
        <translation>서비스가 %1행이라고 알렸는데 서로 다른 행은 %2개만 왔습니다. 쓰던 데이터를 그대로 씁니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service sends %1 rows where it sent %2 before. This looks wrong and was not taken; the data you have stays in use.</source>
        <translation>서비스가 보내는 행이 전에는 %2개였는데 지금은 %1개입니다. 이상해 보여 받아들이지 않았습니다. 쓰던 데이터를 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Permit list</source>
        <translation>허가 목록</translation>
    </message>
    <message>
        <source>Permits and labels</source>
        <translation>허가사항</translation>
    </message>
    <message>
        <source>Main ingredients</source>
        <translation>주성분</translation>
    </message>
    <message>
        <source>Plain-language labels</source>
        <translation>e약은요</translation>
    </message>
    <message>
        <source>Pill identification</source>
        <translation>낱알식별</translation>
    </message>
    <message>
        <source>DUR rules: %1</source>
        <translation>DUR 목록: %1</translation>
    </message>
    <message>
        <source>Sustained-release tablets</source>
        <translation>서방정 분할주의</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>회수·판매중지</translation>
    </message>
    <message>
        <source>Indexing the label texts</source>
        <translation>본문 색인 만들기</translation>
    </message>
</context>
<context>
    <name>pillnuts::BackBar</name>
    <message>
        <source>Previous result</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>List %1</source>
        <extracomment>%1 is the number of results</extracomment>
        <translation>목록 %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>첫 화면</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>첫 화면으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>pillnuts::BarNameDelegate</name>
    <message>
        <source>its own axis, not to be compared with the bars above</source>
        <translation>축이 달라 위 막대와 견줄 수 없습니다</translation>
    </message>
    <message>
        <source>amount not stated by the source</source>
        <translation>출처에 함량이 적혀 있지 않습니다</translation>
    </message>
</context>
<context>
    <name>pillnuts::CataloguePanel</name>
    <message>
        <source>Data day</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>the licence under which the ministry&apos;s data are published</extracomment>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Pillnuts summary · not the ministry&apos;s text</source>
        <translation>Pillnuts 요약 · 식약처 원문 아님</translation>
    </message>
    <message>
        <source>Public data (no restriction of use)</source>
        <translation>공공데이터 (이용허락범위 제한 없음)</translation>
    </message>
</context>
<context>
    <name>pillnuts::ChoiceChips</name>
    <message>
        <source>Chosen</source>
        <translation>고른 조건</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is what stands in the search box</extracomment>
        <translation>이름: %1</translation>
    </message>
    <message>
        <source>Longer %1</source>
        <translation>긴지름 %1</translation>
    </message>
    <message>
        <source>Shorter %1</source>
        <translation>짧은지름 %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>%1 is a choice: a colour, a shape</extracomment>
        <translation>%1 빼기</translation>
    </message>
</context>
<context>
    <name>pillnuts::CodeChip</name>
    <message>
        <source>Click to copy %1</source>
        <translation>눌러서 복사: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>복사했습니다: %1</translation>
    </message>
</context>
<context>
    <name>pillnuts::DataPage</name>
    <message>
        <source>From files</source>
        <translation>파일에서 가져오기</translation>
    </message>
    <message>
        <source>Tables that you downloaded from nedrug.mfds.go.kr. No key and no internet needed. You can also drop them onto the window.</source>
        <translation>의약품안전나라(nedrug.mfds.go.kr)에서 내려받은 표를 씁니다. 키도 인터넷도 필요 없습니다. 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요한 것</translation>
    </message>
    <message>
        <source>nedrug xlsx or csv</source>
        <translation>의약품안전나라 xlsx · csv</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>every line counted</source>
        <translation>모든 줄을 셉니다</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>파일 고르기 …</translation>
    </message>
    <message>
        <source>Starter data</source>
        <translation>둘러보기 데이터</translation>
    </message>
    <message>
        <source>A small selection of widely used medicines comes with the program, as Pillnuts summaries and not the ministry&apos;s text. It gives way as soon as real data are here.</source>
        <translation>널리 쓰이는 약을 조금 골라 담았습니다. 식약처 원문이 아닌 Pillnuts 요약이며, 실제 데이터가 들어오면 그 데이터로 바뀝니다.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Label text</source>
        <translation>허가사항</translation>
    </message>
    <message>
        <source>summary only</source>
        <translation>요약만</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Nothing about you leaves this computer. The service sees only its key.</source>
        <translation>사용자 정보는 이 컴퓨터 밖으로 나가지 않습니다. 서비스에는 키만 보냅니다.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>First, bring in the medicine data</source>
        <translation>약 데이터를 먼저 들여놓습니다</translation>
    </message>
    <message>
        <source>Renewing replaces the data as a whole once all of it is checked.</source>
        <translation>새 데이터는 모두 검사한 뒤 한꺼번에 바꿉니다.</translation>
    </message>
    <message>
        <source>Once they are here, you search and read without the internet.</source>
        <translation>한 번 받으면 인터넷이 끊겨도 찾고 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::ExcipientsPage</name>
    <message>
        <source>Excipients %1</source>
        <translation>첨가제 %1</translation>
    </message>
    <message>
        <source>Excipients</source>
        <translation>첨가제</translation>
    </message>
    <message>
        <source>The source gives no list of excipients for this product. That does not mean that it has none.</source>
        <translation>자료 없음: 이 제품은 출처에 첨가제 목록이 없습니다. 첨가제가 들어 있지 않다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>The source names no excipient.</source>
        <translation>출처에 적힌 첨가제가 없습니다.</translation>
    </message>
    <message>
        <source>In the order of the permit. Hover over one to see its code.</source>
        <translation>허가사항에 적힌 차례대로입니다. 마우스를 올리면 코드가 보입니다.</translation>
    </message>
    <message>
        <source>The source gives no code</source>
        <translation>출처에 코드 없음</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>코드 %1</translation>
    </message>
</context>
<context>
    <name>pillnuts::HeadCard</name>
    <message>
        <source>kind not stated</source>
        <translation>구분 미상</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>품목코드</translation>
    </message>
    <message>
        <source>Permitted %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>허가일 %1</translation>
    </message>
    <message>
        <source>Over-the-counter drug: a pharmacist may sell it without a prescription.</source>
        <translation>일반의약품: 약사가 처방전 없이 판매할 수 있습니다.</translation>
    </message>
    <message>
        <source>Prescription drug: dispensed only on a prescription.</source>
        <translation>전문의약품: 처방전이 있어야 조제할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::HomePanel</name>
    <message>
        <source>Opened lately</source>
        <translation>최근 연 약</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>Opened often</source>
        <translation>자주 연 약</translation>
    </message>
    <message>
        <source>Looked for lately</source>
        <translation>최근 찾은 말</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>종류로 찾기</translation>
    </message>
    <message>
        <source>with the number of products</source>
        <translation>숫자는 품목 수</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear what was opened and looked for on this computer</source>
        <translation>이 컴퓨터의 최근 기록 지우기</translation>
    </message>
    <message>
        <source>Part of the name, the initials (ㅌㅇㄹㄴ), an ingredient, a company or a code will do.</source>
        <translation>이름 일부, 초성(ㅌㅇㄹㄴ), 성분, 업체, 코드로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>줄여 보기</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Show all %1 products</source>
        <extracomment>%1 is the exact number of products in the catalogue</extracomment>
        <translation>전체 %1품목 보기</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>지웠습니다.</translation>
    </message>
    <message>
        <source>by all users</source>
        <translation>모든 사용자</translation>
    </message>
</context>
<context>
    <name>pillnuts::IdentifyPage</name>
    <message>
        <source>Change what is asked</source>
        <translation>조건 바꾸기</translation>
    </message>
    <message>
        <source>Show pills (%1)</source>
        <translation>맞는 낱알 %1 보기</translation>
    </message>
    <message>
        <source>Show the pills</source>
        <translation>낱알 보기</translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientChart</name>
    <message>
        <source>Amounts of the ingredients</source>
        <translation>성분별 함량</translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientTableModel</name>
    <message>
        <source>Ingredient</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>Amount as printed</source>
        <translation>함량 (적힌 그대로)</translation>
    </message>
    <message>
        <source>In mg</source>
        <translation>mg 환산</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>규격</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>DUR daily maximum</source>
        <translation>DUR 1일 최대용량</translation>
    </message>
    <message>
        <source>%1 of the DUR daily maximum</source>
        <extracomment>%1 is a total such as &quot;1정&quot; (one tablet)</extracomment>
        <translation>DUR 1일 최대용량 대비 %1</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>적혀 있지 않음</translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientsPage</name>
    <message>
        <source>Axis of the chart</source>
        <translation>그래프의 축</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>수치로 보기</translation>
    </message>
    <message>
        <source>Composition %1 of %2: %3</source>
        <extracomment>%1 of %2: position and number of alternative compositions; %3 its label as printed</extracomment>
        <translation>조성 %1/%2: %3</translation>
    </message>
    <message>
        <source>These compositions are alternatives of one permit. Their amounts are never added up.</source>
        <translation>한 허가에 적힌 서로 다른 조성입니다. 조성끼리 함량을 더하지 않습니다.</translation>
    </message>
    <message>
        <source>Ingredients %1</source>
        <translation>성분 %1</translation>
    </message>
    <message>
        <source>No data: the source gives no composition for this product.</source>
        <translation>자료 없음: 이 제품은 출처에 성분과 함량이 없습니다.</translation>
    </message>
    <message>
        <source>in all %1</source>
        <extracomment>%1 is the total mass of the ingredients</extracomment>
        <translation>성분 총량 %1</translation>
    </message>
    <message>
        <source>%1 of what is given as a mass</source>
        <translation>질량으로 적힌 성분만 합한 양 %1</translation>
    </message>
    <message>
        <source>%1 of what is known</source>
        <translation>함량이 적힌 성분만 합한 양 %1</translation>
    </message>
    <message>
        <source>the amounts of some ingredients are not known</source>
        <translation>일부 성분은 함량 자료 없음</translation>
    </message>
</context>
<context>
    <name>pillnuts::KeyCard</name>
    <message>
        <source>From the ministry</source>
        <translation>식약처에서 받기</translation>
    </message>
    <message>
        <source>Permits, easy descriptions, pill looks, DUR lists and recalls of the MFDS, with a free service key of data.go.kr.</source>
        <translation>허가사항, e약은요, 낱알식별, DUR, 회수·판매중지 정보를 공공데이터포털 data.go.kr의 무료 서비스 키로 받습니다.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>키 지우기</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>서비스 키</translation>
    </message>
    <message>
        <source>Paste the service key</source>
        <translation>서비스 키 붙여넣기</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요한 것</translation>
    </message>
    <message>
        <source>service key · internet</source>
        <translation>서비스 키 · 인터넷</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>goes on where it was</source>
        <translation>이어서 할 수 있음</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>받기 시작</translation>
    </message>
    <message>
        <source>Both forms of the key work. It stays in this computer&apos;s keychain.</source>
        <translation>Encoding 키와 Decoding 키 모두 쓸 수 있습니다. 키는 이 컴퓨터의 키체인에만 보관합니다.</translation>
    </message>
    <message>
        <source>A key is kept in the keychain. Type another one to replace it.</source>
        <translation>키체인에 키가 보관되어 있습니다. 다른 키를 입력하면 바뀝니다.</translation>
    </message>
    <message>
        <source>No keychain answered: the key is only in memory and must be entered again after the program ends.</source>
        <translation>키체인이 응답하지 않아 키가 메모리에만 있습니다. 프로그램을 끝내면 다시 입력해야 합니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>any letter</source>
        <comment>key</comment>
        <translation>아무 글자</translation>
    </message>
    <message>
        <source>Search, wherever you are</source>
        <translation>어디서든 검색</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>검색창으로 가기</translation>
    </message>
    <message>
        <source>Move in the results</source>
        <translation>결과에서 움직이기</translation>
    </message>
    <message>
        <source>Open the marked result</source>
        <translation>고른 결과 열기</translation>
    </message>
    <message>
        <source>Close, clear, back to the list</source>
        <translation>닫기, 지우기, 목록으로</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>뒤로, 앞으로</translation>
    </message>
    <message>
        <source>Larger, smaller, 100 %</source>
        <translation>크게, 작게, 100 %</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 단축키 보기</translation>
    </message>
    <message>
        <source>Go to the suggestions</source>
        <translation>검색 제안으로 가기</translation>
    </message>
    <message>
        <source>Search, data, settings, label texts, pills</source>
        <translation>검색, 데이터, 설정, 본문, 낱알</translation>
    </message>
</context>
<context>
    <name>pillnuts::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>허가사항에 실린 그림</translation>
    </message>
</context>
<context>
    <name>pillnuts::ListHeader</name>
    <message>
        <source>Narrow to a type</source>
        <translation>분류로 좁히기</translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>%1 is the exact number of products found or in the catalogue</extracomment>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation>결과 %1</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>정렬: %1</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 분류</translation>
    </message>
</context>
<context>
    <name>pillnuts::LoadingPanel</name>
    <message>
        <source>Reading the product …</source>
        <translation>제품을 읽는 중 …</translation>
    </message>
</context>
<context>
    <name>pillnuts::NearFence</name>
    <message>
        <source>Similar names</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Similar names %1 · may be other medicines</source>
        <extracomment>%1 is a number of products whose names are only similar</extracomment>
        <translation>비슷한 이름 %1 · 다른 약일 수 있습니다</translation>
    </message>
    <message>
        <source>The arrow keys and Enter of the search box do not reach these.</source>
        <translation>검색창의 화살표 키와 Enter로는 열리지 않습니다.</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>펼침</translation>
    </message>
</context>
<context>
    <name>pillnuts::PillInputs</name>
    <message>
        <source>Any</source>
        <comment>score line</comment>
        <translation>모름</translation>
    </message>
    <message>
        <source>None</source>
        <comment>score line</comment>
        <translation>없음</translation>
    </message>
    <message>
        <source>− Line</source>
        <comment>score line</comment>
        <translation>− 한 줄</translation>
    </message>
    <message>
        <source>+ Cross</source>
        <comment>score line</comment>
        <translation>+ 십자</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>score line</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Imprint on one side</source>
        <translation>앞에 새겨진 글자</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>Imprint on the other side</source>
        <translation>뒤에 새겨진 글자</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Score line</source>
        <translation>분할선</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>긴지름</translation>
    </message>
    <message>
        <source>Shorter side</source>
        <translation>짧은지름</translation>
    </message>
    <message>
        <source>Identify a pill</source>
        <translation>낱알 찾기</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>새겨진 글자</translation>
    </message>
    <message>
        <source>Size, give or take 1 mm</source>
        <translation>크기 (±1 mm)</translation>
    </message>
    <message>
        <source>The sides may be swapped. Look-alikes (0 O, 1 I) stand apart below.</source>
        <translation>앞뒤를 바꿔도 찾습니다 · 닮은 글자(0 O, 1 I)는 따로 보입니다</translation>
    </message>
</context>
<context>
    <name>pillnuts::PillPlate</name>
    <message>
        <source>Drawing of %1</source>
        <translation>%1 그림</translation>
    </message>
    <message>
        <source>Drawn from the registered shape, colour and imprint</source>
        <translation>등록된 모양·색상·식별표시로 그린 그림</translation>
    </message>
    <message>
        <source>Photograph of %1</source>
        <translation>%1 사진</translation>
    </message>
    <message>
        <source>Photograph of the ministry</source>
        <translation>식약처 사진</translation>
    </message>
</context>
<context>
    <name>pillnuts::PillResults</name>
    <message>
        <source>Pills that agree</source>
        <translation>맞는 낱알</translation>
    </message>
    <message>
        <source>Similar looks</source>
        <extracomment>%1 is a number of products</extracomment>
        <translation>닮은 낱알</translation>
    </message>
    <message>
        <source>%1 pills agree</source>
        <extracomment>%1 is a number of products</extracomment>
        <translation>맞는 낱알 %1</translation>
    </message>
    <message>
        <source>What does the pill look like?</source>
        <translation>낱알이 어떻게 생겼습니까?</translation>
    </message>
    <message>
        <source>Type what is printed on it, or choose a shape and a colour. Look at the pill itself before you decide: equal looks may be different medicines.</source>
        <translation>새겨진 글자를 적거나 모양과 색을 고르십시오. 생김새가 같아도 다른 약일 수 있으니 눈으로 한 번 더 견주십시오.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>찾는 중 …</translation>
    </message>
    <message>
        <source>The pills could not be looked through</source>
        <translation>낱알을 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No registered pill looks like this</source>
        <translation>이렇게 등록된 낱알이 없습니다</translation>
    </message>
    <message>
        <source>Leave out one thing after the other: worn imprints and pale colours deceive.</source>
        <translation>조건을 하나씩 빼 보십시오. 닳은 글자와 옅은 색은 잘못 보기 쉽습니다.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Leave out the name</source>
        <translation>이름 조건 빼기</translation>
    </message>
    <message>
        <source>Could not be compared: %1 (not registered: %2)</source>
        <extracomment>%1 is a number of products, %2 what is missing: &quot;imprint 61, size 3&quot;</extracomment>
        <translation>견주지 못한 품목 %1 (등록 안 됨: %2)</translation>
    </message>
    <message>
        <source>%1 products without a registered look are not searched. Compare with the package before you decide.</source>
        <extracomment>%1 is a number of products</extracomment>
        <translation>생김새가 등록되지 않은 %1품목은 찾지 않습니다. 포장이나 처방전과 맞추기 전에는 정해진 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show them too</source>
        <translation>함께 보기</translation>
    </message>
    <message>
        <source>Similar or incomplete %1 · may be other medicines</source>
        <translation>닮았거나 등록이 덜 된 낱알 %1 · 다른 약일 수 있음</translation>
    </message>
</context>
<context>
    <name>pillnuts::ProductPage</name>
    <message>
        <source>Ingredients</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>short</comment>
        <translation>성분</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>효능·효과</translation>
    </message>
    <message>
        <source>Indications</source>
        <comment>short</comment>
        <translation>효능</translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation>용법·용량</translation>
    </message>
    <message>
        <source>Dosage</source>
        <comment>short</comment>
        <translation>용법</translation>
    </message>
    <message>
        <source>Precautions</source>
        <translation>사용상의 주의</translation>
    </message>
    <message>
        <source>Precautions</source>
        <comment>short</comment>
        <translation>주의</translation>
    </message>
    <message>
        <source>Excipients</source>
        <translation>첨가제</translation>
    </message>
    <message>
        <source>Excipients</source>
        <comment>short</comment>
        <translation>첨가제</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>short</comment>
        <translation>정보</translation>
    </message>
</context>
<context>
    <name>pillnuts::Rail</name>
    <message>
        <source>Search</source>
        <comment>place</comment>
        <translation>검색</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>place</comment>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>place</comment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Label text</source>
        <comment>place</comment>
        <translation>본문</translation>
    </message>
    <message>
        <source>Pills</source>
        <comment>place</comment>
        <translation>낱알</translation>
    </message>
</context>
<context>
    <name>pillnuts::ReaderTabs</name>
    <message>
        <source>Parts of the product</source>
        <translation>제품 정보 항목</translation>
    </message>
</context>
<context>
    <name>pillnuts::ResultPanel</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>pillnuts::ResultState</name>
    <message>
        <source>Opening the catalogue …</source>
        <translation>데이터를 여는 중 …</translation>
    </message>
    <message>
        <source>There is no medicine data yet</source>
        <translation>아직 약 데이터가 없습니다</translation>
    </message>
    <message>
        <source>Once it is here, searching works without the internet.</source>
        <translation>한 번 들여놓으면 인터넷 없이 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>데이터 들여놓기</translation>
    </message>
    <message>
        <source>Part of the name, the initials (ㅌㅇㄹㄴ), an ingredient, a company or a code will do.</source>
        <translation>이름 일부, 초성(ㅌㅇㄹㄴ), 성분, 업체, 코드로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of this type</source>
        <translation>이 분류의 약이 없습니다</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>“%1” 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Search in all types</source>
        <translation>모든 분류에서 찾기</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>검색하지 못했습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>pillnuts::SafetyStrip</name>
    <message>
        <source>Allergies and DUR limits have not been checked yet. This does not mean that the product is safe.</source>
        <translation>알레르기와 DUR 제한을 아직 확인하지 않았습니다. 안전하다는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>DUR facts</source>
        <translation>DUR 정보</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>Opens the DUR facts of the product</source>
        <translation>이 제품의 DUR 정보를 엽니다</translation>
    </message>
</context>
<context>
    <name>pillnuts::ScanBanner</name>
    <message>
        <source>Search for what came</source>
        <translation>읽힌 내용으로 검색</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Close the scan (Esc)</source>
        <translation>스캔 결과 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Search for other packages</source>
        <translation>다른 포장 검색</translation>
    </message>
</context>
<context>
    <name>pillnuts::SearchField</name>
    <message>
        <source>Search medicines</source>
        <translation>약 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>Name, ingredient, initials, code, barcode …</source>
        <translation>이름, 성분, 초성, 코드, 바코드 …</translation>
    </message>
</context>
<context>
    <name>pillnuts::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Load photographs</source>
        <translation>사진 불러오기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Light paper or dark paper.</source>
        <translation>밝은 바탕이나 어두운 바탕.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Text, rows and pictures together. Ctrl + and Ctrl − do the same.</source>
        <translation>글자와 줄, 그림이 함께 바뀝니다. Ctrl +, Ctrl − 키로도 됩니다.</translation>
    </message>
    <message>
        <source>Medicine names and label texts stay as the ministry printed them.</source>
        <translation>약 이름과 허가사항은 식약처 원문 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Without them, medicines are drawn from their registered shape and colour.</source>
        <translation>끄면 등록된 모양과 색상으로 그린 그림을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open data sources</source>
        <translation>데이터 출처 열기</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Service key, files, and what is installed now.</source>
        <translation>서비스 키, 파일, 지금 들어 있는 데이터.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>작게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Remember what was opened</source>
        <translation>연 약과 찾은 말 기억하기</translation>
    </message>
    <message>
        <source>Recent use</source>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>Products and queries for the start page. They stay on this computer; switching this off erases them.</source>
        <translation>첫 화면에 보일 약과 검색어입니다. 이 컴퓨터 밖으로 나가지 않으며, 끄면 지워집니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::SimilarLine</name>
    <message>
        <source>May be mistaken for this medicine</source>
        <translation>이 약과 헷갈릴 수 있는 약</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>이름이 비슷한 약</translation>
    </message>
    <message>
        <source>Similar looks</source>
        <translation>모양이 비슷한 약</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
</context>
<context>
    <name>pillnuts::SimilarLink</name>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1 is an ingredient, %2 how many there are besides</extracomment>
        <translation>%1 외 %2</translation>
    </message>
    <message>
        <source>%1, contains %2</source>
        <extracomment>%1 is a product, %2 its ingredients</extracomment>
        <translation>%1, 성분 %2</translation>
    </message>
</context>
<context>
    <name>pillnuts::StatePanel</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <translation>약을 골라 주십시오</translation>
    </message>
    <message>
        <source>Type a name, an ingredient or a code above, then ↑ ↓ and Enter. What is inside, how it is used and what to watch for appear here.</source>
        <translation>위에 이름, 성분, 코드를 입력하고 ↑ ↓ 키와 Enter로 고릅니다. 들어 있는 성분, 쓰는 법, 주의할 점이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>This product could not be read</source>
        <translation>이 제품을 읽지 못했습니다</translation>
    </message>
</context>
<context>
    <name>pillnuts::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Result of the last task</source>
        <translation>마지막 작업의 결과</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>작업 취소</translation>
    </message>
    <message>
        <source>Opening the catalogue …</source>
        <translation>데이터를 여는 중 …</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation>데이터를 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Data renewed · %1</source>
        <translation>새 데이터로 바꾸었습니다 · %1</translation>
    </message>
    <message>
        <source>Stopped · what was read is kept</source>
        <translation>멈췄습니다 · 읽은 것은 남아 있습니다</translation>
    </message>
    <message>
        <source>Renewing failed · the old data stay in use</source>
        <translation>새로 들이지 못했습니다 · 쓰던 데이터를 그대로 씁니다</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>멈추는 중 …</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>시작하는 중 …</translation>
    </message>
    <message>
        <source>Show the steps: %1</source>
        <translation>단계 보기: %1</translation>
    </message>
</context>
<context>
    <name>pillnuts::SubstancePopover</name>
    <message>
        <source>The source gives no code for this ingredient, so nothing else is known of it here.</source>
        <translation>자료 없음: 출처에 이 성분의 코드가 없어 여기서는 더 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::SuggestionStrip</name>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc begins anew</source>
        <translation>↑ ↓ 고르기 · Enter 열기 · Esc 처음으로</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>검색 제안</translation>
    </message>
    <message>
        <source>Ingredient</source>
        <translation>성분</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>업체</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>pillnuts::TaskPanel</name>
    <message>
        <source>Copy the details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Receiving data</source>
        <translation>데이터를 받는 중</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>파일을 읽는 중</translation>
    </message>
    <message>
        <source>Preparing the starter data</source>
        <translation>둘러보기 데이터를 준비하는 중</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>멈추는 중 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>시작하는 중 …</translation>
    </message>
    <message>
        <source>%1 products are installed · %2</source>
        <translation>%1품목을 들여놓았습니다 · %2</translation>
    </message>
    <message>
        <source>not taken %1</source>
        <translation>받아들이지 않음 %1</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>멈췄습니다. 읽은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>It did not work. The data in use are unchanged.</source>
        <translation>들여놓지 못했습니다. 쓰던 데이터는 그대로입니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>키 다시 입력</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>자세히 접기</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>자세히 보기</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <extracomment>%1 number of the step, %2 how many there are, %3 its name</extracomment>
        <translation>%1/%2단계 · %3</translation>
    </message>
</context>
<context>
    <name>pillnuts::TaskPopup</name>
    <message>
        <source>Bringing in data</source>
        <translation>데이터 새로 들이기</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>나중에 이어하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>You can go on searching in the present data. When this is done, the new data take their place quietly.</source>
        <translation>지금 데이터로 계속 찾을 수 있습니다. 끝나면 조용히 바뀝니다.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1 is the position of a step that has not begun</extracomment>
        <translation>%1단계</translation>
    </message>
</context>
<context>
    <name>pillnuts::TextFilterBar</name>
    <message>
        <source>Section</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>OTC</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>분류: %1</translation>
    </message>
</context>
<context>
    <name>pillnuts::TextPage</name>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
    <message>
        <source>Search in the label texts</source>
        <translation>본문에서 찾기</translation>
    </message>
    <message>
        <source>Words that must all occur, then Enter</source>
        <translation>모두 들어 있어야 할 낱말, Enter</translation>
    </message>
    <message>
        <source>Words in the label texts</source>
        <translation>본문에서 찾을 낱말</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>The first %1 places; another word narrows them down.</source>
        <translation>먼저 찾은 %1곳입니다. 낱말을 더하면 좁혀집니다.</translation>
    </message>
    <message>
        <source>Places found: %1</source>
        <translation>찾은 곳 %1</translation>
    </message>
    <message>
        <source>Words in quotation marks must stand just so: &quot;liver failure&quot;</source>
        <translation>따옴표로 묶으면 그대로 이어진 말만 찾습니다: &quot;간 신장애&quot;</translation>
    </message>
    <message>
        <source>Finds words in the permit labels, plain-language labels and summaries of all products on this computer.</source>
        <translation>모든 제품의 허가사항, e약은요, 요약에서 낱말을 찾습니다. 이 컴퓨터 안에서만 찾습니다.</translation>
    </message>
    <message>
        <source>Looking through the labels …</source>
        <translation>본문을 찾는 중 …</translation>
    </message>
    <message>
        <source>Places: %1 · still looking</source>
        <translation>%1건 · 더 찾는 중</translation>
    </message>
    <message>
        <source>Places: %1 · stopped, there may be more</source>
        <translation>%1건 · 멈춤, 더 있을 수 있음</translation>
    </message>
    <message>
        <source>No label text of this choice holds all of these words in one section.</source>
        <translation>고른 조건에서는 이 낱말이 한 항목에 모두 들어 있는 본문이 없습니다.</translation>
    </message>
    <message>
        <source>No label text holds all of these words in one section.</source>
        <translation>이 낱말이 한 항목에 모두 들어 있는 본문이 없습니다.</translation>
    </message>
</context>
<context>
    <name>pillnuts::TopBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>단축키 (F1)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>첫 화면</translation>
    </message>
</context>
<context>
    <name>pillnuts::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>pillnuts::WordButton</name>
    <message>
        <source>products: %1</source>
        <translation>%1품목</translation>
    </message>
</context>
</TS>
