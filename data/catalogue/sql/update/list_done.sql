INSERT OR IGNORE INTO update_list_done (list) VALUES (?)
