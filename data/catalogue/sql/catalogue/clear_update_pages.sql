DELETE FROM update_page
