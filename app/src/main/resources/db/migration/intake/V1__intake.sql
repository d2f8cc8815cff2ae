create schema if not exists intake;

-- What somebody sent at once. Files of one upload add up; a later upload may supersede them.
create table intake.upload (
    id bigint generated always as identity primary key,
    sent_by text not null,
    sent_by_name text not null,
    received_at timestamptz not null default now(),
    job_id bigint
);

-- A file as received. Its content lies in parts, sealed; its rows in blocks, packed and sealed. file_name is unlike
-- any other delivery's, since corrected rows name their file by it; sent_name is what its sender called it.
create table intake.delivery (
    id bigint generated always as identity primary key,
    upload_id bigint references intake.upload,
    file_name text not null unique,
    sent_name text not null default '',
    bytes bigint not null,
    sha256 text not null,
    state text not null check (state in ('received', 'taken', 'refused', 'withdrawn')),
    kind text not null default '',
    kinds text[] not null default '{}',
    township text not null default '',
    school text not null default '',
    unit text not null default '',
    stated_on date not null,
    rows_in int not null default 0,
    rows_kept int not null default 0,
    rows_returned int not null default 0,
    rows_defect int not null default 0,
    refusal text not null default '' check (refusal in ('', 'unread', 'password', 'again', 'scope', 'stale')),
    refused text not null default '',
    password bytea,
    corrects boolean not null default false,
    likeness bytea,
    sent_by text not null,
    sent_by_name text not null,
    received_at timestamptz not null default now(),
    read_at timestamptz,
    taken_at timestamptz,
    withdrawn_by text,
    withdrawn_by_name text,
    withdrawn_at timestamptz,
    withdrawn_reason text not null default '',
    check (rows_in = rows_kept + rows_returned),
    check ((refused = '') = (refusal = '')),
    check (state <> 'refused' or rows_in = 0)
);
create index delivery_received on intake.delivery (received_at desc, id desc);
create index delivery_upload on intake.delivery (upload_id);
create unique index delivery_taken_once on intake.delivery (sha256) where state = 'taken';
create index delivery_sha on intake.delivery (sha256);

-- The file itself, and the workbooks that go back: rows returned, and rows kept with a defect.
create table intake.delivery_part (
    delivery_id bigint not null references intake.delivery on delete cascade,
    what text not null check (what in ('original', 'rejects', 'defects')),
    part int not null,
    content bytea not null,
    primary key (delivery_id, what, part)
);
alter table intake.delivery_part alter column content set storage external;

-- place counts the workbook's sheets from 0. label is how a reconciliation names the sheet among its sources: empty
-- for a file's only sheet with rows.
create table intake.sheet (
    delivery_id bigint not null references intake.delivery on delete cascade,
    place int not null,
    name text not null,
    label text not null,
    kind text not null default '',
    rows_in int not null,
    rows_kept int not null,
    rows_returned int not null,
    rows_defect int not null,
    refused text not null default '',
    primary key (delivery_id, place),
    check (rows_in = rows_kept + rows_returned)
);

create table intake.heading (
    delivery_id bigint not null references intake.delivery on delete cascade,
    place int not null,
    row int not null,
    headings text[] not null,
    columns jsonb not null,
    primary key (delivery_id, place, row)
);

create table intake.row_block (
    delivery_id bigint not null references intake.delivery on delete cascade,
    place int not null,
    first_row int not null,
    last_row int not null,
    content bytea not null,
    primary key (delivery_id, place, first_row)
);
alter table intake.row_block alter column content set storage external;

-- Which townships or schools the rows of a kind are of. row_numbers are kept of what a template
-- shows: rows of schools, and of children at school elsewhere.
create table intake.coverage (
    delivery_id bigint not null references intake.delivery on delete cascade,
    kind text not null,
    place int not null,
    township text not null,
    school text not null,
    rows int not null,
    row_numbers int[] not null default '{}',
    primary key (delivery_id, kind, place, township, school)
);
create index coverage_school on intake.coverage (school, kind) where school <> '';

-- The directory of schools, as each delivery of it states it.
create table intake.school (
    delivery_id bigint not null references intake.delivery on delete cascade,
    place int not null,
    row int not null,
    name text not null,
    code text not null,
    township text not null,
    type text not null,
    here boolean not null,
    primary key (delivery_id, place, row)
);
create index school_name on intake.school (name);

-- What a workbook of corrected rows corrects.
create table intake.correction (
    delivery_id bigint not null references intake.delivery on delete cascade,
    target_id bigint not null references intake.delivery,
    rows int not null,
    primary key (delivery_id, target_id)
);
create index correction_target on intake.correction (target_id);

-- A newer delivery takes an older one's place as long as it is not withdrawn; kept_both says that a person decided
-- otherwise.
create table intake.superseding (
    older bigint not null references intake.delivery on delete cascade,
    newer bigint not null references intake.delivery on delete cascade,
    kept_both boolean not null default false,
    primary key (older, newer)
);
create index superseding_newer on intake.superseding (newer);

create view intake.current_delivery as
    select d.* from intake.delivery d
    where d.state = 'taken' and not exists (
        select from intake.superseding s join intake.delivery n on n.id = s.newer
        where s.older = d.id and n.state = 'taken' and not s.kept_both);

-- The deliveries that count: corrected rows count as long as a delivery that they correct does.
create view intake.standing as
    select d.* from intake.current_delivery d
    where not exists (select from intake.correction c where c.delivery_id = d.id)
       or exists (select from intake.correction c join intake.current_delivery t on t.id = c.target_id
                  where c.delivery_id = d.id);
