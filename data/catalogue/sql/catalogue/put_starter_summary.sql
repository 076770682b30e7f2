INSERT INTO starter_summary (row_key, fingerprint, item_seq, use, dose, caution, form)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    use = excluded.use,
    dose = excluded.dose,
    caution = excluded.caution,
    form = excluded.form
