-- One name a code: the one most products print. English: main-ingredient rows first, then single-ingredient products.
INSERT INTO substance (code, name, english_name, base_english_name)
SELECT code, name, coalesce(
    (SELECT c.english_name FROM component c WHERE c.code = used.code AND c.english_name <> '' LIMIT 1),
    (SELECT i.english_name FROM product_ingredient i WHERE i.code = used.code AND i.english_name <> ''
     GROUP BY i.english_name ORDER BY count(*) DESC, i.english_name LIMIT 1),
    ''), coalesce(
    (SELECT r.english_name FROM dur_origin o JOIN dur_rule r ON r.row_key = o.rule_key
     WHERE o.code = used.code AND o.side = 0 AND r.mix_type <> '복합' AND r.english_name <> '' ORDER BY r.row_key LIMIT 1),
    '')
FROM (
    SELECT code, name, row_number() OVER (PARTITION BY code ORDER BY count(*) DESC, name) AS place
    FROM product_ingredient
    WHERE code <> ''
    GROUP BY code, name
) AS used
WHERE place = 1
