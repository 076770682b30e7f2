SELECT product_id, system, code FROM product_code WHERE system IN ('edi', 'gtin') ORDER BY product_id, system, position
