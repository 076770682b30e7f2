SELECT r.list, o.code, o.side, r.name, r.partner_name, r.limit_text, r.effect_group, r.series, r.forms, r.content, r.remark, r.mix,
       r.partner_mix, r.notified
FROM dur_origin o
JOIN dur_rule r ON r.row_key = o.rule_key
WHERE o.code = ?
ORDER BY r.list, r.name, r.row_key, o.side
