create schema if not exists universe;

-- A child keeps its key over all reconciliations. The key is drawn by lot and made from nothing about the child; tokens
-- tell nothing without the master key.
create table universe.child (
    id bigint primary key,
    person_nos text[] not null default '{}',
    student_token bigint,
    id_token bigint,
    features bigint not null,
    search_tokens bigint[] not null default '{}',
    first_run bigint not null
);
create index child_search on universe.child using gin (search_tokens);
