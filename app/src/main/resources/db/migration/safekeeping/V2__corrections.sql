-- Lines of correction lists that are closed, and the receipts of lists of which no line is kept any more.
insert into safekeeping.period (kind, place, unit, length, least, is_fixed, ground, is_confirmed) values
    ('corrections.lines', 56, 'YEARS', 3, 0, false, 'purpose', false),
    ('corrections.handings', 57, 'YEARS', 3, 0, false, 'purpose', false);
