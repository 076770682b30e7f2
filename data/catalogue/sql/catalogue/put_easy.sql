INSERT INTO easy (row_key, fingerprint, item_seq, name, company, efficacy, dosage, warning, precaution, interaction,
    side_effect, storage, open_date, update_date, image_url, ingredients)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (row_key) DO UPDATE SET
    fingerprint = excluded.fingerprint,
    item_seq = excluded.item_seq,
    name = excluded.name,
    company = excluded.company,
    efficacy = excluded.efficacy,
    dosage = excluded.dosage,
    warning = excluded.warning,
    precaution = excluded.precaution,
    interaction = excluded.interaction,
    side_effect = excluded.side_effect,
    storage = excluded.storage,
    open_date = excluded.open_date,
    update_date = excluded.update_date,
    image_url = excluded.image_url,
    ingredients = excluded.ingredients
