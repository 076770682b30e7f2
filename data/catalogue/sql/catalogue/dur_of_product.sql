SELECT r.list, o.code, o.side,
       CASE o.side WHEN 0 THEN r.name ELSE r.partner_name END,
       CASE o.side WHEN 0 THEN r.partner_name ELSE r.name END,
       r.limit_text, r.effect_group, r.series, r.forms, r.content, r.remark, r.notified,
       CASE o.side WHEN 0 THEN r.mix_type ELSE r.partner_mix_type END,
       CASE o.side WHEN 0 THEN r.code ELSE r.partner_code END,
       CASE o.side WHEN 0 THEN r.mix ELSE r.partner_mix END
FROM (SELECT DISTINCT code FROM product_ingredient WHERE product_id = ? AND code <> '') i
JOIN dur_origin o ON o.code = i.code
JOIN dur_rule r ON r.row_key = o.rule_key
ORDER BY r.list, r.name, r.row_key, o.side
