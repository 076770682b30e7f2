SELECT p.id, l.imprint_front, l.imprint_back, l.shape, l.colour_front, l.colour_back, l.line_front, l.line_back, l.length_long,
       l.length_short, l.form
FROM pill l
JOIN product p ON p.item_seq = l.item_seq
ORDER BY p.id, l.row_key
