-- Whose workbook it is, the database keeps to as well; whatever looks after the whole county (removing, sealing anew) sees
-- all of them, and none without the password.
alter table account.purpose_export enable row level security;
create policy own_or_county on account.purpose_export
    using ((select platform.sees_county()) or exists (
        select from platform.account a where a.id = account_id and a.login = (select platform.own_login())));
