create schema if not exists platform;

create table platform.county (
    code text primary key check (code ~ '^\d{6}$'),
    name text not null,
    town text not null,
    autumn_cut_off text not null,
    spring_cut_off text not null,
    from_age int not null,
    to_age int not null,
    aliases jsonb not null
);

create table platform.account (
    id bigint generated always as identity primary key,
    login text not null check (login <> ''),
    display_name text not null,
    role text not null,
    scope_kind text not null default 'NONE' check (scope_kind in ('COUNTY', 'AREA', 'SCHOOL', 'UNIT', 'NONE')),
    scope_code text not null default '',
    scope_name text not null default '',
    password_hash text not null,
    enabled boolean not null default true,
    opened timestamptz not null default now()
);
create unique index account_login on platform.account (lower(login));

create table platform.job (
    id bigint generated always as identity primary key,
    kind text not null,
    title jsonb not null,
    argument jsonb not null,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done bigint not null default 0,
    total bigint not null default 0,
    step jsonb,
    message jsonb,
    result jsonb,
    submitted timestamptz not null default now(),
    started timestamptz,
    finished timestamptz,
    login text not null
);
create index job_open on platform.job (id) where state in ('QUEUED', 'RUNNING');

create table platform.audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account_id bigint not null,
    login text not null,
    what text not null,
    subject text not null,
    reason text not null default ''
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete or truncate on platform.audit_entry
    for each statement execute function platform.refuse_change();

-- One row: a token that only the master key of this database gives.
create table platform.key_proof (
    single boolean primary key default true check (single),
    token bigint not null
);
