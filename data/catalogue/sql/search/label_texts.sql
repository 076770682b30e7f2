SELECT id, source, source_row, sections FROM label_text
