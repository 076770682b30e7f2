-- One name a code: the one most products print. The English names of a product's main-ingredient rows stand in the order of
-- the alphabet, not beside the ingredient they name: only those of products with one ingredient are certain, others are
-- believed where most products agree.
WITH printed AS (
    SELECT code, english_name,
        sum(alone) AS certain, count(*) AS votes,
        sum(count(*)) OVER (PARTITION BY code) AS all_votes
    FROM (
        SELECT code, english_name,
            count(*) OVER (PARTITION BY item_seq, permit_no, total_seq) = 1 AS alone
        FROM component
        WHERE code <> ''
    )
    WHERE english_name <> ''
    GROUP BY code, english_name
), believed AS (
    SELECT code, english_name,
        row_number() OVER (PARTITION BY code ORDER BY certain DESC, votes DESC, english_name) AS place
    FROM printed
    WHERE certain > 0 OR (votes >= 3 AND votes * 10 >= all_votes * 6)
), used AS (
    SELECT code, name, row_number() OVER (PARTITION BY code ORDER BY count(*) DESC, name) AS place
    FROM product_ingredient
    WHERE code <> ''
    GROUP BY code, name
)
INSERT INTO substance (code, name, english_name, base_english_name)
SELECT code, name, coalesce(
    (SELECT b.english_name FROM believed b WHERE b.code = used.code AND b.place = 1),
    (SELECT i.english_name FROM product_ingredient i WHERE i.code = used.code AND i.english_name <> ''
     GROUP BY i.english_name ORDER BY count(*) DESC, i.english_name LIMIT 1),
    ''), coalesce(
    (SELECT r.english_name FROM dur_origin o JOIN dur_rule r ON r.row_key = o.rule_key
     WHERE o.code = used.code AND o.side = 0 AND r.mix_type <> '복합' AND r.english_name <> '' ORDER BY r.row_key LIMIT 1),
    '')
FROM used
WHERE place = 1
