SELECT name, company, class_number, class_name, kind_text, permit_date, form, edi_codes, english_name
FROM pill
WHERE item_seq = ?
ORDER BY row_key
