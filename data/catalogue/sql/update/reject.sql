INSERT OR IGNORE INTO update_rejected (item_seq, why) VALUES (?, ?)
