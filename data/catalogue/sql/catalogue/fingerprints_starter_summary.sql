SELECT row_key, fingerprint FROM starter_summary
