INSERT INTO product_excipient (product_id, position, name, code) VALUES (?, ?, ?, ?)
