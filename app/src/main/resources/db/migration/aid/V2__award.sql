-- A determination (资助核定) of a term: the verdicts of one reconciliation, frozen. Another one of the same term is added
-- beside it; none is ever changed. open_children are those of whom some verdict is not known.
create table aid.term_determination (
    id bigint generated always as identity primary key,
    term text not null,
    number int not null,
    run_id bigint not null,
    as_of date not null,
    cut_off date not null,
    pack text not null,
    pack_version int not null,
    children int not null,
    lines int not null,
    amount_fen bigint not null,
    kept_lines int not null,
    superseded_lines int not null,
    elsewhere_lines int not null,
    open_children int not null,
    job_id bigint not null unique,
    frozen_by bigint not null,
    frozen_by_name text not null,
    frozen_at timestamptz not null default now(),
    unique (term, number)
);

-- A list of awards (受助名单): of a school, or of a township for what the county of the household pays, or of the county
-- for children of whom neither is known. needs_second: its sum asks for a second approver in the county.
create table aid.award_list (
    id bigint generated always as identity primary key,
    determination_id bigint not null references aid.term_determination,
    term text not null,
    level text not null check (level in ('SCHOOL', 'TOWNSHIP', 'COUNTY')),
    school text not null,
    township text not null,
    lines int not null check (lines > 0),
    amount_fen bigint not null,
    needs_second boolean not null,
    frozen_at timestamptz not null default now(),
    unique (determination_id, level, school, township),
    check ((level = 'SCHOOL') = (school <> '')),
    check (level <> 'COUNTY' or township = ''),
    check (level <> 'TOWNSHIP' or township <> '')
);
create index award_list_term on aid.award_list (term, id);

-- Which state may follow which; org.buluo.app.aid.AwardState holds the same table, and a test compares the two.
create table aid.allowed_move (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into aid.allowed_move (from_state, to_state) values
    ('DETERMINED', 'CONFIRMED'), ('DETERMINED', 'OBJECTED'), ('DETERMINED', 'DROPPED'), ('DETERMINED', 'SUPERSEDED'),
    ('CONFIRMED', 'OBJECTED'), ('CONFIRMED', 'ON_NOTICE'), ('CONFIRMED', 'DROPPED'), ('CONFIRMED', 'SUPERSEDED'),
    ('OBJECTED', 'CONFIRMED'), ('OBJECTED', 'DROPPED'), ('OBJECTED', 'SUPERSEDED'),
    ('ON_NOTICE', 'CONFIRMED'), ('ON_NOTICE', 'NOTICED'), ('ON_NOTICE', 'DROPPED'), ('ON_NOTICE', 'SUPERSEDED'),
    ('NOTICED', 'ENDORSED'), ('NOTICED', 'DETERMINED'), ('NOTICED', 'DROPPED'), ('NOTICED', 'SUPERSEDED'),
    ('ENDORSED', 'COUNTERSIGN'), ('ENDORSED', 'APPROVED'), ('ENDORSED', 'NOTICED'), ('ENDORSED', 'DROPPED'),
    ('ENDORSED', 'SUPERSEDED'),
    ('COUNTERSIGN', 'APPROVED'), ('COUNTERSIGN', 'NOTICED'), ('COUNTERSIGN', 'DROPPED'), ('COUNTERSIGN', 'SUPERSEDED'),
    ('DROPPED', 'DETERMINED');

-- One child's award of one provision. township and school are those of its list: whose it is to answer for.
-- attends is the school as people know it, elsewhere with its county. person is sealed: name, 学籍号, class. held counts the objections that are open.
create table aid.award (
    id bigint generated always as identity primary key,
    list_id bigint not null references aid.award_list,
    place int not null,
    term text not null,
    child_id bigint not null,
    provision text not null,
    amount_fen bigint not null check (amount_fen >= 0),
    payee text not null check (payee in ('person', 'school')),
    basis_id int not null references aid.basis,
    township text not null,
    school text not null,
    home_township text not null,
    attends text not null,
    stage text not null,
    grade smallint,
    person bytea not null,
    state text not null default 'DETERMINED' check (state in ('DETERMINED', 'CONFIRMED', 'OBJECTED', 'ON_NOTICE',
        'NOTICED', 'ENDORSED', 'COUNTERSIGN', 'APPROVED', 'DROPPED', 'SUPERSEDED')),
    held int not null default 0 check (held >= 0),
    confirmed_by bigint,
    noticed_by bigint,
    endorsed_by bigint,
    first_by bigint,
    second_by bigint,
    moved_by bigint not null,
    moved_by_name text not null,
    moved_at timestamptz not null default now(),
    note bytea,
    unique (list_id, place),
    constraint award_confirmed check (confirmed_by is not null
        or state in ('DETERMINED', 'OBJECTED', 'DROPPED', 'SUPERSEDED')),
    constraint award_noticed check (noticed_by is not null
        or state not in ('NOTICED', 'ENDORSED', 'COUNTERSIGN', 'APPROVED')),
    constraint award_endorsed check (endorsed_by is not null
        or state not in ('ENDORSED', 'COUNTERSIGN', 'APPROVED')),
    constraint award_first check (first_by is not null or state not in ('COUNTERSIGN', 'APPROVED')),
    constraint award_four_eyes_endorsed check (endorsed_by not in (confirmed_by, noticed_by)),
    constraint award_four_eyes_first check (first_by not in (confirmed_by, noticed_by, endorsed_by)),
    constraint award_four_eyes_second check (second_by not in (confirmed_by, noticed_by, endorsed_by, first_by))
);
-- A child has a provision once in a term. What people dropped stays in the way of being awarded anew by a machine.
create unique index award_once on aid.award (term, child_id, provision) where state <> 'SUPERSEDED';
create index award_state on aid.award (term, state, id);
create index award_school on aid.award (school, term, id) where school <> '';
create index award_township on aid.award (township, term, id);
create index award_child on aid.award (child_id);

-- Every move that an award ever made; written by the trigger below alone.
create table aid.move (
    id bigint generated always as identity primary key,
    award_id bigint not null references aid.award,
    from_state text not null,
    to_state text not null,
    moved_by bigint not null,
    moved_by_name text not null,
    moved_at timestamptz not null,
    note bytea
);
create index move_award on aid.move (award_id, id);

-- Of a child, what could not be judged: which provisions, and which facts are missing.
create table aid.open_verdict (
    determination_id bigint not null references aid.term_determination,
    place int not null,
    child_id bigint not null,
    township text not null,
    school text not null,
    stage text not null,
    grade smallint,
    person bytea not null,
    provisions text[] not null,
    missing text[] not null,
    primary key (determination_id, place)
);
create index open_verdict_child on aid.open_verdict (child_id);

-- What whoever answers for a list said of an award; the latest counts.
create table aid.reply (
    id bigint generated always as identity primary key,
    award_id bigint not null references aid.award,
    answer text not null check (answer in ('CONFIRM', 'OBJECT')),
    via text not null check (via in ('SCREEN', 'WORKBOOK', 'PAPER')),
    note bytea not null,
    replied_by bigint not null,
    replied_by_name text not null,
    replied_at timestamptz not null default now()
);
create index reply_award on aid.reply (award_id, id desc);

-- An answer that came by workbook or paper and contradicts what was meanwhile entered on screen: a person settles it.
create table aid.conflict (
    id bigint generated always as identity primary key,
    award_id bigint not null references aid.award,
    screen_answer text not null check (screen_answer in ('CONFIRM', 'OBJECT')),
    sent_answer text not null check (sent_answer in ('CONFIRM', 'OBJECT')),
    via text not null check (via in ('WORKBOOK', 'PAPER')),
    sent_note bytea not null,
    sent_by bigint not null,
    sent_by_name text not null,
    sent_at timestamptz not null default now(),
    chosen text check (chosen in ('SCREEN', 'SENT')),
    settled_by bigint,
    settled_by_name text,
    settled_at timestamptz,
    check ((chosen is null) = (settled_by is null) and (chosen is null) = (settled_at is null)),
    check (screen_answer <> sent_answer)
);
create unique index conflict_open on aid.conflict (award_id) where chosen is null;

-- A public notice (公示) of a list. It is up from its first day to its last, both included, and then down by itself.
create table aid.notice (
    id bigint generated always as identity primary key,
    list_id bigint not null references aid.award_list,
    title text not null check (title <> ''),
    spot text not null check (spot <> ''),
    objections text not null check (objections <> ''),
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    working_days int not null,
    lines int not null check (lines > 0),
    begun_by bigint not null,
    begun_by_name text not null,
    begun_at timestamptz not null default now(),
    ended text check (ended in ('UNDISPUTED', 'CALLED_OFF')),
    ended_by bigint,
    ended_by_name text,
    ended_at timestamptz,
    ended_note bytea,
    check ((ended is null) = (ended_by is null) and (ended is null) = (ended_at is null))
);
create unique index notice_running on aid.notice (list_id) where ended is null;
create table aid.notice_line (
    notice_id bigint not null references aid.notice,
    place int not null,
    award_id bigint not null references aid.award,
    primary key (notice_id, place),
    unique (notice_id, award_id)
);

-- Scans and photographs. code is of the paper that was scanned, notice_id of the notice that it proves.
create table aid.proof (
    id bigint generated always as identity primary key,
    list_id bigint not null references aid.award_list,
    notice_id bigint references aid.notice,
    kind text not null check (kind in ('SIGNED_LIST', 'NOTICE_START', 'NOTICE_END', 'NO_OBJECTION')),
    code text not null default '',
    media_type text not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    bytes int not null check (bytes > 0),
    sm3 text not null,
    content bytea not null,
    sent_by bigint not null,
    sent_by_name text not null,
    sent_at timestamptz not null default now(),
    check ((kind = 'SIGNED_LIST') = (code <> '')),
    check ((kind = 'SIGNED_LIST') = (notice_id is null))
);
alter table aid.proof alter column content set storage external;
create index proof_list on aid.proof (list_id, id);

-- An objection: of the school, of anybody during a notice, or of a family that appeals (申诉). While it is open, its award
-- is held: it can't be endorsed or approved. An appeal may be about a child without an award.
create table aid.objection (
    id bigint generated always as identity primary key,
    term text not null,
    award_id bigint references aid.award,
    child_id bigint not null,
    kind text not null check (kind in ('SCHOOL', 'PUBLIC', 'APPEAL')),
    township text not null,
    school text not null,
    person bytea not null,
    reason bytea not null,
    raised_by bigint not null,
    raised_by_name text not null,
    raised_at timestamptz not null default now(),
    outcome text check (outcome in ('DISMISSED', 'UPHELD', 'WITHDRAWN')),
    outcome_note bytea,
    settled_by bigint,
    settled_by_name text,
    settled_at timestamptz,
    check (award_id is not null or kind = 'APPEAL'),
    check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
    constraint objection_four_eyes check (outcome = 'WITHDRAWN' or settled_by <> raised_by)
);
create index objection_term on aid.objection (term, id) where outcome is null;
create index objection_award on aid.objection (award_id);

-- What was approved, frozen: sm3 signs its lines.
create table aid.approved_list (
    id bigint generated always as identity primary key,
    list_id bigint not null references aid.award_list,
    number int not null,
    term text not null,
    township text not null,
    school text not null,
    lines int not null check (lines > 0),
    amount_fen bigint not null,
    sm3 text not null,
    first_by bigint not null,
    first_by_name text not null,
    second_by bigint,
    second_by_name text,
    approved_at timestamptz not null default now(),
    unique (list_id, number)
);
create table aid.approved_line (
    approved_id bigint not null references aid.approved_list,
    place int not null,
    award_id bigint not null unique references aid.award,
    child_id bigint not null,
    provision text not null,
    amount_fen bigint not null,
    primary key (approved_id, place)
);
create index approved_line_child on aid.approved_line (child_id);

-- Money to add (补发) or to recover (追回) on what was approved: proposed by one person, decided by another.
create table aid.correction (
    id bigint generated always as identity primary key,
    term text not null,
    award_id bigint not null references aid.award,
    child_id bigint not null,
    provision text not null,
    township text not null,
    school text not null,
    kind text not null check (kind in ('ADD', 'RECOVER')),
    amount_fen bigint not null check (amount_fen > 0),
    then_fen bigint not null,
    now_fen bigint not null,
    run_id bigint not null,
    reason bytea not null,
    proposed_by bigint not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null default now(),
    decision text check (decision in ('ACCEPTED', 'REFUSED')),
    decision_note bytea,
    decided_by bigint,
    decided_by_name text,
    decided_at timestamptz,
    check (amount_fen = abs(now_fen - then_fen) and (kind = 'ADD') = (now_fen > then_fen)),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint correction_four_eyes check (decided_by <> proposed_by)
);
create unique index correction_open on aid.correction (award_id) where decision is null;
create index correction_term on aid.correction (term, id);
