SELECT row_key, fingerprint FROM dur_rule WHERE list = ?
