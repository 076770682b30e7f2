<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>BulkImport</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel file of the time before 2007 or one protected by a password. Save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page and not the file itself: the service has answered with a message. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has values behind the last column of the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 rows but %2 records came out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the encoding CP949 (EUC-KR), which this build cannot read. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor CP949 (EUC-KR), or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the encoding UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a table of text nor an Excel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a list of DUR ingredients can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 fields where the header has %3: the file is damaged or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known DUR list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no known state of a DUR row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no DUR ingredient code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product code &quot;%1&quot; has not nine digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is not that of a file this program can read (pill identification, e약은요, DUR ingredients, permits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column with the product code (품목일련번호 or 품목기준코드); without it no row can be told to a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV form of this list has lost all blanks and commas at its source. Download the Excel form instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Excel file is damaged or was cut off. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n sheet(s); the files of nedrug have exactly one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is empty though rows follow it: the file has lost data. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 holds the value &quot;%2&quot;, which is an error or has lost digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file announces %1 rows but holds %2: it has lost data. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Excel workbook: &quot;%1&quot; is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to more than a table of medicines can be; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CachedPictureStore</name>
    <message>
        <source>The picture is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no product %1 in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this ingredient code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data · source: public data of the ministry (MFDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter data · %1 products · Pillnuts summary</source>
        <extracomment>%1 is a number of products; the starter catalogue is a small hand-made one, not the ministry&apos;s label text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data %1 · %2 products · %3</source>
        <extracomment>%1 date, %2 number of products, %3 name of the source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 · changed %2 · removed %3 · unchanged %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Name at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in bulk files of nedrug.mfds.go.kr (xlsx, csv), without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: pillnuts-cli [--catalogue FILE] VERB … [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pillnuts-cli VERB --help shows the options of a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue file to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort does not know &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What shall be looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds products by name, ingredient, initials, company, type or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only products of this type or class number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One query a line from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one product code (ITEM_SEQ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one product with its composition and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product code a line from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only does not know &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service key is needed: --key or PILLNUTS_MFDS_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews the catalogue from the ministry&apos;s services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the services are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key, encoded or decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything instead of the dated changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these data sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--section does not know &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds words in the label texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this section: efficacy, dosage, precaution, easyEfficacy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products (%2): %3 added, %4 changed, %5 removed, %6 unchanged, %7 rows rejected; %8 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether the catalogue is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactPage</name>
    <message>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit or notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KD code (GTIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprint, front / back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, front / back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score line, front / back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUR facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter facts name no DUR rows for this product. That does not mean that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DUR lists of the catalogue name no row for the codes of this product. That does not mean that it may be used without limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published. They are not checked against a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts gathered by Pillnuts (GPL-3.0-or-later); not the text of the permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public data of the Ministry of Food and Drug Safety, use not restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredient code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products with this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Choose the downloaded tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of nedrug (*.xlsx *.xls *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IngredientChart</name>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain of this computer does not answer. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelView</name>
    <message>
        <source>Permit label · MFDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillnuts summary · not the text of the permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e약은요 · MFDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source lost words of this text after a “&lt;”. Read the text of the permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document could not be read as a label. Its raw content is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter facts hold no label text. Synchronise with the ministry to read the permit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no such text for this product. That does not mean that there is nothing to observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the label …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mfds</name>
    <message>
        <source>The server %1 cannot be found. Check the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the date of this computer and the network&apos;s proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 refuses connections. Check the network or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Check the network or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service is too large to be one page (over %1 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent nothing for %1 seconds. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is too slow: one page took over %1 minutes. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was asked about product %1 and answered about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service now gives at most %1 rows a page. The list must be read again from its first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be asked for a single product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no data about product %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is broken and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is too large to be true (%1 MiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds something else than text in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no product code (ITEM_SEQ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble of its own (code %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request (code %1). Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer (code %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%2” is not known to data.go.kr any more (code %1). Look for a newer Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key is not approved for “%2” (code %1). Apply for the use of this data set at data.go.kr, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key is suspended for now (code %1). Look into your account at data.go.kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s calls for “%2” are used up (code %1). The count starts anew at midnight, Korean time; continue then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gets too many requests a second (code %1). Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.go.kr blocks the address of this network (code %1). Ask the data portal&apos;s help desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key is not registered yet (code %1). After approval it takes about an hour. Check the key or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key has expired (code %1). Extend its use at data.go.kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key is not allowed from the address of this network (code %1). Register the address at data.go.kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.go.kr does not accept the service key for this call (code %1). Check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.go.kr does not know the service key (status %1). Check the key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service key is not approved for “%2” (status %1). Apply for the use of this data set at data.go.kr; after approval it takes about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble of its own (status %1). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service “%2” is not known to data.go.kr any more (status %1). Look for a newer Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gets too many requests (status %1). Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the service answered (status %1, a redirection). Does this network ask for a sign-in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request (status %1). Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of data. The service may be under maintenance, or this network asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is garbage: it holds bytes that are not text (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not look like one of this service. Perhaps it was changed; look for a newer Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived incomplete. Check the network or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>starts so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insurance code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelt differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi-drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herbal material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <source>The starter table %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter table %1 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter table %1 is broken in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message>
        <source>The source names no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, stop of sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled as the source states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted for a rare disease (희귀의약품).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The catalogue was made by another version of Pillnuts. Please renew the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file could not be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored label cannot be read. Please renew the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new data could not be put in place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was written by a newer version of Pillnuts. Please update Pillnuts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is already being renewed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room beside the data file to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new data did not pass its checks and was not taken. The data you have stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new data looks wrong and was not taken: %1. The data you have stays in use; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 of %2 products are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well-known products are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the products together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking and putting in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service changed its page size in the middle of a list. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product code is not nine digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is larger than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service announced %1 rows but delivered only %2 different ones. The data you have stays in use; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends %1 rows where it sent %2 before. This looks wrong and was not taken; the data you have stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permit list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain-language labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pill identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUR rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustained-release tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::BackBar</name>
    <message>
        <source>Previous result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List %1</source>
        <extracomment>%1 is the number of results</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::BarNameDelegate</name>
    <message>
        <source>its own axis, not to be compared with the bars above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount not stated by the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::CataloguePanel</name>
    <message>
        <source>Data day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>the licence under which the ministry&apos;s data are published</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillnuts summary · not the ministry&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public data (no restriction of use)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::CodeChip</name>
    <message>
        <source>Click to copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::DataPage</name>
    <message>
        <source>From files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that you downloaded from nedrug.mfds.go.kr. No key and no internet needed. You can also drop them onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nedrug xlsx or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every line counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small selection of widely used medicines comes with the program, as Pillnuts summaries and not the ministry&apos;s text. It gives way as soon as real data are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about you leaves this computer. The service sees only its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, bring in the medicine data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing replaces the data as a whole once all of it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once they are here, you search and read without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ExcipientsPage</name>
    <message>
        <source>Excipients %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no list of excipients for this product. That does not mean that it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names no excipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the permit. Hover over one to see its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source gives no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::HeadCard</name>
    <message>
        <source>kind not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-the-counter drug: a pharmacist may sell it without a prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription drug: dispensed only on a prescription.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientChart</name>
    <message>
        <source>Amounts of the ingredients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientTableModel</name>
    <message>
        <source>Ingredient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUR daily maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the DUR daily maximum</source>
        <extracomment>%1 is a total such as &quot;1정&quot; (one tablet)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::IngredientsPage</name>
    <message>
        <source>Axis of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition %1 of %2: %3</source>
        <extracomment>%1 of %2: position and number of alternative compositions; %3 its label as printed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These compositions are alternatives of one permit. Their amounts are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data: the source gives no composition for this product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all %1</source>
        <extracomment>%1 is the total mass of the ingredients</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what is given as a mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of what is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amounts of some ingredients are not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::KeyCard</name>
    <message>
        <source>From the ministry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits, easy descriptions, pill looks, DUR lists and recalls of the MFDS, with a free service key of data.go.kr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the service key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service key · internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both forms of the key work. It stays in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept in the keychain. Type another one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answered: the key is only in memory and must be entered again after the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any letter</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, wherever you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the marked result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, clear, back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, data, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller, 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ListHeader</name>
    <message>
        <source>Narrow to a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <extracomment>%1 is the exact number of products found or in the catalogue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::LoadingPanel</name>
    <message>
        <source>Reading the product …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::NearFence</name>
    <message>
        <source>Similar names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar names %1 · may be other medicines</source>
        <extracomment>%1 is a number of products whose names are only similar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys and Enter of the search box do not reach these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::PillPlate</name>
    <message>
        <source>Drawing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from the registered shape, colour and imprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph of the ministry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ProductPage</name>
    <message>
        <source>Ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingredients</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indications</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosage</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precautions</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excipients</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <comment>short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::Rail</name>
    <message>
        <source>Search</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>place</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ReaderTabs</name>
    <message>
        <source>Parts of the product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ResultPanel</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::ResultState</name>
    <message>
        <source>Opening the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no medicine data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is here, searching works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name, the initials (ㅌㅇㄹㄴ), an ingredient, a company or a code will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::SafetyStrip</name>
    <message>
        <source>Allergies and DUR limits have not been checked yet. This does not mean that the product is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DUR facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the DUR facts of the product</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::SearchField</name>
    <message>
        <source>Name, ingredient, initials, code, barcode, pill …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light paper or dark paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, rows and pictures together. Ctrl + and Ctrl − do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine names and label texts stay as the ministry printed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, medicines are drawn from their registered shape and colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service key, files, and what is installed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::StatePanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, an ingredient or a code above, then ↑ ↓ and Enter. What is inside, how it is used and what to watch for appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the last task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the catalogue …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data renewed · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped · what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing failed · the old data stay in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::SubstancePopover</name>
    <message>
        <source>The source gives no code for this ingredient, so nothing else is known of it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::TaskPanel</name>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the starter data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3 · %4</source>
        <extracomment>%1 number of the step, %2 how many there are, %3 its name, %4 how far it is (&quot;12,000 / 43,011&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 products are installed · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work. The data in use are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::TaskPopup</name>
    <message>
        <source>Bringing in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on searching in the present data. When this is done, the new data take their place quietly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1 is the position of a step that has not begun</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pillnuts::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: show all medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
