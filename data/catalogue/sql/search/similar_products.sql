SELECT id, item_seq, name FROM product
WHERE kind IN (?, ?) AND status IN (?, ?) AND name NOT LIKE '%수출용%'
ORDER BY length(name), name, item_seq
