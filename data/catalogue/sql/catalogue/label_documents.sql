SELECT efficacy_document, dosage_document, precaution_document, professional_document FROM permit_detail WHERE row_key = ?
