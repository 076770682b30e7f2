INSERT INTO drug_class (number, name)
VALUES (?, ?)
ON CONFLICT (number) DO UPDATE SET name = excluded.name
