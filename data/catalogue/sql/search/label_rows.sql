SELECT p.status = 1, d.efficacy_document, d.dosage_document, d.precaution_document, d.professional_document,
       (SELECT e.rowid FROM easy e WHERE e.item_seq = p.item_seq ORDER BY e.row_key LIMIT 1), s.rowid
FROM product p
LEFT JOIN permit_detail d ON d.row_key = p.item_seq
LEFT JOIN starter_summary s ON s.row_key = p.item_seq
ORDER BY p.status <> 1, p.status <> 0, length(p.name), p.name, p.item_seq
