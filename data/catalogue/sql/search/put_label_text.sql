INSERT OR REPLACE INTO label_text (id, source, source_row, sections) VALUES (?, ?, ?, ?)
