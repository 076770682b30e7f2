SELECT use, dose, caution FROM starter_summary WHERE rowid = ?
