SELECT name, english_name, company, company_english, permit_date, kind_text, class_text, cancel_name, cancel_date, edi_codes,
       ingredients_english
FROM permit_list
WHERE row_key = ?
