SELECT source, source_row FROM label_text ORDER BY id
