-- A form is its sender's.
alter table forms.sent_form enable row level security;
create policy own_or_county on forms.sent_form
    using ((select platform.sees_county()) or login = (select platform.own_login()));
