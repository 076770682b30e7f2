SELECT name, english_name, company, company_english, permit_date, kind_text, barcodes, material_name, excipients, edi_codes,
       material_flag, cancel_name, cancel_date, narcotic, main_ingredients, main_ingredients_english, atc_code
FROM permit_detail
WHERE row_key = ?
