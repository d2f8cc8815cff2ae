-- The address at which anybody may read a notice without signing in while it is up: given and taken back by people.
create table aid.notice_page (
    id bigint generated always as identity primary key,
    notice_id bigint not null references aid.notice,
    token text not null unique,
    opened_by bigint not null,
    opened_by_name text not null,
    opened_at timestamptz not null default now(),
    shut_by bigint,
    shut_by_name text,
    shut_at timestamptz,
    check ((shut_by is null) = (shut_at is null))
);
create unique index notice_page_open on aid.notice_page (notice_id) where shut_at is null;
create trigger notice_page_kept before update of id, notice_id, token, opened_by, opened_by_name, opened_at or delete
    or truncate on aid.notice_page for each statement execute function platform.refuse_change();
create trigger notice_page_once before update on aid.notice_page
    for each row when (old.shut_at is not null) execute function aid.refuse_second_settlement();
alter table aid.notice_page enable row level security;
create policy of_notice on aid.notice_page using (exists (select from aid.notice n where n.id = notice_id));

-- Of whom one hears at the counter or on the page, and what an appeal is about. raiser is sealed: who objects, and where
-- that person is reached. provision is that of an appeal without an award; empty when the family can't tell. A child that is on no list has
-- no key until somebody finds it. decided_*: the rule that a refusal names, as the pack prints it.
alter table aid.objection
    alter column child_id drop not null,
    add column via text not null default 'DESK' check (via in ('DESK', 'PAGE')),
    add column raiser bytea,
    add column notice_id bigint references aid.notice,
    add column provision text not null default '',
    add column decided_reason text not null default '',
    add column decided_missing text not null default '',
    add column decided_document text not null default '',
    add column decided_clause text not null default '',
    add constraint objection_child check (child_id is not null or kind = 'APPEAL'),
    add constraint objection_page check ((via = 'PAGE') = (notice_id is not null)),
    drop constraint objection_outcome_check,
    add constraint objection_outcome_check check (outcome in ('DISMISSED', 'UPHELD', 'WITHDRAWN', 'GRANTED')),
    drop constraint objection_four_eyes,
    add constraint objection_four_eyes check (outcome in ('WITHDRAWN', 'GRANTED') or settled_by <> raised_by),
    -- What a family hears that gets nothing names the rule.
    add constraint objection_rule check (kind <> 'APPEAL' or award_id is not null or outcome is null
        or outcome in ('WITHDRAWN', 'GRANTED') or decided_document <> '') not valid;
create index objection_notice on aid.objection (notice_id, raised_at) where notice_id is not null;
create index objection_waiting on aid.objection (term, child_id) where outcome is null and award_id is null;
drop trigger objection_kept on aid.objection;
create trigger objection_kept before update of id, term, award_id, kind, township, school, raised_by, raised_by_name,
    raised_at, via, notice_id, provision or delete or truncate on aid.objection
    for each statement execute function platform.refuse_change();
create trigger objection_child_once before update of child_id on aid.objection
    for each row when (old.child_id is not null and old.child_id is distinct from new.child_id)
    execute function platform.refuse_change();
