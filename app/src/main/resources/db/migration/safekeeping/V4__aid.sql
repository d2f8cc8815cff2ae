-- Whole terms of aid: what they paid out is money; the accounting archives' thirty years, confirmed by nobody.
insert into safekeeping.period (kind, place, unit, length, least, is_fixed, ground, is_confirmed) values
    ('aid.terms', 5, 'YEARS', 30, 0, false, 'vouchers', false);
