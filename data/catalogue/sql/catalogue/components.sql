SELECT total_seq, code, name, quantity, unit, english_name
FROM component
WHERE item_seq = ?
ORDER BY permit_no, length(total_seq), total_seq, length(serial), serial, row_key
