-- Full text of the labels. A row of label_text says that the index row of its number holds the text of that source row; the
-- triggers take it away as soon as the text is another one, and the next update puts the new text in under a new number. What
-- has no row here any more may stay in the index for a while: every find is read in the text itself before it is shown.

CREATE TABLE label_text (
    id INTEGER PRIMARY KEY, -- in order of rank; from 2^40 on texts without a permit in force
    source INTEGER NOT NULL, -- 0 document, 1 easy, 2 starter_summary
    source_row INTEGER NOT NULL,
    sections INTEGER NOT NULL, -- bit 1 << SectionKind
    UNIQUE (source, source_row)
);

CREATE TRIGGER document_removed AFTER DELETE ON document
    BEGIN DELETE FROM label_text WHERE source = 0 AND source_row = old.id; END;
CREATE TRIGGER easy_changed AFTER UPDATE ON easy
    BEGIN DELETE FROM label_text WHERE source = 1 AND source_row = old.rowid; END;
CREATE TRIGGER easy_removed AFTER DELETE ON easy
    BEGIN DELETE FROM label_text WHERE source = 1 AND source_row = old.rowid; END;
CREATE TRIGGER starter_changed AFTER UPDATE ON starter_summary
    BEGIN DELETE FROM label_text WHERE source = 2 AND source_row = old.rowid; END;
CREATE TRIGGER starter_removed AFTER DELETE ON starter_summary
    BEGIN DELETE FROM label_text WHERE source = 2 AND source_row = old.rowid; END;

-- The terms are made by LabelGrams; positions are not kept.
CREATE VIRTUAL TABLE label_index USING fts5 (grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii');

-- From a document to the products whose label it is.
CREATE INDEX permit_detail_efficacy ON permit_detail (efficacy_document) WHERE efficacy_document IS NOT NULL;
CREATE INDEX permit_detail_dosage ON permit_detail (dosage_document) WHERE dosage_document IS NOT NULL;
CREATE INDEX permit_detail_precaution ON permit_detail (precaution_document) WHERE precaution_document IS NOT NULL;
CREATE INDEX permit_detail_professional ON permit_detail (professional_document) WHERE professional_document IS NOT NULL;
