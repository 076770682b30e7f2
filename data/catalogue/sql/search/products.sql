SELECT p.id, p.item_seq, p.name, p.english_name, coalesce(c.name, ''), coalesce(d.number, ''), coalesce(d.name, ''), p.kind, p.status,
       p.form, p.narcotic, p.permit_date
FROM product p
LEFT JOIN company c ON c.id = p.company_id
LEFT JOIN drug_class d ON d.number = p.class_number
ORDER BY p.id
