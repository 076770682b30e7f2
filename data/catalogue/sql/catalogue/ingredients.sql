SELECT i.variant, i.name, CASE WHEN i.english_name <> '' THEN i.english_name ELSE coalesce(s.english_name, '') END, i.code,
       i.quantity, i.unit, i.standard, i.information, i.remark
FROM product_ingredient i
LEFT JOIN substance s ON s.code = i.code
WHERE i.product_id = ?
ORDER BY i.variant, i.position
