INSERT INTO company (name, english_name)
VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET english_name = excluded.english_name WHERE excluded.english_name <> ''
