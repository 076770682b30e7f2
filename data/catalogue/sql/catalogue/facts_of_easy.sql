SELECT name, company, ingredients
FROM easy
WHERE item_seq = ?
ORDER BY row_key
