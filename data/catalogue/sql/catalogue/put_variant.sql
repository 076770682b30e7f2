INSERT INTO product_variant (product_id, variant, label, total) VALUES (?, ?, ?, ?)
