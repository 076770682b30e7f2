INSERT INTO label_index (label_index, rank) VALUES ('hashsize', ?)
