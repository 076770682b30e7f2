DELETE FROM product_code WHERE product_id = ?
