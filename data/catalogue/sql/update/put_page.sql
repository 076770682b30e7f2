INSERT INTO update_page (list, page, page_rows, total, keys) VALUES (?, ?, ?, ?, ?) ON CONFLICT (list, page) DO UPDATE SET keys = excluded.keys, total = excluded.total
