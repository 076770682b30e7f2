DELETE FROM meta WHERE key LIKE 'update.%'
