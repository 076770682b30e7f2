SELECT form FROM starter_summary WHERE item_seq = ?
