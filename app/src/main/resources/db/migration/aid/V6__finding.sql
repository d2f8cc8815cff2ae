-- A school's finding that a pupil is poor (困难认定), made once in a school year and adjusted each term. It stands from its
-- term to the school year's end, or to the term before the one in which it was ended. One person enters it, another
-- decides; then the school's list goes in by the door of all files (intake), and counts with the next reconciliation.
create table aid.finding (
    id bigint generated always as identity primary key,
    term text not null,
    school_year int not null,
    school text not null check (school <> ''),
    township text not null,
    child_id bigint not null,
    person bytea not null,
    stage text not null,
    grade smallint,
    category text not null check (category in ('UNSUPPORTED', 'DISABLED_PARENT', 'MARTYR_CHILD', 'OTHER_POOR')),
    level text not null check (level in ('SEVERE', 'POOR', 'GENERAL')),
    applied_on date not null,
    evidence bytea not null,
    entered_by bigint not null,
    entered_by_name text not null,
    entered_at timestamptz not null default now(),
    decision text check (decision in ('ACCEPTED', 'REFUSED')),
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint finding_four_eyes check (decided_by <> entered_by)
);
create unique index finding_open on aid.finding (school_year, child_id) where decision is null;
create index finding_school on aid.finding (school, school_year);
create index finding_township on aid.finding (township, school_year);

-- That a finding ends with a term: entered by one person, decided by another.
create table aid.finding_end (
    id bigint generated always as identity primary key,
    finding_id bigint not null references aid.finding,
    term text not null,
    reason bytea not null,
    entered_by bigint not null,
    entered_by_name text not null,
    entered_at timestamptz not null default now(),
    decision text check (decision in ('ACCEPTED', 'REFUSED')),
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint finding_end_four_eyes check (decided_by <> entered_by)
);
create unique index finding_end_once on aid.finding_end (finding_id) where decision is distinct from 'REFUSED';

-- A school's list of findings as it went in: delivery_id is intake's. The one before was taken back with it.
create table aid.finding_list (
    id bigint generated always as identity primary key,
    school text not null,
    township text not null,
    school_year int not null,
    findings int not null,
    delivery_id bigint,
    upload_id bigint,
    made_by bigint not null,
    made_by_name text not null,
    made_at timestamptz not null default now(),
    check ((findings = 0) = (delivery_id is null))
);
create index finding_list_school on aid.finding_list (school, school_year, id desc);

create trigger finding_once before update of decision, decided_by, decided_by_name, decided_at on aid.finding
    for each row when (old.decision is not null) execute function aid.refuse_second_settlement();
create trigger finding_end_once before update of decision, decided_by, decided_by_name, decided_at on aid.finding_end
    for each row when (old.decision is not null) execute function aid.refuse_second_settlement();
create trigger finding_kept before update of id, term, school_year, school, township, child_id, stage, grade, category, level,
    applied_on, entered_by, entered_by_name, entered_at or truncate on aid.finding
    for each statement execute function platform.refuse_change();
create trigger finding_end_kept before update of id, finding_id, term, entered_by, entered_by_name, entered_at or truncate
    on aid.finding_end for each statement execute function platform.refuse_change();
create trigger finding_list_kept before update or truncate on aid.finding_list
    for each statement execute function platform.refuse_change();
create trigger finding_forgotten_alone before delete on aid.finding for each statement
    when (current_setting('buluo.forgetting', true) is distinct from 'on') execute function platform.refuse_change();
create trigger finding_end_forgotten_alone before delete on aid.finding_end for each statement
    when (current_setting('buluo.forgetting', true) is distinct from 'on') execute function platform.refuse_change();
create trigger finding_list_forgotten_alone before delete on aid.finding_list for each statement
    when (current_setting('buluo.forgetting', true) is distinct from 'on') execute function platform.refuse_change();

alter table aid.finding enable row level security;
create policy own on aid.finding using ((select platform.sees_county()) or township = (select platform.own_township())
    or school = (select platform.own_school()));
alter table aid.finding_end enable row level security;
create policy of_finding on aid.finding_end using (exists (select from aid.finding f where f.id = finding_id));
alter table aid.finding_list enable row level security;
create policy own on aid.finding_list using ((select platform.sees_county())
    or township = (select platform.own_township()) or school = (select platform.own_school()));
