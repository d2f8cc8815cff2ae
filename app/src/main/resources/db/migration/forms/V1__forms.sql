create schema if not exists forms;

-- A blank form that somebody wants filled; sealed, and kept for some days.
create table forms.sent_form (
    id bigint generated always as identity primary key,
    login text not null,
    file_name text not null,
    content bytea not null,
    sent_at timestamptz not null default now()
);
create index sent_form_login on forms.sent_form (login, id desc);
create index sent_form_sent on forms.sent_form (sent_at);
