SELECT l.item_seq, l.imprint_front, l.imprint_back, l.shape, l.colour_front, l.colour_back, l.line_front, l.line_back, l.length_long,
       l.length_short, l.form
FROM pill l
JOIN product p ON p.item_seq = l.item_seq
WHERE l.item_seq IN (SELECT item_seq FROM pill GROUP BY item_seq HAVING COUNT(*) > 1)
ORDER BY p.id, l.row_key
