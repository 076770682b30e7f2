DELETE FROM update_touched
