SELECT row_key, fingerprint FROM split_caution
