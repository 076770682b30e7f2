INSERT INTO label_index (label_index) VALUES ('delete-all')
