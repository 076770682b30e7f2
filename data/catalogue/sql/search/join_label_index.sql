INSERT INTO label_index (label_index) VALUES ('optimize')
