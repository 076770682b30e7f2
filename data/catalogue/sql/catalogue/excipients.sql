SELECT name, code FROM product_excipient WHERE product_id = ? ORDER BY position
