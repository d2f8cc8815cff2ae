-- That there was a reconciliation, and what its files were called, is known to whoever may see anything.
alter table linkage.run enable row level security;
create policy written_by_county on linkage.run using ((select platform.sees_county()));
create policy known on linkage.run for select using ((select platform.sees_anything()));

alter table linkage.source enable row level security;
create policy written_by_county on linkage.source using ((select platform.sees_county()));
create policy known on linkage.source for select using ((select platform.sees_anything()));

-- A pair, and what was decided on it, is seen by whoever sees one of its two sides.
alter table linkage.pair enable row level security;
create policy written_by_county on linkage.pair using ((select platform.sees_county()));
create policy own on linkage.pair for select
    using (left_township = (select platform.own_township()) or right_township = (select platform.own_township())
        or left_school = (select platform.own_school()) or right_school = (select platform.own_school()));

alter table linkage.decision enable row level security;
create policy own on linkage.decision
    using ((select platform.sees_county())
        or left_township = (select platform.own_township()) or right_township = (select platform.own_township())
        or left_school = (select platform.own_school()) or right_school = (select platform.own_school()));
-- A decision on a pair that came in with a file names no place; it settles the pair for everybody who meets it.
create policy without_place on linkage.decision for select
    using ((select platform.sees_anything()) and right_id is not null
        and left_township = '' and left_school = '' and right_township = '' and right_school = '');
