INSERT INTO split_caution (row_key, fingerprint, item_seq, name, company, form, content, remark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    name = excluded.name,
    company = excluded.company,
    form = excluded.form,
    content = excluded.content,
    remark = excluded.remark
