SELECT item_seq, why FROM update_rejected ORDER BY item_seq, why
