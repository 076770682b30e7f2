DELETE FROM product_variant WHERE product_id = ?
