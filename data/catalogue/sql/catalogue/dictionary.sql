SELECT body FROM dictionary WHERE id = ?
