DELETE FROM document WHERE id NOT IN (
    SELECT efficacy_document FROM permit_detail WHERE efficacy_document IS NOT NULL
    UNION SELECT dosage_document FROM permit_detail WHERE dosage_document IS NOT NULL
    UNION SELECT precaution_document FROM permit_detail WHERE precaution_document IS NOT NULL
    UNION SELECT professional_document FROM permit_detail WHERE professional_document IS NOT NULL
)
