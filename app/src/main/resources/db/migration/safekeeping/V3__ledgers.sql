-- The names on monthly ledgers; their numbers stay.
insert into safekeeping.period (kind, place, unit, length, least, is_fixed, ground, is_confirmed) values
    ('reporting.ledgers', 65, 'YEARS', 3, 0, false, 'purpose', false);
