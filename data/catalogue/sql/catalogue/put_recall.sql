INSERT INTO recall (row_key, fingerprint, item_seq, name, company, reason, ordered, rank)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    name = excluded.name,
    company = excluded.company,
    reason = excluded.reason,
    ordered = excluded.ordered,
    rank = excluded.rank
