SELECT efficacy, dosage, warning, precaution, interaction, side_effect, storage FROM easy WHERE rowid = ?
