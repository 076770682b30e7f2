INSERT INTO document (digest, dictionary_id, length, body) VALUES (?, ?, ?, ?)
