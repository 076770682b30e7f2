INSERT INTO dictionary (body) VALUES (?)
