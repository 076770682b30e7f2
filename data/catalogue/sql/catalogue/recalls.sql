SELECT ordered, reason, rank FROM recall WHERE item_seq = ? ORDER BY ordered DESC, row_key
