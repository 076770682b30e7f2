SELECT label, total FROM product_variant WHERE product_id = ? ORDER BY variant
