SELECT t.source, t.source_row
FROM label_index i
CROSS JOIN label_text t ON t.id = i.rowid
WHERE i.label_index MATCH ?
ORDER BY i.rowid
