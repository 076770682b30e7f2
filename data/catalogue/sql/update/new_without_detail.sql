SELECT t.item_seq
FROM update_touched t
JOIN permit_list l ON l.row_key = t.item_seq
LEFT JOIN permit_detail d ON d.row_key = t.item_seq
LEFT JOIN product p ON p.item_seq = t.item_seq
WHERE d.row_key IS NULL AND p.id IS NULL
ORDER BY t.item_seq
