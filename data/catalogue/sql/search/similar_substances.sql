SELECT i.product_id, i.name, CASE WHEN i.english_name <> '' THEN i.english_name
       WHEN coalesce(s.english_name, '') <> '' THEN s.english_name ELSE coalesce(s.base_english_name, '') END
FROM product_ingredient i
LEFT JOIN substance s ON s.code = i.code
ORDER BY i.product_id, i.variant, i.position
