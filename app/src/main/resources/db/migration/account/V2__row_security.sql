-- That there was a reconciliation, and what its files were called, is known to whoever may see anything.
alter table account.run enable row level security;
create policy written_by_county on account.run using ((select platform.sees_county()));
create policy known on account.run for select using ((select platform.sees_anything()));

alter table account.run_source enable row level security;
create policy written_by_county on account.run_source using ((select platform.sees_county()));
create policy known on account.run_source for select using ((select platform.sees_anything()));

alter table account.run_input enable row level security;
create policy county on account.run_input using ((select platform.sees_county()));
alter table account.run_file enable row level security;
create policy county on account.run_file using ((select platform.sees_county()));
alter table account.comparison enable row level security;
create policy county on account.comparison using ((select platform.sees_county()));

alter table account.line enable row level security;
create policy written_by_county on account.line using ((select platform.sees_county()));
create policy own on account.line for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));

alter table account.tally enable row level security;
create policy written_by_county on account.tally using ((select platform.sees_county()));
create policy own on account.tally for select using (township = (select platform.own_township()));

alter table account.change enable row level security;
create policy written_by_county on account.change using ((select platform.sees_county()));
create policy own on account.change for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));

-- A verdict is seen by whoever sees the child's line; the account tells where a child belongs.
alter table aid.determination enable row level security;
create policy written_by_county on aid.determination using ((select platform.sees_county()));
create policy of_line on aid.determination for select
    using (exists (select from account.line l where l.run_id = determination.run_id and l.child_id = determination.child_id));
