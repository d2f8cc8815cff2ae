create schema if not exists reporting;

-- A monthly ledger (月报台账), frozen when it is issued. It begins from the one before it: last_children are that one's
-- children. sm3 signs its lines and the one before it.
create table reporting.ledger (
    id bigint generated always as identity primary key,
    month text not null unique check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    previous_id bigint unique references reporting.ledger,
    run_id bigint not null,
    term text not null,
    as_of date not null,
    last_children int not null check (last_children >= 0),
    more int not null check (more >= 0),
    fewer int not null check (fewer >= 0),
    children int not null check (children >= 0),
    lines int not null check (lines >= 0),
    sm3 text not null check (length(sm3) = 64),
    job_id bigint not null unique,
    issued_by bigint not null,
    issued_by_name text not null,
    issued_at timestamptz not null default now(),
    constraint ledger_identity check (last_children + more - fewer = children),
    constraint ledger_first check (previous_id is not null or last_children = 0)
);
create unique index ledger_one_first on reporting.ledger ((1)) where previous_id is null;

-- person is null once the keeping period of names ended. A child that is in the ledger this month (is_now), was in it last month (was), or both. before_… is what the ledger before
-- says; the other columns are of this month, empty for a child that is in it no more. reason: why it came or went;
-- school_reason, township_reason: why it changed school or township while it stayed.
create table reporting.ledger_line (
    ledger_id bigint not null references reporting.ledger deferrable initially deferred,
    place int not null,
    child_id bigint not null,
    was boolean not null,
    is_now boolean not null,
    before_township text not null,
    before_school text not null,
    township text not null,
    school text not null,
    stage text not null,
    grade smallint,
    aid text not null,
    schooling text not null,
    on_register boolean not null,
    categories int,
    granted text not null,
    reason text not null,
    school_reason text not null,
    township_reason text not null,
    person bytea,
    primary key (ledger_id, place),
    check (was or is_now),
    check (was or (before_township = '' and before_school = '')),
    check (is_now or (township = '' and school = '')),
    constraint line_reason check ((reason = '') = (was = is_now)),
    constraint line_school_reason check (
        (school_reason <> '') = (was and is_now and before_school <> school)),
    constraint line_township_reason check (
        (township_reason <> '') = (was and is_now and before_township <> township))
);
create unique index ledger_line_child on reporting.ledger_line (ledger_id, child_id);
create index ledger_line_school on reporting.ledger_line (ledger_id, school);
create index ledger_line_before on reporting.ledger_line (ledger_id, before_school);
create index ledger_line_township on reporting.ledger_line (ledger_id, township);
create index ledger_line_before_township on reporting.ledger_line (ledger_id, before_township);

-- What a person knows of a change whose reason could not be derived; added beside the frozen line.
create table reporting.ledger_note (
    id bigint generated always as identity primary key,
    ledger_id bigint not null,
    place int not null,
    note bytea not null,
    noted_by bigint not null,
    noted_by_name text not null,
    noted_at timestamptz not null default now(),
    foreign key (ledger_id, place) references reporting.ledger_line
);
create index ledger_note_line on reporting.ledger_note (ledger_id, place, id desc);

-- The counts of a ledger are those of its lines, and it begins where the one before it ended, child by child, each at the
-- same school and in the same township: so last month + more - fewer = this month holds for each of them.
create function reporting.check_ledger() returns trigger language plpgsql as $$
begin
    if new.previous_id is distinct from (select max(l.id) from reporting.ledger l where l.id < new.id)
        or exists (select from reporting.ledger l where l.id < new.id and l.month >= new.month) then
        raise exception 'a ledger begins from the latest one before it';
    end if;
    if not exists (
        select from (select count(*) as lines, count(*) filter (where was) as last,
                count(*) filter (where is_now and not was) as more, count(*) filter (where was and not is_now) as fewer,
                count(*) filter (where is_now) as now
            from reporting.ledger_line where ledger_id = new.id) s
        where s.lines = new.lines and s.last = new.last_children and s.more = new.more and s.fewer = new.fewer
            and s.now = new.children) then
        raise exception 'the counts of a ledger are those of its lines';
    end if;
    if exists (
        select child_id, township, school from reporting.ledger_line where ledger_id = new.previous_id and is_now
        except
        select child_id, before_township, before_school from reporting.ledger_line where ledger_id = new.id and was)
        or new.last_children <> coalesce((select children from reporting.ledger where id = new.previous_id), 0) then
        raise exception 'a ledger begins where the one before it ended';
    end if;
    return null;
end $$;
create constraint trigger ledger_checked after insert on reporting.ledger deferrable initially deferred
    for each row execute function reporting.check_ledger();

create function reporting.check_ledger_line() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct ledger_id from added) a
        join reporting.ledger l on l.id = a.ledger_id where l.issued_at <> now()) then
        raise exception 'a ledger takes no lines after it was issued';
    end if;
    return null;
end $$;
create trigger ledger_line_begins after insert on reporting.ledger_line referencing new table as added
    for each statement execute function reporting.check_ledger_line();

create trigger ledger_append_only before update or delete or truncate on reporting.ledger
    for each statement execute function platform.refuse_change();
-- Only the sealed bytes of these may be made anew, when keys change, or go, when their keeping period ended.
create trigger ledger_line_append_only before update of ledger_id, place, child_id, was, is_now, before_township,
    before_school, township, school, stage, grade, aid, schooling, on_register, categories, granted, reason, school_reason,
    township_reason or delete or truncate on reporting.ledger_line
    for each statement execute function platform.refuse_change();
create trigger ledger_line_resealed_alone before update of person on reporting.ledger_line for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on'
        and current_setting('buluo.forgetting', true) is distinct from 'on')
    execute function platform.refuse_change();
create trigger ledger_note_append_only before update of id, ledger_id, place, noted_by, noted_by_name, noted_at
    or truncate on reporting.ledger_note for each statement execute function platform.refuse_change();
create trigger ledger_note_forgotten_alone before delete on reporting.ledger_note for each statement
    when (current_setting('buluo.forgetting', true) is distinct from 'on') execute function platform.refuse_change();
create trigger ledger_note_resealed_alone before update of note on reporting.ledger_note for each statement
    when (current_setting('buluo.resealing', true) is distinct from 'on') execute function platform.refuse_change();

-- That a month was issued is known to whoever may see anything; a line to whose it is and to whose it was.
alter table reporting.ledger enable row level security;
create policy written_by_county on reporting.ledger using ((select platform.sees_county()));
create policy known on reporting.ledger for select using ((select platform.sees_anything()));
alter table reporting.ledger_line enable row level security;
create policy written_by_county on reporting.ledger_line using ((select platform.sees_county()));
create policy own on reporting.ledger_line for select using (
    (is_now and (township = (select platform.own_township()) or school = (select platform.own_school())))
    or (was and (before_township = (select platform.own_township()) or before_school = (select platform.own_school()))));
alter table reporting.ledger_note enable row level security;
create policy of_line on reporting.ledger_note using (exists (
    select from reporting.ledger_line l where l.ledger_id = ledger_note.ledger_id and l.place = ledger_note.place));
