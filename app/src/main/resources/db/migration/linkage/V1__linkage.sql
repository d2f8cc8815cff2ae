create schema if not exists linkage;

-- A doubtful pair of rows of one reconciliation. situation groups pairs whose evidence is the same.
create table linkage.pair (
    run_id bigint not null,
    place int not null,
    pair_token bigint not null,
    left_child bigint not null,
    right_child bigint not null,
    left_source int not null,
    left_row int not null,
    right_source int not null,
    right_row int not null,
    left_id bytea not null,
    right_id bytea not null,
    score double precision not null,
    signs text[] not null,
    situation text not null,
    township text not null,
    school text not null,
    primary key (run_id, place)
);
create index pair_situation on linkage.pair (run_id, situation, place);
create index pair_child on linkage.pair (run_id, left_child);

-- What people decided; rows are added, and a decision is undone by saying so. unsure says: looked at, can't tell.
create table linkage.decision (
    id bigint generated always as identity primary key,
    pair_token bigint not null,
    left_id bytea not null,
    right_id bytea,
    ruling text not null check (ruling in ('same', 'different', 'unsure', 'out', 'enrolled', 'elsewhere',
        'aided-elsewhere', 'home-taught', 'suspended', 'left', 'completed')),
    child_id bigint,
    decided_by text not null,
    decided_by_name text not null,
    decided_on date,
    decided_at timestamptz not null default now(),
    note text not null default '',
    undone_by text,
    undone_at timestamptz
);
create index decision_pair on linkage.decision (pair_token) where undone_at is null;
create index decision_child on linkage.decision (child_id) where undone_at is null;
