create schema if not exists aid;

create table aid.basis (
    id int generated always as identity primary key,
    document text not null,
    clause text not null,
    unique (document, clause)
);

create table aid.determination (
    run_id bigint not null,
    child_id bigint not null,
    place smallint not null,
    provision text not null,
    verdict text not null check (verdict in ('granted', 'elsewhere', 'refused', 'unknown')),
    amount_fen bigint,
    reason text not null default '',
    missing text not null default '',
    basis_id int not null references aid.basis,
    primary key (run_id, child_id, place)
);
