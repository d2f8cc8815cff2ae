create schema if not exists account;

create table account.run (
    id bigint generated always as identity primary key,
    job_id bigint unique,
    term text not null,
    as_of date,
    cut_off date,
    pack text not null,
    state text not null check (state in ('running', 'done', 'failed')),
    requested_by text not null,
    started_at timestamptz not null default now(),
    finished_at timestamptz,
    previous_run bigint references account.run,
    children int,
    decisions int not null default 0,
    decisions_unused int not null default 0,
    fingerprint text not null default '',
    summary jsonb
);
create index run_done on account.run (id desc) where state = 'done';

create table account.run_source (
    run_id bigint not null references account.run on delete cascade,
    place int not null,
    delivery_id bigint not null,
    file_name text not null,
    sheet text not null,
    kind text not null default '',
    primary key (run_id, place)
);

create table account.run_input (
    run_id bigint not null references account.run on delete cascade,
    delivery_id bigint not null,
    file_name text not null,
    sha256 text not null,
    primary key (run_id, delivery_id)
);

-- A child in a reconciliation. person is sealed: name, numbers, birth date. row_sources and row_numbers say where its
-- rows stand; joins say by which evidence; remarks are kinds with what fills their sentences.
create table account.line (
    run_id bigint not null references account.run on delete cascade,
    place int not null,
    child_id bigint not null,
    universe_id text not null,
    person_no text not null,
    aid text not null,
    schooling text not null,
    schooling_at_cut_off text not null,
    stage text not null,
    grade smallint,
    sex text not null,
    age smallint,
    township text not null,
    village text not null,
    school text not null,
    school_township text not null,
    elsewhere_county text not null,
    home_county text not null,
    categories int,
    lists bigint not null,
    due_fen bigint not null,
    paid_fen bigint not null,
    pending_fen bigint not null,
    remarks text not null,
    case_owner text not null,
    person bytea not null,
    row_sources int[] not null,
    row_numbers int[] not null,
    joins text not null,
    primary key (run_id, place)
);
create unique index line_child on account.line (run_id, child_id);
create index line_aid on account.line (run_id, aid, place);
create index line_schooling on account.line (run_id, schooling, place);
create index line_township on account.line (run_id, township, place);
create index line_school on account.line (run_id, school, place);
create index line_due on account.line (run_id, due_fen, place);
create index line_owner on account.line (run_id, case_owner, place) where case_owner <> '';

create table account.tally (
    run_id bigint not null references account.run on delete cascade,
    township text not null,
    stage text not null,
    aid text not null,
    schooling text not null,
    is_open boolean not null,
    children int not null,
    due_fen bigint not null,
    paid_fen bigint not null,
    primary key (run_id, township, stage, aid, schooling, is_open)
);

create table account.comparison (
    run_id bigint not null references account.run on delete cascade,
    place int not null,
    left_list text not null,
    right_list text not null,
    in_both int not null,
    only_left int not null,
    only_right int not null,
    primary key (run_id, place)
);

-- Children whose standing, school or money is not what it was in the run before.
create table account.change (
    run_id bigint not null references account.run on delete cascade,
    child_id bigint not null,
    township text not null,
    school text not null,
    what text not null,
    from_value text not null,
    to_value text not null,
    primary key (run_id, child_id, what)
);
create index change_what on account.change (run_id, what, from_value, to_value);

create table account.run_file (
    run_id bigint not null references account.run on delete cascade,
    name text not null,
    content bytea not null,
    primary key (run_id, name)
);
alter table account.run_file alter column content set storage external;
