SELECT page, page_rows, total, keys FROM update_page WHERE list = ? ORDER BY page
