DELETE FROM drug_class WHERE number NOT IN (SELECT class_number FROM product WHERE class_number IS NOT NULL)
