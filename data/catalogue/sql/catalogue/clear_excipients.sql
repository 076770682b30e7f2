DELETE FROM product_excipient WHERE product_id = ?
