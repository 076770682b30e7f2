DELETE FROM dur_origin WHERE rule_key = ?
