SELECT row_key, fingerprint FROM easy
