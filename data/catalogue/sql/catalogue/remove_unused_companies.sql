DELETE FROM company WHERE id NOT IN (SELECT company_id FROM product WHERE company_id IS NOT NULL)
