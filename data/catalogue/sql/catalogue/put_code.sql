INSERT INTO product_code (product_id, system, position, code) VALUES (?, ?, ?, ?)
