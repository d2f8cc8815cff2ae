create schema if not exists linkage;

-- A reconciliation whose doubtful pairs were written down; the newest one is under review.
create table linkage.run (
    run_id bigint primary key,
    pairs int not null,
    added_at timestamptz not null default now()
);

-- The files and sheets of its rows, by their place among the reconciliation's sources.
create table linkage.source (
    run_id bigint not null references linkage.run on delete cascade,
    place int not null,
    delivery_id bigint not null,
    file_name text not null,
    sheet text not null,
    kind text not null,
    primary key (run_id, place)
);

-- A doubtful pair of rows of one reconciliation. situation groups pairs whose evidence is the same; rank is the place in
-- the reviewer's queue; weighings are the steps of the score; names and households are sealed; township and school say to whom each side belongs.
create table linkage.pair (
    run_id bigint not null references linkage.run on delete cascade,
    place int not null,
    rank int not null,
    pair_token bigint not null,
    left_child bigint not null,
    right_child bigint not null,
    left_source int not null,
    left_row int not null,
    right_source int not null,
    right_row int not null,
    left_id bytea not null,
    right_id bytea not null,
    left_name bytea not null,
    right_name bytea not null,
    left_township text not null,
    left_school text not null,
    right_township text not null,
    right_school text not null,
    score double precision not null,
    signs text[] not null,
    weighings text[] not null,
    left_household bytea,
    right_household bytea,
    situation text not null,
    primary key (run_id, place)
);
create unique index pair_rank on linkage.pair (run_id, rank);
create index pair_situation on linkage.pair (run_id, situation, rank);
create index pair_left on linkage.pair (run_id, left_child);
create index pair_right on linkage.pair (run_id, right_child);
create index pair_token on linkage.pair (run_id, pair_token);

create sequence linkage.bulk;

-- What people decided; rows are added, and a decision is undone by saying so. unsure says: looked at, can't tell.
-- bulk groups decisions that were made, and may be undone, together.
create table linkage.decision (
    id bigint generated always as identity primary key,
    pair_token bigint not null,
    left_id bytea not null,
    right_id bytea,
    ruling text not null check (ruling in ('same', 'different', 'unsure', 'out', 'enrolled', 'elsewhere',
        'aided-elsewhere', 'home-taught', 'suspended', 'left', 'completed')),
    child_id bigint,
    left_child bigint not null default 0,
    right_child bigint not null default 0,
    left_name bytea,
    right_name bytea,
    left_township text not null default '',
    left_school text not null default '',
    right_township text not null default '',
    right_school text not null default '',
    situation text not null default '',
    bulk bigint,
    decided_by text not null,
    decided_by_name text not null,
    decided_on date,
    decided_at timestamptz not null default now(),
    note text not null default '',
    undone_by text,
    undone_by_name text,
    undone_at timestamptz
);
create index decision_pair on linkage.decision (pair_token, id desc) where undone_at is null;
create index decision_child on linkage.decision (child_id) where child_id is not null;
create index decision_situation on linkage.decision (situation) where undone_at is null and bulk is null;
create index decision_bulk on linkage.decision (bulk) where bulk is not null;
create index decision_login on linkage.decision (decided_by, id desc) where undone_at is null;
