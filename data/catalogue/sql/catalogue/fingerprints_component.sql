SELECT row_key, fingerprint FROM component
