SELECT item_seq, name FROM product ORDER BY status <> 1, name, item_seq
