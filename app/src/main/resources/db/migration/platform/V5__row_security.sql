-- Who looks is told with each transaction (platform.ScopedConnection); nothing is seen without it. Policies call these
-- within (select …), so that they are asked once for each statement and not for each row.
create function platform.sees_county() returns boolean language sql stable parallel safe
    return coalesce(current_setting('buluo.scope', true) = 'county', false);

create function platform.sees_anything() returns boolean language sql stable parallel safe
    return coalesce(current_setting('buluo.scope', true) in ('county', 'area', 'school', 'unit'), false);

create function platform.own_township() returns text language sql stable parallel safe
    return case when current_setting('buluo.scope', true) = 'area' then nullif(current_setting('buluo.place', true), '') end;

create function platform.own_school() returns text language sql stable parallel safe
    return case when current_setting('buluo.scope', true) = 'school' then nullif(current_setting('buluo.place', true), '') end;

create function platform.own_unit() returns text language sql stable parallel safe
    return case when current_setting('buluo.scope', true) = 'unit' then nullif(current_setting('buluo.place', true), '') end;

create function platform.own_login() returns text language sql stable parallel safe
    return nullif(current_setting('buluo.login', true), '');

alter table platform.job enable row level security;
create policy own_or_county on platform.job
    using ((select platform.sees_county()) or login = (select platform.own_login()));

-- The application role makes no tables, so the register of events is made here.
create table if not exists platform.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index if not exists event_publication_serialized_event_hash_idx
    on platform.event_publication using hash (serialized_event);
create index if not exists event_publication_by_completion_date_idx on platform.event_publication (completion_date);
