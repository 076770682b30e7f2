SELECT content, form, remark FROM split_caution WHERE item_seq = ? ORDER BY row_key
