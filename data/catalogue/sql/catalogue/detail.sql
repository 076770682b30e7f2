SELECT manufacturer, appearance, storage, valid_term, pack_unit, permit_kind, history, rare, changed_date
FROM permit_detail
WHERE row_key = ?
