-- The keys by which personal values are sealed, each wrapped by the master key, whose file lies outside of the database.
-- Key 0 makes the tokens of the blind indexes; the others seal, and a sealed value names its own. taken_at says since when
-- a console seals with it, emptied_at that no value is left that names it. A key is kept for ever: an old backup or a
-- value that was overlooked still opens. PLAIN is a database made to measure what sealing costs.
create table platform.data_key (
    id smallint primary key check (id between 0 and 255),
    sealing text not null check (sealing in ('SM4', 'PLAIN')),
    wrapped bytea not null,
    made_at timestamptz not null default now(),
    taken_at timestamptz,
    emptied_at timestamptz
);
create trigger data_key_never_removed before delete or truncate on platform.data_key
    for each statement execute function platform.refuse_change();

-- How often a person saw full values on a day.
create table platform.reveal_count (
    account_id bigint not null,
    day date not null,
    times int not null check (times > 0),
    primary key (account_id, day)
);
