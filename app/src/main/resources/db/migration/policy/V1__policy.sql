create schema if not exists policy;

-- A version of the county's policy pack, for ever: its text as it was approved. 1 is the one that Buluo brings along.
create table policy.version (
    number int primary key check (number > 0),
    text text not null,
    sm3 text not null check (length(sm3) = 64),
    in_force_from text not null check (in_force_from ~ '^\d{4}-(spring|autumn)$'),
    note text not null,
    draft_id bigint unique,
    proposed_by text not null,
    proposed_at timestamptz not null,
    approved_by text not null,
    approved_at timestamptz not null default clock_timestamp()
);

create function policy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of policy.% are never changed or removed', tg_table_name;
end $$;
create trigger version_append_only before update or delete or truncate on policy.version
    for each statement execute function policy.refuse_change();

-- A change that is being prepared. Its text is the one of its latest save.
create table policy.draft (
    id bigint generated always as identity primary key,
    title text not null,
    base int not null references policy.version,
    in_force_from text not null check (in_force_from ~ '^\d{4}-(spring|autumn)$'),
    state text not null default 'open' check (state in ('open', 'proposed', 'approved', 'withdrawn')),
    maker bigint not null,
    maker_login text not null,
    begun_at timestamptz not null default clock_timestamp(),
    proposed_at timestamptz,
    decided_by text not null default '',
    decided_at timestamptz,
    remark text not null default ''
);
create index draft_state on policy.draft (state, id desc);

create table policy.draft_save (
    draft_id bigint not null references policy.draft,
    revision int not null check (revision > 0),
    text text not null,
    sm3 text not null,
    author bigint not null,
    author_login text not null,
    saved_at timestamptz not null default clock_timestamp(),
    what text not null,
    primary key (draft_id, revision)
);
create trigger save_append_only before update or delete or truncate on policy.draft_save
    for each statement execute function policy.refuse_change();

-- A pack run on the roster of a reconciliation, beside the version by which it would be determined now.
create table policy.what_if (
    id bigint generated always as identity primary key,
    job_id bigint not null unique,
    subject text not null,
    subject_sm3 text not null,
    base int not null references policy.version,
    run_id bigint not null,
    term text not null,
    asked_by text not null,
    made_at timestamptz not null default clock_timestamp(),
    children int not null,
    gaining int not null,
    losing int not null
);
create table policy.what_if_sum (
    what_if_id bigint not null references policy.what_if on delete cascade,
    provision text not null,
    stage text not null,
    township text not null,
    before_children int not null,
    before_fen bigint not null,
    after_children int not null,
    after_fen bigint not null,
    before_unknown int not null,
    after_unknown int not null,
    primary key (what_if_id, provision, stage, township)
);
-- Only children whose verdict or amount differs.
create table policy.what_if_effect (
    what_if_id bigint not null references policy.what_if on delete cascade,
    place int not null,
    child_id bigint not null,
    provision text not null,
    stage text not null,
    township text not null,
    school text not null,
    before_verdict text not null,
    before_fen bigint not null,
    after_verdict text not null,
    after_fen bigint not null,
    primary key (what_if_id, place)
);
create index effect_child on policy.what_if_effect (what_if_id, child_id);

alter table policy.what_if enable row level security;
create policy county on policy.what_if using ((select platform.sees_county()));
alter table policy.what_if_sum enable row level security;
create policy county on policy.what_if_sum using ((select platform.sees_county()));
alter table policy.what_if_effect enable row level security;
create policy county on policy.what_if_effect using ((select platform.sees_county()));
