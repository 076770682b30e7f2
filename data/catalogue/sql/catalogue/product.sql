SELECT p.id, p.name, p.english_name, coalesce(c.name, ''), coalesce(c.english_name, ''), coalesce(d.number, ''), coalesce(d.name, ''),
       p.kind, p.kind_text, p.status, p.status_text, p.status_date, p.form, p.narcotic, p.permit_date, p.has_excipients
FROM product p
LEFT JOIN company c ON c.id = p.company_id
LEFT JOIN drug_class d ON d.number = p.class_number
WHERE p.item_seq = ?
