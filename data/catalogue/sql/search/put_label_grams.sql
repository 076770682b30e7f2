INSERT INTO label_index (rowid, grams) VALUES (?, ?)
