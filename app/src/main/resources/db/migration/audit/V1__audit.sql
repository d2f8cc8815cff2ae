create schema if not exists audit;

-- One act. Nothing here tells who a child is: the subject is a key, searched words are tokens, reasons are sealed.
create table audit.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    account_id bigint not null,
    login text not null,
    role text not null,
    address text not null,
    device text not null,
    kind text not null,
    what text not null,
    route text not null,
    subject text not null,
    detail text not null,
    reason bytea,
    outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAILED'))
);
create index entry_subject on audit.entry (subject, id) where subject <> '';
create index entry_login on audit.entry (lower(login), id);
create index entry_at on audit.entry (at);

-- The chain: each seal holds its entry's digest and the hash of the seal before it (decision 7).
create table audit.seal (
    position bigint primary key check (position > 0),
    entry_id bigint not null unique,
    digest bytea not null check (length(digest) = 32),
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32)
);

-- Where the chain stood at the end of a day: what is printed and kept elsewhere.
create table audit.anchor (
    day date primary key,
    position bigint not null check (position > 0),
    hash bytea not null check (length(hash) = 32),
    made timestamptz not null default clock_timestamp()
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of audit.% are never changed or removed', tg_table_name;
end $$;
create trigger entry_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger seal_append_only before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger anchor_append_only before update or delete or truncate on audit.anchor
    for each statement execute function audit.refuse_change();

-- Entries of before, taken over at the next start, since their reasons have to be sealed first; then the old table goes.
-- The role of the running console may call this and nothing more: it refuses while an entry is missing here.
create function audit.forget_old_entries() returns void language plpgsql security definer set search_path = '' as $$
begin
    if exists (select from platform.audit_entry o
               where not exists (select from audit.entry e where e.detail = 'earlier:' || o.id)) then
        raise exception 'entries of platform.audit_entry are missing in audit.entry';
    end if;
    drop table platform.audit_entry;
end $$;
create index entry_earlier on audit.entry (detail) where detail like 'earlier:%';

-- What the role of the running console may do here, whatever it may do elsewhere: add and read.
create function audit.grant_to(console name) returns void language plpgsql as $$
begin
    execute format('revoke all on all tables in schema audit from %I', console);
    execute format('grant usage on schema audit to %I', console);
    execute format('grant select, insert on all tables in schema audit to %I', console);
    execute format('grant execute on function audit.forget_old_entries() to %I', console);
end $$;
revoke all on function audit.grant_to(name) from public;
revoke all on function audit.forget_old_entries() from public;
revoke all on all tables in schema audit from public;
do $$
declare
    console name;
begin
    for console in select rolname from pg_roles where rolname in ('buluo_app', current_database() || '_app') loop
        perform audit.grant_to(console);
    end loop;
end $$;
