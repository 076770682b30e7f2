DELETE FROM update_rejected
