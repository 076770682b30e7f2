SELECT p.item_seq, p.name, p.status, p.kind, p.class_number
FROM starter_summary s
JOIN product p ON p.item_seq = s.row_key
WHERE s.rowid = ?
