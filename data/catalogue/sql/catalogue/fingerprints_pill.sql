SELECT row_key, fingerprint FROM pill
