create schema if not exists casework;

-- An open matter. No case is without an owner, and a case of a kind about a child is open once.
create table casework.case_file (
    id bigint generated always as identity primary key,
    kind text not null,
    child_id bigint not null,
    owner text not null check (owner <> ''),
    owner_level text not null check (owner_level in ('school', 'township', 'county')),
    township text not null default '',
    school text not null default '',
    detail text not null default '',
    opened_on date not null,
    due_on date not null check (due_on >= opened_on),
    opened_by_run bigint not null,
    closed_at timestamptz,
    closed_by_run bigint,
    closing text not null default '',
    check ((closed_at is null) = (closing = ''))
);
create unique index case_file_open on casework.case_file (kind, child_id) where closed_at is null;
create index case_file_owner on casework.case_file (owner, due_on, id) where closed_at is null;
create index case_file_due on casework.case_file (due_on, id) where closed_at is null;
create index case_file_child on casework.case_file (child_id);
