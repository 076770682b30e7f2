SELECT efficacy, dosage, warning, precaution, interaction, side_effect, storage
FROM easy
WHERE item_seq = ?
ORDER BY row_key
