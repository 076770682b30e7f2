DELETE FROM label_text
