SELECT i.product_id, i.name, CASE WHEN i.english_name <> '' THEN i.english_name ELSE coalesce(s.english_name, '') END,
       coalesce(s.base_english_name, '')
FROM product_ingredient i
LEFT JOIN substance s ON s.code = i.code
ORDER BY i.product_id, i.variant, i.position
