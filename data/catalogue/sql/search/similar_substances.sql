SELECT product_id, name, english_name FROM product_ingredient ORDER BY product_id, variant, position
