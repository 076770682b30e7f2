SELECT name, english_name, (SELECT count(DISTINCT product_id) FROM product_ingredient i WHERE i.code = s.code)
FROM substance s
WHERE code = ?
