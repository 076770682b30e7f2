INSERT INTO product_ingredient (product_id, variant, position, name, english_name, code, quantity, unit, standard, information, remark)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
