SELECT system, code FROM product_code WHERE product_id = ? ORDER BY system, position
