SELECT r.list, o.code, o.side, r.name, r.partner_name, r.limit_text, r.effect_group, r.series, r.forms, r.content, r.remark, r.mix,
       r.partner_mix, r.notified
FROM (SELECT DISTINCT code FROM product_ingredient WHERE product_id = ? AND code <> '') i
JOIN dur_origin o ON o.code = i.code
JOIN dur_rule r ON r.row_key = o.rule_key
ORDER BY r.list, r.name, r.row_key, o.side
