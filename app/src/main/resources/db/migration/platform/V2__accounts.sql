alter table platform.account
    -- The township in which the account's work lies; empty for the whole county. Who administers an area sees these.
    add column township text not null default '',
    add column demo boolean not null default false,
    -- A password that somebody else gave: it opens nothing but the page where one's own is set.
    add column one_time boolean not null default false,
    add column password_until timestamptz,
    -- Who this is for the county's own sign-in (OpenID Connect).
    add column external_id text check (external_id <> ''),
    add column last_sign_in timestamptz;
update platform.account set township = scope_name where scope_kind = 'AREA';
create unique index account_external on platform.account (external_id);
create index account_township on platform.account (township);

create table platform.second_factor (
    account_id bigint primary key references platform.account,
    kind text not null,
    secret bytea not null,
    -- The last answer that was taken; one that is not later is a repetition.
    last_step bigint not null,
    since timestamptz not null default now()
);

create table platform.recovery_code (
    account_id bigint not null references platform.account,
    token bigint not null,
    used timestamptz,
    primary key (account_id, token)
);

-- Kept for a while to slow down guessing; what was typed as a login is a token, for people type passwords there.
create table platform.sign_in_attempt (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    login_token bigint not null,
    address text not null,
    outcome text not null check (outcome in ('FAILED', 'HALF', 'PASSED', 'UNLOCKED'))
);
create index sign_in_attempt_login on platform.sign_in_attempt (login_token, id);
create index sign_in_attempt_address on platform.sign_in_attempt (address, at) where outcome = 'FAILED';
create index sign_in_attempt_at on platform.sign_in_attempt (at);

-- Roles that no one person may hold, not even by two accounts.
create table platform.role_conflict (
    one text not null,
    other text not null,
    reason text not null check (reason in ('ADMINISTRATORS', 'ADMINISTER_AND_WORK', 'DECIDE_AND_PAY', 'WORK_AND_AUDIT')),
    primary key (one, other),
    check (one < other)
);
insert into platform.role_conflict (one, other, reason) values
    ('SECURITY_ADMIN', 'SYSTEM_ADMIN', 'ADMINISTRATORS'),
    ('AUDIT_ADMIN', 'SYSTEM_ADMIN', 'ADMINISTRATORS'),
    ('AUDIT_ADMIN', 'SECURITY_ADMIN', 'ADMINISTRATORS'),
    ('ACCOUNT_MANAGER', 'SECURITY_ADMIN', 'ADMINISTRATORS'),
    ('ACCOUNT_MANAGER', 'AUDIT_ADMIN', 'ADMINISTRATORS'),
    ('AID_OFFICE', 'SYSTEM_ADMIN', 'ADMINISTER_AND_WORK'),
    ('FINANCE', 'SYSTEM_ADMIN', 'ADMINISTER_AND_WORK'),
    ('AID_OFFICE', 'SECURITY_ADMIN', 'ADMINISTER_AND_WORK'),
    ('FINANCE', 'SECURITY_ADMIN', 'ADMINISTER_AND_WORK'),
    ('AID_OFFICE', 'FINANCE', 'DECIDE_AND_PAY'),
    ('AID_OFFICE', 'AUDITOR', 'WORK_AND_AUDIT'),
    ('AUDITOR', 'FINANCE', 'WORK_AND_AUDIT'),
    ('AUDITOR', 'SCHOOL_OFFICER', 'WORK_AND_AUDIT'),
    ('AUDITOR', 'TOWNSHIP_OFFICER', 'WORK_AND_AUDIT'),
    ('AUDITOR', 'SYSTEM_ADMIN', 'WORK_AND_AUDIT'),
    ('ACCOUNT_MANAGER', 'AUDITOR', 'WORK_AND_AUDIT');
