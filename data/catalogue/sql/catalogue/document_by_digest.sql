SELECT id FROM document WHERE digest = ?
