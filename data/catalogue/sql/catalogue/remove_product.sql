DELETE FROM product WHERE id = ?
