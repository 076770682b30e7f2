INSERT OR IGNORE INTO dur_origin (code, rule_key, side) VALUES (?, ?, ?)
