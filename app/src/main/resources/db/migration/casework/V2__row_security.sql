-- Reconciliations write cases; whose child it is may see them.
alter table casework.case_file enable row level security;
create policy written_by_county on casework.case_file using ((select platform.sees_county()));
create policy own on casework.case_file for select
    using (township = (select platform.own_township()) or school = (select platform.own_school()));
