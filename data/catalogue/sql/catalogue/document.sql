SELECT coalesce(dictionary_id, 0), length, body FROM document WHERE id = ?
