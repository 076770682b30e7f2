SELECT item_seq FROM update_touched ORDER BY item_seq
