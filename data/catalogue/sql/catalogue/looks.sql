SELECT imprint_front, imprint_back, shape, colour_front, colour_back, line_front, line_back, length_long, length_short, thickness, form,
       image_url
FROM pill
WHERE item_seq = ?
ORDER BY row_key
