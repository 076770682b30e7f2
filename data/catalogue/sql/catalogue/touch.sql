INSERT OR IGNORE INTO update_touched (item_seq) VALUES (?)
