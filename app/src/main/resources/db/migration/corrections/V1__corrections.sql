create schema if not exists corrections;

-- A list that was handed over: what one body was told of one roster on a day, and by when it is due.
create table corrections.handing (
    id bigint generated always as identity primary key,
    roster text not null,
    place text not null default '',
    owner_level text not null check (owner_level in ('school', 'township', 'county', 'unit')),
    owner text not null check (owner <> ''),
    township text not null default '',
    school text not null default '',
    unit text not null default '',
    lines int not null check (lines > 0),
    handed_at timestamptz not null default now(),
    handed_by text not null,
    handed_by_name text not null,
    taken_on date not null,
    way text not null check (way in ('paper', 'workbook', 'meeting', 'other')),
    taken_by bytea not null,
    note bytea,
    due_on date not null,
    case_id bigint not null
);
create index handing_owner on corrections.handing (owner_level, owner, id desc);

-- One thing that a roster states of a child and that others contradict. place is the school or township whose roster it
-- is; owner who keeps it; township, school and unit say who sees the line. content is sealed: the child's name, what is
-- stated, what is right, and the rows that say so. mark and right_mark are tokens of the two values, by which a later
-- delivery is held against them without opening anything; right_mark is null where nobody knows what is right. print is
-- the token of all of it. The row that states it is named by its delivery, sheet and number.
create table corrections.line (
    id bigint generated always as identity primary key,
    roster text not null,
    place text not null default '',
    child_id bigint not null,
    aspect text not null,
    fault text not null,
    is_equal boolean not null,
    owner_level text not null check (owner_level in ('school', 'township', 'county', 'unit')),
    owner text not null check (owner <> ''),
    township text not null default '',
    school text not null default '',
    unit text not null default '',
    content bytea not null,
    mark bigint not null,
    right_mark bigint,
    print bigint not null,
    delivery_id bigint not null,
    file_name text not null,
    sheet text not null,
    row int not null,
    since date not null,
    first_run bigint not null,
    state text not null default 'open' check (state in ('open', 'closed', 'disputed')),
    closing text not null default '' check (closing in ('', 'agreed', 'gone', 'settled')),
    closed_at timestamptz,
    closed_run bigint,
    proof_delivery bigint,
    proof_file text not null default '',
    proof_sheet text not null default '',
    proof_row int,
    reopened int not null default 0,
    handing_id bigint references corrections.handing,
    unique (roster, place, child_id, aspect),
    check ((state = 'closed') = (closing <> '') and (state = 'closed') = (closed_at is not null))
);
create index line_owner on corrections.line (owner_level, owner, state);
create index line_child on corrections.line (child_id);
create index line_handing on corrections.line (handing_id) where handing_id is not null;

-- Which lines a list had when it was handed over, also those that were opened again since and wait for another list.
create table corrections.handed (
    handing_id bigint not null references corrections.handing on delete cascade,
    line_id bigint not null references corrections.line on delete cascade,
    primary key (handing_id, line_id)
);
create index handed_line on corrections.handed (line_id);

-- What happened to a line. It is only added to. said is sealed: people write names.
create table corrections.step (
    id bigint generated always as identity primary key,
    line_id bigint not null references corrections.line on delete cascade,
    at timestamptz not null default now(),
    what text not null,
    by_login text not null,
    by_name text not null,
    said bytea,
    facts text[] not null default '{}'
);
create index step_line on corrections.step (line_id, id);

-- Seen where the child belongs, and by the body whose roster it is; whoever sees a line may dispute it.
alter table corrections.handing enable row level security;
create policy written_by_county on corrections.handing using ((select platform.sees_county()));
create policy own on corrections.handing for select using (
    township = (select platform.own_township()) or school = (select platform.own_school())
    or unit = (select platform.own_unit()));
alter table corrections.line enable row level security;
create policy written_by_county on corrections.line using ((select platform.sees_county()));
create policy own on corrections.line for select using (
    township = (select platform.own_township()) or school = (select platform.own_school())
    or unit = (select platform.own_unit()));
create policy disputed_by_own on corrections.line for update using (
    township = (select platform.own_township()) or school = (select platform.own_school())
    or unit = (select platform.own_unit()));
alter table corrections.handed enable row level security;
create policy written_by_county on corrections.handed using ((select platform.sees_county()));
create policy of_line on corrections.handed for select
    using (exists (select from corrections.line l where l.id = line_id));
alter table corrections.step enable row level security;
create policy of_line on corrections.step for select
    using (exists (select from corrections.line l where l.id = line_id));
create policy added on corrections.step for insert
    with check (exists (select from corrections.line l where l.id = line_id));
create policy resealed on corrections.step for update using ((select platform.sees_county()));
create policy forgotten on corrections.step for delete using ((select platform.sees_county()));
