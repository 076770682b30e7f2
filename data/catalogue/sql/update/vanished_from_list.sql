SELECT d.item_seq
FROM permit_detail d
JOIN update_touched t ON t.item_seq = d.item_seq
LEFT JOIN permit_list l ON l.row_key = d.item_seq
WHERE l.row_key IS NULL
ORDER BY d.item_seq
