SELECT row_key, fingerprint FROM permit_list
