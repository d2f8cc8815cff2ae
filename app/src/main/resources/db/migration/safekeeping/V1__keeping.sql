create schema if not exists safekeeping;

-- How long each kind of data is kept (保存期限): decision 11. place orders the list and the nightly work: what rests on
-- others goes before them. least is a lawful minimum, in the same unit; 0 when none is known. is_fixed: the programme
-- keeps to it by itself. ground names the words under safekeeping.ground; what nobody confirmed is marked so.
create table safekeeping.period (
    kind text primary key,
    place int not null unique,
    unit text not null check (unit in ('HOURS', 'DAYS', 'MONTHS', 'YEARS')),
    length int not null check (length > 0),
    least int not null default 0 check (least >= 0),
    is_fixed boolean not null default false,
    ground text not null,
    is_confirmed boolean not null,
    check (length >= least)
);
insert into safekeeping.period (kind, place, unit, length, least, is_fixed, ground, is_confirmed) values
    ('account.runs', 10, 'YEARS', 3, 0, false, 'purpose', false),
    ('account.children', 20, 'YEARS', 3, 0, false, 'purpose', false),
    ('intake.files', 30, 'YEARS', 3, 0, false, 'purpose', false),
    ('intake.bank-returns', 40, 'YEARS', 30, 0, false, 'vouchers', false),
    ('casework.cases', 50, 'YEARS', 3, 0, false, 'purpose', false),
    ('casework.notices', 52, 'YEARS', 1, 0, false, 'purpose', false),
    ('policy.what-ifs', 55, 'YEARS', 1, 0, false, 'purpose', false),
    ('linkage.decisions', 60, 'YEARS', 3, 0, false, 'purpose', false),
    ('paper.lists', 70, 'YEARS', 3, 0, false, 'purpose', false),
    ('account.exports', 80, 'HOURS', 1, 0, true, 'shortest', true),
    ('forms.sent', 90, 'DAYS', 7, 0, true, 'shortest', true),
    ('platform.reveals', 100, 'MONTHS', 12, 6, false, 'logs', true),
    ('audit.entries', 110, 'MONTHS', 36, 6, false, 'logs', true),
    ('platform.sign-ins', 120, 'DAYS', 30, 0, true, 'sign-ins', true),
    ('platform.jobs', 130, 'MONTHS', 12, 6, false, 'logs', true),
    ('people.accounts', 140, 'YEARS', 3, 0, false, 'accounts', false);

-- Another length that one person wants and another confirms. reason is sealed, since people write names.
create table safekeeping.period_change (
    id bigint generated always as identity primary key,
    kind text not null,
    length int not null check (length > 0),
    reason bytea not null,
    proposed_by bigint not null,
    proposed_by_login text not null,
    proposed_at timestamptz not null default now(),
    outcome text check (outcome in ('CONFIRMED', 'REFUSED', 'REPLACED')),
    decided_by_login text,
    decided_at timestamptz,
    check ((outcome is null) = (decided_at is null))
);
create unique index period_change_open on safekeeping.period_change (kind) where outcome is null;

-- 冻结: nothing of a kind is deleted while one of these is open; of the kind 'all', nothing at all.
create table safekeeping.hold (
    id bigint generated always as identity primary key,
    kind text not null,
    reason bytea not null,
    placed_by bigint not null,
    placed_by_login text not null,
    placed_at timestamptz not null default now(),
    lifted_by_login text,
    lifted_at timestamptz,
    check ((lifted_at is null) = (lifted_by_login is null))
);
create unique index hold_open on safekeeping.hold (kind) where lifted_at is null;

-- What a job deleted of a kind: counted in the transaction of each batch, so that a job that was broken off counts on.
create table safekeeping.deletion (
    job_id bigint not null,
    kind text not null,
    deleted bigint not null default 0,
    outcome text not null default 'BEGUN' check (outcome in ('BEGUN', 'DONE', 'HELD', 'FAILED')),
    began timestamptz not null default now(),
    ended timestamptz,
    is_told boolean not null default false,
    primary key (job_id, kind)
);
create index deletion_kind on safekeeping.deletion (kind, job_id desc);
