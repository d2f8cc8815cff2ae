create schema if not exists settings;

-- The county's own names for headings and schools. A word that was ended stays: what was read with it is read with it again.
create table settings.own_word (
    id bigint generated always as identity primary key,
    sort text not null check (sort in ('HEADING', 'SCHOOL')),
    -- Of a heading: the kind of file and the field. Of a school: empty, and the name that counts.
    kind text not null default '',
    means text not null check (means <> ''),
    word text not null check (word <> ''),
    -- The form in which words are compared.
    plain text not null check (plain <> ''),
    added_by bigint not null,
    added_name text not null,
    added_at timestamptz not null default now(),
    ended_by bigint,
    ended_name text,
    ended_at timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create unique index own_word_once on settings.own_word (sort, kind, plain) where ended_at is null;

-- A place was renamed: one person asks, another one decides.
create table settings.name_change (
    id bigint generated always as identity primary key,
    act text not null check (act in ('ADD', 'REMOVE')),
    former text not null check (former <> ''),
    present text not null check (present <> ''),
    since date,
    asked_by bigint not null,
    asked_name text not null,
    asked_at timestamptz not null default now(),
    state text not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_by bigint,
    decided_name text,
    decided_at timestamptz,
    check ((state = 'WAITING') = (decided_by is null)),
    check (state <> 'ACCEPTED' or decided_by <> asked_by)
);
create unique index name_change_once on settings.name_change (former) where state = 'WAITING';
