SELECT p.item_seq, p.name, p.status, p.kind, p.class_number, d.section
FROM (
    SELECT row_key, 0 AS section FROM permit_detail WHERE efficacy_document = ?
    UNION ALL SELECT row_key, 1 FROM permit_detail WHERE dosage_document = ?
    UNION ALL SELECT row_key, 2 FROM permit_detail WHERE precaution_document = ?
    UNION ALL SELECT row_key, 3 FROM permit_detail WHERE professional_document = ?
) d
JOIN product p ON p.item_seq = d.row_key
ORDER BY length(p.name), p.name, p.item_seq, d.section
