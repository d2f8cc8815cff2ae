create schema if not exists paper;

-- A list as it was printed, found by the code on the paper. head is sealed: a filter may hold a name. township and school
-- say to whom it belongs: empty when its rows are of several. scope is of whoever printed it first.
create table paper.frozen_list (
    id bigint generated always as identity primary key,
    code text not null unique check (code ~ '^[34679ACDEFGHJKMNPQRTWXY]{10}$'),
    kind text not null,
    language text not null,
    address json not null,
    head bytea not null,
    as_of date,
    rows int not null,
    sums text[] not null,
    hash text not null,
    township text not null,
    school text not null,
    unit text not null,
    scope_kind text not null check (scope_kind in ('COUNTY', 'AREA', 'SCHOOL', 'UNIT')),
    scope_code text not null,
    scope_name text not null,
    frozen_at timestamptz not null default now()
);

-- Its rows, packed and sealed, in the volumes in which they are bound.
create table paper.volume (
    list_id bigint not null references paper.frozen_list,
    number int not null,
    rows int not null,
    sums text[] not null,
    content bytea not null,
    primary key (list_id, number)
);
alter table paper.volume alter column content set storage external;

create table paper.printing (
    id bigint generated always as identity primary key,
    list_id bigint not null references paper.frozen_list,
    printed_by text not null,
    printed_by_name text not null,
    printed_at timestamptz not null default now()
);
create index printing_list on paper.printing (list_id, id);

create trigger frozen_list_append_only before update or delete or truncate on paper.frozen_list
    for each statement execute function platform.refuse_change();
create trigger volume_append_only before update or delete or truncate on paper.volume
    for each statement execute function platform.refuse_change();
create trigger printing_append_only before update or delete or truncate on paper.printing
    for each statement execute function platform.refuse_change();
