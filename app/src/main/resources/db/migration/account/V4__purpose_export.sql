-- A workbook with full numbers that somebody made for a purpose: locked by a password that is kept nowhere, sealed, and
-- removed after an hour.
create table account.purpose_export (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    file_name text not null,
    content bytea not null,
    made_at timestamptz not null default now()
);
alter table account.purpose_export alter column content set storage external;
