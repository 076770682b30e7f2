DELETE FROM substance
