SELECT p.item_seq, p.name, p.status, p.kind, p.class_number FROM easy e JOIN product p ON p.item_seq = e.item_seq WHERE e.rowid = ?
