-- Whole terms of aid: what they paid out is money, and the accounting archives keep that for thirty years; findings of poor
-- pupils as long as their purpose asks. Nobody confirmed either.
insert into safekeeping.period (kind, place, unit, length, least, is_fixed, ground, is_confirmed) values
    ('aid.terms', 5, 'YEARS', 30, 0, false, 'vouchers', false),
    ('aid.findings', 6, 'YEARS', 3, 0, false, 'purpose', false);
