SELECT row_key, fingerprint FROM recall
