-- A matter is about a child, a school, a member unit or an award; an award's matter may name its child too, so that it is
-- seen where the child belongs. Whoever a rule names as the owner stands beside whoever owns it now.
alter table casework.case_file
    alter column child_id drop not null,
    alter column opened_by_run drop not null,
    drop constraint case_file_owner_level_check,
    add constraint case_file_owner_level_check check (owner_level in ('school', 'township', 'county', 'unit')),
    add column subject_kind text not null default 'child' check (subject_kind in ('child', 'school', 'unit', 'award')),
    add column subject text not null default '',
    add column rule_owner text not null default '',
    add column assignee text not null default '',
    add column referral text not null default '' check (referral in ('', 'offered', 'accepted')),
    add column referred_level text not null default '' check (referred_level in ('', 'school', 'township', 'county', 'unit')),
    add column referred_to text not null default '',
    add column opened_by text not null default '',
    add column closed_by text not null default '',
    add column proof text not null default '',
    add column closing_asked_by text not null default '',
    add column closing_asked_at timestamptz,
    add column reopened int not null default 0,
    add column escalated int not null default 0,
    add column escalated_on date,
    add constraint case_file_subject check (
        case when subject_kind = 'child' then child_id is not null and subject = '' else subject <> '' end),
    add constraint case_file_referral check ((referral = '') = (referred_to = '') and (referral = '') = (referred_level = '')),
    add constraint case_file_asked check ((closing_asked_by = '') = (closing_asked_at is null));
update casework.case_file set rule_owner = owner;

drop index casework.case_file_open;
create unique index case_file_open_child on casework.case_file (kind, child_id)
    where closed_at is null and subject_kind = 'child';
create unique index case_file_open_subject on casework.case_file (kind, subject_kind, subject)
    where closed_at is null and subject_kind <> 'child';
create index case_file_assignee on casework.case_file (assignee, due_on, id) where closed_at is null and assignee <> '';
create index case_file_referred on casework.case_file (referred_to) where referral <> '';
create index case_file_subject_all on casework.case_file (kind, subject) where subject_kind <> 'child';

-- Seen where its subject belongs, by its owner, by whom it was referred to, and by the person at whose desk it lies.
drop policy own on casework.case_file;
create policy own on casework.case_file for select using (
    township = (select platform.own_township()) or school = (select platform.own_school())
    or owner_level = 'township' and owner = (select platform.own_township())
    or owner_level = 'school' and owner = (select platform.own_school())
    or owner_level = 'unit' and owner = (select platform.own_unit())
    or referred_level = 'township' and referred_to = (select platform.own_township())
    or referred_level = 'school' and referred_to = (select platform.own_school())
    or referred_level = 'unit' and referred_to = (select platform.own_unit()));

-- Who owned a matter, and from when until when. The table of matters writes it itself, so that no way of changing an
-- owner leaves it out.
create table casework.owner_turn (
    id bigint generated always as identity primary key,
    case_id bigint not null references casework.case_file on delete cascade,
    owner_level text not null,
    owner text not null check (owner <> ''),
    assignee text not null default '',
    since timestamptz not null,
    until timestamptz
);
create unique index owner_turn_now on casework.owner_turn (case_id) where until is null;
create index owner_turn_case on casework.owner_turn (case_id, id);
alter table casework.owner_turn enable row level security;
create policy written_by_county on casework.owner_turn using ((select platform.sees_county()));
create policy of_case on casework.owner_turn for select
    using (exists (select from casework.case_file c where c.id = case_id));
insert into casework.owner_turn (case_id, owner_level, owner, since)
    select id, owner_level, owner, opened_on from casework.case_file;

create function casework.first_owners() returns trigger language plpgsql as $$
begin
    insert into casework.owner_turn (case_id, owner_level, owner, assignee, since)
    select n.id, n.owner_level, n.owner, n.assignee, now() from new_rows n;
    return null;
end $$;
create function casework.next_owner() returns trigger language plpgsql as $$
begin
    update casework.owner_turn set until = now() where case_id = new.id and until is null;
    insert into casework.owner_turn (case_id, owner_level, owner, assignee, since)
    values (new.id, new.owner_level, new.owner, new.assignee, now());
    return null;
end $$;
create trigger owners_of_new after insert on casework.case_file
    referencing new table as new_rows for each statement execute function casework.first_owners();
create trigger owner_of_changed after update on casework.case_file for each row
    when ((old.owner_level, old.owner, old.assignee) is distinct from (new.owner_level, new.owner, new.assignee))
    execute function casework.next_owner();

-- What happened to a matter, and what was said. It is only added to. said is sealed: people write names.
create table casework.step (
    id bigint generated always as identity primary key,
    case_id bigint not null references casework.case_file on delete cascade,
    at timestamptz not null default now(),
    what text not null,
    by_login text not null,
    by_name text not null,
    said bytea,
    facts text[] not null default '{}'
);
create index step_case on casework.step (case_id, id);
alter table casework.step enable row level security;
create policy of_case on casework.step for select
    using (exists (select from casework.case_file c where c.id = case_id));
create policy added on casework.step for insert
    with check (exists (select from casework.case_file c where c.id = case_id));
create policy resealed on casework.step for update using ((select platform.sees_county()));

create table casework.evidence (
    id bigint generated always as identity primary key,
    case_id bigint not null references casework.case_file on delete cascade,
    at timestamptz not null default now(),
    by_login text not null,
    by_name text not null,
    type text not null,
    size int not null,
    sha256 text not null,
    title bytea not null,
    content bytea not null
);
create unique index evidence_once on casework.evidence (case_id, sha256);
alter table casework.evidence alter column content set storage external;
alter table casework.evidence enable row level security;
create policy of_case on casework.evidence for select
    using (exists (select from casework.case_file c where c.id = case_id));
create policy added on casework.evidence for insert
    with check (exists (select from casework.case_file c where c.id = case_id));
create policy resealed on casework.evidence for update using ((select platform.sees_county()));

-- A year's public holidays and the weekends that are worked, as the county added or changed them.
create table casework.calendar_year (
    year int primary key check (year between 2000 and 2100),
    document text not null,
    off date[] not null,
    worked date[] not null,
    changed_by text not null,
    changed_at timestamptz not null default now()
);

-- What people are to be told: the outbox. It tells of a desk or a person and holds nothing about a child.
create table casework.notice (
    id bigint generated always as identity primary key,
    to_level text not null default '',
    to_owner text not null default '',
    to_login text not null default '',
    message text not null,
    facts text[] not null default '{}',
    path text not null default '',
    once text not null default '',
    made_at timestamptz not null default now(),
    seen_at timestamptz,
    sent_at timestamptz,
    tries int not null default 0,
    failure text not null default '',
    check (to_login <> '' or to_owner <> '')
);
create unique index notice_once on casework.notice (to_level, to_owner, to_login, once) where once <> '';
create index notice_unsent on casework.notice (id) where sent_at is null;
create index notice_login on casework.notice (to_login, id) where to_login <> '';
create index notice_owner on casework.notice (to_owner, id) where to_owner <> '';
alter table casework.notice enable row level security;
create policy written_by_county on casework.notice using ((select platform.sees_county()));
create policy own on casework.notice using (
    to_login = (select platform.own_login())
    or to_level = 'township' and to_owner = (select platform.own_township())
    or to_level = 'school' and to_owner = (select platform.own_school())
    or to_level = 'unit' and to_owner = (select platform.own_unit()));
