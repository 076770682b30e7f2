INSERT INTO permit_list (row_key, fingerprint, item_seq, name, english_name, company, company_english, company_seq,
    permit_date, kind_text, class_text, permit_kind, ingredients_english, cancel_date, cancel_name, edi_codes,
    image_url)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    name = excluded.name,
    english_name = excluded.english_name,
    company = excluded.company,
    company_english = excluded.company_english,
    company_seq = excluded.company_seq,
    permit_date = excluded.permit_date,
    kind_text = excluded.kind_text,
    class_text = excluded.class_text,
    permit_kind = excluded.permit_kind,
    ingredients_english = excluded.ingredients_english,
    cancel_date = excluded.cancel_date,
    cancel_name = excluded.cancel_name,
    edi_codes = excluded.edi_codes,
    image_url = excluded.image_url
