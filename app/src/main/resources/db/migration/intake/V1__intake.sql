create schema if not exists intake;

-- A file as received. Its content lies in parts, sealed; its rows in blocks, packed and sealed.
create table intake.delivery (
    id bigint generated always as identity primary key,
    file_name text not null,
    bytes bigint not null,
    sha256 text not null,
    state text not null check (state in ('received', 'taken', 'refused', 'withdrawn')),
    kind text not null default '',
    township text not null default '',
    school text not null default '',
    stated_on date not null,
    rows_in int not null default 0,
    rows_kept int not null default 0,
    rows_returned int not null default 0,
    rows_defect int not null default 0,
    refused text not null default '',
    password bytea,
    superseded_by bigint references intake.delivery,
    corrects boolean not null default false,
    sent_by text not null,
    sent_by_name text not null,
    received_at timestamptz not null default now(),
    withdrawn_by text,
    withdrawn_at timestamptz,
    check (rows_in = rows_kept + rows_returned)
);
create index delivery_received on intake.delivery (received_at desc, id desc);
create index delivery_sha on intake.delivery (sha256);

create table intake.delivery_part (
    delivery_id bigint not null references intake.delivery on delete cascade,
    part int not null,
    content bytea not null,
    primary key (delivery_id, part)
);
alter table intake.delivery_part alter column content set storage external;

-- label is how a reconciliation names the sheet among its sources: empty for a file's only sheet with rows.
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
    sheet text not null,
    row int not null,
    headings text[] not null,
    columns jsonb not null,
    primary key (delivery_id, sheet, row)
);

create table intake.row_block (
    delivery_id bigint not null references intake.delivery on delete cascade,
    sheet text not null,
    first_row int not null,
    last_row int not null,
    content bytea not null,
    primary key (delivery_id, sheet, first_row)
);
alter table intake.row_block alter column content set storage external;

-- The workbooks that go back: rejects and defects.
create table intake.returned (
    delivery_id bigint not null references intake.delivery on delete cascade,
    workbook text not null check (workbook in ('rejects', 'defects')),
    content bytea not null,
    primary key (delivery_id, workbook)
);
alter table intake.returned alter column content set storage external;
