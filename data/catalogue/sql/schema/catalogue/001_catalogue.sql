-- The catalogue: public data, read-only in use, replaced as a whole.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE dictionary (
    id INTEGER PRIMARY KEY,
    body BLOB NOT NULL
);

-- Label documents, zstd with the dictionary; equal texts are stored once.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    dictionary_id INTEGER REFERENCES dictionary (id),
    length INTEGER NOT NULL,
    body BLOB NOT NULL
);

-- What each service said: one row as it came. row_key tells rows of one list apart, fingerprint recognises an unchanged one.

CREATE TABLE permit_list (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    company TEXT NOT NULL,
    company_english TEXT NOT NULL,
    company_seq TEXT NOT NULL,
    permit_date TEXT NOT NULL,
    kind_text TEXT NOT NULL,
    class_text TEXT NOT NULL,
    permit_kind TEXT NOT NULL,
    ingredients_english TEXT NOT NULL,
    cancel_date TEXT NOT NULL,
    cancel_name TEXT NOT NULL,
    edi_codes TEXT NOT NULL,
    image_url TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE permit_detail (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    company TEXT NOT NULL,
    company_english TEXT NOT NULL,
    permit_date TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    kind_text TEXT NOT NULL,
    appearance TEXT NOT NULL,
    barcodes TEXT NOT NULL,
    material_name TEXT NOT NULL,
    excipients TEXT NOT NULL,
    storage TEXT NOT NULL,
    valid_term TEXT NOT NULL,
    pack_unit TEXT NOT NULL,
    edi_codes TEXT NOT NULL,
    permit_kind TEXT NOT NULL,
    material_flag TEXT NOT NULL,
    cancel_date TEXT NOT NULL,
    cancel_name TEXT NOT NULL,
    changed_date TEXT NOT NULL,
    narcotic TEXT NOT NULL,
    history TEXT NOT NULL,
    main_ingredients TEXT NOT NULL,
    main_ingredients_english TEXT NOT NULL,
    atc_code TEXT NOT NULL,
    rare INTEGER NOT NULL,
    efficacy_document INTEGER REFERENCES document (id),
    dosage_document INTEGER REFERENCES document (id),
    precaution_document INTEGER REFERENCES document (id),
    professional_document INTEGER REFERENCES document (id)
);

CREATE TABLE component (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    permit_no TEXT NOT NULL,
    total_seq TEXT NOT NULL,
    serial TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    english_name TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX component_item ON component (item_seq);
CREATE INDEX component_code ON component (code);

CREATE TABLE easy (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    efficacy TEXT NOT NULL,
    dosage TEXT NOT NULL,
    warning TEXT NOT NULL,
    precaution TEXT NOT NULL,
    interaction TEXT NOT NULL,
    side_effect TEXT NOT NULL,
    storage TEXT NOT NULL,
    open_date TEXT NOT NULL,
    update_date TEXT NOT NULL,
    image_url TEXT NOT NULL,
    ingredients TEXT NOT NULL
);
CREATE INDEX easy_item ON easy (item_seq);

CREATE TABLE pill (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    appearance TEXT NOT NULL,
    image_url TEXT NOT NULL,
    imprint_front TEXT NOT NULL,
    imprint_back TEXT NOT NULL,
    shape TEXT NOT NULL,
    colour_front TEXT NOT NULL,
    colour_back TEXT NOT NULL,
    line_front TEXT NOT NULL,
    line_back TEXT NOT NULL,
    length_long TEXT NOT NULL,
    length_short TEXT NOT NULL,
    thickness TEXT NOT NULL,
    class_number TEXT NOT NULL,
    class_name TEXT NOT NULL,
    kind_text TEXT NOT NULL,
    permit_date TEXT NOT NULL,
    form TEXT NOT NULL,
    edi_codes TEXT NOT NULL,
    english_name TEXT NOT NULL
);
CREATE INDEX pill_item ON pill (item_seq);

CREATE TABLE dur_rule (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    list INTEGER NOT NULL,
    serial TEXT NOT NULL,
    mix_type TEXT NOT NULL,
    code TEXT NOT NULL,
    english_name TEXT NOT NULL,
    name TEXT NOT NULL,
    mix TEXT NOT NULL,
    origins TEXT NOT NULL,
    class_text TEXT NOT NULL,
    forms TEXT NOT NULL,
    limit_text TEXT NOT NULL,
    effect_group TEXT NOT NULL,
    series TEXT NOT NULL,
    partner_mix_type TEXT NOT NULL,
    partner_code TEXT NOT NULL,
    partner_english_name TEXT NOT NULL,
    partner_name TEXT NOT NULL,
    partner_mix TEXT NOT NULL,
    partner_origins TEXT NOT NULL,
    partner_class TEXT NOT NULL,
    notified TEXT NOT NULL,
    content TEXT NOT NULL,
    remark TEXT NOT NULL
);

CREATE TABLE split_caution (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    form TEXT NOT NULL,
    content TEXT NOT NULL,
    remark TEXT NOT NULL
);
CREATE INDEX split_caution_item ON split_caution (item_seq);

CREATE TABLE recall (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    reason TEXT NOT NULL,
    ordered TEXT NOT NULL,
    rank TEXT NOT NULL
);
CREATE INDEX recall_item ON recall (item_seq);

CREATE TABLE starter_summary (
    row_key TEXT PRIMARY KEY,
    fingerprint INTEGER NOT NULL,
    item_seq TEXT NOT NULL,
    use TEXT NOT NULL,
    dose TEXT NOT NULL,
    caution TEXT NOT NULL,
    form TEXT NOT NULL
);

-- What Pillnuts makes of it: rebuilt from the rows above for every product they touch.

CREATE TABLE company (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    english_name TEXT NOT NULL
);

CREATE TABLE drug_class (
    number TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    item_seq TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    company_id INTEGER REFERENCES company (id),
    class_number TEXT REFERENCES drug_class (number),
    kind INTEGER NOT NULL,
    kind_text TEXT NOT NULL,
    status INTEGER NOT NULL,
    status_text TEXT NOT NULL,
    status_date TEXT NOT NULL,
    form TEXT NOT NULL,
    narcotic TEXT NOT NULL,
    permit_date TEXT NOT NULL,
    has_excipients INTEGER NOT NULL
);

CREATE TABLE product_code (
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    system TEXT NOT NULL CHECK (system IN ('edi', 'gtin', 'atc')),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (product_id, system, position)
) WITHOUT ROWID;
CREATE INDEX product_code_code ON product_code (code);

CREATE TABLE product_variant (
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    variant INTEGER NOT NULL,
    label TEXT NOT NULL,
    total TEXT NOT NULL,
    PRIMARY KEY (product_id, variant)
) WITHOUT ROWID;

CREATE TABLE product_ingredient (
    product_id INTEGER NOT NULL,
    variant INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    code TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT NOT NULL,
    standard TEXT NOT NULL,
    information TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (product_id, variant, position),
    FOREIGN KEY (product_id, variant) REFERENCES product_variant (product_id, variant) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX product_ingredient_code ON product_ingredient (code);

CREATE TABLE product_excipient (
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (product_id, position)
) WITHOUT ROWID;

CREATE TABLE substance (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    english_name TEXT NOT NULL,
    base_english_name TEXT NOT NULL -- of the base substance in the DUR rows: to be found by, not to be shown as this salt's name
) WITHOUT ROWID;

-- Which ingredient codes a DUR rule speaks of; side 1 is the partner of an interaction.
CREATE TABLE dur_origin (
    code TEXT NOT NULL,
    rule_key TEXT NOT NULL REFERENCES dur_rule (row_key) ON DELETE CASCADE,
    side INTEGER NOT NULL,
    PRIMARY KEY (code, rule_key, side)
) WITHOUT ROWID;
CREATE INDEX dur_origin_rule ON dur_origin (rule_key);

-- State of an update that is under way; empty in an installed catalogue.

CREATE TABLE update_page (
    list TEXT NOT NULL,
    page INTEGER NOT NULL,
    page_rows INTEGER NOT NULL,
    total INTEGER NOT NULL,
    keys BLOB NOT NULL,
    PRIMARY KEY (list, page)
) WITHOUT ROWID;

CREATE TABLE update_list_done (
    list TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE update_touched (
    item_seq TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE update_rejected (
    item_seq TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (item_seq, why)
) WITHOUT ROWID;
