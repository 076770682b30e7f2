SELECT id FROM product WHERE item_seq = ?
