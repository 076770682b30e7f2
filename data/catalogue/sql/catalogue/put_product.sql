INSERT INTO product (id, item_seq, name, english_name, company_id, class_number, kind, kind_text, status, status_text,
    status_date, form, narcotic, permit_date, has_excipients)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (item_seq) DO UPDATE SET
    name = excluded.name,
    english_name = excluded.english_name,
    company_id = excluded.company_id,
    class_number = excluded.class_number,
    kind = excluded.kind,
    kind_text = excluded.kind_text,
    status = excluded.status,
    status_text = excluded.status_text,
    status_date = excluded.status_date,
    form = excluded.form,
    narcotic = excluded.narcotic,
    permit_date = excluded.permit_date,
    has_excipients = excluded.has_excipients
