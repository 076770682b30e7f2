INSERT INTO component (row_key, fingerprint, item_seq, permit_no, total_seq, serial, code, name, quantity, unit,
    english_name)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    permit_no = excluded.permit_no,
    total_seq = excluded.total_seq,
    serial = excluded.serial,
    code = excluded.code,
    name = excluded.name,
    quantity = excluded.quantity,
    unit = excluded.unit,
    english_name = excluded.english_name
